package org.ursell.runtime.study;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Subject;

/**
 * The equations of a model that a study holds beside each other: mean field, and each truncation
 * order asked for.
 *
 * @param subject where they come from
 * @param filter the charge whose charged moments all of them leave out, if any
 * @param meanField those of order 1
 * @param orders those of each order asked for, in the order in which they were
 */
public record Truncations(
    Subject subject,
    Optional<String> filter,
    ExactJacobian meanField,
    Map<TruncationOrder, MomentEquations> orders) {
  /** Keeps its own copy of the orders, in their order. */
  public Truncations {
    orders = Collections.unmodifiableMap(new LinkedHashMap<>(orders));
  }

  /**
   * Takes the equations from a subject, in the form that is fastest to run many times.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if it has none of some order
   */
  public static Truncations of(
      Subject subject, Optional<String> filter, Collection<TruncationOrder> orders) {
    ExactJacobian meanField = meanField(subject, filter);
    Map<TruncationOrder, MomentEquations> equations = new LinkedHashMap<>();
    for (TruncationOrder order : orders) {
      equations.put(
          order, order.isMeanField() ? meanField : subject.equations(order.request(filter)));
    }
    return new Truncations(subject, filter, meanField, equations);
  }

  /** The equations at order 1, whose Jacobian is exact also where they are compiled. */
  public static ExactJacobian meanField(Subject subject, Optional<String> filter) {
    EquationRequest first = TruncationOrder.of(1).request(filter);
    return subject.equations(first) instanceof ExactJacobian exact ? exact : subject.table(first);
  }

  /** Order 2 with every moment of two factors, for what looks at all pairs a few times. */
  public MomentEquations pairs() {
    return pairs(subject, filter);
  }

  static MomentEquations pairs(Subject subject, Optional<String> filter) {
    return subject.equations(second(filter).forFewRuns());
  }

  /** The same with its Jacobian. */
  public ExactJacobian pairTable() {
    return subject.table(second(filter));
  }

  private static EquationRequest second(Optional<String> filter) {
    return TruncationOrder.of(2).request(filter).withEveryPair();
  }

  /**
   * The equations from which a run without coupling is exact. A product state of sites stays one,
   * so that order 1 will do; a mode's own correlations need an order that was asked for.
   */
  public MomentEquations uncoupled() {
    boolean modes = meanField.descriptor().species().stream().anyMatch(species -> species.isMode());
    return modes && !orders.isEmpty() ? orders.values().iterator().next() : meanField;
  }

  /** Whether anything couples; a filter may leave no coupling at order 1. */
  public boolean isInteracting() {
    return meanField.isInteracting()
        || orders.values().stream().anyMatch(MomentEquations::isInteracting);
  }

  /**
   * The equations of an order that was asked for.
   *
   * @throws InvalidInputException if it was not
   */
  MomentEquations at(TruncationOrder order) {
    return Optional.ofNullable(orders.get(order))
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "equations of order %s are not among those of the study, which has %s"
                        .formatted(order, orders.keySet()),
                    "ask for them when the equations are taken from the model"));
  }

  /**
   * Requires that the model has a limit where points are asked for at infinitely many sites. A
   * filter leaves out the moments in which what grows without bound would be seen, so that all
   * equations are asked.
   *
   * @throws InvalidInputException if it has none; the message names the coefficient
   */
  void requireLimits(Points points) {
    boolean infinite =
        points.sizes().runs().stream().anyMatch(size -> Double.isInfinite(size.orElse(Double.NaN)));
    if (filter.isPresent() && infinite) {
      ExactJacobian whole = meanField(subject, Optional.empty());
      points.all().forEach(point -> whole.coefficients(points.inTheLimit(point)));
    }
  }

  /** The same by rising order. */
  Truncations rising() {
    return new Truncations(subject, filter, meanField, new TreeMap<>(orders));
  }

  /** The orders, in the order in which they were asked for. */
  public List<TruncationOrder> list() {
    return List.copyOf(orders.keySet());
  }
}
