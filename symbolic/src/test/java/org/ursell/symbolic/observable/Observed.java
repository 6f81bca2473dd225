package org.ursell.symbolic.observable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.ExactTrajectory;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.subject.ModelSubject;

/** A model text whose observables are read at a time, by truncations and exactly. */
final class Observed {
  private final Model model;
  private final ModelSubject subject;
  private final Map<List<Object>, MomentEquations> derived = new HashMap<>();

  private Observed(Model model) {
    this.model = model;
    this.subject = ModelSubject.of(model);
  }

  static Observed of(String text) {
    return new Observed(ModelReader.read("observed.yaml", text).orThrow());
  }

  static Observed of(Model model) {
    return new Observed(model);
  }

  Model model() {
    return model;
  }

  ModelSubject subject() {
    return subject;
  }

  /** The model's own observables by the equations of an order, integrated tightly. */
  List<Complex> truncated(int order, Optional<String> filter, Parameters at, double time) {
    MomentEquations equations =
        derived.computeIfAbsent(List.of(order, filter), key -> derive(order, filter));
    double[] y = start(equations.descriptor()).momentsAt(equations, at);
    if (time > 0.0) {
      y =
          MomentIntegrator.standard()
              .integrate(
                  RunRequest.of(VectorField.of(equations, at), y, time)
                      .with(IntegratorOptions.DEFAULT.withTolerances(1e-12, 1e-13)))
              .state();
    }
    double[] end = y;
    MomentSpace space = MomentSpace.of(equations);
    return equations.descriptor().observables().stream()
        .map(observable -> SingleSiteObservable.at(space, observable, at).value(end))
        .toList();
  }

  private MomentEquations derive(int order, Optional<String> filter) {
    DerivationRequest request = DerivationRequest.order(order);
    return TableEmitter.emit(
        new DerivationPipeline().run(model, filter.map(request::filteredBy).orElse(request)));
  }

  private ProductState start(ModelDescriptor descriptor) {
    return InitialProduct.of(descriptor, ProductData.of(descriptor, model.initialStates()));
  }

  /** The same by the exact solver. */
  List<Complex> exact(Parameters at, double time) {
    List<ObservableDescriptor> observables =
        subject.descriptor().observables().stream()
            .map(one -> one.at(subject.descriptor(), at))
            .toList();
    return exact(observables, at, time);
  }

  List<Complex> exact(List<ObservableDescriptor> observables, Parameters at, double time) {
    ModelDescriptor descriptor = subject.descriptor();
    ExactTrajectory trajectory =
        ExactSolver.of(subject, at, ExactOptions.defaults().withTolerance(1e-10))
            .trajectory(start(descriptor).at(descriptor, at), observables, new double[] {time});
    return IntStream.range(0, observables.size()).mapToObj(k -> trajectory.value(k, 0)).toList();
  }
}
