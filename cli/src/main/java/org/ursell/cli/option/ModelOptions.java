package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ursell.cli.model.Derivation;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Subject;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which model, and which of its equations: the options of every command that needs equations. */
public final class ModelOptions {
  private static final List<String> GIVING = List.of("--set", "--grid", "--coupling", "--critical");
  private static final List<String> BASES = List.of("coupling", "transition");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

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
      converter = Basis.class,
      description =
          "what moments are made of: coupling (default), Hermitian operators around the couplings,"
              + " fastest to integrate; or transition, |i><j|, easiest to read (always so with"
              + " --filter)")
  private BasisChoice basis = new BasisChoice(false);

  /** What moments are made of; not a boolean, which would be a flag without a value. */
  private record BasisChoice(boolean transitions) {
    @Override
    public String toString() {
      return transitions ? "transition" : "coupling";
    }
  }

  private static final class Basis implements ITypeConverter<BasisChoice> {
    @Override
    public BasisChoice convert(String basis) {
      String kind = basis.strip().toLowerCase(Locale.ROOT);
      if (!BASES.contains(kind)) {
        throw new InvalidInputException(
            "--basis: there is no basis '%s'".formatted(basis), Suggestions.remedy(basis, BASES));
      }
      return new BasisChoice(kind.equals("transition"));
    }
  }

  @Option(
      names = "--max-moments",
      paramLabel = "N",
      converter = Moments.class,
      description =
          "refuse to derive more moments than this (default 20000), since their number grows"
              + " steeply with the order")
  private Optional<Integer> maxMoments = Optional.empty();

  private static final class Moments extends WholeNumber {
    Moments() {
      super("--max-moments", 1, 999_999_999, "--max-moments 50000");
    }

    @Override
    String quoted(String text) {
      return text.strip();
    }
  }

  /**
   * The model that was named. 'ursell check' warns of parameters that its file uses nowhere; here
   * err is told only where one of them is given a value, which changes nothing.
   */
  public ModelEntry model(PrintWriter err) {
    return warned(ModelEntry.of(model, Typed.inputs(command), err::println), err);
  }

  /** The model's name or file, as typed. */
  public String typed() {
    return model;
  }

  /**
   * Another model than the one that was named, with the same warnings.
   *
   * @param option which named it
   */
  ModelEntry another(String option, String nameOrFile, PrintWriter err) {
    return warned(ModelEntry.of(option, nameOrFile, Typed.inputs(command), err::println), err);
  }

  private ModelEntry warned(ModelEntry entry, PrintWriter err) {
    entry
        .idle()
        .forEach(
            (parameter, warning) -> {
              if (isGiven(parameter) && !isInStart(parameter)) {
                err.println(warning);
              }
            });
    return entry;
  }

  /** A start that is typed may hold parameters that the file uses nowhere. */
  private boolean isInStart(String parameter) {
    return Stream.of("--start")
        .map(option -> command.commandLine().getParseResult().matchedOption(option))
        .filter(Objects::nonNull)
        .flatMap(option -> option.stringValues().stream())
        .anyMatch(typed -> List.of(typed.split("\\W+")).contains(parameter));
  }

  /** Whether an option of the command names this parameter, alone or before its value. */
  private boolean isGiven(String parameter) {
    return GIVING.stream()
        .map(option -> command.commandLine().getParseResult().matchedOption(option))
        .filter(Objects::nonNull)
        .flatMap(option -> option.stringValues().stream())
        .anyMatch(typed -> typed.split("[=:]", 2)[0].strip().equals(parameter));
  }

  /** How its equations were asked for. */
  public Derivation derivation() {
    return new Derivation(filter, basis.transitions() || filter.isPresent(), maxMoments());
  }

  /** The charge whose charged moments are left out, if any. */
  public Optional<String> filter() {
    return filter;
  }

  /**
   * The model as a subject of studies.
   *
   * @throws InvalidInputException if it declares no such charge as the filter names
   */
  public Subject subject(ModelEntry entry) {
    filter.ifPresent(charge -> entry.derived().charge(charge));
    return entry.subject(derivation());
  }

  private OptionalInt maxMoments() {
    return maxMoments.map(OptionalInt::of).orElse(OptionalInt.empty());
  }
}
