package org.ursell.generated.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.DerivedParameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.measure.Measure;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.SweepStudy;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.study.Truncations;
import org.ursell.runtime.study.UsualValues;
import org.ursell.runtime.sweep.SweepTable;
import org.ursell.runtime.work.Crew;

/** Sweeps as a study asks for them. */
class SweepStudyTest {
  private static final Subject ONE = new OneGroupModel();
  private static final ModelDescriptor MODEL = ONE.descriptor();
  private static final Axis COUPLINGS = Axis.of("V", List.of(0.75, 1.0));

  private static SweepStudy study(
      SweepStudy.Grid grid, Start start, List<Measure> measures, int... orders) {
    Truncations equations =
        Truncations.of(
            ONE, Optional.empty(), Arrays.stream(orders).mapToObj(TruncationOrder::of).toList());
    return SweepStudy.of(
        equations,
        grid,
        UsualValues.of(equations.meanField(), grid, equations.list()),
        start,
        new SweepStudy.Measuring(
            measures, Window.of(20.0, 32, 8), IntegratorOptions.DEFAULT, List.of(), 0));
  }

  private static SweepStudy.Grid grid(Parameters given, Axis... axes) {
    return new SweepStudy.Grid(List.of(axes), given, DerivedParameters.NONE);
  }

  private static List<Measure> lifetime() {
    return List.of(Measures.lifetime(1e4));
  }

  /** The lifetime at a point, by the calls of which it is made. */
  private static double directly(int order, Parameters point) {
    ProductState start =
        new SteadyStateFinder(Truncations.meanField(ONE, Optional.empty()))
            .find(point.with("N", Double.POSITIVE_INFINITY))
            .requireSynchronised()
            .state();
    return new CoherenceLifetime()
        .measure(ONE.equations(EquationRequest.order(order)), point, start)
        .lifetime()
        .orElseThrow();
  }

  @Test
  void severalOrdersAreTheSlowestAxis() {
    Axis sizes = Axis.of("N", List.of(10.0, 30.0));
    SweepStudy study =
        study(grid(Parameters.none(), COUPLINGS, sizes), Start.steady(), lifetime(), 3, 2);
    assertThat(study.request().plan().axes())
        .extracting(Axis::name)
        .containsExactly("order", "V", "N");
    assertThat(study.request().plan().axes().get(0).values()).containsExactly(3.0, 2.0);
    SweepTable table = study.run(2);
    for (int o = 0; o < 2; o++) {
      for (int v = 0; v < 2; v++) {
        for (int n = 0; n < 2; n++) {
          Parameters point =
              MODEL
                  .defaults()
                  .with("V", COUPLINGS.values().get(v))
                  .with("N", sizes.values().get(n));
          assertThat(table.value("lifetime", o, v, n)).isEqualTo(directly(3 - o, point));
        }
      }
    }
  }

  @Test
  void oneOrderIsNoAxis() {
    SweepStudy study =
        study(grid(Parameters.none().with("N", 10), COUPLINGS), Start.steady(), lifetime(), 2);
    assertThat(study.request().plan().axes()).containsExactly(COUPLINGS);
    assertThat(study.run(1).values("lifetime"))
        .containsExactly(
            directly(2, MODEL.defaults().with("N", 10).with("V", 0.75)),
            directly(2, MODEL.defaults().with("N", 10).with("V", 1.0)));
  }

  /** V = x (gamma_plus + gamma_minus), where x is an axis of its own and no parameter. */
  private static final class Multiple implements DerivedParameters {
    @Override
    public Map<String, String> texts() {
      return Map.of("V", "x*(gamma_plus+gamma_minus)");
    }

    @Override
    public Set<String> mentioned() {
      return Set.of("x", "gamma_plus", "gamma_minus");
    }

    @Override
    public Parameters complete(Parameters point) {
      double unit = point.get("gamma_plus") + point.get("gamma_minus");
      return point.with("V", point.get("x") * unit);
    }
  }

  @Test
  void parametersMayFollowFromAxes() {
    Axis multiples = Axis.of("x", List.of(0.5, 0.6));
    SweepStudy.Grid grid =
        new SweepStudy.Grid(List.of(multiples), Parameters.none().with("N", 12), new Multiple());
    SweepTable table = study(grid, Start.steady(), lifetime(), 2).run(1);
    assertThat(table.values("lifetime"))
        .containsExactly(
            directly(2, MODEL.defaults().with("N", 12).with("V", 0.5 * 1.5)),
            directly(2, MODEL.defaults().with("N", 12).with("V", 0.6 * 1.5)));
  }

  @Test
  void anyNumberOfThreadsFindsTheSameAndEveryLineIsHeardOf() {
    Axis anharmonicities = Axis.linear("K", -0.5, 0.5, 5);
    SweepStudy study =
        study(
            grid(Parameters.none(), anharmonicities, COUPLINGS),
            Start.paper(MODEL),
            List.of(Measures.of("order-parameter", MODEL)),
            1);
    String column = study.request().columns().get(0).name();
    double[] alone = study.run(1).values(column);
    assertThat(alone).hasSize(10).doesNotContain(Double.NaN);
    for (int threads : new int[] {2, 3}) {
      AtomicInteger steps = new AtomicInteger();
      try (Crew crew = new Crew(threads)) {
        SweepTable table = study.run(crew, TraceStudyTest.counting(steps));
        assertThat(table.values(column)).containsExactly(alone);
      }
      assertThat(steps).hasValue(study.effort().parts());
    }
    assertThat(study.remarks()).isEmpty();
    assertThat(study.request().fixed().get("N")).isInfinite();
  }

  @Test
  void aGridWithoutAxesIsItsOnePoint() {
    SweepStudy study = study(grid(Parameters.none().with("N", 9)), Start.steady(), lifetime(), 2);
    assertThat(study.effort().parts()).isEqualTo(1);
    assertThat(study.run(1).values("lifetime"))
        .containsExactly(directly(2, MODEL.defaults().with("N", 9)));
  }

  /** One point alone that breaks a rule is no sweep; among others it is a row that says so. */
  @Test
  void aRuleThatIsBrokenEverywhereIsToldAtOnce() {
    Axis rate = Axis.of("gamma_plus", List.of(-1.0));
    assertThatThrownBy(
            () -> study(grid(Parameters.none().with("N", 9), rate), Start.steady(), lifetime(), 2))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("gamma_plus");
    Axis rates = Axis.of("gamma_plus", List.of(-1.0, 0.5));
    SweepTable table =
        study(grid(Parameters.none().with("N", 9), rates), Start.steady(), lifetime(), 2).run(1);
    assertThat(table.values("lifetime")[0]).isNaN();
    assertThat(table.values("lifetime")[1]).isEqualTo(directly(2, MODEL.defaults().with("N", 9)));
  }
}
