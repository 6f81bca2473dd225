package org.ursell.runtime.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.lifetime.Source;
import org.ursell.runtime.response.LinearResponse;
import org.ursell.runtime.response.RegressionClosure;

/**
 * All that was computed at one parameter point, for {@link Judgement}. Any part may be missing.
 *
 * @param observable name of the order parameter
 * @param lifetimes of the exact solution and of truncated equations, or what became of them
 * @param responses lifetimes from linear response
 * @param tails what truncated equations did after their lifetimes
 * @param law the law at large N, or why there is none; empty if not asked for
 */
public record Evidence(
    String observable,
    List<FiniteSizeScaling.Point> lifetimes,
    List<ResponsePoint> responses,
    List<TailPoint> tails,
    Optional<PhaseDiffusion> law) {
  /**
   * Sorts by size.
   *
   * @throws InvalidInputException if equations have a different order for each species: the verdict
   *     is on one order
   */
  public Evidence {
    lifetimes = sorted(lifetimes, Comparator.comparingDouble(FiniteSizeScaling.Point::size));
    lifetimes.forEach(point -> requireOneOrder(point.result().source()));
    responses = sorted(responses, Comparator.comparingDouble(ResponsePoint::size));
    tails = sorted(tails, Comparator.comparingDouble(TailPoint::size));
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    return list.stream().sorted(order).toList();
  }

  private static void requireOneOrder(Source source) {
    if (source instanceof Source.Truncated truncated && !truncated.isUniform()) {
      throw new InvalidInputException(
          "a lifetime by the orders " + truncated.speciesOrders() + " of the species is judged",
          "give lifetimes of equations that have the same order for every species");
    }
  }

  /** Linear response by equations of one order. */
  public record ResponsePoint(
      int order, RegressionClosure closure, double size, LinearResponse response) {}

  /** The tail of a decay by equations of one order. */
  public record TailPoint(int order, double size, DecayTail tail) {}

  /** No evidence about an order parameter. */
  public static Evidence about(String observable) {
    return new Evidence(observable, List.of(), List.of(), List.of(), Optional.empty());
  }

  /**
   * This evidence with a lifetime at a size, exact or truncated as its source says.
   *
   * @throws InvalidInputException if the equations have a different order for each species
   */
  public Evidence with(double size, LifetimeResult result) {
    FiniteSizeScaling.Point point = new FiniteSizeScaling.Point(size, result);
    return new Evidence(observable, more(lifetimes, point), responses, tails, law);
  }

  /** This evidence with a lifetime from linear response. */
  public Evidence with(ResponsePoint point) {
    return new Evidence(observable, lifetimes, more(responses, point), tails, law);
  }

  /** This evidence with the tail of a decay. */
  public Evidence with(TailPoint point) {
    return new Evidence(observable, lifetimes, responses, more(tails, point), law);
  }

  /** This evidence with the law. */
  public Evidence with(PhaseDiffusion newLaw) {
    return new Evidence(observable, lifetimes, responses, tails, Optional.of(newLaw));
  }

  private static <T> List<T> more(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }

  /** The exact lifetimes that were measured, in rising size. */
  public List<FiniteSizeScaling.Point> exact() {
    return lifetimes.stream()
        .filter(point -> point.result().source() instanceof Source.Exact)
        .filter(point -> point.result().lifetime().isPresent())
        .toList();
  }

  /** The truncation orders, rising, each with its points in rising size. */
  public SortedMap<Integer, List<FiniteSizeScaling.Point>> byOrder() {
    SortedMap<Integer, List<FiniteSizeScaling.Point>> byOrder = new TreeMap<>();
    for (FiniteSizeScaling.Point point : lifetimes) {
      if (point.result().source() instanceof Source.Truncated truncated) {
        byOrder.computeIfAbsent(truncated.order(), order -> new ArrayList<>()).add(point);
      }
    }
    return byOrder;
  }

  /** The law, if there is one at this point. */
  Optional<PhaseDiffusion.Diffusing> diffusing() {
    return law.filter(PhaseDiffusion.Diffusing.class::isInstance)
        .map(PhaseDiffusion.Diffusing.class::cast);
  }
}
