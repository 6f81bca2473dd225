package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.generated.onegroup.OneGroupOrder1;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.ExactTrajectory;
import org.ursell.runtime.exact.LindbladModel;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.series.NoSeries;
import org.ursell.runtime.series.SeriesExpansion;
import org.ursell.runtime.series.SeriesLifetime;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.series.SizeSeries;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Verdict;
import org.ursell.runtime.sweep.Sweep;
import org.ursell.runtime.sweep.SweepListener;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepStart;
import org.ursell.runtime.sweep.SweepTable;

/** The examples of the packages' pages, as they stand there. */
class PackageExamplesTest {
  /** Whoever changes an example changes it here, where it is compiled and run. */
  @ParameterizedTest
  @ValueSource(strings = {"equations", "exact", "integrate", "series", "sweep", "study"})
  void everyLineOfAnExampleIsRunHere(String room) throws IOException {
    Path runtime = Path.of("..", "runtime", "src", "main", "java", "org", "ursell", "runtime");
    String page = Files.readString(runtime.resolve(room).resolve("package-info.java"));
    String here =
        Files.readString(
                Path.of("src/test/java/org/ursell/generated").resolve("PackageExamplesTest.java"))
            .replaceAll("\\s+", "");
    String example = page.substring(page.indexOf("{@code\n") + 7, page.indexOf("}</pre>"));
    assertThat(here).contains(example.replaceAll("(?m)^ \\*", "").replaceAll("\\s+", ""));
  }

  @Test
  void equationsOfMoments() {
    MomentEquations equations = EquationCatalogue.find("one-group", 2).orElseThrow();
    ModelDescriptor model = equations.descriptor();
    Parameters point = model.withSizes(model.defaults(), 100.0).with("V", 0.75);
    double[] coefficients = equations.coefficients(point);
    double[] y = new double[equations.moments().size()];
    double[] dydt = new double[y.length];
    equations.derivative(y, coefficients, dydt);
    assertThat(dydt).hasSize(equations.moments().size()).isNotEqualTo(y);
  }

  @Test
  void lifetimesAtLargeSizes() {
    Subject model = EquationCatalogue.subject("one-group").orElseThrow();
    Parameters point = model.descriptor().defaults().with("V", 0.75).with("gamma_plus", 0.5);
    SeriesOutcome found = SizeSeries.of(model, 3).at(point);
    if (found instanceof SeriesExpansion series) {
      SeriesLifetime lifetime = series.lifetime(5000);
      System.out.println(lifetime.valid() ? lifetime.value() : lifetime.reason());
    } else if (found instanceof NoSeries none) {
      System.out.println(none.why() + "; what works: " + none.remedy());
    }
    assertThat(found.words()).isEqualTo("at large N T = 0.1150 N - 27.01");
  }

  @Test
  void exactSuperradiance() {
    LindbladModel model =
        LindbladModel.builder()
            .species("atoms", 12, SiteOperator.zero(2))
            .collectiveJump(1.0, SiteOperator.transition(2, 0, 1))
            .charge(new ChargeDescriptor("excitation", List.of(List.of(0.0, 1.0))))
            .build();
    SiteOperator up = SiteOperator.transition(2, 1, 1);
    ObservableDescriptor excited = new ObservableDescriptor("excited", 0, up);
    ExactTrajectory run =
        new ExactSolver(model, ExactOptions.defaults())
            .trajectory(List.of(up), List.of(excited), new double[] {0.0, 0.1, 0.2});
    double[] fraction = run.realParts(0);
    assertThat(fraction[0]).isCloseTo(1.0, within(1e-12));
    // Faster than each atom on its own, which would leave exp(-0.2).
    assertThat(fraction[2]).isLessThan(fraction[1]).isLessThan(Math.exp(-0.2));
  }

  @Test
  void modulusOverTime() {
    MomentEquations equations = EquationCatalogue.find("one-group", 2).orElseThrow();
    ModelDescriptor model = equations.descriptor();
    Parameters point = model.withSizes(model.defaults(), 100.0);
    SiteOperator rho =
        SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(0, 1, 0.1, 0.0).plus(1, 0, 0.1, 0.0);
    double[] start = ProductState.of(DensityMatrix.of(rho)).momentsAt(equations, point);
    Sampler modulus =
        new Sampler(
            new double[] {0.0, 1.0, 2.0}, SingleSiteObservable.orderParameter(equations)::modulus);
    RunResult run =
        MomentIntegrator.standard()
            .integrate(RunRequest.of(VectorField.of(equations, point), start, 2.0).with(modulus));
    double[] values = run.status().isSuccess() ? modulus.values() : new double[0];
    assertThat(values).hasSize(3);
    // S+ = sqrt(2) (|1><0| + |2><1|), and rho_01 = 0.1.
    assertThat(values[0]).isCloseTo(0.1 * Math.sqrt(2.0), within(1e-12));
  }

  @Test
  void orderParameterOverCouplings() {
    MomentEquations meanField = EquationCatalogue.find("one-group", 1).orElseThrow();
    Parameters fixed =
        Parameters.of(Map.of("N", Double.POSITIVE_INFINITY, "K", 0.0))
            .with("gamma_plus", 0.5)
            .with("gamma_minus", 1.0);
    SiteOperator rho =
        SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(0, 1, 0.1, 0.0).plus(1, 0, 0.1, 0.0);
    SweepRequest request =
        SweepRequest.of(
                meanField,
                List.of(Axis.linear("V", 0.5, 2.0, 4)),
                fixed,
                new SweepStart.Fixed(ProductState.of(DensityMatrix.of(rho))),
                List.of(Measures.of("order-parameter", meanField.descriptor())))
            .with(Window.of(100.0, 200, 50));
    SweepTable table = Sweep.run(request, 2, SweepListener.NONE);
    double[] amplitudes = table.values("order_parameter");
    assertThat(amplitudes).hasSize(4);
    SteadyState settled = new SteadyStateFinder(new OneGroupOrder1()).find(fixed.with("V", 2.0));
    assertThat(amplitudes[3])
        .isCloseTo(((SteadyState.SynchronisedState) settled).amplitude(), within(1e-3));
  }

  @Test
  void lifetimesAreJudged() {
    Subject subject = new OneGroupModel();
    ModelDescriptor model = subject.descriptor();
    Points points = Points.of(model, Sizes.of(model, 20, 50, 100)).with("V", 0.75);
    LifetimeStudy study = LifetimeStudy.of(subject, points, 1, 2, 3, 4).besideExact();
    List<Verdict> verdicts = study.judging(study.run(2)).run(2);
    assertThat(verdicts).hasSize(1);
    Verdict verdict = verdicts.get(0);
    assertThat(verdict.orders()).containsExactly(1, 2, 3, 4);
    assertThat(verdict.sizes()).contains(8.0, 16.0, 20.0, 50.0, 100.0);
    assertThat(verdict.exact(16.0)).isPresent();
    assertThat(verdict.law(100.0).orElseThrow()).isEqualTo(11.50, within(0.01));
    assertThat(verdict.truncated(2, 100.0).orElseThrow()).isEqualTo(9.403, within(0.001));
  }
}
