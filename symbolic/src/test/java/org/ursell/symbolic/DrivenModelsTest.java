package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.Clock;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.TableReader;
import org.ursell.runtime.integrate.DormandPrince853;
import org.ursell.runtime.integrate.HipparchusIntegrator;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RadauIIA;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.meanfield.CoRotatingGauge;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.emit.JsonEmitter;
import org.ursell.symbolic.emit.LatexEmitter;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.emit.TableTextEmitter;
import org.ursell.symbolic.emit.TextEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.ModelBuilder;
import org.ursell.symbolic.subject.ModelSubject;

/**
 * Models that change in time. Unless it is said otherwise, numbers are those of dense master
 * equations, integrated to a tolerance of 1e-12 by SciPy, which the moment equations must give at
 * orders at which they are exact.
 */
final class DrivenModelsTest {
  private static final String TWO_LEVELS =
      """
      name: two levels
      species: {A: {levels: 2, count: 1}}
      parameters: {D: 0.8, W: 1.1, w: 0.9, g: 0.2, k: 0.1}
      hamiltonian:
        - for each A: D*|1><1|
        - for each A: W*cos(w*t)*(|1><0| + |0><1|)
      jumps:
        - for each A: rate g*exp(-k*t), operator |0><1|
      observables: {n: <|1><1|>_A}
      """;

  private static final String RAMSEY =
      """
      name: ramsey
      species: {A: {levels: 2, count: 1}}
      parameters: {Delta: 0, Omega: 500, g: 1, nu: 0.2, tp: pi/1000, T: 0.05}
      hamiltonian:
        - for each A: -Delta*|1><1|
        - for each A: (pulse(t, 0, tp) + pulse(t, tp + T, tp))*Omega/2*(|1><0| + |0><1|)
      jumps:
        - for each A: rate g, operator |0><1|
        - for each A: rate nu, operator |1><1|
      observables: {n: <|1><1|>_A}
      """;

  private static final String THREE =
      """
      name: three
      species: {A: {levels: 2, count: N}}
      parameters: {N: 3, V: 2, w: 1.3, g: 0.3, p: 0.2}
      hamiltonian:
        - for pairs A A: V/N*cos(w*t)*|1><0| (x) |0><1| + h.c.
        - for each A: 0.4*(step(t - 1) - step(t - 2.5))*(|1><0| + |0><1|)
      jumps:
        - for each A: rate g*(1 + sin(t)), operator |0><1|
        - for each A: rate p, operator |1><0|
      observables: {n: <|1><1|>_A}
      """;

  private static final String CAVITY =
      """
      name: cavity
      species: {c: {boson: true}}
      parameters: {kappa: 0.7, eps: 3, t0: 5, width: 0.3}
      hamiltonian:
        - 0.4*c'*c
        - eps*exp(-((t - t0)/width)^2)*(c + c')
      jumps:
        - rate kappa, operator c
      observables: {n: <c'*c>}
      """;

  private static Model model(String text) {
    return ModelReader.read("model.yaml", text).orThrow();
  }

  private static MomentSystem system(Model model, int order) {
    return new DerivationPipeline().run(model, DerivationRequest.order(order));
  }

  private static MomentEquations table(String text, int order) {
    return TableEmitter.emit(system(model(text), order));
  }

  private static double end(
      MomentEquations equations, Parameters point, double time, MomentIntegrator method) {
    ObservableTrace trace =
        ObservableTrace.all(
                equations,
                List.of(ObservableReading.of(equations.descriptor().orderParameter())),
                point,
                InitialProduct.of(
                    equations.descriptor(), ProductData.of(equations.descriptor(), Map.of())),
                new double[] {0.0, 0.5 * time, time},
                method,
                IntegratorOptions.DEFAULT)
            .get(0);
    assertThat(trace.run().status().isSuccess()).as(trace.run().advice()).isTrue();
    return trace.values()[2];
  }

  private static double end(MomentEquations equations, Map<String, Double> set, double time) {
    Parameters point = equations.descriptor().defaults();
    for (Map.Entry<String, Double> one : set.entrySet()) {
      point = point.with(one.getKey(), one.getValue());
    }
    return end(equations, point, time, MomentIntegrator.standard());
  }

  static Stream<MomentIntegrator> methods() {
    return Stream.of(
        MomentIntegrator.standard(),
        new DormandPrince853(),
        new RadauIIA(),
        new HipparchusIntegrator());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void drivesATwoLevelSystemByEveryMethod(MomentIntegrator method) {
    for (int order = 1; order <= 2; order++) {
      MomentEquations equations = table(TWO_LEVELS, order);
      Parameters point = equations.descriptor().defaults();
      assertThat(end(equations, point, 10.0, method)).isCloseTo(0.674205269, within(2e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.8, 1.1, 0.9, 0.2, 0.1, 10, 0.67420526947954",
    "0.3, 0.4, 2.3, 0.5, 0.6, 7, 0.00598953823708",
    "-1.2, 2.5, 5.0, 0.05, 0.02, 12, 0.02763495824679"
  })
  void drivesATwoLevelSystem(
      double d, double w, double f, double g, double k, double time, double n) {
    Map<String, Double> point = Map.of("D", d, "W", w, "w", f, "g", g, "k", k);
    assertThat(end(table(TWO_LEVELS, 1), point, time)).isCloseTo(n, within(3e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 500, 1, 0.2, 0.0031415926535897933, 0.05, 0.05628318531, 0.982767772",
    "200, 500, 1, 0.2, 0.0031415926535897933, 0.05, 0.05628318531, 0.400819897",
    "70, 300, 2, 0.7, 0.004, 0.08, 0.2, 0.617632334637"
  })
  void seesRamseyFringes(
      double delta,
      double omega,
      double g,
      double nu,
      double pulse,
      double wait,
      double time,
      double n) {
    Map<String, Double> point =
        Map.of("Delta", delta, "Omega", omega, "g", g, "nu", nu, "tp", pulse, "T", wait);
    assertThat(end(table(RAMSEY, 1), point, time)).isCloseTo(n, within(2e-9));
    assertThat(end(table(RAMSEY, 2), point, time)).isCloseTo(n, within(2e-9));
  }

  /** Three atoms at order 3 are exact. */
  @Test
  void switchesCouplingsBetweenAtoms() {
    assertThat(end(table(THREE, 3), Map.of(), 4.0)).isCloseTo(0.393185714014, within(3e-9));
  }

  /** A mode that is driven stays coherent, at any order: |alpha|^2 by an equation of its own. */
  @ParameterizedTest
  @CsvSource({"1, 0.3, 0.311088249854", "2, 0.3, 0.311088249854", "2, 0.001, 0"})
  void seesAPulseAfterALongQuietTime(int order, double width, double expected) {
    double n = end(table(CAVITY, order), Map.of("width", width), 8.0);
    // A needle kicks the amplitude by its area at once.
    double kick = 3.0 * width * Math.sqrt(Math.PI);
    double wanted = expected > 0.0 ? expected : kick * kick * Math.exp(-0.7 * 3.0);
    assertThat(n).isCloseTo(wanted, within(1e-6 * wanted));
  }

  /** Infinitely many sites, by the self-consistent master equation of one. */
  @Test
  void drivesTheMeanFieldLimit() {
    String text =
        """
        name: crowd
        species: {A: {levels: 2, count: N}}
        parameters: {N: 100, V: 1.5, w: 1.1, g: 0.2, p: 0.3}
        hamiltonian:
          - for pairs A A: V/N*(1 + 0.5*cos(w*t))*|1><0| (x) |0><1| + h.c.
          - for each A: 0.3*|1><1| + 0.2*exp(-t)*(|1><0| + |0><1|)
        jumps:
          - for each A: rate g, operator |0><1|
          - for each A: rate p, operator |1><0|
        observables: {n: <|1><1|>_A}
        """;
    double infinite = end(table(text, 1), Map.of("N", Double.POSITIVE_INFINITY), 6.0);
    assertThat(infinite).isCloseTo(0.570645207594, within(3e-9));
    assertThat(end(table(text, 2), Map.of("N", 1e5), 6.0)).isCloseTo(infinite, within(1e-4));
    String mixed = text.replace("cos(w*t)", "cos(w*t + t/N)").replace("exp(-t)", "exp(-t - t/N)");
    assertThat(end(table(mixed, 1), Map.of("N", Double.POSITIVE_INFINITY), 6.0))
        .isCloseTo(infinite, within(1e-10));
  }

  /**
   * A drive exp(i w t) is none in the frame that turns with it: the same moments, whatever the
   * order, of atoms and a mode together.
   */
  @ParameterizedTest
  @CsvSource({"1, 30", "2, 30", "1, Infinity", "3, 3"})
  void agreesWithTheFrameThatTurnsWithTheDrive(int order, double n) {
    String text =
        """
        name: turning
        species: {A: {levels: 2, count: N}, c: {boson: true}}
        parameters: {N: 30, G: 0.9, wa: 1.3, wc: 0.7, w: 2.1, eps: 0.6, kappa: 0.8, g: 0.3}
        hamiltonian:
          - for each A: DETUNEDA*|1><1| + G/sqrt(N)*(c*|1><0| + c'*|0><1|)
          - DETUNEDC*c'*c + sqrt(N)*eps*DRIVE
        jumps:
          - rate kappa, operator c
          - for each A: rate g, operator |0><1|
        observables: {n: <|1><1|>_A}
        """;
    String laboratory =
        text.replace("DETUNEDA", "wa")
            .replace("DETUNEDC", "wc")
            .replace("DRIVE", "(exp(i*w*t)*c + exp(-i*w*t)*c')");
    String frame =
        text.replace("DETUNEDA", "(wa - w)")
            .replace("DETUNEDC", "(wc - w)")
            .replace("DRIVE", "(c + c')");
    Map<String, Double> point = Map.of("N", n);
    double wanted = end(table(frame, order), point, 5.0);
    assertThat(wanted).isBetween(0.01, 0.99);
    assertThat(end(table(laboratory, order), point, 5.0)).isCloseTo(wanted, within(1e-8));
  }

  /** In the frame that turns with the state, too. */
  @Test
  void drivesInTheCoRotatingGauge() {
    MomentEquations equations =
        table(
            """
            name: gauge
            species: {A: {levels: 2, count: N}}
            parameters: {N: 40, V: 3, w: 1.3, g: 0.3}
            hamiltonian:
              - for pairs A A: V/N*cos(w*t)*|1><0| (x) |0><1| + h.c.
              - for each A: 2*pulse(t, 1, 2.5)*|1><1|
            jumps:
              - for each A: rate g*(1 + sin(t)), operator |0><1|
            charges: {phase: {A: [0, 1]}}
            observables: {s: <|0><1|>_A}
            """,
            2);
    Parameters point = equations.descriptor().defaults();
    List<Complex> superposed = List.of(new Complex(Math.sqrt(0.5)), new Complex(Math.sqrt(0.5)));
    double[] start =
        InitialProduct.of(
                equations.descriptor(),
                ProductData.of(
                    equations.descriptor(), Map.of("A", new InitialState.Ket(superposed))))
            .momentsAt(equations, point);
    RunResult plain =
        MomentIntegrator.standard()
            .integrate(RunRequest.of(VectorField.of(equations, point), start, 6.0));
    CoRotatingGauge gauge = CoRotatingGauge.of(equations, point).withAngle();
    RunResult turned =
        MomentIntegrator.standard().integrate(RunRequest.of(gauge, gauge.start(start), 6.0));
    double[] back = gauge.laboratory(turned.state());
    for (int m = 0; m < back.length; m++) {
      assertThat(back[m]).isCloseTo(plain.state()[m], within(1e-8));
    }
  }

  @Test
  void writesTheTimeInEveryForm() {
    MomentSystem system = system(model(TWO_LEVELS), 1);
    assertThat(TextEmitter.emit(system)).contains("W*cos(w*t)").contains("exp(");
    assertThat(LatexEmitter.emit(system))
        .contains("\\cos")
        .contains("{t}")
        .doesNotContain("ursell");
    assertThat(JsonEmitter.emit(system)).contains("\"kind\" : \"time\"");
    assertThat(system.descriptor().driven())
        .containsExactly("the coefficient W*cos(w*t)", "the rate g*exp(-k*t)");
    MomentEquations read = TableReader.read(system.descriptor(), TableTextEmitter.emit(system));
    assertThat(end(read, Map.of(), 10.0)).isCloseTo(0.674205269, within(2e-9));
  }

  @Test
  void compilesWhatIsDriven() {
    for (String text : List.of(TWO_LEVELS, RAMSEY, CAVITY)) {
      MomentSystem system = system(model(text), 2);
      MomentEquations compiled = EquationCompiler.compile(system);
      double time = text.equals(RAMSEY) ? 0.05628318531 : 8.0;
      assertThat(end(compiled, Map.of(), time))
          .isCloseTo(end(TableEmitter.emit(system), Map.of(), time), within(1e-9));
    }
  }

  @Test
  void refusesARateThatTurnsNegative() {
    MomentEquations equations = table(TWO_LEVELS.replace("g*exp(-k*t)", "g*(1 - t/4)"), 2);
    assertThat(end(equations, Map.of(), 4.0)).isBetween(0.0, 1.0);
    assertThatThrownBy(() -> end(equations, Map.of(), 10.0))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("the rate g*(1 - t/4) of the jump |0><1| on A is negative")
        .hasMessageContaining("t = 4");
    ModelSubject subject = ModelSubject.of(model(TWO_LEVELS.replace("g*exp(-k*t)", "g*(1 - t/4)")));
    Parameters point = equations.descriptor().defaults();
    subject.lindblad(point.at(4.0));
    assertThatThrownBy(() -> subject.lindblad(point.at(5.0)))
        .isInstanceOf(BrokenRuleException.class);
  }

  @Test
  void doesNotChangeWhatDoesNotChange() {
    MomentSystem still = system(model(TWO_LEVELS.replace("*t)", "*w)")), 2);
    assertThat(still.descriptor().isDriven()).isFalse();
    ExactJacobian equations = TableEmitter.emit(still);
    assertThat(equations.clock(still.descriptor().defaults())).isSameAs(Clock.STOPPED);
    assertThat(ModelSubject.of(model(TWO_LEVELS)).equations(EquationRequest.order(1)).descriptor())
        .returns(true, d -> d.isDriven());
  }

  @Test
  void isBuiltInJavaToo() {
    ModelBuilder builder =
        new ModelBuilder("built", "built")
            .species("A", 2, "1")
            .coupling("D", 0.8)
            .coupling("W", 1.1)
            .coupling("w", 0.9)
            .rate("g", 0.2)
            .onSite("A", "D", LocalOperator.transition(1, 1))
            .onSite(
                "A",
                "W*cos(w*t)",
                LocalOperator.transition(1, 0).plus(LocalOperator.transition(0, 1)))
            .jump("A", "g*exp(-t/10)", LocalOperator.transition(0, 1))
            .observable("n", "A", LocalOperator.transition(1, 1));
    MomentEquations equations = TableEmitter.emit(system(builder.build(), 1));
    assertThat(end(equations, Map.of(), 10.0)).isCloseTo(0.674205269, within(2e-9));
    assertThatThrownBy(() -> builder.coupling("t", 1.0).build())
        .hasMessageContaining("has a parameter named 't', which in coefficients means the time");
  }

  @Test
  void takesAParameterCalledTForThat() {
    String text = TWO_LEVELS.replace("k: 0.1}", "k: 0.1, t: 0.5}");
    MomentSystem system = system(model(text), 1);
    assertThat(system.descriptor().isDriven()).isFalse();
    double constant =
        end(
            table(
                TWO_LEVELS.replace("cos(w*t)", "cos(0.45)").replace("exp(-k*t)", "exp(-0.05)"), 1),
            Map.of(),
            10.0);
    assertThat(end(TableEmitter.emit(system), Map.of(), 10.0)).isCloseTo(constant, within(1e-10));
  }
}
