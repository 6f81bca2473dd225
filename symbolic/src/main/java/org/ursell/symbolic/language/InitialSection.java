package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.ProductData;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * Reads {@code initial}: for each species the state of one site or of the mode, or for two places,
 * each a mode or a species of one site, the state of both. {@code level 1}, {@code (|0> +
 * i*|2>)/sqrt(2)}, {@code 1/3 + 0.1*(|1><2| + h.c.)}, {@code vacuum}, {@code coherent
 * 2*exp(i*pi/4)}, {@code thermal 0.3, squeezed 0.5, coherent 2}, {@code file rho.csv}, and of two
 * places {@code (|0> (x) |1> + |1> (x) |0>)/sqrt(2)}. The numbers may hold parameters.
 */
final class InitialSection {
  private static final String EXAMPLE = "write 'A: |1>', in quotes, or 'A: level 1'";
  private static final String SITE_STATES =
      "write 'level n', a state \"|n>\" or a sum of such, or a density matrix of |i><j|";
  private static final Pattern LEVEL =
      Pattern.compile("(ground|vacuum|level|number)\\b\\s*(.*)", Pattern.DOTALL);

  /** The words of states; the first three stand alone or before a level. */
  static final List<String> WORDS =
      Stream.concat(Stream.of("ground", "vacuum", "level"), GaussianWords.WORDS.stream()).toList();

  private final Scope scope;
  private final Findings findings;
  private final FilesBeside files;
  private final boolean typed;
  private final Map<String, InitialState> states = new LinkedHashMap<>();
  private final Set<String> given = new HashSet<>();

  InitialSection(Scope scope, Findings findings, FilesBeside files) {
    this(scope, findings, files, false);
  }

  /**
   * A reader of states.
   *
   * @param files those that a state may name
   * @param typed whether states are typed, and the parameters in them have other values than in the
   *     file of the model
   */
  InitialSection(Scope scope, Findings findings, FilesBeside files, boolean typed) {
    this.scope = scope;
    this.findings = findings;
    this.files = files;
    this.typed = typed;
  }

  Map<String, InitialState> read(YamlNode section) {
    for (YamlNode.Entry entry : Shape.entries(section, "initial", EXAMPLE)) {
      findings.attempt("initial." + entry.key().value(), () -> readOne(entry));
    }
    return states;
  }

  private void readOne(YamlNode.Entry entry) {
    if (entry.value() instanceof YamlNode.Text nothing
        && nothing.value().isEmpty()
        && scope.species().stream().noneMatch(s -> s.name().equals(entry.key().value()))) {
      throw new ProblemException(Problem.STATE_COMMA, entry.key().span(), entry.key().value());
    }
    List<Species> places = places(entry.key());
    for (Species place : places) {
      if (!given.add(place.name())) {
        throw new ProblemException(Problem.START_TWICE, entry.key().span(), place.name());
      }
    }
    states.put(key(places), state(entry.value(), places));
  }

  /** Under which key the state of one place, or of two, stands. */
  static String key(List<Species> places) {
    return places.size() == 1
        ? places.get(0).name()
        : ProductData.joint(places.get(0).name(), places.get(1).name());
  }

  /** The place that is named, or two with a comma between them. */
  List<Species> places(YamlNode.Text names) {
    List<Species> places = new ArrayList<>();
    int from = 0;
    for (String part : names.value().split(",", -1)) {
      places.add(scope.species(names.part(from, from + part.length())));
      from += part.length() + 1;
    }
    if (places.size() > 2) {
      throw new ProblemException(Problem.START_PLACES, names.span(), names.value(), places.size());
    }
    if (places.size() == 2) {
      if (places.get(0).equals(places.get(1))) {
        throw new ProblemException(Problem.START_SAME_PLACE, names.span(), places.get(0).name());
      }
      for (Species place : places) {
        if (!place.isMode() && !place.size().equals("1")) {
          throw new ProblemException(Problem.START_ALIKE, names.span(), place.name(), place.size());
        }
      }
    }
    return places;
  }

  private InitialState state(YamlNode value, List<Species> places) {
    if (value instanceof YamlNode.Entries entries) {
      for (YamlNode.Entry entry : entries.entries()) {
        if (!entry.key().value().equals("file")) {
          throw Shape.unknownKey(entry.key(), List.of("file"));
        }
        YamlNode.Text file = Shape.text(entry.value(), "file", "write 'file: rho.csv'");
        return new StateFiles(scope, files).read(file, places);
      }
    }
    return state(Shape.text(value, key(places), EXAMPLE), places);
  }

  /** The state that a text stands for. */
  InitialState state(YamlNode.Text text, List<Species> places) {
    YamlNode.Text file = StateFiles.named(text);
    if (!file.value().isEmpty()) {
      return new StateFiles(scope, files).read(file, places);
    }
    GaussianWords gaussian = new GaussianWords(scope, places, typed);
    if (gaussian.begins(text)) {
      return gaussian.read(text);
    }
    Matcher form = LEVEL.matcher(text.value());
    if (places.size() == 1 && form.matches()) {
      return level(text, form, places.get(0));
    }
    if (text.value().isBlank()) {
      throw unknown(text, places);
    }
    return Formula.readWithoutTime(
        text,
        scope,
        expression -> new StateVectors(scope, places, text.value(), typed).read(expression));
  }

  private static InitialState level(YamlNode.Text text, Matcher form, Species species) {
    String word = form.group(1);
    boolean ofMode = word.equals("vacuum") || word.equals("number");
    boolean numbered = word.equals("level") || word.equals("number");
    if (ofMode && !species.isMode() || numbered == form.group(2).isBlank()) {
      throw unknown(text, List.of(species));
    }
    return switch (word) {
      case "level", "number" -> level(text.part(form.start(2), form.end(2)), species);
      case "vacuum" -> new InitialState.Coherent(0, 0);
      default -> new InitialState.Level(0);
    };
  }

  static ProblemException unknown(YamlNode.Text text, List<Species> places) {
    boolean site = places.size() == 1 && !places.get(0).isMode();
    return new ProblemException(
        Problem.STATE_UNKNOWN,
        text.span(),
        StateEvaluator.name(places),
        site ? SITE_STATES : StateEvaluator.advice(places));
  }

  private static InitialState level(YamlNode.Text rest, Species species) {
    if (!rest.value().matches("\\d{1,3}")) {
      throw unknown(rest, List.of(species));
    }
    int n = Integer.parseInt(rest.value());
    if (!species.isMode() && n >= species.levels()) {
      throw new ProblemException(
          Problem.LEVEL_MISSING, rest.span(), species.name(), n, species.levels() - 1);
    }
    if (species.isMode() && n > StateEvaluator.HIGHEST) {
      throw new ProblemException(
          Problem.NUMBER_STATE_TOO_HIGH, rest.span(), species.name(), n, StateEvaluator.HIGHEST);
    }
    return new InitialState.Level(n);
  }
}
