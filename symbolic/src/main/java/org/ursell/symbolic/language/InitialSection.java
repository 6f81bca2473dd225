package org.ursell.symbolic.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InitialState;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * Reads {@code initial}: for each species the state of one site or of the mode, written with
 * numbers only. {@code level 1}, {@code (|0> + i*|2>)/sqrt(2)}, {@code 1/3 + 0.1*(|1><2| + h.c.)},
 * {@code vacuum}, {@code coherent 2*exp(i*pi/4)}, {@code thermal 0.3}.
 */
final class InitialSection {
  private static final String EXAMPLE = "write 'A: |1>', in quotes, or 'A: level 1'";
  private static final String SITE_STATES =
      "write 'level n', a state \"|n>\" or a sum of such, or a density matrix of |i><j|";
  private static final String MODE_STATES =
      "write vacuum, 'coherent alpha', 'thermal n' or 'level n'";
  private static final Pattern FORM =
      Pattern.compile("(ground|vacuum|level|coherent|thermal)\\b\\s*(.*)", Pattern.DOTALL);

  private final Scope scope;
  private final Findings findings;
  private final Map<String, InitialState> states = new LinkedHashMap<>();

  InitialSection(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  Map<String, InitialState> read(YamlNode section) {
    for (YamlNode.Entry entry : Shape.entries(section, "initial", EXAMPLE)) {
      findings.attempt("initial." + entry.key().value(), () -> readOne(entry));
    }
    return states;
  }

  private void readOne(YamlNode.Entry entry) {
    Species species = scope.species(entry.key());
    YamlNode.Text text = Shape.text(entry.value(), species.name(), EXAMPLE);
    states.put(species.name(), state(text, species));
  }

  /** The state that a text stands for. */
  InitialState state(YamlNode.Text text, Species species) {
    Matcher form = FORM.matcher(text.value());
    if (!form.matches()) {
      if (species.isMode()) {
        throw unknown(text, species);
      }
      return Formula.read(text, expression -> ofSite(expression, species));
    }
    String word = form.group(1);
    boolean wants = word.equals("level") || word.equals("coherent") || word.equals("thermal");
    boolean fits =
        word.equals("level") || word.equals("ground") || species.isMode() == !word.equals("ground");
    if (!fits || wants == form.group(2).isBlank()) {
      throw unknown(text, species);
    }
    YamlNode.Text rest = text.part(form.start(2), form.end(2));
    return switch (word) {
      case "level" -> level(rest, species);
      case "coherent" -> coherent(Formula.number(rest, scope));
      case "thermal" -> thermal(rest);
      case "vacuum" -> new InitialState.Coherent(0, 0);
      default -> new InitialState.Level(0);
    };
  }

  private static ProblemException unknown(YamlNode.Text text, Species species) {
    return new ProblemException(
        Problem.STATE_UNKNOWN,
        text.span(),
        (species.isMode() ? "the mode " : "species ") + species.name(),
        species.isMode() ? MODE_STATES : SITE_STATES);
  }

  private static InitialState level(YamlNode.Text rest, Species species) {
    if (!rest.value().matches("\\d{1,3}")) {
      throw unknown(rest, species);
    }
    int n = Integer.parseInt(rest.value());
    if (!species.isMode() && n >= species.levels()) {
      throw new ProblemException(
          Problem.LEVEL_MISSING, rest.span(), species.name(), n, species.levels() - 1);
    }
    return new InitialState.Level(n);
  }

  private static InitialState coherent(Complex alpha) {
    return new InitialState.Coherent(alpha.getReal(), alpha.getImaginary());
  }

  private InitialState thermal(YamlNode.Text rest) {
    double occupation = Formula.real(rest, rest.value(), scope);
    if (occupation < 0) {
      throw new ProblemException(
          Problem.THERMAL_NEGATIVE, rest.span(), ParameterSection.text(occupation));
    }
    return new InitialState.Thermal(occupation);
  }

  private InitialState ofSite(Expression expression, Species species) {
    if (StateVectors.mentionsKet(expression)) {
      return StateVectors.ket(expression, species, scope);
    }
    return StateVectors.densityMatrix(expression, species, scope);
  }
}
