package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the table form of moment equations from the text in which it is kept beside committed
 * classes. One line each, in this order:
 *
 * <pre>
 * ursell-table 1                   the version of this format
 * model HASH order 2               what the table was derived from
 * formula inverse N                what coefficients are polynomials in, operators before operands
 * coefficient 2.0 0 + -1.0/3.0 0 1: 2*V - ...    numbers times formulas; behind the colon a label
 * rate 1.0 2: gamma_plus           a jump's rate as its author wrote it
 * jump |1&gt;&lt;0| on A                 and the jump in words
 * moment REAL 0 2: &lt;z1&gt;            species and element of each factor
 * auxiliary 1.0 0 2 + -1.0 4       sums of number * u * v or number * u over earlier variables
 * equation 3 12 + 5                sums of coefficient * variable, or of a coefficient alone
 * </pre>
 */
@Internal
public final class TableReader {
  /** The first line of every such text. */
  public static final String FORMAT = "ursell-table 1";

  /** The first word, what follows up to a colon, and what is behind that. */
  private static final Pattern PARTS = Pattern.compile("([^ :]+) ?([^:]*)(?:: ?)?(.*)");

  private static final Pattern JUMP = Pattern.compile("(jump) (.*)()");
  private static final Pattern PLUS = Pattern.compile(" \\+ ");

  private final ModelDescriptor descriptor;
  private final List<Formula> formulas = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private int coefficientCount;

  private TableReader(ModelDescriptor descriptor) {
    this.descriptor = descriptor;
  }

  /** The second line: which equations these are. */
  public static String heading(ModelDescriptor model) {
    return "model " + model.hash() + " order " + model.order();
  }

  /**
   * The equations that a text holds.
   *
   * @param descriptor of the model at the order that is read
   * @throws InvalidInputException if the text is of other equations or of another format, or
   *     damaged
   */
  public static TableMomentEquations read(ModelDescriptor descriptor, String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2
        || !lines.get(0).equals(FORMAT)
        || !lines.get(1).equals(heading(descriptor))) {
      throw damaged(
          descriptor,
          "it does not begin with the lines '%s' and '%s'".formatted(FORMAT, heading(descriptor)));
    }
    try {
      return new TableReader(descriptor).read(lines.subList(2, lines.size()));
    } catch (IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NoSuchElementException unread) {
      throw damaged(descriptor, String.valueOf(unread.getMessage()));
    }
  }

  private static InvalidInputException damaged(ModelDescriptor model, String how) {
    return new InvalidInputException(
        "the table of '%s' at order %d cannot be read: %s"
            .formatted(model.name(), model.order(), how),
        "derive and write it again with this version of Ursell");
  }

  private TableMomentEquations read(List<String> lines) {
    CoefficientTable.Builder coefficients = coefficients(lines);
    TableMomentEquations.Builder table =
        new TableMomentEquations.Builder(descriptor, moments, coefficients.build());
    int variables = moments.size();
    if (variables == 0) {
      throw new IllegalArgumentException("it has no moments");
    }
    for (String text : lines) {
      Line line = Line.of(text);
      if (line.kind().equals("auxiliary")) {
        for (List<String> term : line.summands()) {
          auxiliary(Double.parseDouble(term.get(0)), numbers(term, 1), variables, table);
        }
        table.endAuxiliary();
        variables++;
      }
    }
    for (String text : lines) {
      Line line = Line.of(text);
      if (line.kind().equals("equation")) {
        for (List<String> term : line.summands()) {
          equation(numbers(term, 0), variables, table);
        }
        table.endEquation();
      }
    }
    return table.build();
  }

  /** Everything that stands before the auxiliaries. */
  private CoefficientTable.Builder coefficients(List<String> lines) {
    for (String text : lines) {
      Line line = Line.of(text);
      if (line.kind().equals("formula")) {
        formulas.add(formula(line.words().iterator()));
      }
    }
    CoefficientTable.Builder table = CoefficientTable.over(formulas.toArray(Formula[]::new));
    for (int k = 0; k < lines.size(); k++) {
      Line line = Line.of(lines.get(k));
      switch (line.kind()) {
        case "coefficient" -> {
          polynomial(line, table);
          table.coefficient(line.label());
          coefficientCount++;
        }
        case "rate" -> {
          polynomial(line, table);
          table.rate(line.label(), Line.of(lines.get(k + 1)).text());
        }
        case "radicand" -> {
          polynomial(line, table);
          table.radicand(line.label());
        }
        case "part" -> {
          polynomial(line, table);
          table.part();
        }
        case "rates" -> table.rates(line.label(), Line.of(lines.get(k + 1)).text());
        case "moment" ->
            moments.add(
                Moment.of(
                    line.label(),
                    Moment.Part.valueOf(line.words().get(0)),
                    numbers(line.words(), 1)));
        case "formula", "jump", "auxiliary", "equation" -> {}
        default -> throw new IllegalArgumentException("no line begins with '" + line.kind() + "'");
      }
    }
    return table;
  }

  private static void auxiliary(
      double weight, int[] variables, int before, TableMomentEquations.Builder table) {
    for (int variable : variables) {
      Objects.checkIndex(variable, before);
    }
    if (variables.length == 1) {
      table.linear(weight, variables[0]);
    } else {
      table.product(weight, variables[0], variables[1]);
    }
  }

  private void equation(int[] indices, int variables, TableMomentEquations.Builder table) {
    Objects.checkIndex(indices[0], coefficientCount);
    if (indices.length == 1) {
      table.constant(indices[0]);
    } else {
      table.term(indices[0], Objects.checkIndex(indices[1], variables));
    }
  }

  private void polynomial(Line line, CoefficientTable.Builder table) {
    for (List<String> monomial : line.summands()) {
      String[] number = monomial.get(0).split("/", -1);
      double below = number.length == 1 ? 1.0 : Double.parseDouble(number[1]);
      int[] factors = numbers(monomial, 1);
      for (int factor : factors) {
        Objects.checkIndex(factor, formulas.size());
      }
      table.ratio(Double.parseDouble(number[0]), below, factors);
    }
  }

  private static Formula formula(Iterator<String> words) {
    String word = words.next();
    return switch (word) {
      case "number" -> Formula.number(Double.parseDouble(words.next()));
      case "parameter" -> Formula.parameter(words.next());
      case "inverse" -> Formula.inverse(words.next());
      case "sampled" -> Formula.sampled(SampledFunction.read(words), formula(words));
      case "time" -> Formula.time();
      case "sum" -> Formula.sum(formulas(words));
      case "product" -> Formula.product(formulas(words));
      case "power" -> Formula.power(formula(words), formula(words));
      case "exp" -> Formula.exp(formula(words));
      case "sin" -> Formula.sin(formula(words));
      case "cos" -> Formula.cos(formula(words));
      case "cosh" -> Formula.cosh(formula(words));
      case "sinh" -> Formula.sinh(formula(words));
      case "tanh" -> Formula.tanh(formula(words));
      case "log" -> Formula.log(formula(words));
      case "abs" -> Formula.abs(formula(words));
      case "min" -> Formula.min(formulas(words));
      case "max" -> Formula.max(formulas(words));
      case "step" -> Formula.step(formula(words));
      case "pulse" -> Formula.pulse(formula(words), formula(words), formula(words));
      case "interaction" -> Formula.interaction();
      case "mode-unit" -> Formula.modeUnit(Integer.parseInt(words.next()));
      default -> throw new IllegalArgumentException("no formula begins with '" + word + "'");
    };
  }

  private static Formula[] formulas(Iterator<String> words) {
    Formula[] parts = new Formula[Integer.parseInt(words.next())];
    Arrays.setAll(parts, k -> formula(words));
    return parts;
  }

  private static int[] numbers(List<String> words, int from) {
    return words.stream().skip(from).mapToInt(Integer::parseInt).toArray();
  }

  /** A line: its first word, what follows up to a colon, and what is behind that. */
  private record Line(String kind, String text, String label) {
    static Line of(String line) {
      Matcher parts = (line.startsWith("jump ") ? JUMP : PARTS).matcher(line);
      if (!parts.matches()) {
        throw new IllegalArgumentException("there is an empty line");
      }
      return new Line(parts.group(1), parts.group(2), parts.group(3));
    }

    List<String> words() {
      return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    List<List<String>> summands() {
      return text.isEmpty()
          ? List.of()
          : PLUS.splitAsStream(text).map(part -> List.of(part.split(" ", -1))).toList();
    }
  }
}
