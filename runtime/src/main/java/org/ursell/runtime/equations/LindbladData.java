package org.ursell.runtime.equations;

import java.util.Collections;
import java.util.List;
import org.hipparchus.complex.Complex;

/**
 * The Lindblad equation of a model of sites with levels at one parameter point, every coefficient a
 * number: what an exact solver, or a check by plain matrices, starts from. Modes are among its
 * species only where {@link Subject#lindbladWithModes} was asked for them. It says what the model
 * says; whether a solver can hold that many sites, or couplings of so many at once, is for the
 * solver to say.
 *
 * @param model the model's short name, for messages
 * @param species the kinds of sites and how many there are of each
 * @param hamiltonian terms of the Hamiltonian, Hermitian conjugates written out
 * @param jumps jump operators with their rates
 * @param charges conserved U(1) charges
 * @param jointJumps jumps whose operators are products over several places; correlated ones are
 *     brought to uncorrelated ones
 */
public record LindbladData(
    String model,
    List<Species> species,
    List<Term> hamiltonian,
    List<Jump> jumps,
    List<ChargeDescriptor> charges,
    List<JointJump> jointJumps) {
  public LindbladData {
    species = List.copyOf(species);
    hamiltonian = List.copyOf(hamiltonian);
    jumps = List.copyOf(jumps);
    charges = List.copyOf(charges);
    jointJumps = List.copyOf(jointJumps);
  }

  /** An equation whose jumps are all of single sites and sums over sites. */
  public LindbladData(
      String model,
      List<Species> species,
      List<Term> hamiltonian,
      List<Jump> jumps,
      List<ChargeDescriptor> charges) {
    this(model, species, hamiltonian, jumps, charges, List.of());
  }

  /**
   * One kind of interchangeable sites.
   *
   * @param name as the model calls it
   * @param levels dimension of a site's Hilbert space; 0 for a mode
   * @param count how many sites there are, a whole number; 1 for a mode
   */
  public record Species(String name, int levels, double count) {}

  /**
   * A coefficient times operators on distinct sites, summed over every choice of sites. Two factors
   * of one species stand for each unordered pair once, of different species for every pair.
   *
   * @param coefficient in units of the rates
   * @param factors one per site
   */
  public record Term(Complex coefficient, List<Factor> factors) {
    public Term {
      factors = List.copyOf(factors);
    }

    /** The first operator times the coefficient. */
    public SiteOperator scaled() {
      return factors
          .get(0)
          .operator()
          .times(coefficient.getRealPart(), coefficient.getImaginaryPart());
    }
  }

  /**
   * A jump; collective if its operators, summed over all sites, jump as one.
   *
   * @param rate in units of the rates
   * @param operators one factor, or for a collective jump one for each species that takes part
   * @param collective whether the sum over sites jumps as one
   */
  public record Jump(double rate, List<Factor> operators, boolean collective) {
    public Jump {
      operators = List.copyOf(operators);
    }
  }

  /**
   * A jump of a sum of products over several places, one for every choice of the line's sites.
   *
   * @param rate in units of the rates
   * @param sites the species of the line's sites; none if places are named by their species
   * @param ordered whether each ordered choice of sites of one species counts, or each unordered
   *     one once
   * @param products the operator
   */
  public record JointJump(
      double rate, List<Integer> sites, boolean ordered, List<Product> products) {
    public JointJump {
      sites = List.copyOf(sites);
      products = List.copyOf(products);
    }

    /** In how many orders a choice that counts once can be named. */
    public int orderings() {
      int orderings = 1;
      for (int k = 0; !ordered && k < sites.size(); k++) {
        orderings *= Collections.frequency(sites.subList(0, k + 1), sites.get(k));
      }
      return orderings;
    }
  }

  /**
   * A coefficient times operators on distinct places.
   *
   * @param factors none for a multiple of the identity
   */
  public record Product(Complex coefficient, List<Placed> factors) {
    public Product {
      factors = List.copyOf(factors);
    }
  }

  /**
   * An operator and its place.
   *
   * @param site the position of its site in the line, from 0; -1 for the mode or the one site that
   *     its species is, and for the sum over all sites of a species that has more
   */
  public record Placed(int site, Factor factor) {}

  /**
   * An operator on a site of a species.
   *
   * @param species index into {@link LindbladData#species()}
   * @param operator as a matrix; on a mode the table of the coefficients of c'^m c^n, at row m and
   *     column n
   */
  public record Factor(int species, SiteOperator operator) {}
}
