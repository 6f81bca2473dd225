package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ursell.runtime.equations.Formula.cos;
import static org.ursell.runtime.equations.Formula.exp;
import static org.ursell.runtime.equations.Formula.number;
import static org.ursell.runtime.equations.Formula.power;
import static org.ursell.runtime.equations.Formula.product;
import static org.ursell.runtime.equations.Formula.pulse;
import static org.ursell.runtime.equations.Formula.sin;
import static org.ursell.runtime.equations.Formula.step;
import static org.ursell.runtime.equations.Formula.sum;
import static org.ursell.runtime.equations.Formula.tanh;
import static org.ursell.runtime.equations.Formula.time;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SampledFunction;

/** Integrals over the time that are known in closed form, by every method. */
final class DrivenIntegrationTest {
  private static final IntegratorOptions TIGHT = IntegratorOptions.DEFAULT.tighter(10.0);

  private record Known(String name, Formula function, double end, double integral) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Formula minus(Formula a, double b) {
    return sum(a, number(-b));
  }

  private static Formula bell(double centre, double width) {
    // Multiplied out, as computer algebra leaves it.
    double a = 1.0 / (width * width);
    return exp(
        sum(
            product(number(-a), power(time(), number(2.0))),
            product(number(2.0 * a * centre), time()),
            number(-a * centre * centre)));
  }

  static Stream<Known> known() {
    double root = Math.sqrt(Math.PI);
    Formula t = time();
    Formula w = product(number(3.0), t);
    return Stream.of(
        new Known("cos", cos(w), 10.0, Math.sin(30.0) / 3.0),
        new Known("decay", exp(product(number(-2.0), t)), 50.0, 0.5),
        new Known("pulse", pulse(t, number(1.3), number(0.1)), 40.0, 0.1),
        new Known("late pulse", pulse(t, number(37.0), number(1e-6)), 40.0, 1e-6),
        new Known(
            "step", product(step(minus(t, 2.5)), cos(w)), 7.0, (Math.sin(21) - Math.sin(7.5)) / 3),
        new Known("bell", bell(50.0, 0.0009765625), 100.0, 0.0009765625 * root),
        new Known("broad bell", bell(50.0, 4.0), 100.0, 4.0 * root),
        new Known("square wave", step(cos(w)), 10.0, (30.0 - 5.0 * Math.PI) / 3.0),
        new Known(
            "square wave of a sum",
            step(sum(cos(w), product(number(-1.0), sin(w)))),
            2.0 * Math.PI,
            Math.PI),
        new Known("modulus", Formula.abs(sin(w)), 2.0 * Math.PI, 4.0),
        new Known("larger", Formula.max(t, number(2.0)), 5.0, 4.0 + 10.5),
        new Known("parabola", step(minus(power(t, number(2.0)), 2.0)), 3.0, 3.0 - Math.sqrt(2.0)),
        // By the Bessel function I0 and its asymptotic series.
        new Known(
            "needles",
            exp(product(number(-1e4), power(sin(t), number(2.0)))),
            20.0 * Math.PI,
            20.0 * Math.PI * besselI0Scaled(5e3)),
        new Known(
            "line",
            power(
                sum(number(1.0), power(product(number(1e3), minus(t, 50.0)), number(2.0))),
                number(-1.0)),
            100.0,
            2e-3 * Math.atan(5e4)),
        new Known("kink", tanh(product(number(1e3), minus(t, 30.0))), 100.0, 40.0),
        new Known(
            "logistic",
            power(sum(number(1.0), exp(product(number(-500.0), minus(t, 30.0)))), number(-1.0)),
            100.0,
            70.0),
        new Known(
            "lines",
            sampled(SampledFunction.Kind.LINEAR, product(number(2.0), t)),
            4.0,
            0.5 * (1.0 + 2.0 + 1.0 + 0.25 + 1.5)),
        new Known(
            "steps backwards",
            sampled(SampledFunction.Kind.STEPS, sum(number(8.0), product(number(-1.0), t))),
            8.0,
            2.0 + 4.0 - 1.0 + 4.5),
        // By the natural cubic spline of SciPy.
        new Known("spline", sampled(SampledFunction.Kind.CUBIC, t), 8.0, 8.55801853795034),
        new Known("chirp", product(t, cos(power(t, number(2.0)))), 12.0, 0.5 * Math.sin(144.0)));
  }

  private static Formula sampled(SampledFunction.Kind kind, Formula argument) {
    return Formula.sampled(
        new SampledFunction(
            "f",
            kind,
            SampledFunction.Outside.REFUSE,
            new double[] {0.0, 1.0, 2.0, 4.0, 5.0, 8.0},
            new double[] {0.0, 2.0, 2.0, -1.0, 1.5, -0.5}),
        argument);
  }

  private static double besselI0Scaled(double x) {
    double sum = 1.0;
    double term = 1.0;
    for (int k = 1; k < 6; k++) {
      term *= (2 * k - 1) * (2 * k - 1) / (8.0 * k * x);
      sum += term;
    }
    return sum / Math.sqrt(2.0 * Math.PI * x);
  }

  private static RunRequest request(Formula function, Parameters point, double end) {
    return RunRequest.of(
            VectorField.of(DrivenProblem.of(function, false), point), new double[] {0.0, 1.0}, end)
        .with(TIGHT);
  }

  @ParameterizedTest
  @MethodSource("known")
  void integratesWhatItKnowsByEveryMethod(Known known) {
    double wanted = known.integral();
    for (MomentIntegrator method :
        List.of(
            MomentIntegrator.standard(),
            new DormandPrince853(),
            new RadauIIA(),
            new HipparchusIntegrator())) {
      RunResult run =
          method.integrate(request(known.function(), DrivenProblem.point(), known.end()));
      assertThat(run.status()).as(method.name()).isEqualTo(RunStatus.COMPLETED);
      assertThat(run.time()).isEqualTo(known.end());
      assertThat(run.state()[0])
          .as(method.name() + " with " + run.evaluations())
          .isCloseTo(wanted, within(3e-9 + 1e-7 * Math.abs(wanted)));
      assertThat(run.state()[1]).isCloseTo(Math.exp(-0.01 * known.end()), within(1e-8));
      assertThat(run.evaluations()).as(method.name()).isLessThan(60_000);
    }
  }

  /** A method that steps over a jump unaware makes errors of low order, and thousands of steps. */
  @Test
  void keepsItsOrderAcrossPulses() {
    Formula pulses =
        product(
            cos(time()),
            sum(
                pulse(time(), number(Math.sqrt(2.0)), number(1.0)),
                step(sin(product(number(0.7), time())))));
    List<Long> evaluations = new ArrayList<>();
    for (double tolerance : new double[] {1e-6, 1e-8, 1e-10, 1e-12}) {
      evaluations.add(
          MomentIntegrator.standard()
              .integrate(
                  request(pulses, DrivenProblem.point(), 40.0)
                      .with(IntegratorOptions.DEFAULT.withTolerances(tolerance, tolerance)))
              .evaluations());
    }
    double slope = Math.log((double) evaluations.get(3) / evaluations.get(0)) / Math.log(1e6);
    assertThat(slope).as(evaluations.toString()).isLessThan(1.0 / 7.0);
    assertThat(evaluations.get(3)).isLessThan(4_000);
  }

  @Test
  void readsStatesWithinStepsOnBothSidesOfJumps() {
    double[] times = Sampler.times(10.0, 401);
    for (MomentIntegrator method :
        List.of(new DormandPrince853(), new RadauIIA(), new HipparchusIntegrator())) {
      Sampler sampler = new Sampler(times, y -> y[0]);
      method.integrate(
          request(pulse(time(), number(2.0), number(3.0)), DrivenProblem.point(), 10.0)
              .with(sampler));
      for (int k = 0; k < times.length; k++) {
        assertThat(sampler.values()[k])
            .as(method.name() + " at " + times[k])
            .isCloseTo(Math.max(0.0, Math.min(3.0, times[k] - 2.0)), within(1e-9));
      }
    }
  }

  @Test
  void findsEventsBehindStops() {
    for (MomentIntegrator method : List.of(new DormandPrince853(), new RadauIIA())) {
      RunResult run =
          method.integrate(
              request(
                      product(number(-1.0), pulse(time(), number(2.0), number(3.0))),
                      DrivenProblem.point(),
                      10.0)
                  .until(new BelowHalf()));
      assertThat(run.status()).isEqualTo(RunStatus.EVENT);
      assertThat(run.time()).isCloseTo(2.5, within(1e-9));
    }
  }

  /** The first unknown, and one, falls to a half. */
  private static final class BelowHalf implements StoppingEvent {
    @Override
    public double level() {
      return 0.5;
    }

    @Override
    public double value(double[] state) {
      return 1.0 + state[0];
    }

    @Override
    public double slope(double[] state, double[] derivative) {
      return derivative[0];
    }

    @Override
    public int degree() {
      return 1;
    }

    @Override
    public int[] moments() {
      return new int[] {0};
    }
  }

  /** A damping that holds explicit steps short from one jump of the drive to the next. */
  @Test
  void leavesStiffEquationsToTheStiffMethodAcrossJumps() {
    Formula f = product(step(cos(product(number(0.2), time()))), cos(time()));
    RunResult run =
        MomentIntegrator.standard()
            .integrate(request(f, DrivenProblem.point().with("g", 2e4), 100.0));
    assertThat(run.stiff()).isPresent();
    double wanted = 0.0;
    for (int k = 0; k <= 4; k++) {
      double from = Math.max(0.0, (2 * k - 0.5) * Math.PI / 0.2);
      double to = Math.min(100.0, (2 * k + 0.5) * Math.PI / 0.2);
      wanted += to > from ? Math.sin(to) - Math.sin(from) : 0.0;
    }
    assertThat(run.state()[0]).isCloseTo(wanted, within(1e-8));
    assertThat(run.evaluations()).isLessThan(100_000);
  }

  @Test
  void countsTimesFromThatOfTheParameters() {
    Formula f = product(pulse(time(), number(3.0), number(2.0)), time());
    double whole = integral(f, DrivenProblem.point(), 6.0);
    for (double cut : new double[] {1.0, 3.0, 3.7, 5.0, 5.5}) {
      double parts =
          integral(f, DrivenProblem.point(), cut)
              + integral(f, DrivenProblem.point().at(cut), 6.0 - cut);
      assertThat(parts).isCloseTo(whole, within(1e-9));
    }
    assertThat(whole).isCloseTo(8.0, within(1e-9));
  }

  private static double integral(Formula function, Parameters point, double end) {
    return MomentIntegrator.standard().integrate(request(function, point, end)).state()[0];
  }

  @Test
  void givesEachLaneItsOwnTime() {
    List<RunRequest> requests = new ArrayList<>();
    for (int k = 0; k < 9; k++) {
      Formula f = product(pulse(time(), number(0.5 * k), number(0.3)), cos(time()));
      requests.add(request(f, DrivenProblem.point(), 3.0 + 0.1 * k));
    }
    List<RunResult> together = LaneIntegrator.of(4).integrate(requests);
    for (int k = 0; k < requests.size(); k++) {
      RunResult alone = LaneIntegrator.of(1).integrate(List.of(requests.get(k))).get(0);
      assertThat(together.get(k).state()).isEqualTo(alone.state());
      assertThat(together.get(k).evaluations()).isEqualTo(alone.evaluations());
      double from = Math.min(0.5 * k, 3.0 + 0.1 * k);
      double to = Math.min(0.5 * k + 0.3, 3.0 + 0.1 * k);
      assertThat(alone.state()[0]).isCloseTo(Math.sin(to) - Math.sin(from), within(1e-9));
    }
  }

  @Test
  void refusesANegativeRateBeforeAnythingIsIntegrated() {
    Formula rate = sum(number(1.0), product(number(-1.0), step(minus(time(), 7.5))), number(-0.1));
    for (MomentIntegrator method :
        List.of(new DormandPrince853(), new RadauIIA(), new HipparchusIntegrator())) {
      RunRequest request =
          RunRequest.of(
              VectorField.of(DrivenProblem.of(rate, true), DrivenProblem.point()),
              new double[] {0.0, 1.0},
              10.0);
      List<Double> seen = new ArrayList<>();
      assertThatThrownBy(
              () ->
                  method.integrate(
                      request.with(
                          new Sampler(
                              new double[] {0.0},
                              y -> {
                                seen.add(y[0]);
                                return y[0];
                              }))))
          .isInstanceOf(BrokenRuleException.class)
          .hasMessageContaining("the rate f(t) of the jump x on A is negative (-0.1")
          .hasMessageContaining("t = 7.5");
      assertThat(seen).isEmpty();
      MomentIntegrator.standard()
          .integrate(
              RunRequest.of(
                  VectorField.of(DrivenProblem.of(rate, true), DrivenProblem.point()),
                  new double[] {0.0, 1.0},
                  7.5));
    }
  }

  @Test
  void refusesJumpsThatCannotBeFound() {
    Formula f = step(sum(cos(time()), cos(product(number(1.3), time()))));
    assertThatThrownBy(() -> request(f, DrivenProblem.point(), 1.0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("step((cos(t) + cos(1.3*t)))");
  }
}
