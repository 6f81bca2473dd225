package org.ursell.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.integrate.IntegrationMethod;
import org.ursell.runtime.integrate.IntegratorOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Tolerances and limits of the integration. */
public final class Accuracy {
  private static final IntegratorOptions USUAL = IntegratorOptions.DEFAULT;

  @Option(
      names = "--rtol",
      paramLabel = "X",
      converter = Relative.class,
      description = "relative tolerance of the integration (default 1e-9)")
  private Optional<Double> relativeTolerance = Optional.empty();

  @Option(
      names = "--atol",
      paramLabel = "X",
      converter = Absolute.class,
      description =
          "absolute tolerance of the integration, in units of the size that moments of a kind have"
              + " at that time (default 1e-10)")
  private Optional<Double> absoluteTolerance = Optional.empty();

  @Option(
      names = "--growth-limit",
      paramLabel = "X",
      converter = Growth.class,
      description =
          "a run counts as diverged where a moment of sites exceeds X times its largest value in"
              + " any state, or the amplitude of a mode X^2 times its value at the start, or 1"
              + " (default 1e6)")
  private Optional<Double> growthLimit = Optional.empty();

  @Option(
      names = "--max-evaluations",
      paramLabel = "N",
      converter = Evaluations.class,
      description =
          "a run that takes more evaluations of its equations, or is foretold to, is given up"
              + " (default 5e7)")
  private Optional<Double> maxEvaluations = Optional.empty();

  @Option(
      names = "--integrator",
      paramLabel = "METHOD",
      converter = Method.class,
      description =
          "'auto' (default): an explicit method of order 8, and from where it is measured that the"
              + " equations are stiff, with some rates far above the others, an implicit one of order"
              + " 13; 'explicit' or 'stiff': one of the two all along")
  private Optional<IntegrationMethod> method = Optional.empty();

  private static final class Method implements ITypeConverter<IntegrationMethod> {
    private static final List<String> KNOWN =
        Stream.of(IntegrationMethod.values())
            .map(method -> method.name().toLowerCase(Locale.ROOT))
            .toList();

    @Override
    public IntegrationMethod convert(String text) {
      String name = text.strip().toLowerCase(Locale.ROOT);
      if (!KNOWN.contains(name)) {
        throw new InvalidInputException(
            "--integrator: there is no method '%s'".formatted(text.strip()),
            Suggestions.remedy(name, KNOWN));
      }
      return IntegrationMethod.values()[KNOWN.indexOf(name)];
    }
  }

  private static final class Relative extends PositiveNumber {
    Relative() {
      super("--rtol", "1e-9");
    }
  }

  private static final class Absolute extends PositiveNumber {
    Absolute() {
      super("--atol", "1e-10");
    }
  }

  private static final class Growth extends PositiveNumber {
    Growth() {
      super("--growth-limit", "1e9");
    }

    @Override
    public Double convert(String text) {
      double limit = super.convert(text);
      if (limit < 1.0) {
        throw new InvalidInputException(
            "--growth-limit is %s, so that moments which states allow would count as diverged"
                .formatted(text),
            "give 1 or more, such as --growth-limit 1e9");
      }
      return limit;
    }
  }

  private static final class Evaluations extends PositiveNumber {
    Evaluations() {
      super("--max-evaluations", "1e9");
    }
  }

  /** As asked for; what was not is the engine's. */
  public IntegratorOptions options() {
    return USUAL
        .by(method.orElse(USUAL.method()))
        .withDivergenceBound(growthLimit.orElse(USUAL.divergenceBound()))
        .withMaxEvaluations(maxEvaluations.map(Double::longValue).orElse(USUAL.maxEvaluations()))
        .withTolerances(
            absoluteTolerance.orElse(USUAL.absoluteTolerance()),
            relativeTolerance.orElse(USUAL.relativeTolerance()));
  }
}
