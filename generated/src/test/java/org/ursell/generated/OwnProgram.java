package org.ursell.generated;

import java.util.List;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.LindbladModel;
import org.ursell.runtime.judge.Evidence;
import org.ursell.runtime.judge.Judgement;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.response.LinearResponse.Decaying;
import org.ursell.runtime.response.LinearResponseLifetime;
import org.ursell.runtime.response.RegressionClosure;
import org.ursell.runtime.state.ProductState;

/**
 * A program as a user of the modules {@code runtime} and {@code generated} writes it: lifetimes of
 * the paper's model at V = 0.75 by every order, exactly at small sizes, by linear response and by
 * the law at large sizes, judged. Prints one number per line, then the judgement.
 */
final class OwnProgram {
  private OwnProgram() {}

  public static void main(String[] arguments) {
    Subject subject = new OneGroupModel();
    ModelDescriptor model = subject.descriptor();
    ObservableDescriptor amplitude = model.observables().get(0);
    Parameters point = model.defaults().with("V", 0.75).with("N", 12);
    ExactJacobian meanField = subject.table(EquationRequest.order(1));
    ProductState start = ((SynchronisedState) new SteadyStateFinder(meanField).find(point)).state();

    Evidence evidence =
        Evidence.about(amplitude.name())
            .with(
                new PhaseDiffusionLaw(meanField, subject.equations(EquationRequest.order(2)))
                    .at(point));
    for (int size : List.of(2, 8, 12)) {
      LindbladModel lindblad = LindbladModel.of(subject.lindblad(point.with("N", size)));
      LifetimeResult exact =
          new ExactSolver(lindblad, ExactOptions.defaults().withThreads(1))
              .lifetime(start.siteOperators(), amplitude, 1e4);
      System.out.println("exact " + size + " " + exact.lifetime().orElseThrow());
      evidence = evidence.with(size, exact);
    }
    for (int order = 1; order <= 4; order++) {
      LifetimeResult lifetime =
          new CoherenceLifetime()
              .measure(subject.equations(EquationRequest.order(order)), point, start);
      System.out.println("order " + order + " " + lifetime.lifetime().orElse(Double.NaN));
      evidence = evidence.with(12, lifetime);
    }
    Decaying response =
        (Decaying)
            new LinearResponseLifetime(subject.table(EquationRequest.order(2).withEveryPair()))
                .at(point.with("N", 100), RegressionClosure.COUNTED);
    System.out.println("response 100 " + response.lifetime());
    Judgement.of(evidence).sentences().forEach(System.out::println);
  }
}
