package org.ursell.runtime.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.Footprint;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.work.Crew;

/**
 * How long coherence lives, at several parameter points, truncation orders and numbers of sites:
 * beside each lifetime the mean-field state and the uncoupled baseline of its point, the law at
 * large N where the model has one, and exact lifetimes of small systems if they are asked for.
 *
 * <pre>{@code
 * Points points = Points.of(model, Sizes.of(model, 50, 100, 200)).with("V", 0.75, 1.0);
 * List<PointLifetimes> found = LifetimeStudy.of(subject, points, 1, 2, 3).run(2);
 * }</pre>
 *
 * @param equations mean field and each order asked for; none beside mean field for exact lifetimes
 *     alone
 * @param points where, and at which sizes
 * @param start where runs start
 * @param method how a lifetime is measured
 * @param digits whether each run is made twice, to see which digits it supports
 * @param exact exact lifetimes beside them, if there are to be any
 */
public record LifetimeStudy(
    Truncations equations,
    Points points,
    Start start,
    CoherenceLifetime method,
    boolean digits,
    Optional<ExactLifetimes> exact)
    implements Study<List<PointLifetimes>> {
  /**
   * Puts the orders in rising order.
   *
   * @throws InvalidInputException if the points are those of another model, if no size varies, or
   *     if one is infinite
   */
  public LifetimeStudy {
    equations = equations.rising();
    points.requireOf(equations.meanField().descriptor());
    start.fitting(equations.meanField().descriptor());
    Points own = points;
    Truncations truncations = equations;
    Start begin = start;
    exact = exact.map(solved -> solved.on(own).guided(truncations).from(begin));
    if (points.sizes().parameter().isEmpty()) {
      throw new InvalidInputException(
          "lifetimes are measured against the number of sites, but no size varies",
          "say which size varies, and give it one value or more");
    }
    if (points.sizes().hasLimit()) {
      throw new InvalidInputException(
          "a lifetime is asked for at infinitely many sites, where coherence lasts for ever",
          "give finite sizes; the law at large N says how the lifetime grows");
    }
  }

  /**
   * Lifetimes from the mean-field steady state, with the usual patience.
   *
   * @throws InvalidInputException if the subject has no equations of an order
   */
  public static LifetimeStudy of(Subject subject, Points points, int... orders) {
    return new LifetimeStudy(
        Truncations.of(
            subject,
            Optional.empty(),
            Arrays.stream(orders).mapToObj(TruncationOrder::of).toList()),
        points,
        Start.steady(),
        new CoherenceLifetime(),
        false,
        Optional.empty());
  }

  /** The same from another start. */
  public LifetimeStudy from(Start other) {
    return new LifetimeStudy(equations, points, other, method, digits, exact);
  }

  /** The same by another method; exact lifetimes have its patience, too. */
  public LifetimeStudy by(CoherenceLifetime other) {
    return new LifetimeStudy(
        equations,
        points,
        start,
        other,
        digits,
        exact.map(solved -> solved.until(other.endTime())));
  }

  /**
   * The same held against exact lifetimes of those small systems that cost less than a second each;
   * truncated lifetimes are then measured at those of their sizes, too, that are at least twice the
   * largest order.
   */
  public LifetimeStudy besideExact() {
    ExactLifetimes asked =
        ExactLifetimes.of(equations.subject(), points).until(method.endTime()).guided(equations);
    ExactLifetimes some = ExactSizes.forVerdict(asked);
    Points more = points.withSizes(ExactSizes.compared(points, equations.list(), some));
    return new LifetimeStudy(equations, more, start, method, digits, Optional.of(some));
  }

  /** The numbers of sites, rising. */
  public List<Double> sizes() {
    return points.sizes().values();
  }

  /** The model. */
  public ModelDescriptor model() {
    return equations.meanField().descriptor();
  }

  /**
   * A part is a lifetime, truncated or exact, or a slowest mode.
   *
   * @throws InvalidInputException if an exact solution needs more memory than allowed, or if
   *     neither an order nor exact lifetimes are asked for
   */
  @Override
  public Effort effort() {
    requireQuestion();
    Optional<Footprint> footprint = exact.flatMap(ExactLifetimes::footprint);
    // What is more than an integer holds will not be waited for, nor be counted.
    long parts = (long) points.all().size() * partsOfPoint();
    return new Effort((int) Math.min(Integer.MAX_VALUE, parts), footprint);
  }

  /** How many parts there are at each point. */
  int partsOfPoint() {
    return equations.orders().size() * sizes().size() + exact.map(ExactLifetimes::runs).orElse(0);
  }

  /** That of the truncated lifetimes, if they are many, and of the exact ones. */
  @Override
  public Optional<Forecast> forecast(Crew crew) {
    requireQuestion();
    return LifetimeForecast.of(this, crew);
  }

  /** The lifetimes at each point, in the order of the points. */
  @Override
  public List<PointLifetimes> run(Crew crew, StudyProgress progress) {
    requireQuestion();
    // What no saved run fits is refused before anything is measured.
    new TruncatedLifetimes(this, StudyProgress.NONE).requireSavedRuns();
    exact.ifPresent(ExactLifetimes::requireSavedRuns);
    List<PointLifetimes> found = new TruncatedLifetimes(this, progress).all(crew);
    if (exact.isPresent()) {
      found = exact.get().beside(found, crew.threads(), progress);
    }
    if (Parts.isInterrupted()
        && found.stream().flatMap(PointLifetimes::results).allMatch(LifetimeResult::isCancelled)) {
      throw Parts.noneFinished();
    }
    return LargeSizeLaws.beside(found, this, crew);
  }

  private void requireQuestion() {
    if (equations.orders().isEmpty() && exact.isEmpty()) {
      throw new InvalidInputException(
          "lifetimes of no truncation order are asked for, and no exact ones",
          "give an order or more, or hold them against exact lifetimes");
    }
  }

  /** How far each of the lifetimes found is to be trusted. */
  public JudgingStudy judging(List<PointLifetimes> found) {
    return new JudgingStudy(this, found);
  }

  /** What must be said of the observable whose lifetime is measured. */
  public List<String> remarks() {
    return Stream.concat(
            ObservableRemarks.of(
                equations.orders().values(),
                model().observables().stream().limit(1).toList(),
                points.sizes().hasLimit())
                .stream(),
            baselineRemarks().stream())
        .toList();
  }

  private List<String> baselineRemarks() {
    Parameters first = points.all().get(0);
    if (start.saved().isPresent() && !hasSavedBaseline(first)) {
      return List.of(TraceStudy.NO_SAVED_BASELINE);
    }
    // Lifetimes may take any time: what changes soon is looked at soon, and what changes late, too.
    double[] times =
        IntStream.rangeClosed(-8, 14).mapToDouble(k -> start.time() + Math.scalb(1.0, k)).toArray();
    return Baseline.remarks(
        equations.uncoupled(),
        sizes().stream().map(size -> points.at(first, size)).toList(),
        times);
  }

  private boolean hasSavedBaseline(Parameters first) {
    return start
        .saved()
        .orElseThrow()
        .run(
            true,
            equations.uncoupled().descriptor(),
            points.at(first, sizes().get(0)).withoutInteraction())
        .isPresent();
  }

  /** Whether there is a coupling to be switched off, and one run without it for all sizes. */
  boolean hasBaseline() {
    return equations.isInteracting() && baselineRemarks().isEmpty();
  }
}
