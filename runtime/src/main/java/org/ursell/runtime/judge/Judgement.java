package org.ursell.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ursell.runtime.judge.Evidence.ResponsePoint;
import org.ursell.runtime.judge.Evidence.TailPoint;
import org.ursell.runtime.judge.OrderVerdict.ExactDistance;
import org.ursell.runtime.judge.OrderVerdict.SlopeComparison;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.response.LinearResponse;
import org.ursell.runtime.response.RegressionClosure;

/**
 * The verdict on truncated lifetimes at one parameter point. Between the exact lifetimes at small N
 * and the exact law at large N stands nothing but truncations; how they differ from each other is
 * their order sensitivity, which is no bound on their error.
 *
 * @param sensitivities for each size the spread between consecutive orders
 * @param orders one verdict per order
 * @param exactSlope the growth of the exact lifetimes at their largest sizes beside the law
 * @param responseSlopes the growth of the lifetimes from linear response beside the law
 * @param sentences the verdict in sentences that can be quoted, the plainest first
 */
public record Judgement(
    List<OrderSensitivity> sensitivities,
    List<OrderVerdict> orders,
    Optional<SlopeComparison> exactSlope,
    List<ResponseVerdict> responseSlopes,
    List<String> sentences) {
  /** Relative deviations below this are called good. */
  public static final double GOOD = 0.1;

  /** Copies the lists. */
  public Judgement {
    sensitivities = List.copyOf(sensitivities);
    orders = List.copyOf(orders);
    responseSlopes = List.copyOf(responseSlopes);
    sentences = List.copyOf(sentences);
  }

  /**
   * How far a lifetime moves from one order to the next that was measured.
   *
   * @param size the number of sites
   * @param lowerOrder the lower truncation order
   * @param higherOrder the next one
   * @param lower lifetime at the lower order
   * @param higher lifetime at the higher order
   */
  public record OrderSensitivity(
      double size, int lowerOrder, int higherOrder, double lower, double higher) {
    /** |higher - lower| / higher. */
    public double relative() {
      return Math.abs(higher - lower) / higher;
    }
  }

  /**
   * Linear response at one order and closure.
   *
   * @param order the truncation order
   * @param closure the closure of the regression
   * @param fromExact its distance from the exact lifetime at the largest size that has both
   * @param slope its growth beside the law's
   * @param brokenSizes sizes at which it falsely breaks the symmetry or has no steady state
   */
  public record ResponseVerdict(
      int order,
      RegressionClosure closure,
      Optional<ExactDistance> fromExact,
      Optional<SlopeComparison> slope,
      List<Double> brokenSizes) {
    /** Copies the list. */
    public ResponseVerdict {
      brokenSizes = List.copyOf(brokenSizes);
    }
  }

  /** Judges the evidence. */
  public static Judgement of(Evidence evidence) {
    List<OrderVerdict> orders = new ArrayList<>();
    evidence.byOrder().forEach((order, points) -> orders.add(verdict(evidence, order, points)));
    Optional<SlopeComparison> exactSlope = slope(evidence, measured(evidence.exact()));
    List<ResponseVerdict> responses = responses(evidence);
    return new Judgement(
        sensitivities(evidence),
        orders,
        exactSlope,
        responses,
        JudgementWords.sentences(evidence, orders, exactSlope, responses));
  }

  private static OrderVerdict verdict(
      Evidence evidence, int order, List<FiniteSizeScaling.Point> points) {
    List<double[]> measured = measured(points);
    List<TailPoint> tails =
        evidence.tails().stream().filter(tail -> tail.order() == order).toList();
    List<Double> unphysical = new ArrayList<>();
    List<Double> later = new ArrayList<>();
    for (FiniteSizeScaling.Point point : points) {
      boolean tail =
          tails.stream()
              .anyMatch(t -> t.size() == point.size() && !t.tail().physicality().isPhysical());
      if (!point.result().physicality().isPhysical()) {
        unphysical.add(point.size());
      } else if (tail) {
        later.add(point.size());
      }
    }
    return new OrderVerdict(
        order,
        fromExact(evidence, measured),
        slope(evidence, measured),
        sizesOf(tails, DecayTail.Status.FALSE_STEADY_STATE),
        sizesOf(tails, DecayTail.Status.FAILED),
        unphysical,
        later,
        points.stream()
            .filter(p -> p.result().lifetime().isEmpty())
            .map(FiniteSizeScaling.Point::size)
            .toList());
  }

  /** Sizes with the lifetimes that were measured there. */
  private static List<double[]> measured(List<FiniteSizeScaling.Point> points) {
    return points.stream()
        .filter(p -> p.result().lifetime().isPresent())
        .map(p -> new double[] {p.size(), p.result().lifetime().getAsDouble()})
        .toList();
  }

  private static List<Double> sizesOf(List<TailPoint> tails, DecayTail.Status status) {
    return tails.stream().filter(t -> t.tail().status() == status).map(TailPoint::size).toList();
  }

  private static Optional<ExactDistance> fromExact(Evidence evidence, List<double[]> measured) {
    Optional<ExactDistance> largest = Optional.empty();
    for (double[] exact : measured(evidence.exact())) {
      for (double[] point : measured) {
        if (point[0] == exact[0]) {
          largest = Optional.of(new ExactDistance(point[0], point[1], exact[1]));
        }
      }
    }
    return largest;
  }

  /** Between the two largest sizes. */
  private static Optional<SlopeComparison> slope(Evidence evidence, List<double[]> measured) {
    Optional<PhaseDiffusion.Diffusing> law = evidence.diffusing();
    if (law.isEmpty() || measured.size() < 2) {
      return Optional.empty();
    }
    double[] from = measured.get(measured.size() - 2);
    double[] to = measured.get(measured.size() - 1);
    if (!(to[0] > from[0])) {
      return Optional.empty();
    }
    return Optional.of(
        new SlopeComparison(
            from[0],
            to[0],
            (to[1] - from[1]) / (to[0] - from[0]),
            law.get().lifetimePerSite(),
            from[0] >= law.get().smallestSize()));
  }

  private static List<OrderSensitivity> sensitivities(Evidence evidence) {
    List<OrderSensitivity> sensitivities = new ArrayList<>();
    SortedMap<Integer, List<FiniteSizeScaling.Point>> byOrder = evidence.byOrder();
    SortedSet<Double> sizes = new TreeSet<>();
    byOrder.values().forEach(points -> points.forEach(point -> sizes.add(point.size())));
    for (double size : sizes) {
      List<OrderLifetime> ladder = new ArrayList<>();
      byOrder.forEach(
          (order, points) ->
              measured(points).stream()
                  .filter(point -> point[0] == size)
                  .forEach(point -> ladder.add(new OrderLifetime(order, point[1]))));
      for (int k = 0; k + 1 < ladder.size(); k++) {
        sensitivities.add(
            new OrderSensitivity(
                size,
                ladder.get(k).order(),
                ladder.get(k + 1).order(),
                ladder.get(k).lifetime(),
                ladder.get(k + 1).lifetime()));
      }
    }
    return sensitivities;
  }

  private record OrderLifetime(int order, double lifetime) {}

  private static List<ResponseVerdict> responses(Evidence evidence) {
    List<ResponseVerdict> verdicts = new ArrayList<>();
    List<Integer> orders =
        evidence.responses().stream().map(ResponsePoint::order).distinct().sorted().toList();
    for (int order : orders) {
      for (RegressionClosure closure : RegressionClosure.values()) {
        List<ResponsePoint> points =
            evidence.responses().stream()
                .filter(p -> p.order() == order && p.closure() == closure)
                .toList();
        if (points.isEmpty()) {
          continue;
        }
        List<double[]> measured = new ArrayList<>();
        List<Double> broken = new ArrayList<>();
        for (ResponsePoint point : points) {
          if (point.response() instanceof LinearResponse.Decaying decaying) {
            measured.add(new double[] {point.size(), decaying.lifetime()});
          } else {
            broken.add(point.size());
          }
        }
        verdicts.add(
            new ResponseVerdict(
                order, closure, fromExact(evidence, measured), slope(evidence, measured), broken));
      }
    }
    return verdicts;
  }
}
