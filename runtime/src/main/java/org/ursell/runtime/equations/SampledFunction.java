package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * A function that is known at some points, as a table of a file gives it, and in between by
 * interpolation. Immutable.
 */
public final class SampledFunction {
  /** How it is interpolated. */
  public enum Kind {
    /** Straight lines from point to point. */
    LINEAR(2),
    /** Each value holds from its point up to the next one. */
    STEPS(2),
    /** The natural cubic spline through all points: smooth, with no curvature at both ends. */
    CUBIC(3);

    private final int least;

    Kind(int least) {
      this.least = least;
    }

    /** How many points it takes at least. */
    public int least() {
      return least;
    }
  }

  /** What it is outside of the points. */
  public enum Outside {
    /** It has no value there. */
    REFUSE,
    /** The value of the nearest point. */
    HOLD,
    /** Zero. */
    ZERO
  }

  /**
   * By how many last places a point may be off an end: 2*(t - 0.57) at t = 0 may be beside -1.14.
   */
  private static final double NEAR = 8.0;

  private final String name;
  private final Kind kind;
  private final Outside outside;
  private final double[] points;
  private final double[] values;

  /** Of a spline half the second derivative at each point; else empty. */
  private final double[] curvatures;

  /**
   * A function.
   *
   * @param name by which coefficients call it
   * @param points ascending
   * @param values one per point
   * @throws InvalidInputException if these are not finite, ascending and enough
   */
  public SampledFunction(
      String name, Kind kind, Outside outside, double[] points, double[] values) {
    this(name, kind, outside, new Samples(points.clone(), values.clone()));
  }

  private SampledFunction(String name, Kind kind, Outside outside, Samples samples) {
    this.name = name;
    this.kind = kind;
    this.outside = outside;
    this.points = samples.points();
    this.values = samples.values();
    boolean sound = points.length == values.length && points.length >= kind.least();
    for (int k = 0; sound && k < points.length; k++) {
      sound =
          Double.isFinite(points[k])
              && Double.isFinite(values[k])
              && (k == 0 || points[k] > points[k - 1]);
    }
    if (!sound) {
      throw new InvalidInputException(
          "the table '%s' is not one of at least %d finite values at ascending points"
              .formatted(name, kind.least()),
          "give each point once, in their order");
    }
    this.curvatures = kind == Kind.CUBIC ? NaturalSpline.curvatures(points, values) : new double[0];
  }

  /** Points and values that nobody else holds. */
  private record Samples(double[] points, double[] values) {}

  /**
   * A function of arrays that become its own, for whom a second copy of a long table is too much.
   *
   * @param points ascending, not to be changed hereafter
   * @param values one per point, not to be changed hereafter
   * @throws InvalidInputException as the constructor
   */
  @Internal
  public static SampledFunction owning(
      String name, Kind kind, Outside outside, double[] points, double[] values) {
    return new SampledFunction(name, kind, outside, new Samples(points, values));
  }

  /**
   * What a function of so many points holds while it is made, in bytes: two numbers for each, and
   * two more for each of a spline, of which it keeps one.
   */
  @Internal
  public static double bytes(Kind kind, double count) {
    return Double.BYTES * count * (kind == Kind.CUBIC ? 4 : 2);
  }

  /** By what name coefficients call it. */
  public String name() {
    return name;
  }

  /** How it is interpolated. */
  public Kind kind() {
    return kind;
  }

  /** What it is outside of the points. */
  public Outside outside() {
    return outside;
  }

  /** The points. */
  public double[] points() {
    return points.clone();
  }

  /** The values at the points. */
  public double[] values() {
    return values.clone();
  }

  /** How many points there are. */
  public int size() {
    return points.length;
  }

  double point(int k) {
    return points[k];
  }

  /** The last point at or before x; -1 if there is none. */
  int before(double x) {
    int found = Arrays.binarySearch(points, x);
    return found >= 0 ? found : -found - 2;
  }

  /** The piece in whose interior x lies: the number of the point before it, or -1 for none. */
  int piece(double x) {
    int piece = before(x);
    int last = points.length - 1;
    if (outside == Outside.REFUSE && (piece < 0 || piece == last)) {
      double near = NEAR * Math.ulp(Math.max(Math.abs(points[0]), Math.abs(points[last])));
      boolean first = piece < 0 && x >= points[0] - near;
      return first ? 0 : piece == last && x <= points[last] + near ? last - 1 : piece;
    }
    return piece;
  }

  /**
   * The value of a piece, continued if need be.
   *
   * @param piece a number from {@link #piece}
   * @throws BrokenRuleException if that is outside of the points, where there is none
   */
  double value(int piece, double x) {
    if (piece >= 0 && piece < points.length - 1) {
      return inside(piece, x - points[piece]);
    }
    return switch (outside) {
      case HOLD -> piece < 0 ? values[0] : values[values.length - 1];
      case ZERO -> 0.0;
      case REFUSE ->
          throw new BrokenRuleException(
              "the table '%s' has values from %s to %s, and is asked for one %s"
                  .formatted(
                      name,
                      NumberWords.of(points[0]),
                      NumberWords.of(points[points.length - 1]),
                      place(x)),
              "end the run before that, lengthen the table, or write 'outside: hold' or 'outside:"
                  + " zero' beside its file");
    };
  }

  private double inside(int piece, double u) {
    double value = values[piece];
    return switch (kind) {
      case STEPS -> value;
      case LINEAR -> (values[piece + 1] - value) / (points[piece + 1] - points[piece]) * u + value;
      case CUBIC -> NaturalSpline.value(points, values, curvatures, piece, u);
    };
  }

  /** A point outside; what is asked for at an end itself is what comes behind it. */
  private String place(double x) {
    return x == points[points.length - 1]
        ? "after " + NumberWords.of(x)
        : (x == points[0] ? "before " : "at ") + NumberWords.of(x);
  }

  /** The value at a point; at the last one that of the last piece. */
  double value(double x) {
    int piece = before(x);
    if (piece == points.length - 1 && x == points[piece]) {
      return kind == Kind.STEPS && outside != Outside.ZERO ? values[piece] : value(piece - 1, x);
    }
    return value(piece(x), x);
  }

  /** The value at a point; at one outside of them all, that of the nearest. */
  public double held(double x) {
    return value(Math.max(points[0], Math.min(points[points.length - 1], x)));
  }

  /** The words of a text that hold all of it: kind, what is outside, and the numbers. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(name);
    words.add(kind.name());
    words.add(outside.name());
    words.add(Integer.toString(points.length));
    for (int k = 0; k < points.length; k++) {
      words.add(Double.toString(points[k]));
      words.add(Double.toString(values[k]));
    }
    return words;
  }

  /** All of it as one line, which {@link #read} reads. */
  public String text() {
    StringBuilder text = new StringBuilder();
    write(text::append);
    return text.toString();
  }

  /** The same piece by piece, for whom the whole would be too long. */
  @Internal
  public void write(Consumer<String> text) {
    text.accept(name + ' ' + kind.name() + ' ' + outside.name() + ' ' + points.length);
    for (int k = 0; k < points.length; k++) {
      text.accept(" " + points[k] + ' ' + values[k]);
    }
  }

  /**
   * The function that a line of {@link #text} holds.
   *
   * @param pieces the line, or pieces of it to be joined
   */
  public static SampledFunction read(String... pieces) {
    return read(List.of(String.join("", pieces).split(" ", -1)).iterator());
  }

  static SampledFunction read(Iterator<String> words) {
    String name = words.next();
    Kind kind = Kind.valueOf(words.next());
    Outside outside = Outside.valueOf(words.next());
    int count = Integer.parseInt(words.next());
    double[] points = new double[count];
    double[] values = new double[count];
    for (int k = 0; k < count; k++) {
      points[k] = Double.parseDouble(words.next());
      values[k] = Double.parseDouble(words.next());
    }
    return new SampledFunction(name, kind, outside, points, values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SampledFunction that
        && name.equals(that.name)
        && kind == that.kind
        && outside == that.outside
        && Arrays.equals(points, that.points)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + Arrays.hashCode(points)) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "%s (%d points)".formatted(name, points.length);
  }
}
