package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Crew;

/** How long lifetimes take, judged by a few of them. */
final class LifetimeForecast {
  /** Runs times unknowns below which truncated lifetimes take no minute: six runs at order 6. */
  private static final double FEW = 3_000;

  private static final int POINTS = 24;

  private LifetimeForecast() {}

  /** Empty where no point of some that were tried has a start. */
  static Optional<Forecast> of(LifetimeStudy study, Crew crew) {
    List<Parameters> all = study.points().all();
    List<Parameters> some = Pilot.spread(all).subList(0, Math.min(POINTS, all.size()));
    if (!isWorthATrial(study)) {
      return Optional.empty();
    }
    long begin = System.nanoTime();
    TruncatedLifetimes plain = new TruncatedLifetimes(study, StudyProgress.NONE);
    List<Optional<TruncatedLifetimes.Place>> starts =
        crew.all(
            some.stream()
                .<Callable<Optional<TruncatedLifetimes.Place>>>map(
                    point -> () -> plain.start(point))
                .toList());
    double preparing = (System.nanoTime() - begin) * 1e-9 / some.size() * all.size();
    List<TruncatedLifetimes.Place> started = starts.stream().flatMap(Optional::stream).toList();
    if (started.isEmpty()) {
      return Optional.empty();
    }
    double share = (double) started.size() / some.size();
    TruncatedLifetimes.Place first = started.get(0);
    double solving =
        study
            .exact()
            .map(exact -> exact.seconds(first.parameters(), first.state(), crew.threads()))
            .orElse(0.0);
    return Optional.of(
        new Forecast(preparing + share * solving, false)
            .and(truncated(study, started, share * all.size(), crew)));
  }

  private static boolean isWorthATrial(LifetimeStudy study) {
    double runs = (double) study.points().all().size() * study.sizes().size();
    double unknowns = 0.0;
    for (MomentEquations order : study.equations().orders().values()) {
      unknowns += order.moments().size();
    }
    return runs * unknowns > FEW || study.exact().isPresent();
  }

  /** The runs at some points, of which there are so many like them. */
  private static Forecast truncated(
      LifetimeStudy study, List<TruncatedLifetimes.Place> started, double points, Crew crew) {
    Cancellation late = Pilot.deadline();
    AtomicBoolean brokenOff = new AtomicBoolean();
    TruncatedLifetimes hurried =
        new TruncatedLifetimes(study.by(study.method().cancelledBy(late)), StudyProgress.NONE);
    List<Callable<LifetimeResult>> tasks = new ArrayList<>();
    started.forEach(
        place -> {
          for (Callable<LifetimeResult> task : hurried.tasks(place)) {
            tasks.add(
                () -> {
                  LifetimeResult result = task.call();
                  brokenOff.compareAndSet(false, result.isCancelled());
                  return result;
                });
          }
        });
    double seconds = Pilot.seconds(tasks, tasks.size() * points / started.size(), crew, late);
    return new Forecast(seconds, brokenOff.get());
  }
}
