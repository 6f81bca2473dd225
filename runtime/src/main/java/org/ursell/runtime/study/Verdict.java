package org.ursell.runtime.study;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.judge.Evidence;
import org.ursell.runtime.judge.Judgement;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.response.LinearResponse.Decaying;

/**
 * The verdict on the truncations at one parameter point.
 *
 * @param point the parameters, without the size that varies
 * @param evidence what was measured
 * @param judgement what follows from it
 */
public record Verdict(Parameters point, Evidence evidence, Judgement judgement) {
  /** The truncation orders, rising. */
  public List<Integer> orders() {
    return List.copyOf(evidence.byOrder().keySet());
  }

  /** All numbers of sites at which something is known, rising. */
  public SortedSet<Double> sizes() {
    TreeSet<Double> sizes = new TreeSet<>();
    Stream.concat(Stream.of(evidence.exact()), evidence.byOrder().values().stream())
        .forEach(points -> points.forEach(point -> sizes.add(point.size())));
    return sizes;
  }

  /** The exact lifetime. */
  public OptionalDouble exact(double size) {
    return at(size, evidence.exact());
  }

  /** The lifetime of an order. */
  public OptionalDouble truncated(int order, double size) {
    return at(size, evidence.byOrder().getOrDefault(order, List.of()));
  }

  private static OptionalDouble at(double size, List<FiniteSizeScaling.Point> points) {
    return points.stream()
        .filter(measured -> measured.size() == size)
        .flatMapToDouble(measured -> measured.result().lifetime().stream())
        .findFirst();
  }

  /** The lifetime of linear response. */
  public OptionalDouble response(double size) {
    return evidence.responses().stream()
        .filter(p -> p.size() == size && p.response() instanceof Decaying)
        .mapToDouble(p -> ((Decaying) p.response()).lifetime())
        .findFirst();
  }

  /**
   * The time 2 over the linewidth of the order parameter's two-time correlation in linear response:
   * the lifetime, if the line is a Lorentzian.
   */
  public OptionalDouble lineTime(double size) {
    return evidence.responses().stream()
        .filter(p -> p.size() == size && p.response() instanceof Decaying)
        .flatMapToDouble(p -> ((Decaying) p.response()).linewidth().stream())
        .map(width -> 2.0 / width)
        .findFirst();
  }

  /** The lifetime of the law at large N. */
  public OptionalDouble law(double size) {
    return evidence.law().isPresent() && evidence.law().get() instanceof Diffusing law
        ? OptionalDouble.of(law.lifetime(size))
        : OptionalDouble.empty();
  }
}
