package org.ursell.symbolic.oracle;

import java.util.List;

/**
 * A model as formulas for the rule-based derivation. Operators are written with the site as {@code
 * n}: {@code chain(s(n,2,1))} is |2&gt;&lt;1| on that site, {@code chain()} the identity.
 * Coefficients are real; parameter names are lower case and must not be names of Symja.
 *
 * @param levels dimension of a site, the same for all groups
 * @param groups the kinds of sites, all of the same number N
 * @param couplings pair terms, all scaled with 1/N
 */
public record TextModel(int levels, List<Group> groups, List<Coupling> couplings) {
  private static final String RAISE = "Sqrt(2)*(chain(s(n,2,1))+chain(s(n,1,0)))";
  private static final String LOWER = "Sqrt(2)*(chain(s(n,1,2))+chain(s(n,0,1)))";
  private static final List<Jump> JUMPS =
      List.of(new Jump("gain", "chain(s(n,1,0))"), new Jump("loss", "chain(s(n,1,2))"));

  /** One kind of site: the on-site Hamiltonian and the jumps. */
  public record Group(String hamiltonian, List<Jump> jumps) {}

  /** A rate and a jump operator. */
  public record Jump(String rate, String operator) {}

  /**
   * (strength/N) * sum of a_i b_j over all ordered pairs of distinct sites, i in the left and j in
   * the right group.
   */
  public record Coupling(String strength, int left, String a, int right, String b) {}

  /** The paper's one group; parameters {@code vv, kk, gain, loss}. */
  public static TextModel oneGroup() {
    return new TextModel(
        3,
        List.of(new Group("kk*chain(s(n,2,2))", JUMPS)),
        List.of(new Coupling("vv", 0, RAISE, 0, LOWER)));
  }

  /** The paper's two groups; parameters {@code vv, vab, kk, delta, gain, loss}. */
  public static TextModel twoGroups() {
    String detuning = "delta/2*(chain(s(n,2,2))-chain(s(n,0,0)))";
    return new TextModel(
        3,
        List.of(
            new Group("kk*chain(s(n,2,2))+" + detuning, JUMPS),
            new Group("kk*chain(s(n,2,2))-" + detuning, JUMPS)),
        List.of(
            new Coupling("vv", 0, RAISE, 0, LOWER),
            new Coupling("vv", 1, RAISE, 1, LOWER),
            new Coupling("vab", 0, RAISE, 1, LOWER),
            new Coupling("vab", 0, LOWER, 1, RAISE)));
  }
}
