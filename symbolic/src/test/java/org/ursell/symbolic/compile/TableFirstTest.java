package org.ursell.symbolic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.Clock;
import org.ursell.runtime.equations.LaneForm;
import org.ursell.runtime.equations.LaneRows;
import org.ursell.runtime.equations.LaneShare;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.TableFirst;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.PaperModels;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.language.ReadResult;

/** Runs that go from the table to the class on their way give the bits of either. */
class TableFirstTest {
  private static final int STEPS = 40;
  private static final double STEP = 0.02;

  /** Evaluations after which any class pays that costs next to nothing to make. */
  private static final int MANY = 300_000;

  /** Driven in time, with a complex parameter, and with coefficients that are numbers. */
  private static final String DRIVEN =
      """
      name: driven
      species: {A: {levels: 3, count: N}, c: {boson: true}}
      observables: {n: "<|1><1|>_A"}
      parameters: {N: 10, V: 0.3, g: 0.3 + 0.4*i}
      hamiltonian:
        - for pairs A A: V*(1 + sin(3*t)/2)/N * |1><0| (x) |0><1| + h.c.
        - for each A: g/sqrt(N)*c'*|0><2| + h.c.
        - for each A: 2*|1><1| + cos(t)*(|0><2| + |2><0|)
      jumps:
        - for each A: rate 1, operator |0><1|
        - for each A: rate 0.7*(1 + cos(2*t)), operator |1><2|
        - rate 2, operator c
      """;

  private static MomentSystem driven() {
    ReadResult read = ModelReader.read("driven.yaml", DRIVEN);
    assertThat(read)
        .as(() -> ((ReadResult.Failure) read).render())
        .isInstanceOf(ReadResult.Success.class);
    return new DerivationPipeline()
        .run(((ReadResult.Success) read).model(), DerivationRequest.order(2));
  }

  private static TableFirst tableFirst(MomentSystem system) {
    return new TableFirst(
        TableEmitter.emit(system),
        "emitted",
        1e9,
        () -> {
          throw new IllegalStateException("nothing pays for this class");
        });
  }

  /** A run in steps of the midpoint rule, with something done before one of them. */
  private static List<double[]> run(MomentEquations equations, Parameters at, Runnable midway) {
    double[] c = equations.coefficients(at);
    Clock clock = equations.clock(at);
    clock.enter(0.0);
    int n = equations.moments().size();
    double[] y = new Random(5).doubles(n, -0.3, 0.3).toArray();
    double[] slope = new double[n];
    List<double[]> states = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      if (step == STEPS / 2) {
        midway.run();
      }
      clock.set(step * STEP, c);
      equations.derivative(y, c, slope);
      double[] middle = new double[n];
      for (int i = 0; i < n; i++) {
        middle[i] = y[i] + 0.5 * STEP * slope[i];
      }
      clock.set((step + 0.5) * STEP, c);
      equations.derivative(middle, c, slope);
      for (int i = 0; i < n; i++) {
        y[i] += STEP * slope[i];
      }
      states.add(y.clone());
    }
    return states;
  }

  private static void assertNobodyNotices(MomentSystem system) {
    TableFirst equations = tableFirst(system);
    MomentEquations compiled = EquationCompiler.compile(system);
    Parameters at = equations.descriptor().defaults();
    List<double[]> mixed =
        run(equations, at, () -> assertThat(equations.changeOver(compiled)).isTrue());
    assertThat(equations.isCompiled()).isTrue();
    List<double[]> table = run(TableEmitter.emit(system), at, () -> {});
    List<double[]> emitted = run(compiled, at, () -> {});
    for (int step = 0; step < STEPS; step++) {
      assertThat(mixed.get(step)).isEqualTo(table.get(step)).isEqualTo(emitted.get(step));
    }
  }

  @Test
  void aRunChangesOverOnItsWay() {
    assertNobodyNotices(
        new DerivationPipeline().run(PaperModels.oneGroup(), DerivationRequest.order(2)));
  }

  @Test
  void soDoesOneWhoseCoefficientsChangeInTime() {
    MomentSystem system = driven();
    assertThat(system.equations().stream().flatMap(e -> e.terms().stream()))
        .anyMatch(term -> term.coefficient().isNumber())
        .anyMatch(term -> !term.coefficient().isNumber());
    assertNobodyNotices(system);
  }

  @Test
  void jacobiansAndLanesAreThoseOfTheTableBeforeAndAfter() {
    MomentSystem system =
        new DerivationPipeline().run(PaperModels.oneGroup(), DerivationRequest.order(2));
    TableFirst equations = tableFirst(system);
    Parameters at = equations.descriptor().defaults();
    double[] y = new Random(5).doubles(equations.moments().size(), -0.3, 0.3).toArray();
    double[] c = equations.coefficients(at);
    double[] before = new double[equations.jacobianRoom()];
    equations.jacobian(y, c, before);
    double[] lanes = lane(equations, at, y);
    assertThat(equations.changeOver(EquationCompiler.compile(system))).isTrue();
    double[] after = new double[equations.jacobianRoom()];
    equations.jacobian(y, c, after);
    assertThat(after).isEqualTo(before);
    assertThat(lane(equations, at, y)).isEqualTo(lanes);
    double[] alone = new double[y.length];
    equations.derivative(y, c, alone);
    assertThat(lanes).isEqualTo(alone);
  }

  private static double[] lane(MomentEquations equations, Parameters at, double[] y) {
    LaneForm form = LaneForm.of(equations).orElseThrow();
    LaneShare share = form.share(equations, at, equations.coefficients(at)).orElseThrow();
    LaneRows rows = form.rows(1);
    rows.put(0, share);
    double[] slope = new double[y.length];
    rows.derivative(y, slope);
    return slope;
  }

  /** The mean-field limit has other coefficients in the same places. */
  @Test
  void infiniteSizesChangeOverToo() {
    MomentSystem system =
        new DerivationPipeline().run(PaperModels.oneGroup(), DerivationRequest.order(2));
    TableFirst equations = tableFirst(system);
    Parameters at = equations.descriptor().defaults().with("N", Double.POSITIVE_INFINITY);
    MomentEquations compiled = EquationCompiler.compile(system);
    List<double[]> mixed =
        run(equations, at, () -> assertThat(equations.changeOver(compiled)).isTrue());
    List<double[]> table = run(TableEmitter.emit(system), at, () -> {});
    assertThat(mixed.get(STEPS - 1)).isEqualTo(table.get(STEPS - 1));
  }

  /** Another model's class, or one that was compiled wrongly. */
  @Test
  void whatGivesOtherNumbersNeverEvaluates() {
    MomentSystem system =
        new DerivationPipeline().run(PaperModels.oneGroup(), DerivationRequest.order(1));
    TableFirst equations = tableFirst(system);
    TableFirst wrong = tableFirst(system);
    Parameters at = equations.descriptor().defaults();
    double[] c = equations.coefficients(at.with("K", 0.0));
    int vanishing = IntStream.range(0, c.length).filter(k -> c[k] == 0.0).findFirst().orElseThrow();
    assertThat(equations.changeOver(new OneOff(wrong, -1))).isFalse();
    assertThat(equations.changeOver(new OneOff(wrong, vanishing))).isFalse();
    assertThat(equations.isCompiled()).isFalse();
  }

  /** Who works little never has a class made; who works long has it made once, whatever happens. */
  @Test
  void theClassIsAskedForOnceItPays() throws InterruptedException {
    MomentSystem system =
        new DerivationPipeline().run(PaperModels.oneGroup(), DerivationRequest.order(1));
    List<String> asked = new ArrayList<>();
    CountDownLatch tried = new CountDownLatch(1);
    TableFirst equations =
        new TableFirst(
            TableEmitter.emit(system),
            "emitted",
            1e-5,
            () -> {
              asked.add(Thread.currentThread().getName());
              tried.countDown();
              throw new OutOfMemoryError("as if");
            });
    double[] c = equations.coefficients(equations.descriptor().defaults());
    double[] y = new double[equations.moments().size()];
    equations.derivative(y, c, new double[y.length]);
    assertThat(tried.await(50, TimeUnit.MILLISECONDS)).isFalse();
    for (int call = 0; call < MANY; call++) {
      equations.derivative(y, c, new double[y.length]);
    }
    assertThat(tried.await(1, TimeUnit.MINUTES)).isTrue();
    for (int call = 0; call < MANY; call++) {
      equations.derivative(y, c, new double[y.length]);
    }
    assertThat(asked).containsExactly("ursell-compiler");
    assertThat(equations.isCompiled()).isFalse();
  }

  /** Right but for one number: in its last bit, or by a coefficient, which may vanish. */
  private record OneOff(TableFirst right, int coefficient) implements MomentEquations {
    @Override
    public ModelDescriptor descriptor() {
      return right.descriptor();
    }

    @Override
    public List<Moment> moments() {
      return right.moments();
    }

    @Override
    public double[] coefficients(Parameters parameters) {
      return right.coefficients(parameters);
    }

    @Override
    public void derivative(double[] y, double[] c, double[] dydt) {
      right.derivative(y, c, dydt);
      dydt[0] = coefficient < 0 ? Math.nextUp(dydt[0]) : dydt[0] + c[coefficient];
    }
  }
}
