package org.ursell.symbolic.language;

import static org.ursell.symbolic.language.LanguagePart.CHARGES;
import static org.ursell.symbolic.language.LanguagePart.FORMULAS;
import static org.ursell.symbolic.language.LanguagePart.FUNCTIONS;
import static org.ursell.symbolic.language.LanguagePart.PARAMETERS;
import static org.ursell.symbolic.language.LanguagePart.SECTIONS;
import static org.ursell.symbolic.language.LanguagePart.SPECIES;

import java.util.List;

/** Sections, declarations and numbers, for the reference of the language. */
final class FileConstructs {
  static final List<Construct> ALL =
      List.of(
          Construct.of(SECTIONS, "language: 1", "the language of the file", "language: 1"),
          Construct.of(
              SECTIONS,
              "name: WORDS",
              "lower-case words joined by dashes; names of classes are made of it",
              "name: my-laser"),
          Construct.of(SECTIONS, "title: TEXT", "one line for people", "title: a laser of N atoms"),
          Construct.of(
              SECTIONS,
              "species: {NAME: ...}",
              "what there is, in the order in which it is printed",
              "species: {A: {levels: 2, count: N}, c: {boson: true}}"),
          Construct.of(
              SECTIONS,
              "parameters: {NAME: VALUE}",
              "numbers with names; a number of sites may be infinity",
              "parameters: {N: infinity, M: 3, V: 0.75, kappa: 1}"),
          Construct.of(
              SECTIONS,
              "rate_unit: PARAMETER",
              "the rate in whose inverse times are counted",
              "rate_unit: kappa"),
          Construct.of(
              SECTIONS,
              "operators: {NAME: FORMULA}",
              "names for operators, each of those above it",
              "operators:\n  raise: |1><0|\n  n: raise*raise'"),
          Construct.of(SECTIONS, "hamiltonian: [LINES]", "its terms", "hamiltonian:\n  - V*c'*c"),
          Construct.of(
              SECTIONS,
              "jumps: [LINES]",
              "Lindblad jumps",
              "jumps:\n  - rate kappa, operator c\n  - for each A: rate V, operator |0><1|"),
          Construct.of(
              SECTIONS,
              "charges: {NAME: ...}",
              "conserved charges",
              "charges: {excitations: {A: [0, 1], c: 1}}"),
          Construct.of(
              SECTIONS,
              "observables: {NAME: ...}",
              "what is observed",
              "observables: {photons: <c'*c>}"),
          Construct.of(
              SECTIONS,
              "initial: {PLACE: STATE}",
              "where runs begin",
              "initial: {A: ground, c: vacuum}"),
          Construct.of(
              SPECIES,
              "NAME: {levels: d, count: N}",
              "N identical sites of d levels, 2 to 16; N is a parameter or a whole number, else 1",
              "C: {levels: 3, count: 7}"),
          Construct.of(
              SPECIES,
              "NAME: {spin: s, count: N}",
              "the same with 2s+1 levels and the spin operators",
              "S: {spin: 3/2, count: N}"),
          Construct.of(SPECIES, "NAME: {boson: true}", "a bosonic mode", "d: {boson: true}"),
          Construct.of(
              PARAMETERS,
              "NAME: VALUE",
              "a number, or a formula of numbers; Greek letters and subscripts may be in names",
              "γ₊: pi/4"),
          Construct.of(
              PARAMETERS,
              "NAME: {value: x, kind: KIND}",
              "with its kind, which is found by its use if it is not said: rate, size, coupling",
              "γ: {value: 0.5, kind: rate}"),
          Construct.of(
              PARAMETERS,
              "NAME: x + y*i",
              "a complex parameter; a run sets it as one, or its parts NAME.re and NAME.im",
              "Ω: 1 - 0.5*i"),
          Construct.refused(
              PARAMETERS,
              "NAME: {value: x + y*i, kind: rate}",
              "rates are real",
              "η: {value: 1 + i, kind: rate}"),
          Construct.of(FORMULAS, "0.5, 1e-3", "numbers, exact as they are written", "2.5e-3"),
          Construct.of(FORMULAS, "+ - * / ^ ( )", "arithmetic", "-(V + 1)^2/N"),
          Construct.of(FORMULAS, "^(p/q)", "roots", "V^(1/3)"),
          Construct.of(FORMULAS, "pi, π", "the number", "2*pi*V"),
          Construct.of(FORMULAS, "i", "the imaginary unit", "i*V*i"),
          Construct.of(FORMULAS, "conj(g), g'", "the conjugate of a number", "g + conj(g)"),
          Construct.refused(FORMULAS, "2 V", "products need a sign between their factors", "2 V"),
          Construct.refused(FORMULAS, "V^W", "exponents are numbers", "V^W"),
          Construct.refused(FUNCTIONS, "exp(n)", "no function of an operator", "exp(n)"),
          Construct.refused(FUNCTIONS, "exp(0,5)", "decimals have a point", "exp(0,5)"),
          Construct.of(
              CHARGES,
              "NAME: {SPECIES: [w0, w1, ...]}",
              "a weight for each level of a site",
              "excited: {A: [0, 1]}"),
          Construct.of(
              CHARGES,
              "NAME: {SPECIES: OPERATOR, MODE: w}",
              "a diagonal operator of a site; a number w of a mode means w times its quanta",
              "total: {B: Sz, c: 1}"));

  private FileConstructs() {}
}
