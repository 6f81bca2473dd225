package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.Schedule;

/**
 * A generator that changes in time as the sum of that at the start and of a few others that do not
 * change, each times a function of time: L(t) = L(0) + sum over k of w_k(t) L_k. The others are
 * found as they are met: what an equation at some time has beyond those known so far is one more.
 */
final class DriveParts {
  /** What is beyond the known parts by less than this, relatively, is rounding. */
  private static final double ROUNDING = 2e-14;

  private static final int LOOKS = 48;
  private static final int HALVINGS = 24;
  private static final int STRETCHES = 24;
  private static final int MOST_PARTS = 60;

  private final Drive drive;
  private final DriveContent content;
  private final LindbladData first;
  private final double[] start;
  private final List<double[]> directions = new ArrayList<>();
  private double scale;

  /**
   * An unchanging part.
   *
   * @param plus with the Hamiltonian and what it adds to rates
   * @param minus what it takes from rates
   */
  record Part(LindbladData plus, Optional<LindbladData> minus) {}

  /**
   * The parts that are met up to a time, as far as a look at some times tells.
   *
   * @param end up to when the equation is going to be followed
   */
  DriveParts(Drive drive, double end) {
    this.drive = drive;
    this.first = drive.atStart();
    this.content = new DriveContent(first);
    this.start = content.numbers(first);
    this.scale = norm(start);
    look(end);
  }

  /** The equation at the start. */
  LindbladData first() {
    return first;
  }

  int count() {
    return directions.size();
  }

  Part part(int k) {
    double[] direction = content.padded(directions.get(k));
    LindbladData plus = content.equation(direction, 1.0);
    return new Part(
        plus,
        content.isWithoutJumps(direction, -1.0)
            ? Optional.empty()
            : Optional.of(content.equation(direction, -1.0)));
  }

  /**
   * By what the parts are multiplied at a time. There may be more of them than before.
   *
   * @param inside an instant in the stretch that is meant
   * @throws BrokenRuleException if a rate is negative then, or a coefficient no finite real number
   */
  double[] weights(double time, double inside) {
    double[] beyond = difference(time, inside);
    List<Double> weights = take(beyond);
    if (norm(beyond) > ROUNDING * scale) {
      weights.add(norm(beyond));
      add(beyond);
    }
    return weights.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void add(double[] beyond) {
    double size = norm(beyond);
    double[] direction = beyond.clone();
    for (int k = 0; k < direction.length; k++) {
      direction[k] /= size;
    }
    directions.add(direction);
    if (directions.size() > MOST_PARTS) {
      throw new NotExactlySolvableException(
          "the equation of model '%s' is no sum of a few parts times functions of time"
              .formatted(first.model()),
          "ask for " + NotExactlySolvableException.TRUNCATION);
    }
  }

  private double[] difference(double time, double inside) {
    double[] numbers = content.numbers(drive.at(time, inside));
    scale = Math.max(scale, norm(numbers));
    for (int k = 0; k < start.length; k++) {
      numbers[k] -= start[k];
    }
    return numbers;
  }

  /** Takes what the known parts hold off the numbers, twice against rounding. */
  private List<Double> take(double[] numbers) {
    List<Double> weights = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      for (int d = 0; d < directions.size(); d++) {
        double[] direction = directions.get(d);
        double weight = 0.0;
        for (int k = 0; k < direction.length; k++) {
          weight += direction[k] * numbers[k];
        }
        for (int k = 0; k < direction.length; k++) {
          numbers[k] -= weight * direction[k];
        }
        if (pass == 0) {
          weights.add(weight);
        } else {
          weights.set(d, weights.get(d) + weight);
        }
      }
    }
    return weights;
  }

  /** Looks at several times, and takes the largest differences for the first parts. */
  private void look(double end) {
    List<double[]> seen = new ArrayList<>();
    double begin = drive.begin();
    for (int k = 1; k <= LOOKS; k++) {
      see(begin + (end - begin) * k / LOOKS, seen);
    }
    for (int k = 1; k <= HALVINGS; k++) {
      see(begin + (end - begin) * Math.pow(0.5, k) / LOOKS, seen);
    }
    Schedule schedule = drive.schedule();
    double from = begin;
    for (int k = 0; k < STRETCHES && from < end; k++) {
      see(Math.min(end, schedule.inside(from)), seen);
      from = schedule.next(from);
    }
    while (true) {
      double[] largest = new double[0];
      for (double[] one : seen) {
        double[] beyond = content.padded(one);
        take(beyond);
        largest = norm(beyond) > norm(largest) ? beyond : largest;
      }
      if (!(norm(largest) > ROUNDING * scale)) {
        return;
      }
      add(largest);
    }
  }

  /** What is refused at a time that may never be reached is not refused yet. */
  private void see(double time, List<double[]> seen) {
    try {
      seen.add(difference(time, drive.schedule().inside(time)));
    } catch (BrokenRuleException later) {
      // The run will meet it, or end before.
    }
  }

  private static double norm(double[] numbers) {
    double sum = 0.0;
    for (double one : numbers) {
      sum += one * one;
    }
    return Math.sqrt(sum);
  }
}
