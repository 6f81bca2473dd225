package org.ursell.symbolic.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.syntax.Functions;

/** A part of the language, with the words that the parser knows in it. */
@Internal
public enum LanguagePart {
  /** What a file is made of. */
  SECTIONS(
      "Sections of a file",
      "A model file is YAML. Only name, species and observables are needed; # begins a comment.",
      "",
      ModelReader.KEYS),
  /** What there is. */
  SPECIES(
      "Species",
      "Identical sites with levels, or a mode.",
      "species:\n  A: {levels: 2, count: N}\n  B: {spin: 1, count: M}\n"
          + "  Q: {levels: 2}\n  R: {levels: 2}\n  c: {boson: true}\n  b: {boson: true}\n",
      SpeciesSection.KEYS),
  /** Numbers with names. */
  PARAMETERS(
      "Parameters",
      "Names with the values that they have unless a run gives others.",
      "parameters:\n  N: 10\n  M: 5\n  V: 0.5\n  W: 0.2\n  g: 0.2 + 0.1*i\n  kappa: 1\n"
          + "  gamma: 0.3\n",
      ParameterSection.WORDS),
  /** Numbers in formulas. */
  FORMULAS(
      "Numbers in formulas",
      "Coefficients and rates are formulas of numbers and parameters.",
      "hamiltonian:\n  - for each A: (%s)*n\n",
      Functions.CONSTANTS),
  /** Functions of numbers. */
  FUNCTIONS(
      "Functions",
      "Of numbers and parameters, never of operators.",
      "hamiltonian:\n  - for each A: (%s)*n\n",
      Functions.NAMES),
  /** Operators and their names. */
  OPERATORS(
      "Operators",
      "On a site, on a mode, or on several; |0> is the first level. Those under a name act on one"
          + " place, or are sums over all sites.",
      "operators:\n  n: |1><1|\n",
      SpinOperators.NAMES),
  /** Lines of the Hamiltonian. */
  HAMILTONIAN(
      "Lines of the Hamiltonian",
      "H is the sum of all lines, hbar = 1.",
      "hamiltonian:\n",
      HamiltonianSection.HEADS.stream().map(LineHead.Kind::words).toList()),
  /** Jumps. */
  JUMPS(
      "Jumps",
      "A rate k and an operator L: k (L rho L' - (L'L rho + rho L'L)/2). Rates are real, and"
          + " nowhere negative.",
      "jumps:\n",
      JumpSection.HEADS.stream().map(LineHead.Kind::words).toList()),
  /** Charges. */
  CHARGES(
      "Charges",
      "Conserved quantities, which are checked; a filter keeps the moments that are neutral.",
      "charges:\n",
      List.of()),
  /** Observables. */
  OBSERVABLES(
      "Observables",
      "The first one is the order parameter. Inside of < > stand operators, outside arithmetic.",
      "observables:\n",
      ObservableText.WORDS),
  /** Starts. */
  STARTS(
      "Starts",
      "Where runs begin unless told otherwise; the same words follow --start.",
      "initial:\n",
      InitialSection.WORDS);

  private static final String REST =
      "name: example\n%1$shamiltonian:\n  - for each A: V*n\njumps:\n  - rate kappa, operator c\n"
          + "observables:\n  first: <n>_A\n";

  private final String title;
  private final String words;
  private final String section;
  private final List<String> known;

  LanguagePart(String title, String words, String section, List<String> known) {
    this.title = title;
    this.words = words;
    this.section = section;
    this.known = List.copyOf(known);
  }

  /** Its name in the reference. */
  public String title() {
    return title;
  }

  /** What it is about. */
  public String words() {
    return words;
  }

  /** The words that the parser knows here. */
  public List<String> known() {
    return known;
  }

  /** A model file with an example of this part in it. */
  String file(String example) {
    String own =
        this == SECTIONS
            ? example + "\n"
            : section.contains("%s")
                ? section.formatted(example)
                : section + (isList() ? "  - " : "  ") + example.replace("\n", "\n  ") + "\n";
    Map<String, String> sections = new LinkedHashMap<>();
    for (String text :
        List.of(REST.formatted(SPECIES.section + PARAMETERS.section + OPERATORS.section), own)) {
      for (String piece : text.split("(?m)^(?=\\w)")) {
        if (!piece.isEmpty()) {
          sections.put(piece.substring(0, piece.indexOf(':')), piece);
        }
      }
    }
    return String.join("", sections.values());
  }

  private boolean isList() {
    return this == HAMILTONIAN || this == JUMPS;
  }
}
