package org.ursell.cli.option;

import java.util.Locale;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.study.TraceSampling;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether curves of finite sizes come from truncated equations or are sampled. */
public final class TraceMethodOptions {
  private static final String LANGEVIN = "langevin";

  @Option(
      names = "--method",
      paramLabel = "NAME",
      converter = Method.class,
      description =
          "langevin: curves of finite sizes by the collective Langevin equation, with standard"
              + " errors, in place of truncated ones; with --order beside them")
  private Optional<String> method = Optional.empty();

  @Mixin private SampledOptions sampled = new SampledOptions();

  private static final class Method implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      String name = text.strip().toLowerCase(Locale.ROOT);
      if (name.equals("exact")) {
        throw new InvalidInputException(
            "--method exact is of lifetimes, a trace has exact curves by an option of their own",
            "write --exact");
      }
      if (!name.equals(LANGEVIN)) {
        throw new InvalidInputException(
            "--method '%s' is none of a trace".formatted(text),
            "write --method langevin, or leave it out for truncated equations");
      }
      return name;
    }
  }

  /**
   * How curves of the Langevin equation are sampled, if there are to be any.
   *
   * @throws InvalidInputException if that makes no sense, or is said of none
   */
  Optional<TraceSampling> asked() {
    if (method.isPresent()) {
      return Optional.of(sampled.sampling());
    }
    if (sampled.isGiven()) {
      throw new InvalidInputException(
          "--precision, --trajectories and --seed are of the Langevin equation, which is not asked"
              + " for",
          "add --method langevin, or leave them out");
    }
    return Optional.empty();
  }
}
