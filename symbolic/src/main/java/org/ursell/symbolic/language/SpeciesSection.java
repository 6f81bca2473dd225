package org.ursell.symbolic.language;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.Names;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/** Reads {@code species}: levels, spins and modes, and how many there are of each. */
final class SpeciesSection {
  static final List<String> KEYS = List.of("levels", "spin", "boson", "count");
  private static final String EXAMPLE = "write 'A: {levels: 3, count: N}'";

  private final Scope scope;
  private final Findings findings;

  SpeciesSection(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void read(YamlNode section) {
    List<YamlNode.Entry> entries = Shape.entries(section, "species", EXAMPLE);
    if (entries.isEmpty()) {
      throw new ProblemException(Problem.NO_ENTRIES, section.span(), "species", EXAMPLE);
    }
    for (YamlNode.Entry entry : entries) {
      String name = entry.key().value();
      int before = scope.species().size();
      findings.attempt("species." + name, () -> readOne(entry));
      if (scope.species().size() == before) {
        scope.declareBroken(name);
      }
    }
  }

  private void readOne(YamlNode.Entry entry) {
    scope.requireNewName(
        entry.key(), Names.SPECIES, "use letters and digits, beginning with a letter");
    Map<String, YamlNode.Text> values = new LinkedHashMap<>();
    for (YamlNode.Entry detail : Shape.entries(entry.value(), entry.key().value(), EXAMPLE)) {
      String key = detail.key().value();
      if (!KEYS.contains(key)) {
        throw Shape.unknownKey(detail.key(), KEYS);
      }
      values.put(key, Shape.text(detail.value(), key, EXAMPLE));
    }
    List<String> kinds = KEYS.subList(0, 3).stream().filter(values::containsKey).toList();
    if (kinds.size() != 1) {
      throw new ProblemException(
          Problem.SPECIES_KIND,
          entry.key().span(),
          entry.key().value(),
          kinds.isEmpty() ? "none" : "more than one");
    }
    String kind = kinds.get(0);
    String name = entry.key().value();
    YamlNode.Text what = text(values, kind);
    if (kind.equals("boson")) {
      requireMode(values, what);
      scope.declareSpecies(Species.mode(name), false);
      return;
    }
    int levels = kind.equals("spin") ? levelsOfSpin(what) : levels(what);
    scope.declareSpecies(Species.levels(name, levels, count(values)), kind.equals("spin"));
  }

  private static YamlNode.Text text(Map<String, YamlNode.Text> values, String key) {
    YamlNode.Text value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException(key);
    }
    return value;
  }

  private static void requireMode(Map<String, YamlNode.Text> values, YamlNode.Text what) {
    if (!what.value().equals("true")) {
      throw new ProblemException(Problem.BOSON_UNSUITABLE, what.span(), what.value());
    }
    if (values.containsKey("count")) {
      throw new ProblemException(Problem.COUNT_OF_MODE, text(values, "count").span());
    }
  }

  private static int levels(YamlNode.Text what) {
    if (!what.value().matches("[2-9]|1[0-6]")) {
      throw new ProblemException(Problem.LEVELS_UNSUITABLE, what.span(), what.value());
    }
    return Integer.parseInt(what.value());
  }

  private static int levelsOfSpin(YamlNode.Text what) {
    String spin = what.value().replace(" ", "");
    int twice =
        spin.matches("[1-7]")
            ? 2 * Integer.parseInt(spin)
            : spin.matches("(1|3|5|7|9|11|13|15)/2")
                ? Integer.parseInt(spin.substring(0, spin.indexOf('/')))
                : spin.matches("[0-7]?\\.50*") ? twiceOfDecimal(spin) : 0;
    if (twice < 1) {
      throw new ProblemException(Problem.SPIN_UNSUITABLE, what.span(), what.value());
    }
    return twice + 1;
  }

  private static int twiceOfDecimal(String spin) {
    return (int) Math.round(2 * Double.parseDouble(spin));
  }

  private String count(Map<String, YamlNode.Text> values) {
    YamlNode.Text count = values.get("count");
    if (count == null) {
      return "1";
    }
    String text = count.value();
    // 1e10 is a count too, but not a name.
    if (text.matches("[0-9]{1,16}(\\.[0-9]{1,15})?[eE]\\+?[0-9]{1,2}")) {
      BigDecimal whole = new BigDecimal(text).stripTrailingZeros();
      text = whole.scale() <= 0 ? whole.toPlainString() : text;
    }
    if (Species.isCount(text)) {
      return text;
    }
    if (!Names.isName(text)) {
      throw new ProblemException(Problem.COUNT_UNSUITABLE, count.span(), text);
    }
    if (scope.isComplex(text)) {
      throw new ProblemException(Problem.COMPLEX_KIND, count.span(), text, "a number of sites");
    }
    // Parameters are declared before species are read, whatever their order in the file.
    if (!scope.parameters().containsKey(text) && !scope.isBroken(text)) {
      Span span = count.span();
      throw new ProblemException(Problem.COUNT_UNDECLARED, span, text);
    }
    scope.noteUse(text);
    return text;
  }
}
