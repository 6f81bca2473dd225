package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.generated.onegroup.OneGroupOrder2;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.TableMomentEquations;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.LindbladModel;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.ModelBuilder;

/** The law of phase diffusion against the growth of exact lifetimes. */
class ExactSlopeTest {
  /**
   * Points of the paper's model with so little noise that 12 to 16 sites already follow the law to
   * a few per cent; at K = 0 hundreds would be needed.
   */
  @ParameterizedTest
  @CsvSource({
    "1.0, -1.0, 0.2, 0.3024, 0.02",
    "0.6, -1.0, 0.4, 0.4886, 0.05",
    "0.6, -1.5, 0.6, 0.4119, 0.05"
  })
  void threeLevelOscillators(double v, double k, double gammaPlus, double law, double tolerance) {
    PaperPoint point = new PaperPoint(v, k, gammaPlus);
    Diffusing found =
        (Diffusing)
            new PhaseDiffusionLaw(PaperPoint.MEAN_FIELD, new OneGroupOrder2())
                .at(point.parameters(1));
    double slope = (point.exactLifetime(16) - point.exactLifetime(12)) / 4.0;
    assertThat(found.lifetimePerSite()).isCloseTo(law, within(5.1e-5));
    assertThat(slope / found.lifetimePerSite()).isCloseTo(1.0, within(tolerance));
  }

  /**
   * Two-level sites with repumping and collective decay, a superradiant laser, for which exact
   * solutions reach N = 120. Without exchange its phase diffuses by the noise of the phase
   * direction alone, D = (z + z^2) / (8 A^2) with inversion z and amplitude A; with exchange V also
   * by amplitude noise, as the frequency V z then depends on the amplitude: D grows by 1 + (2V)^2.
   */
  @Tag("slow")
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.0, 1.3333333, 0.02",
    "0.4, 0.0, 1.7142857, 0.03",
    "0.5, 0.4, 0.8130081, 0.06"
  })
  void superradiantLaser(double pump, double exchange, double law, double tolerance) {
    TableMomentEquations meanField =
        TableEmitter.emit(DerivationPipeline.derive(superradiantLaser(), 1));
    TableMomentEquations secondOrder =
        TableEmitter.emit(DerivationPipeline.derive(superradiantLaser(), 2));
    Parameters point = meanField.descriptor().defaults().with("pump", pump).with("V", exchange);
    Diffusing found = (Diffusing) new PhaseDiffusionLaw(meanField, secondOrder).at(point);
    assertThat(found.lifetimePerSite()).isCloseTo(law, within(1e-6));

    SynchronisedState start = (SynchronisedState) new SteadyStateFinder(meanField).find(point);
    List<SiteOperator> site = List.of(start.state().densityMatrix(0).operator());
    double slope =
        (exactLifetime(meanField.descriptor(), site, pump, exchange, 120)
                - exactLifetime(meanField.descriptor(), site, pump, exchange, 100))
            / 20.0;
    assertThat(slope / found.lifetimePerSite()).isCloseTo(1.0, within(tolerance));
  }

  private static Model superradiantLaser() {
    LocalOperator raising = LocalOperator.transition(1, 0);
    LocalOperator lowering = LocalOperator.transition(0, 1);
    return new ModelBuilder("laser", "repumped atoms with collective decay")
        .species("A", 2, "N")
        .size("N", 100)
        .rate("pump", 0.5)
        .rate("collective", 1.0)
        .coupling("V", 0.0)
        .rateUnit("collective")
        .jump("A", "pump", raising)
        .collectiveJump("A", "collective/N", lowering)
        .pairs("A", raising, "A", lowering, "V/N")
        .charge("phase", Map.of("A", List.of(0.0, 1.0)))
        .observable("s+", "A", raising)
        .build();
  }

  private static double exactLifetime(
      ModelDescriptor model, List<SiteOperator> site, double pump, double exchange, int size) {
    SiteOperator lowering = SiteOperator.transition(2, 0, 1);
    LindbladModel lindblad =
        LindbladModel.builder()
            .species("A", size, SiteOperator.zero(2))
            .coupling(0, 0, new Complex(exchange / size), lowering.adjoint(), lowering)
            .jump(0, pump, lowering.adjoint())
            .collectiveJump(1.0 / size, lowering)
            .charge(model.charges().get(0))
            .build();
    return new ExactSolver(lindblad, ExactOptions.defaults())
        .lifetime(site, model.observables().get(0), 1e4)
        .lifetime()
        .orElseThrow();
  }
}
