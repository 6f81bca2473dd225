package org.ursell.symbolic.language;

import static org.ursell.symbolic.language.LanguagePart.OBSERVABLES;
import static org.ursell.symbolic.language.LanguagePart.STARTS;

import java.util.List;

/** Observables and starts, for the reference of the language. */
final class StateConstructs {
  static final List<Construct> ALL =
      List.of(
          Construct.of(
              OBSERVABLES,
              "NAME: <OPERATOR>_A",
              "an expectation value; the species may be left out where one is meant",
              "excited: <n>_A"),
          Construct.of(
              OBSERVABLES,
              "<a (x) b>_{A A}",
              "on two different sites",
              "pair: <|1><0| (x) |0><1|>_{A A}"),
          Construct.of(OBSERVABLES, "<c'*a>_A", "of modes and sites", "both: <c'*|0><1|>_A"),
          Construct.of(
              OBSERVABLES,
              "sum_A a",
              "a sum over all sites, inside of the brackets",
              "spin: <(sum_A |1><0|)*(sum_A |0><1|)>/N"),
          Construct.of(
              OBSERVABLES,
              "+ - * / ^, functions",
              "arithmetic of expectation values, with abs, re, im, conj and all other functions",
              "g2: <c'*c'*c*c>/<c'*c>^2 + max(abs(<c>), V)"),
          Construct.of(
              OBSERVABLES,
              "wineland(A)",
              "squeezing of two-level sites, N min Var(J_perp)/|<J>|^2",
              "xi: wineland(A)"),
          Construct.of(
              OBSERVABLES,
              "kitagawa-ueda(A)",
              "squeezing of two-level sites, 4 min Var(J_perp)/N",
              "chi: kitagawa-ueda(A)"),
          Construct.refused(
              OBSERVABLES, "<a>", "which sites are meant must be clear", "any: <|0><1|>"),
          Construct.of(STARTS, "A: level n", "a level of a site, a number state", "A: level 1"),
          Construct.of(STARTS, "A: ground", "level 0", "A: ground"),
          Construct.of(
              STARTS,
              "A: FORMULA of |n>",
              "a superposition; formulas of parameters may be in it",
              "A: cos(V)*|0> + sin(V)*|1>"),
          Construct.of(
              STARTS, "A: FORMULA of |i><j|", "a density matrix", "A: 0.75*|0><0| + 0.25*|1><1|"),
          Construct.of(STARTS, "c: vacuum", "a mode without quanta", "c: vacuum"),
          Construct.of(STARTS, "c: coherent alpha", "a coherent state", "c: coherent 2*g"),
          Construct.of(STARTS, "c: thermal n", "n quanta on average", "c: thermal 0.3"),
          Construct.of(
              STARTS,
              "c: squeezed r, phi",
              "squeezed by exp((xi* c^2 - xi c'^2)/2), xi = r e^(i phi); phi may be left out",
              "c: squeezed 0.5, pi/2"),
          Construct.of(
              STARTS,
              "c: thermal n, squeezed r, coherent alpha",
              "a thermal state, squeezed and then displaced",
              "c: thermal 0.1, squeezed 0.3, coherent 1"),
          Construct.of(
              STARTS,
              "Q, R: FORMULA of |i> (x) |j>",
              "two places that are modes or single sites, in one state",
              "Q, R: (|0> (x) |1> + |1> (x) |0>)/sqrt(2)"),
          Construct.of(
              STARTS, "c, b: squeezed r", "two modes, squeezed together", "c, b: squeezed 0.4"),
          Construct.refused(STARTS, "A: FORMULA of |n>", "states have norm 1", "A: |0> + |1>"));

  private StateConstructs() {}
}
