package org.ursell.cli.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ursell.cli.model.Derivation;
import org.ursell.cli.model.DerivedModel;
import org.ursell.cli.output.FailedComputationException;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.Species;

/**
 * How large a model's equations are at the lowest orders: derived where that takes little time,
 * otherwise bounded by counting, with an estimate of the time.
 */
public final class SystemSizes {
  private static final int HIGHEST_ORDER = 4;

  /** Derivation time grows with this power of the number of unknowns, measured to 5000 of them. */
  private static final double GROWTH = 1.2;

  /** What deriving anything takes, on a machine that is not slow. */
  private static final double LEAST_SECONDS = 0.02;

  private final DerivedModel derived;
  private final Optional<String> filter;
  private final double seconds;

  /**
   * A count.
   *
   * @param filter the charge that counted moments do not carry
   * @param seconds how long one derivation may take
   */
  public SystemSizes(DerivedModel derived, Optional<String> filter, double seconds) {
    this.derived = derived;
    this.filter = filter;
    this.seconds = seconds;
  }

  private record Size(int moments, int unknowns, int cut, int dropped, double seconds) {}

  /** A table, one line per order. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  order   moments  unknowns       cut  "
            + (filter.isPresent() ? "dropped  " : "")
            + "derivation");
    Optional<Size> last = Optional.empty();
    double lastBound = 1;
    boolean stopped = false;
    for (int order = 1; order <= HIGHEST_ORDER; order++) {
      BigInteger bound = mostUnknowns(derived.model(), order);
      double expected =
          last.map(Size::seconds).orElse(LEAST_SECONDS)
              * Math.pow(bound.doubleValue() / lastBound, GROWTH);
      Optional<Size> size =
          stopped || (order > 2 && expected > seconds) ? Optional.empty() : derive(order);
      if (order == 1 && size.isPresent()) {
        // The first derivation of a process is ten times as slow as the next, and says nothing.
        size = derive(order);
      }
      if (size.isPresent()) {
        lines.add(line(order, size.get()));
        last = size;
        lastBound = bound.doubleValue();
      } else {
        stopped = true;
        lines.add(
            "  %5d         -  at most %s%s; about %s"
                .formatted(
                    order,
                    bound,
                    filter.isPresent() ? " without the filter" : "",
                    duration(Math.max(expected, order > 1 ? 0 : seconds))));
      }
    }
    lines.add("");
    lines.add(
        "Moments are complex or real expectations, unknowns the real numbers that are integrated.");
    return lines;
  }

  private String line(int order, Size size) {
    String dropped = filter.isPresent() ? "%7d  ".formatted(size.dropped()) : "";
    return "  %5d  %8d  %8d  %8d  %s%s"
        .formatted(
            order, size.moments(), size.unknowns(), size.cut(), dropped, duration(size.seconds()));
  }

  private static String duration(double seconds) {
    if (seconds > 5400) {
      return seconds > 172_800 ? "days" : Math.round(seconds / 3600) + " hours";
    }
    return seconds > 90
        ? Math.round(seconds / 60) + " minutes"
        : String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.0f s", seconds);
  }

  /** Derives one order; empty if it takes too long or is past the cap on moments. */
  private Optional<Size> derive(int order) {
    FutureTask<Size> task = new FutureTask<>(derivation(TruncationOrder.of(order)));
    Thread thread = new Thread(task, "ursell-check");
    thread.setDaemon(true);
    thread.start();
    try {
      // Twice what was promised, since the estimate that led here is rough.
      return Optional.of(task.get((long) (2e3 * seconds), TimeUnit.MILLISECONDS));
    } catch (TimeoutException tooLong) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new FailedComputationException("the check was interrupted", "start it again");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof InvalidInputException invalid) {
        if (order > 1) {
          return Optional.empty();
        }
        throw invalid;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }

  private Callable<Size> derivation(TruncationOrder order) {
    return () -> {
      long begin = System.nanoTime();
      MomentSystem system =
          new DerivationPipeline()
              .run(derived.model(), derived.request(order, Derivation.filteredBy(filter)));
      return new Size(
          system.hierarchy().moments().size(),
          system.moments().size(),
          system.hierarchy().cutMoments().size(),
          system.hierarchy().droppedMoments().size(),
          (System.nanoTime() - begin) * 1e-9);
    };
  }

  /**
   * How many independent real moments there can be: multisets of at most {@code order} factors,
   * with no more sites of a species than it has.
   */
  public static BigInteger mostUnknowns(Model model, int order) {
    BigInteger[] count = new BigInteger[order + 1];
    java.util.Arrays.fill(count, BigInteger.ZERO);
    count[0] = BigInteger.ONE;
    for (Species species : model.species()) {
      int kinds = species.isMode() ? 2 : species.levels() * species.levels() - 1;
      int most =
          species.isMode() || !species.size().matches("\\d{1,6}")
              ? order
              : Math.min(order, Integer.parseInt(species.size()));
      BigInteger[] next = new BigInteger[order + 1];
      java.util.Arrays.fill(next, BigInteger.ZERO);
      for (int have = 0; have <= order; have++) {
        for (int more = 0; more <= most && have + more <= order; more++) {
          next[have + more] = next[have + more].add(count[have].multiply(multisets(kinds, more)));
        }
      }
      count = next;
    }
    BigInteger sum = BigInteger.ZERO;
    for (int factors = 1; factors <= order; factors++) {
      sum = sum.add(count[factors]);
    }
    return sum;
  }

  private static BigInteger multisets(int kinds, int size) {
    BigInteger ways = BigInteger.ONE;
    for (int k = 1; k <= size; k++) {
      ways = ways.multiply(BigInteger.valueOf(kinds + k - 1L)).divide(BigInteger.valueOf(k));
    }
    return ways;
  }
}
