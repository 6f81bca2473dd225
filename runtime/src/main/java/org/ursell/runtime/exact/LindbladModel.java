package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.SiteOperator;

/**
 * A Lindblad equation of interchangeable sites with every number filled in: all that an exact
 * solution needs to know. With hbar = 1,
 *
 * <pre>
 * rho' = -i [H, rho] + sum over jumps of rate (L rho L^+ - (L^+ L rho + rho L^+ L)/2)
 * </pre>
 *
 * @param species the kinds of sites, with their numbers and on-site Hamiltonians
 * @param couplings terms of H that act on two distinct sites
 * @param jumps jumps that strike each site of a species on its own
 * @param collectiveJumps jumps that strike all sites at once, L = sum over all sites
 * @param charges conserved U(1) charges; fewer than the model has is correct, only slower
 * @param jointJumps jumps whose operators are products over several sites
 */
public record LindbladModel(
    List<Species> species,
    List<PairCoupling> couplings,
    List<IndividualJump> jumps,
    List<CollectiveJump> collectiveJumps,
    List<ChargeDescriptor> charges,
    List<LindbladData.JointJump> jointJumps) {

  /**
   * Copies the lists and checks them.
   *
   * @throws InvalidInputException if indices, dimensions or rates do not fit, or if H is not
   *     Hermitian. Whether the charges are conserved is found when the equation is assembled
   */
  public LindbladModel {
    species = List.copyOf(species);
    couplings = List.copyOf(couplings);
    jumps = List.copyOf(jumps);
    collectiveJumps = List.copyOf(collectiveJumps);
    charges = List.copyOf(charges);
    jointJumps = List.copyOf(jointJumps);
    LindbladModelCheck.check(species, couplings, jumps, collectiveJumps, charges);
  }

  /**
   * One kind of interchangeable sites.
   *
   * @param name for messages
   * @param levels dimension d of a site's Hilbert space
   * @param count the number of sites, at least 1
   * @param hamiltonian the on-site Hamiltonian, d x d and Hermitian
   */
  public record Species(String name, int levels, int count, SiteOperator hamiltonian) {}

  /**
   * The Hamiltonian term coefficient * sum of first(i) second(j) over all <em>ordered</em> pairs of
   * distinct sites, i of the first species and j of the second. Only the sum of all couplings must
   * be Hermitian. V/N sum over i &lt; j of (A_i B_j + A_j B_i) is one such term of coefficient V/N.
   *
   * @param firstSpecies index of the species of i
   * @param secondSpecies index of the species of j, possibly the same
   * @param coefficient complex, in units of the rates
   * @param first the operator on i
   * @param second the operator on j
   */
  public record PairCoupling(
      int firstSpecies,
      int secondSpecies,
      Complex coefficient,
      SiteOperator first,
      SiteOperator second) {}

  /**
   * A jump operator that acts on each site of a species independently.
   *
   * @param species index of the species
   * @param rate finite and not negative
   * @param operator the jump operator of one site
   */
  public record IndividualJump(int species, double rate, SiteOperator operator) {}

  /**
   * A jump operator that is a sum over all sites.
   *
   * @param rate finite and not negative
   * @param operators the summand of a site for each species, in the order of the species; zero for
   *     a species that takes no part
   */
  public record CollectiveJump(double rate, List<SiteOperator> operators) {
    public CollectiveJump {
      operators = List.copyOf(operators);
    }
  }

  /**
   * The Lindblad equation of a model at a point, as a {@link
   * org.ursell.runtime.equations.Subject#lindblad subject} gives it.
   *
   * @throws NotExactlySolvableException if it has too many sites, or couples more than two at once
   * @throws InvalidInputException as the constructor
   */
  public static LindbladModel of(LindbladData data) {
    return new LindbladAssembly(data).model();
  }

  /** The number of sites of all species together. */
  public int totalCount() {
    return species.stream().mapToInt(Species::count).sum();
  }

  /** A builder without species. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gathers the parts of a model; species are numbered from 0 in the order they are added. */
  public static final class Builder {
    private final List<Species> species = new ArrayList<>();
    private final List<PairCoupling> couplings = new ArrayList<>();
    private final List<IndividualJump> jumps = new ArrayList<>();
    private final List<CollectiveJump> collectiveJumps = new ArrayList<>();
    private final List<ChargeDescriptor> charges = new ArrayList<>();
    private final List<LindbladData.JointJump> jointJumps = new ArrayList<>();

    private Builder() {}

    /** Adds a species, see {@link Species}. */
    public Builder species(String name, int count, SiteOperator hamiltonian) {
      species.add(new Species(name, hamiltonian.levels(), count, hamiltonian));
      return this;
    }

    /** Adds a term over ordered pairs of distinct sites, see {@link PairCoupling}. */
    public Builder coupling(int a, int b, Complex coefficient, SiteOperator o, SiteOperator p) {
      couplings.add(new PairCoupling(a, b, coefficient, o, p));
      return this;
    }

    /** Adds a jump on every site of a species. */
    public Builder jump(int ofSpecies, double rate, SiteOperator operator) {
      jumps.add(new IndividualJump(ofSpecies, rate, operator));
      return this;
    }

    /** Adds a jump of all sites at once, see {@link CollectiveJump}. */
    public Builder collectiveJump(double rate, SiteOperator... operators) {
      collectiveJumps.add(new CollectiveJump(rate, List.of(operators)));
      return this;
    }

    /** Adds a jump whose operator is a sum of products over several sites. */
    Builder jointJump(LindbladData.JointJump jump) {
      jointJumps.add(jump);
      return this;
    }

    /** Declares a conserved charge. */
    public Builder charge(ChargeDescriptor charge) {
      charges.add(charge);
      return this;
    }

    /**
     * The model.
     *
     * @throws InvalidInputException as the constructor of {@link LindbladModel}
     */
    public LindbladModel build() {
      return new LindbladModel(species, couplings, jumps, collectiveJumps, charges, jointJumps);
    }
  }
}
