package org.ursell.runtime.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.response.LinearResponse;
import org.ursell.runtime.response.RegressionClosure;

/**
 * All that was computed at one parameter point, for {@link Judgement}. Any part may be missing.
 *
 * @param observable name of the order parameter
 * @param exact lifetimes of the exact solution
 * @param truncated lifetimes of truncated equations
 * @param responses lifetimes from linear response
 * @param tails what truncated equations did after their lifetimes
 * @param law the law at large N, or why there is none; empty if not asked for
 */
public record Evidence(
    String observable,
    List<ExactPoint> exact,
    List<TruncatedPoint> truncated,
    List<ResponsePoint> responses,
    List<TailPoint> tails,
    Optional<PhaseDiffusion> law) {
  /** Sorts by size. */
  public Evidence {
    exact = sorted(exact, Comparator.comparingDouble(ExactPoint::size));
    truncated = sorted(truncated, Comparator.comparingDouble(TruncatedPoint::size));
    responses = sorted(responses, Comparator.comparingDouble(ResponsePoint::size));
    tails = sorted(tails, Comparator.comparingDouble(TailPoint::size));
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    return list.stream().sorted(order).toList();
  }

  /** An exact lifetime. */
  public record ExactPoint(double size, double lifetime) {}

  /** The lifetime of equations of one order, or what became of it. */
  public record TruncatedPoint(int order, double size, LifetimeResult result) {}

  /** Linear response by equations of one order. */
  public record ResponsePoint(
      int order, RegressionClosure closure, double size, LinearResponse response) {}

  /** The tail of a decay by equations of one order. */
  public record TailPoint(int order, double size, DecayTail tail) {}

  /** No evidence about an order parameter. */
  public static Evidence about(String observable) {
    return new Evidence(observable, List.of(), List.of(), List.of(), List.of(), Optional.empty());
  }

  /** This evidence with an exact lifetime. */
  public Evidence with(ExactPoint point) {
    return new Evidence(observable, more(exact, point), truncated, responses, tails, law);
  }

  /** This evidence with a lifetime of truncated equations. */
  public Evidence with(TruncatedPoint point) {
    return new Evidence(observable, exact, more(truncated, point), responses, tails, law);
  }

  /** This evidence with a lifetime from linear response. */
  public Evidence with(ResponsePoint point) {
    return new Evidence(observable, exact, truncated, more(responses, point), tails, law);
  }

  /** This evidence with the tail of a decay. */
  public Evidence with(TailPoint point) {
    return new Evidence(observable, exact, truncated, responses, more(tails, point), law);
  }

  /** This evidence with the law. */
  public Evidence with(PhaseDiffusion newLaw) {
    return new Evidence(observable, exact, truncated, responses, tails, Optional.of(newLaw));
  }

  private static <T> List<T> more(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }

  /** The truncation orders that were measured, each with its points in rising size. */
  TreeMap<Integer, List<TruncatedPoint>> byOrder() {
    TreeMap<Integer, List<TruncatedPoint>> byOrder = new TreeMap<>();
    for (TruncatedPoint point : truncated) {
      byOrder.computeIfAbsent(point.order(), order -> new ArrayList<>()).add(point);
    }
    return byOrder;
  }

  /** The law, if there is one at this point. */
  Optional<PhaseDiffusion.Diffusing> diffusing() {
    return law.filter(PhaseDiffusion.Diffusing.class::isInstance)
        .map(PhaseDiffusion.Diffusing.class::cast);
  }
}
