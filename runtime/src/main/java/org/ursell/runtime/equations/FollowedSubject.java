package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A model with another observable as order parameter. Neither moments nor coefficients differ, only
 * the place of that observable in descriptions, which is the first.
 *
 * @param model the model itself
 * @param observable one of its observables, or another one
 */
record FollowedSubject(Subject model, ObservableDescriptor observable) implements Subject {

  @Override
  public ModelDescriptor descriptor() {
    return first(model.descriptor(), observable);
  }

  @Override
  public MomentEquations equations(EquationRequest request) {
    MomentEquations found = model.equations(request);
    if (found instanceof TableFirst early) {
      return ExactForms.known(
          new WithJacobian(early, observable), () -> Optional.of(early.table()));
    }
    return found instanceof ExactJacobian exact
        ? new WithJacobian(exact, observable)
        : ExactForms.known(new Plain(found, observable), () -> ExactForms.of(found));
  }

  @Override
  public ExactJacobian table(EquationRequest request) {
    return new WithJacobian(model.table(request), observable);
  }

  @Override
  public ExactJacobian table(EquationRequest request, List<List<Moment.Factor>> also) {
    return new WithJacobian(model.table(request, also), observable);
  }

  /** The order parameter is none of what stands beside an earlier operator. */
  @Override
  public ExactJacobian table(EquationRequest request, Spectator earlier) {
    return model.table(request, earlier);
  }

  @Override
  public OperatorDescriptor operator(String text) {
    return model.operator(text);
  }

  @Override
  public TaggedSubject tagging(String species) {
    return model.tagging(species);
  }

  @Override
  public LindbladData lindblad(Parameters parameters) {
    return model.lindblad(parameters);
  }

  @Override
  public LindbladData lindbladWithModes(Parameters parameters) {
    return model.lindbladWithModes(parameters);
  }

  @Override
  public Schedule schedule(Parameters parameters) {
    return model.schedule(parameters);
  }

  @Override
  public ObservableDescriptor observable(String text) {
    return model.observable(text);
  }

  @Override
  public Optional<ProductData> start() {
    return model.start();
  }

  private static ModelDescriptor first(ModelDescriptor model, ObservableDescriptor followed) {
    List<ObservableDescriptor> others = new ArrayList<>(model.observables());
    others.removeIf(other -> other.name().equals(followed.name()));
    others.add(0, followed);
    return model.toBuilder().observables(others).build();
  }

  static InvalidInputException unnamed(ModelDescriptor model, String name) {
    return new InvalidInputException(
        "model '%s' names no observable '%s'".formatted(model.name(), name),
        "name one of "
            + String.join(
                ", ", model.observables().stream().map(ObservableDescriptor::name).toList()));
  }

  private static class Plain implements MomentEquations {
    private final MomentEquations equations;
    private final ModelDescriptor descriptor;

    Plain(MomentEquations equations, ObservableDescriptor observable) {
      this.equations = equations;
      this.descriptor = first(equations.descriptor(), observable);
    }

    @Override
    public ModelDescriptor descriptor() {
      return descriptor;
    }

    @Override
    public List<Moment> moments() {
      return equations.moments();
    }

    @Override
    public double[] coefficients(Parameters parameters) {
      return equations.coefficients(parameters);
    }

    @Override
    public Clock clock(Parameters parameters) {
      return equations.clock(parameters);
    }

    @Override
    public Schedule schedule(Parameters parameters) {
      return equations.schedule(parameters);
    }

    @Override
    public List<double[]> expansion(Parameters parameters, int degree) {
      return equations.expansion(parameters, degree);
    }

    @Override
    public boolean isInteracting() {
      return equations.isInteracting();
    }

    @Override
    public void derivative(double[] y, double[] c, double[] dydt) {
      equations.derivative(y, c, dydt);
    }
  }

  private static final class WithJacobian extends Plain implements ExactJacobian {
    private final ExactJacobian exact;

    WithJacobian(ExactJacobian exact, ObservableDescriptor observable) {
      super(exact, observable);
      this.exact = exact;
    }

    @Override
    public SeriesEquations series(Parameters parameters, int degree) {
      return exact.series(parameters, degree);
    }

    @Override
    public JacobianPattern jacobianPattern() {
      return exact.jacobianPattern();
    }

    @Override
    public int jacobianRoom() {
      return exact.jacobianRoom();
    }

    @Override
    public void jacobian(double[] y, double[] c, double[] values) {
      exact.jacobian(y, c, values);
    }
  }
}
