package org.ursell.generated;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.generated.onegroup.OneGroupOrder1;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.LindbladModel;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.state.ProductState;

/**
 * A parameter point of one group, Nadolny and Bruder, "Macroscopic quantum synchronization effects"
 * (2023), Eq. (1), with gamma_minus = 1: truncated and exact solutions start from the same state.
 */
record PaperPoint(double v, double k, double gammaPlus) {
  static final OneGroupOrder1 MEAN_FIELD = new OneGroupOrder1();
  private static final ModelDescriptor MODEL = MEAN_FIELD.descriptor();
  private static final ObservableDescriptor ORDER_PARAMETER = MODEL.observables().get(0);

  Parameters parameters(double size) {
    return MODEL.defaults().with("V", v).with("K", k).with("gamma_plus", gammaPlus).with("N", size);
  }

  ProductState start() {
    return ((SynchronisedState) new SteadyStateFinder(MEAN_FIELD).find(parameters(1))).state();
  }

  double exactLifetime(int size) {
    return exact(size).lifetime().orElseThrow();
  }

  LifetimeResult exact(int size) {
    return solver(size).lifetime(site(), ORDER_PARAMETER, 1e4);
  }

  SlowestMode exactSlowestMode(int size) {
    return solver(size).slowestMode(site(), ORDER_PARAMETER, 1e-9);
  }

  private List<SiteOperator> site() {
    return List.of(start().densityMatrix(0).operator());
  }

  private ExactSolver solver(int size) {
    SiteOperator raising = ORDER_PARAMETER.operator();
    LindbladModel model =
        LindbladModel.builder()
            .species("A", size, SiteOperator.zero(3).plus(2, 2, k, 0.0))
            .coupling(0, 0, new Complex(v / size), raising, raising.adjoint())
            .jump(0, gammaPlus, SiteOperator.transition(3, 1, 0))
            .jump(0, 1.0, SiteOperator.transition(3, 1, 2))
            .charge(MODEL.charges().get(0))
            .build();
    return new ExactSolver(model, ExactOptions.defaults().withThreads(1));
  }
}
