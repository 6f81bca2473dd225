package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.oracle.SplitSpecies;

/** The symmetric reduction at N = 3 is the same physics as three species of one site each. */
class DistinctSpeciesTest {
  private static final int SITES = 3;

  @ParameterizedTest
  @CsvSource({
    "one-group, 1",
    "one-group, 2",
    "one-group, 3",
    "two-groups, 1",
    "two-groups, 2",
    "driven-oscillator, 1",
    "two-oscillators, 2",
    "superradiant-laser, 1",
    "superradiant-laser, 2",
    "superradiant-laser, 3",
    "dicke-superradiance, 1",
    "dicke-superradiance, 2",
    "dicke-superradiance, 3"
  })
  void reductionAgrees(String name, int order) {
    Model model = BuiltInModels.model(name).orElseThrow();
    MomentEquations together = TableEmitter.emit(DerivationPipeline.derive(model, order));
    MomentEquations apart =
        TableEmitter.emit(DerivationPipeline.derive(SplitSpecies.split(model, SITES), order));
    double[] y = start(together, together.descriptor().species()).moments(together);
    double[] z = start(apart, together.descriptor().species()).moments(apart);
    Parameters numbers = together.descriptor().defaults();
    for (ParameterDescriptor parameter : together.descriptor().parameters()) {
      if (parameter.kind() == ParameterDescriptor.Kind.SIZE) {
        numbers = numbers.with(parameter.name(), SITES);
      }
    }
    double[] c = together.coefficients(numbers);
    double[] d = apart.coefficients(apart.descriptor().defaults());
    double[] dy = new double[y.length];
    double[] dz = new double[z.length];
    // Euler steps: the systems must agree in each, with the correlations that have grown by then.
    for (int k = 0; k < 30; k++) {
      together.derivative(y, c, dy);
      apart.derivative(z, d, dz);
      step(y, dy);
      step(z, dz);
      for (int o = 0; o < together.descriptor().observables().size(); o++) {
        assertThat(observe(apart, z, o))
            .containsExactly(observe(together, y, o), Offset.offset(1e-12));
      }
    }
  }

  private static void step(double[] y, double[] dydt) {
    for (int i = 0; i < y.length; i++) {
      y[i] += 0.03 * dydt[i];
    }
  }

  private static double[] observe(MomentEquations equations, double[] y, int observable) {
    SingleSiteObservable single =
        SingleSiteObservable.of(
            MomentSpace.of(equations), equations.descriptor().observables().get(observable));
    return new double[] {single.re(y), single.im(y)};
  }

  /** A start with coherences, another for each species; copies of a species start alike. */
  private static ProductState start(MomentEquations equations, List<SpeciesDescriptor> originals) {
    List<SiteState> states = new ArrayList<>();
    for (SpeciesDescriptor species : equations.descriptor().species()) {
      int number = 0;
      while (!species.name().matches(originals.get(number).name() + "[0-9]*")) {
        number++;
      }
      states.add(state(species.levels(), number));
    }
    return new ProductState(states);
  }

  private static SiteState state(int levels, int number) {
    if (levels == 0) {
      return ModeState.coherent(0.4, -0.3);
    }
    double size = 0.2 / levels;
    double angle = 0.5 + number;
    SiteOperator rho = SiteOperator.identity(levels).times(1.0 / levels, 0.0);
    for (int level = 1; level < levels; level++) {
      rho =
          rho.plus(level, level - 1, size * Math.cos(angle), size * Math.sin(angle))
              .plus(level - 1, level, size * Math.cos(angle), -size * Math.sin(angle));
    }
    return DensityMatrix.of(rho);
  }
}
