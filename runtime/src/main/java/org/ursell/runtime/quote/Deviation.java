package org.ursell.runtime.quote;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.output.CsvTable;

/**
 * How much longer lifetimes of the Langevin equation are than exact ones, as a function of size: a
 * shift of some tenths of a time unit, measured wherever exact solutions reach. Beyond the largest
 * of them it runs towards its limit at large N, if that is known from the series of both.
 *
 * @param anchors where it was measured, by rising size
 * @param limit at infinitely many sites, in inverse rates, if it is known
 * @param scale a number of sites over which it changes
 */
@Internal
public record Deviation(List<Anchor> anchors, OptionalDouble limit, double scale) {
  /**
   * What the Langevin equation may be off, relative to a lifetime, where nothing measures it: the
   * largest deviation seen against exact solutions of twenty sites or more, and near a threshold 8
   * % at ten.
   */
  private static final double UNMEASURED = 0.04;

  private static final double UNMEASURED_FROM = 20.0;

  /** The same relative uncertainty of what goes on beyond the largest exact size, for all N. */
  private static final double BEYOND = 0.01;

  /** Sorts the anchors. */
  public Deviation {
    anchors = anchors.stream().sorted(Comparator.comparing(Anchor::size)).toList();
  }

  /**
   * A deviation, in inverse rates.
   *
   * @param value how much longer lifetimes are
   * @param statistical one standard error
   * @param systematic half-width of what it may be off otherwise
   * @param reason where it comes from, in words
   */
  public record Shift(double value, double statistical, double systematic, String reason) {}

  /** This as it would be without what is known at a size. */
  public Deviation without(double size) {
    return new Deviation(
        anchors.stream().filter(anchor -> anchor.size() != size).toList(), limit, scale);
  }

  /**
   * The deviation at a size.
   *
   * @param lifetime of the Langevin equation there, for what is only known relative to it
   */
  public Shift at(double size, double lifetime) {
    if (anchors.isEmpty()) {
      return unmeasured(size, lifetime);
    }
    int above = 0;
    while (above < anchors.size() && anchors.get(above).size() < size) {
      above++;
    }
    if (above == anchors.size()) {
      return beyond(size, lifetime);
    }
    return above == 0 ? below(size, lifetime, anchors.get(0)) : between(above, size);
  }

  /** What is known at large N alone says nothing of few sites. */
  private Shift unmeasured(double size, double lifetime) {
    double relative = UNMEASURED * Math.max(1.0, UNMEASURED_FROM / size);
    if (limit.isEmpty()) {
      return new Shift(
          0.0,
          0.0,
          relative * lifetime,
          "no exact solution at hand measures its own error; at so many sites it was %.2g %% at most wherever one did"
              .formatted(100.0 * relative));
    }
    double reached = size / (size + scale);
    return new Shift(
        limit.getAsDouble() * reached,
        0.0,
        0.5 * Math.abs(limit.getAsDouble()) * reached + relative * (1.0 - reached) * lifetime,
        "corrected by its deviation at large N as far as that is reached, since no exact solution at hand measures it");
  }

  /** Constant, and the less sure the farther the first anchor is. */
  private static Shift below(double size, double lifetime, Anchor first) {
    return new Shift(
        first.deviation(),
        first.langevin().standardError(),
        Math.abs(first.deviation()) + UNMEASURED * (1.0 - size / first.size()) * lifetime,
        "corrected by its deviation from exact at N = " + CsvTable.number(first.size()));
  }

  private Shift between(int above, double size) {
    Anchor lower = anchors.get(above - 1);
    Anchor upper = anchors.get(above);
    double weight = (size - lower.size()) / (upper.size() - lower.size());
    double error =
        Math.hypot(
            (1 - weight) * lower.langevin().standardError(),
            weight * upper.langevin().standardError());
    return new Shift(
        (1 - weight) * lower.deviation() + weight * upper.deviation(),
        error,
        0.5 * Math.abs(upper.deviation() - lower.deviation()),
        "corrected by its deviation from exact at N = %s and %s"
            .formatted(CsvTable.number(lower.size()), CsvTable.number(upper.size())));
  }

  private Shift beyond(double size, double lifetime) {
    Anchor last = anchors.get(anchors.size() - 1);
    double measured = last.deviation();
    double error = last.langevin().standardError();
    double remains = (last.size() + scale) / (size + scale);
    String from = "corrected by its deviation from exact at N = " + CsvTable.number(last.size());
    if (limit.isEmpty()) {
      return new Shift(
          measured,
          error,
          Math.abs(measured) + BEYOND * (1.0 - remains) * lifetime,
          from + ", which is carried as uncertainty beyond");
    }
    double difference = measured - limit.getAsDouble();
    return new Shift(
        limit.getAsDouble() + difference * remains,
        error * remains,
        0.5 * Math.abs(difference),
        from + ", running to %.2g at large N".formatted(limit.getAsDouble()));
  }
}
