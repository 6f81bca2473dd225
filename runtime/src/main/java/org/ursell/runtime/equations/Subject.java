package org.ursell.runtime.equations;

import java.util.List;
import java.util.Optional;

/**
 * A model as a study of it sees one: where equations and the numbers of the master equation come
 * from, be they derived, compiled or committed. The module {@code generated} offers the committed
 * models as subjects, {@code symbolic} any model of a file or built in Java.
 *
 * <p>A subject may be shared between threads.
 */
public interface Subject {
  /** The model's description at order 1: its species, parameters, observables and charges. */
  ModelDescriptor descriptor();

  /**
   * Moment equations, in the form that is fastest to integrate.
   *
   * @throws InvalidInputException if this subject has no such equations; the message says which it
   *     has, or why they cannot be derived
   */
  MomentEquations equations(EquationRequest request);

  /**
   * Moment equations that know their Jacobian exactly, at any order. Whoever runs them many times
   * at a high order is better served by {@link #equations}.
   *
   * @throws InvalidInputException as {@link #equations}
   */
  ExactJacobian table(EquationRequest request);

  /**
   * The Lindblad equation at one parameter point, for the exact solver.
   *
   * @param parameters a finite value for every parameter, sizes included
   * @throws BrokenRuleException if a rate is negative, or a coefficient not a finite real number
   * @throws InvalidInputException if a parameter has no finite value, or the model has modes, which
   *     are no finite matrices
   */
  LindbladData lindblad(Parameters parameters);

  /**
   * The same with modes among the species: one of no levels, and in place of matrices, operators of
   * a mode are tables whose entry (m, n) is the coefficient of the normal-ordered product c'^m c^n.
   *
   * @param parameters as for {@link #lindblad}
   * @throws BrokenRuleException as {@link #lindblad}
   * @throws InvalidInputException if a parameter has no finite value, or this subject does not know
   *     the equation of a model with modes
   */
  @Internal
  default LindbladData lindbladWithModes(Parameters parameters) {
    return lindblad(parameters);
  }

  /**
   * When the coefficients of the model jump or have kinks, and how long steps may be. The Lindblad
   * equation at a time t is that at {@code parameters.at(t)}.
   *
   * @param parameters a value for every parameter
   * @throws InvalidInputException if a parameter has no value, or the instants at which a
   *     coefficient jumps cannot be found
   */
  default Schedule schedule(Parameters parameters) {
    return equations(EquationRequest.order(1)).schedule(parameters);
  }

  /**
   * An observable of the model: one that it names, or, where the subject knows the language of
   * model files, what a text such as {@code <c'*c'*c*c>/<c'*c>^2} says in it.
   *
   * @throws InvalidInputException if the model names no such observable and the text is none
   */
  default ObservableDescriptor observable(String text) {
    return descriptor()
        .observable(text)
        .orElseThrow(() -> FollowedSubject.unnamed(descriptor(), text));
  }

  /**
   * The start that the model itself gives, if it gives one; what is written with parameters in it
   * is another state at every point, see {@link #start(Parameters)}.
   */
  Optional<ProductData> start();

  /**
   * The start that the model itself gives at a point, in numbers.
   *
   * @throws BrokenRuleException if what the model gives is no state there
   */
  default Optional<ProductData> start(Parameters point) {
    return start().map(data -> data.at(point));
  }

  /**
   * The same model with another observable as order parameter: what lifetimes, the law and critical
   * couplings follow.
   *
   * @throws InvalidInputException as {@link #observable}
   */
  default Subject following(String observable) {
    return new FollowedSubject(this, observable(observable));
  }

  /**
   * Moment equations with given products among what is asked for.
   *
   * @param also products of basis operators; of those beyond the order, the parts that the closure
   *     makes them of
   * @throws InvalidInputException as {@link #table(EquationRequest)}, or if this subject cannot
   *     derive any
   */
  @Internal
  default ExactJacobian table(EquationRequest request, List<List<Moment.Factor>> also) {
    throw notDerived(descriptor());
  }

  /**
   * Moment equations with an operator at an earlier time beside the others.
   *
   * @throws InvalidInputException as {@link #table(EquationRequest)}, or if this subject cannot
   *     derive any
   */
  @Internal
  default ExactJacobian table(EquationRequest request, Spectator earlier) {
    throw notDerived(descriptor());
  }

  /**
   * An operator as a model file writes it, such as {@code c}, {@code |0><1|_atom} or {@code sum
   * Sp_A}, or by the name of an observable.
   *
   * @throws InvalidInputException if it cannot be read; the message says what is wrong and where
   */
  @Internal
  default OperatorDescriptor operator(String text) {
    return descriptor()
        .observable(text.strip())
        .map(OperatorDescriptor::of)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "model '%s' names no observable '%s'".formatted(descriptor().name(), text),
                    "name one of "
                        + String.join(
                            ", ",
                            descriptor().observables().stream()
                                .map(ObservableDescriptor::name)
                                .toList())));
  }

  /**
   * The same model with one site of a species told apart from the others. That site is a species of
   * its own, the last; the size of the others is one less.
   *
   * @throws InvalidInputException if this subject cannot derive any equations
   */
  @Internal
  default TaggedSubject tagging(String species) {
    throw notDerived(descriptor());
  }

  private static InvalidInputException notDerived(ModelDescriptor model) {
    return new InvalidInputException(
        "the equations of '%s' are committed, and none for two-time correlations among them"
            .formatted(model.name()),
        "derive them with the module symbolic, whose ModelSubject does");
  }
}
