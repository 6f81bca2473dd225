package org.ursell.cli.plot;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the axes of a picture were asked for, where that is not left to the picture.
 *
 * @param x how the horizontal axis is spread
 * @param y how the vertical axis is spread
 * @param xLimits the ends of the horizontal axis
 * @param yLimits the ends of the vertical axis
 */
public record AxesChoice(
    Optional<Spread> x, Optional<Spread> y, Optional<Limits> xLimits, Optional<Limits> yLimits) {
  /** All is left to the picture. */
  public static final AxesChoice USUAL =
      new AxesChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A logarithmic axis that nobody gave a lower end shows so many powers of ten of values. */
  private static final double DECADES = 1e-4;

  /** How values are spread along an axis. */
  public enum Spread {
    LINEAR,
    LOGARITHMIC
  }

  /** The ends of an axis, in rising order. */
  public record Limits(double low, double high) {}

  /** Whether nothing was asked for. */
  public boolean isUsual() {
    return x.isEmpty() && y.isEmpty() && xLimits.isEmpty() && yLimits.isEmpty();
  }

  /** The same, with a logarithmic vertical axis unless another was asked for. */
  public AxesChoice orLogarithmic() {
    return new AxesChoice(x, y.or(() -> Optional.of(Spread.LOGARITHMIC)), xLimits, yLimits);
  }

  /**
   * The horizontal axis.
   *
   * @param usual as the picture would have it
   * @param data the values along it
   * @throws UnsuitableAxesException if they cannot be drawn as was asked
   */
  PlotAxis horizontal(PlotAxis usual, double[] data) {
    return new Side("x", x, xLimits).axis(usual, data, false);
  }

  /** The same for the vertical axis. */
  PlotAxis vertical(PlotAxis usual, double[] data) {
    return new Side("y", y, yLimits).axis(usual, data, true);
  }

  private record Side(String name, Optional<Spread> spread, Optional<Limits> limits) {
    PlotAxis axis(PlotAxis usual, double[] data, boolean widened) {
      if (spread.isEmpty() && limits.isEmpty()) {
        return usual;
      }
      boolean was = usual.kind() == PlotAxis.Kind.LOGARITHMIC;
      boolean logarithmic = spread.map(Spread.LOGARITHMIC::equals).orElse(was);
      if (logarithmic && usual.kind() == PlotAxis.Kind.ANGLE) {
        throw refusal("shows angles, which have no logarithm");
      }
      double[] finite = Arrays.stream(data).filter(Double::isFinite).toArray();
      Limits ends = new Limits(usual.low(), usual.high());
      if (logarithmic) {
        ends = logarithmic(ends, was, finite, widened);
      } else if (was) {
        double high = Arrays.stream(finite).max().orElse(usual.high());
        ends = new Limits(Math.min(0, Arrays.stream(finite).min().orElse(0)), 1.05 * high);
      }
      Limits chosen = limits.orElse(ends);
      PlotAxis.Kind kind =
          logarithmic ? PlotAxis.Kind.LOGARITHMIC : was ? PlotAxis.Kind.LINEAR : usual.kind();
      return new PlotAxis(
          usual.label(), chosen.low(), chosen.high(), kind, was || logarithmic ? 0 : usual.step());
    }

    private Limits logarithmic(Limits usual, boolean was, double[] data, boolean widened) {
      if (limits.filter(asked -> asked.low() <= 0).isPresent()) {
        throw new UnsuitableAxesException(
            "--%s-limits begin at %s, which has no place on a logarithmic axis"
                .formatted(name, plain(limits.get().low())),
            "begin above 0, or make the axis even with --axes");
      }
      if (Arrays.stream(data).anyMatch(value -> value < 0)) {
        throw refusal("holds negative values, which have no logarithm");
      }
      double most = Arrays.stream(data).max().orElse(0);
      if (!(most > 0)) {
        throw refusal("holds no value above 0, and only such have a logarithm");
      }
      if (was) {
        return usual;
      }
      double least = Arrays.stream(data).filter(value -> value > 0).min().orElse(most);
      if (!widened) {
        return new Limits(least < most ? least : 0.5 * most, Math.max(most, usual.high()));
      }
      double low = Math.max(least, DECADES * most);
      return new Limits(Math.pow(10, Math.floor(Math.log10(low))), 1.5 * most);
    }

    private UnsuitableAxesException refusal(String why) {
      return new UnsuitableAxesException(
          "--axes: the %s axis of a picture %s".formatted(name, why),
          "leave that axis as it is: '--axes linear' or 'log' is for both, 'log-x' and 'log-y' for"
              + " one");
    }

    private static String plain(double value) {
      return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
  }
}
