package org.ursell.cli.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ursell.runtime.equations.EmittedSubject;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.OperatorDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.Spectator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.equations.TaggedSubject;

/**
 * A built-in model whose equations are committed as classes. What they do not hold is derived; the
 * symbolic module is loaded only then, so that the paper's models start fast.
 *
 * @param emitted what is committed
 * @param derived the same model as mathematics
 */
record CommittedFirst(EmittedSubject emitted, Supplier<Subject> derived) implements Subject {
  private boolean holds(EquationRequest request) {
    return request.isPlain() && request.order() >= 1 && request.order() <= emitted.largestOrder();
  }

  @Override
  public ModelDescriptor descriptor() {
    return emitted.descriptor();
  }

  /** The paper's equations hold every pair of moments, asked for or not. */
  @Override
  public MomentEquations equations(EquationRequest request) {
    return holds(request)
        ? emitted.equations(EquationRequest.order(request.order()))
        : derived.get().equations(request);
  }

  @Override
  public ExactJacobian table(EquationRequest request) {
    return holds(request) ? emitted.table(request) : derived.get().table(request);
  }

  @Override
  public LindbladData lindblad(Parameters parameters) {
    return emitted.lindblad(parameters);
  }

  @Override
  public LindbladData lindbladWithModes(Parameters parameters) {
    return emitted.lindbladWithModes(parameters);
  }

  /** A text that is no name is read as in model files. */
  @Override
  public ObservableDescriptor observable(String text) {
    return descriptor().observable(text).orElseGet(() -> derived.get().observable(text));
  }

  @Override
  public ExactJacobian table(EquationRequest request, List<List<Moment.Factor>> also) {
    return derived.get().table(request, also);
  }

  @Override
  public ExactJacobian table(EquationRequest request, Spectator earlier) {
    return derived.get().table(request, earlier);
  }

  @Override
  public OperatorDescriptor operator(String text) {
    return derived.get().operator(text);
  }

  @Override
  public TaggedSubject tagging(String species) {
    return derived.get().tagging(species);
  }

  @Override
  public Optional<ProductData> start() {
    return emitted.start();
  }
}
