package org.ursell.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.OperatorDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.response.Correlation;
import org.ursell.runtime.response.CorrelationCurve.Kind;
import org.ursell.runtime.response.RegressionClosure;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Which two-time correlation is meant. */
public final class CorrelationOptions {
  @Option(
      names = "--operator",
      paramLabel = "A",
      description =
          "operator of the spectrum of <A'(tau) A(0)>: of a mode or a site as in model files, c or"
              + " '|0><1|_atom', 'sum Sm_A' over all sites, sums such as 'c + 0.5*b', a name from"
              + " the file's operators, or an observable (default: the first observable)")
  private Optional<String> operator = Optional.empty();

  @Option(
      names = "--later",
      paramLabel = "A",
      description = "the operator at the later time of <A(tau) B(0)>; with --earlier B")
  private Optional<String> later = Optional.empty();

  @Option(names = "--earlier", paramLabel = "B", description = "the operator at the earlier time")
  private Optional<String> earlier = Optional.empty();

  @Option(
      names = "--sites",
      paramLabel = "same|different",
      converter = Sites.class,
      description =
          "whether operators on one given site of a species mean the same site at both times"
              + " (default), or two different sites")
  private String sites = "same";

  @Option(
      names = "--correlation",
      paramLabel = "WHAT",
      converter = Kinds.class,
      description =
          "what correlation.csv holds: connected (default), <A'(tau) A(0)> without the product of the"
              + " expectations; raw, with it; g1, raw divided by its value at 0; g2,"
              + " <A'(0) A'(tau) A(tau) A(0)> divided by the intensities, whose spectrum is then"
              + " that of the intensity, divided likewise")
  private Kind kind = Kind.CONNECTED;

  @Option(
      names = "--closure",
      paramLabel = "NAME",
      converter = Closures.class,
      description =
          "counted (default): the operator at the earlier time counts as a factor when the order"
              + " cuts; linearised: it does not count, which are the equations linearised about"
              + " their steady state")
  private RegressionClosure closure = RegressionClosure.COUNTED;

  private static final class Sites implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      return one("--sites", text, List.of("same", "different"));
    }
  }

  private static final class Kinds implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String text) {
      return Kind.valueOf(
          one("--correlation", text, List.of("connected", "raw", "g1", "g2"))
              .toUpperCase(Locale.ROOT));
    }
  }

  /** Reads {@code counted} or {@code linearised}. */
  public static final class Closures implements ITypeConverter<RegressionClosure> {
    @Override
    public RegressionClosure convert(String text) {
      return RegressionClosure.valueOf(
          one("--closure", text, List.of("counted", "linearised")).toUpperCase(Locale.ROOT));
    }
  }

  private static String one(String option, String text, List<String> words) {
    String word = text.strip().toLowerCase(Locale.ROOT).replace("linearized", "linearised");
    if (!words.contains(word)) {
      throw new InvalidInputException(
          "%s '%s' is none that is known".formatted(option, text),
          "write one of " + String.join(", ", words));
    }
    return word;
  }

  /**
   * The correlation that was asked for.
   *
   * @throws InvalidInputException if an operator cannot be read, or too little was said or too much
   */
  public Correlation of(Subject subject) {
    boolean both = later.isPresent() && earlier.isPresent();
    if (later.isPresent() != earlier.isPresent()) {
      throw new InvalidInputException(
          "--later and --earlier belong together: one of them is missing",
          "give both, or --operator A for <A'(tau) A(0)>");
    }
    if (both && operator.isPresent()) {
      throw new InvalidInputException(
          "--operator and --later with --earlier both say which correlation is meant",
          "keep one of the two");
    }
    if (both && kind == Kind.G2) {
      throw new InvalidInputException(
          "g2 is a correlation of one operator at both times", "give it as --operator A");
    }
    Correlation asked =
        both
            ? Correlation.of(
                read("--later", later.get(), subject), read("--earlier", earlier.get(), subject))
            : ofOne(subject);
    return sites.equals("different") ? asked.onAnotherSite() : asked;
  }

  private Correlation ofOne(Subject subject) {
    OperatorDescriptor one =
        operator
            .map(text -> read("--operator", text, subject))
            .orElseGet(() -> OperatorDescriptor.of(subject.descriptor().orderParameter()));
    return kind == Kind.G2 ? Correlation.second(one) : Correlation.first(one);
  }

  private static OperatorDescriptor read(String option, String text, Subject subject) {
    try {
      return subject.operator(text);
    } catch (InvalidInputException unread) {
      throw new InvalidInputException(option + ": " + unread.getMessage(), unread.remedy());
    }
  }

  /** What is made of it. */
  public Kind kind() {
    return kind;
  }

  /** What is kept of products with the earlier operator. */
  public RegressionClosure closure() {
    return closure;
  }
}
