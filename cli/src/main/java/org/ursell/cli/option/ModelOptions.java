package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ursell.cli.study.EquationChoice;
import org.ursell.cli.study.ModelEntry;
import org.ursell.cli.study.OrderChoice;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.Option;

/** Which model, and which of its equations: the options of every command that needs equations. */
public final class ModelOptions {
  private static final List<String> BASES = List.of("coupling", "transition");

  @Option(
      names = "--model",
      paramLabel = "NAME|FILE",
      defaultValue = "one-group",
      description =
          "a built-in model ('ursell models' lists them) or a model file such as my.yaml ('ursell"
              + " init' writes one to begin with); default one-group")
  private String model = "one-group";

  @Option(
      names = "--filter",
      paramLabel = "CHARGE",
      description =
          "keep only moments that are neutral under this charge of the model, because the start has"
              + " no phase: far fewer equations, and exactly the same result")
  private Optional<String> filter = Optional.empty();

  @Option(
      names = "--basis",
      paramLabel = "BASIS",
      defaultValue = "coupling",
      description =
          "what moments are made of: coupling (default), Hermitian operators around the couplings,"
              + " fastest to integrate; or transition, |i><j|, easiest to read (always so with"
              + " --filter)")
  private String basis = "coupling";

  @Option(
      names = "--max-moments",
      paramLabel = "N",
      description =
          "refuse to derive more moments than this (default 20000), since their number grows"
              + " steeply with the order")
  private Optional<String> maxMoments = Optional.empty();

  /** The model that was named; what is odd about its file is told. */
  public ModelEntry model(PrintWriter err) {
    return ModelEntry.of(model, err::println);
  }

  /** The equations that were asked for, at an order. */
  public EquationChoice equations(OrderChoice order) {
    return new EquationChoice(order, filter, transitions() || filter.isPresent(), maxMoments());
  }

  private boolean transitions() {
    String kind = basis.strip().toLowerCase(Locale.ROOT);
    if (!BASES.contains(kind)) {
      throw new InvalidInputException(
          "--basis: there is no basis '%s'".formatted(basis), Suggestions.remedy(basis, BASES));
    }
    return kind.equals("transition");
  }

  private OptionalInt maxMoments() {
    if (maxMoments.isEmpty()) {
      return OptionalInt.empty();
    }
    String text = maxMoments.get().strip();
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw new InvalidInputException(
          "--max-moments is '%s', not a whole number from 1 to 999999999".formatted(text),
          "for example --max-moments 50000");
    }
    return OptionalInt.of(Integer.parseInt(text));
  }
}
