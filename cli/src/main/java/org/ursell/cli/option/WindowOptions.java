package org.ursell.cli.option;

import java.util.Optional;
import org.ursell.cli.grammar.NumberReader;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.measure.Window;
import picocli.CommandLine.Option;

/** When the runs of a sweep are looked at. */
public final class WindowOptions {
  @Option(
      names = "--t-end",
      paramLabel = "T",
      defaultValue = "10000",
      converter = Time.class,
      description =
          "length of the runs, in inverse units of the model's rates; a lifetime not reached by"
              + " then is censored (default ${DEFAULT-VALUE})")
  private double end;

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "10000",
      converter = Samples.class,
      description = "number of equally spaced times from 0 to the end (default ${DEFAULT-VALUE})")
  private int samples;

  @Option(
      names = "--average",
      paramLabel = "N|PART",
      description =
          "time averages are taken over the last N samples, or over a last part of them such as"
              + " 0.5 (default: the last tenth). Spectra are of the last half")
  private Optional<String> average = Optional.empty();

  @Option(
      names = "--vanishing",
      paramLabel = "X",
      defaultValue = "1e-6",
      converter = Vanishing.class,
      description =
          "a signal whose modulus is below this on average has vanished, and has neither frequency"
              + " nor phase: nan (default ${DEFAULT-VALUE})")
  private double vanishing;

  private static final class Time extends PositiveNumber {
    Time() {
      super("--t-end", "10000");
    }
  }

  private static final class Samples extends WholeNumber {
    Samples() {
      super("--samples", 8, 9_999_999, "--samples 10000");
    }
  }

  private static final class Vanishing extends PositiveNumber {
    Vanishing() {
      super("--vanishing", "1e-6");
    }
  }

  /** The window. */
  public Window window() {
    return Window.of(end, samples, averaged(samples)).vanishingBelow(vanishing);
  }

  private int averaged(int count) {
    if (average.isEmpty()) {
      return Math.max(1, count / 10);
    }
    String text = average.get().strip();
    String remedy = "give a whole number up to %d, or a part such as 0.5".formatted(count);
    double value = NumberReader.positive("--average", text, "1000");
    boolean part = text.contains(".") || text.contains("e") || text.contains("E");
    if (part && value > 1) {
      throw new InvalidInputException(
          "--average %s is more than all of the samples".formatted(text), remedy);
    }
    int last = part ? (int) Math.max(1, Math.round(value * count)) : (int) Math.min(value, 1e9);
    if (last > count) {
      throw new InvalidInputException(
          "--average %s: there are only %d samples".formatted(text, count), remedy);
    }
    return last;
  }
}
