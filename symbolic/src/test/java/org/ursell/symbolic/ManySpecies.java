package org.ursell.symbolic;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;

/** Models of many species: chains of sites, and groups of atoms in one cavity. */
final class ManySpecies {
  private ManySpecies() {}

  /**
   * H = Omega (s_1 + h.c.) + sum over bonds of J_i (s_i^+ s_(i+1) + h.c.), every site decaying.
   *
   * @param bond the strength of bond i, from 1
   */
  static Model chain(int sites, IntFunction<String> bond) {
    return read(
        """
        name: chain
        species: {%s}
        parameters: {Omega: 2, gamma: 1}
        operators: {up: "|1><0|", dn: "|0><1|", ne: "|1><1|"}
        hamiltonian:
          - for each s1: Omega*(up + h.c.)
        %s
        jumps:
          - for each %s: rate gamma, operator dn
        observables: {last: <ne>_s%d, first: <ne>_s1}
        """
            .formatted(
                list(sites, i -> "s" + i + ": {levels: 2}", ", "),
                list(
                    sites - 1,
                    i ->
                        "  - for pairs s%d s%d: %s*(up (x) dn + h.c.)"
                            .formatted(i, i + 1, bond.apply(i)),
                    "\n"),
                list(sites, i -> "s" + i, ", "),
                sites));
  }

  /** Groups of pumped two-level atoms, all alike, in one lossy cavity. */
  static Model groups(int groups) {
    String all = list(groups, i -> "a" + i, ", ");
    return read(
        """
        name: groups
        species: {%s, c: {boson: true}}
        parameters: {N: 20, g: 0.1, kappa: 5, Gamma: 0.25, R: 4, nu: 0.3}
        hamiltonian:
          - for each %s: g*(c'*|0><1| + h.c.)
        jumps:
          - rate kappa, operator c
          - for each %s: rate Gamma, operator |0><1|
          - for each %s: rate R, operator |1><0|
          - for each %s: rate nu, operator |1><1|
        charges: {phase: {%s, c: 1}}
        observables: {photons: <c'*c>, excited: <|1><1|>_a1}
        """
            .formatted(
                list(groups, i -> "a" + i + ": {levels: 2, count: N}", ", "),
                all,
                all,
                all,
                all,
                list(groups, i -> "a" + i + ": [0, 1]", ", ")));
  }

  private static Model read(String text) {
    return ModelReader.read("many.yaml", text).orThrow();
  }

  private static String list(int count, IntFunction<String> entry, String between) {
    return IntStream.rangeClosed(1, count).mapToObj(entry).collect(Collectors.joining(between));
  }
}
