package org.ursell.runtime.langevin;

import java.util.Locale;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/**
 * Lifetimes by the Langevin equation as a table, to be held against exact ones. Not a test: it
 * takes minutes. Arguments: a model ({@code one:V,K,gamma_plus}, {@code two}, {@code loss}, {@code
 * laser}, {@code laser-c}), the number of trajectories or a precision, the seed, a step or 0, and
 * sizes.
 */
final class LangevinComparison {
  private LangevinComparison() {}

  public static void main(String[] arguments) {
    Models.Case model = model(arguments[0]);
    double amount = Double.parseDouble(arguments[1]);
    LangevinOptions options = LangevinOptions.defaults().withSeed(Long.parseLong(arguments[2]));
    options =
        amount > 1.0 ? options.withTrajectories((long) amount) : options.withPrecision(amount);
    double step = Double.parseDouble(arguments[3]);
    options = step > 0.0 ? options.withStep(step) : options;
    ProductState start = model.equilibrium(2000.0);
    System.out.printf("relaxation %.4f%n", model.problem(1e9, start).relaxation());
    try (Crew crew = new Crew(2)) {
      for (int k = 4; k < arguments.length; k++) {
        boolean whole = arguments[k].endsWith("!");
        double n = Double.parseDouble(arguments[k].replace("!", ""));
        LangevinProblem problem = model.problem(n, start);
        long began = processorTime();
        LangevinLifetime found =
            LangevinRun.lifetime(problem, whole ? options.withoutExtrapolation() : options, crew);
        double seconds = (processorTime() - began) * 1e-9;
        System.out.printf(
            Locale.ROOT,
            "N %8s: %s +- %.4f  n %d step %.3g %s rate %s freq %s  cpu %.2f s, %.3f us per step%n",
            arguments[k],
            found.outcome(),
            found.lifetime().map(Estimate::standardError).orElse(Double.NaN),
            found.trajectories(),
            found.step(),
            found.extrapolated() ? "extrapolated" : "",
            found.decayRate(),
            found.frequency(),
            seconds,
            seconds / found.steps() * 1e6);
      }
    }
  }

  /** Of all threads of this process, in nanoseconds. */
  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static Models.Case model(String name) {
    if (name.startsWith("one:")) {
      String[] numbers = name.substring(4).split(",");
      return Models.oneGroup(
          Double.parseDouble(numbers[0]),
          Double.parseDouble(numbers[1]),
          Double.parseDouble(numbers[2]));
    }
    return switch (name) {
      case "two" -> Models.twoGroups(0.6, 0.3, -1.0, 0.05, 0.5);
      case "loss" -> Models.collectiveLoss(4.0);
      case "laser" -> Models.laser(false);
      case "laser-c" -> Models.laser(true);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
