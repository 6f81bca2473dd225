package org.ursell.symbolic.oracle;

import java.util.List;
import org.ursell.runtime.equations.SiteOperator;

/**
 * A finite system of labelled sites as plain numbers: what the matrix oracles start from.
 *
 * @param groups the kinds of sites, in the order of the species of the model under test
 * @param couplings pair terms; together they must be Hermitian
 * @param collectiveJumps jump operators that are sums over all sites of a group
 */
public record SiteModel(
    List<Group> groups, List<Coupling> couplings, List<CollectiveJump> collectiveJumps) {
  public SiteModel {
    groups = List.copyOf(groups);
    couplings = List.copyOf(couplings);
    collectiveJumps = List.copyOf(collectiveJumps);
  }

  /** A model whose jumps all act on single sites. */
  public SiteModel(List<Group> groups, List<Coupling> couplings) {
    this(groups, couplings, List.of());
  }

  /** The number of sites. */
  public int sites() {
    return groups.stream().mapToInt(Group::size).sum();
  }

  /**
   * Equal sites.
   *
   * @param size their number
   * @param hamiltonian the on-site Hamiltonian
   * @param jumps what happens to each site for itself
   */
  public record Group(int size, SiteOperator hamiltonian, List<Jump> jumps) {
    /** The dimension of one site. */
    public int levels() {
      return hamiltonian.levels();
    }
  }

  /** A single-site jump operator L with its rate r: r (L rho L^+ - (L^+L rho + rho L^+L)/2). */
  public record Jump(double rate, SiteOperator operator) {}

  /** The jump operator sum_i L_i over the sites of a group, with its rate. */
  public record CollectiveJump(int group, double rate, SiteOperator operator) {}

  /**
   * The Hamiltonian strength * sum a_i b_j over all ordered pairs of distinct sites, i in the left
   * and j in the right group. With S+ and S- inside one group, for example, that is strength *
   * sum_{i&lt;j} (S+_i S-_j + h.c.).
   */
  public record Coupling(double strength, int left, SiteOperator a, int right, SiteOperator b) {}
}
