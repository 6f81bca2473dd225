package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.integrate.DormandPrince853;
import org.ursell.runtime.integrate.PhysicalityMonitor;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.Basis;

/**
 * Fewer sites of a species than moments have: what does not exist must neither run away nor be
 * judged, and what exists is exact as soon as the order holds all sites.
 */
class SmallSizesTest {
  private static final String MODEL =
      """
      name: few
      species:
        atom: {levels: 3, count: n}
        E: {levels: 2}
      parameters: {n: 1, g: 0.8}
      hamiltonian:
        - for pairs atom E: g*(|1><0| (x) |0><1| + h.c.)
      jumps:
        - collective atom: rate 1, operator 1.03*|1><0| + |0><2|
        - for each E: rate 0.3, operator |1><0|
      observables: {up: <|1><1|>_atom}
      """;

  @ParameterizedTest
  @CsvSource({"1, 2, 3", "1, 3, 4", "2, 3, 4", "2, 4, 3"})
  void moreOrdersThanSitesChangeNothing(int sites, int order, int another) {
    assertThat(run(sites, order)).isCloseTo(run(sites, another), within(1e-7));
  }

  /** Couplings in decimals, which the basis makes orthogonal in exact fractions of any length. */
  @Test
  void couplingsInDecimalsGiveTheSameInAnyBasis() {
    String text =
        """
        name: decimals
        species:
          D: {levels: 3}
          A: {levels: 3, count: L}
        parameters: {L: 2}
        hamiltonian:
          - for pairs D A: (1.41*|0><2| + |2><1|) (x) (1.07*|2><0| + |1><0|) + h.c.
        jumps:
          - collective D, A: rate 1, operators 0.53*|1><2| + |0><0|, 0.37*|1><2| + |0><0|
        observables: {last: <|1><1| + 2*|2><2|>_D}
        """;
    Model model = ModelReader.read("decimals.yaml", text).orThrow();
    double[] found = new double[2];
    for (Basis basis : Basis.values()) {
      MomentEquations equations =
          TableEmitter.emit(
              new DerivationPipeline().run(model, DerivationRequest.order(2).in(basis)));
      Parameters parameters = equations.descriptor().defaults();
      double[] start =
          ProductState.of(DensityMatrix.maximallyMixed(3), DensityMatrix.maximallyMixed(3))
              .momentsAt(equations, parameters);
      RunResult run =
          new DormandPrince853()
              .integrate(RunRequest.of(VectorField.of(equations, parameters), start, 1.0));
      found[basis.ordinal()] = SingleSiteObservable.orderParameter(equations).re(run.state());
    }
    assertThat(found[0]).isCloseTo(found[1], within(1e-8)).isNotCloseTo(1.0, within(1e-3));
  }

  private static double run(int sites, int order) {
    Model model = ModelReader.read("few.yaml", MODEL).orThrow();
    MomentEquations equations = TableEmitter.emit(DerivationPipeline.derive(model, order));
    Parameters parameters = equations.descriptor().defaults().with("n", sites);
    ProductState start =
        ProductState.of(
            DensityMatrix.of(SiteOperator.zero(3).plus(0, 0, 1.0, 0.0)),
            DensityMatrix.of(SiteOperator.zero(2).plus(0, 0, 1.0, 0.0)));
    MomentSpace space = MomentSpace.of(equations);
    PhysicalityMonitor monitor = new PhysicalityMonitor(space, parameters);
    RunResult run =
        new DormandPrince853()
            .integrate(
                RunRequest.of(
                        VectorField.of(equations, parameters),
                        start.momentsAt(equations, parameters),
                        3.0)
                    .with(monitor));
    assertThat(run.status().isSuccess()).as(run.advice()).isTrue();
    assertThat(monitor.verdict().isPhysical()).as(monitor.verdict().words()).isTrue();
    assertThat(AbsentMoments.of(equations, parameters).length > 0).isEqualTo(order > sites);
    return SingleSiteObservable.orderParameter(equations).re(run.state());
  }
}
