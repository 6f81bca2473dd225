package org.ursell.cli.option;

import java.util.Optional;
import org.ursell.cli.grammar.NumberReader;
import org.ursell.runtime.study.Start;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** When runs start. */
public final class BeginOption {
  @Option(
      names = "--t-start",
      paramLabel = "T",
      converter = Instant.class,
      description =
          "time at which runs start, in inverse units of the model's rates, which matters where the"
              + " model changes in time (default 0, or where the state of --start FILE was saved)")
  private Optional<Double> begin = Optional.empty();

  /** Reads a time, of either sign. */
  static final class Instant implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      return NumberReader.real("time", text.strip());
    }
  }

  /** The start at the time that was asked for, if one was. */
  Start at(Start start) {
    return begin.map(start::at).orElse(start);
  }
}
