package org.ursell.runtime.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.OperatorDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Spectator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;

/**
 * The equations of a two-time correlation at a truncation order, by the quantum regression theorem:
 * {@code <O(t + tau) B(t)>} obeys the equation of motion of {@code <O>} with B carried along. Two
 * sets of moment equations make them: those of the model, which give the state at the earlier time,
 * and the same with B beside the other factors, {@link Spectator}. Derived once, for all points.
 */
@Internal
public final class CorrelationEquations {
  private static final double MANY = 1e4;

  private final TaggedPlaces places;
  private final RegressionClosure closure;
  private final ExactJacobian state;
  private final ExactJacobian beside;
  private final MomentSpace stateSpace;
  private final MomentSpace besideSpace;

  /** For each moment beside B, what is at the later time. */
  private final Map<Integer, List<Moment.Factor>> later = new HashMap<>();

  private CorrelationEquations(
      Subject model, EquationRequest request, Correlation asked, RegressionClosure closure) {
    this.closure = closure;
    this.places = TaggedPlaces.of(model, asked);
    Subject subject = places.subject();
    MomentSpace bases = bases(subject, request);
    double[] many = many(bases);
    Correlation general = places.correlation(many);
    List<List<Moment.Factor>> wanted = products(bases, many, general.later());
    beside = subject.table(request, spectator(bases, general, request, closure));
    besideSpace = MomentSpace.of(beside);
    int spectator = spectator();
    Set<List<Moment.Factor>> needed = new LinkedHashSet<>();
    List<Moment> moments = beside.moments();
    for (int k = 0; k < moments.size(); k++) {
      List<Moment.Factor> factors = moments.get(k).factors();
      List<Moment.Factor> rest =
          factors.stream().filter(factor -> factor.species() != spectator).toList();
      if (rest.size() == factors.size()) {
        needed.add(rest);
      } else if (!rest.isEmpty()) {
        later.put(k, rest);
        PlacedSum product = PlacedSum.of(bases, many, rest);
        for (PlacedSum one : List.of(product, product.adjoint())) {
          needed.addAll(products(one.times(general.earlier()).after(general.before())));
        }
      }
    }
    needed.addAll(
        products(
            PlacedSum.of(bases, many, List.of()).times(general.earlier()).after(general.before())));
    needed.addAll(wanted);
    state = subject.table(request, List.copyOf(needed));
    stateSpace = MomentSpace.of(state);
  }

  /**
   * Derives the equations.
   *
   * @param request order and filter
   * @throws InvalidInputException if the closure keeps nothing at that order, the filter needs an
   *     operator of one charge and this has several, or the subject cannot derive
   */
  public static CorrelationEquations of(
      Subject model, EquationRequest request, Correlation asked, RegressionClosure closure) {
    return new CorrelationEquations(model, request, asked, closure);
  }

  /**
   * A model and the operator that stands beside its moments, to derive the equations in symbols.
   *
   * @param subject the model, in which a site may be told apart
   */
  public record Form(Subject subject, Spectator spectator) {}

  /**
   * What the equations are derived from.
   *
   * @throws InvalidInputException as {@link #of}
   */
  public static Form form(
      Subject model, EquationRequest request, Correlation asked, RegressionClosure closure) {
    TaggedPlaces places = TaggedPlaces.of(model, asked);
    MomentSpace bases = bases(places.subject(), request);
    return new Form(
        places.subject(), spectator(bases, places.correlation(many(bases)), request, closure));
  }

  private static MomentSpace bases(Subject subject, EquationRequest request) {
    return MomentSpace.of(subject.table(atOrder(request, 1)));
  }

  /** So many sites that every product occurs. */
  private static double[] many(MomentSpace bases) {
    double[] many = new double[bases.equations().descriptor().species().size()];
    Arrays.fill(many, MANY);
    return many;
  }

  private static Spectator spectator(
      MomentSpace bases, Correlation asked, EquationRequest request, RegressionClosure closure) {
    requireKept(request, closure);
    return new Spectator(
        charges(bases.equations().descriptor(), request, asked),
        closure == RegressionClosure.COUNTED,
        products(bases, many(bases), asked.later()));
  }

  private static List<List<Moment.Factor>> products(
      MomentSpace bases, double[] many, List<OperatorDescriptor> operators) {
    return products(PlacedSum.of(bases, many, List.of()).times(operators));
  }

  private static List<List<Moment.Factor>> products(PlacedSum sum) {
    return sum.terms().stream()
        .map(MomentSpace.Weighted::factors)
        .filter(factors -> !factors.isEmpty())
        .toList();
  }

  private static void requireKept(EquationRequest request, RegressionClosure closure) {
    boolean meanField =
        request.order() < 2 && request.speciesOrders().values().stream().allMatch(m -> m < 2);
    if (closure == RegressionClosure.COUNTED && meanField) {
      throw new InvalidInputException(
          "mean field keeps no correlations with an operator at another time",
          "ask at order 2 or more, or by the linearised closure, which does not count that operator");
    }
  }

  private static EquationRequest atOrder(EquationRequest request, int order) {
    EquationRequest lowest = EquationRequest.order(order).forFewRuns();
    return request.filter().map(lowest::filteredBy).orElse(lowest);
  }

  /** The charge of B by which the equations are filtered, if they are. */
  private static Map<String, Double> charges(
      ModelDescriptor model, EquationRequest request, Correlation asked) {
    Map<String, Double> charges = new HashMap<>();
    for (ChargeDescriptor charge : model.charges()) {
      if (request.filter().filter(charge.name()::equals).isPresent()) {
        List<Double> found = asked.charges(charge);
        if (found.size() != 1) {
          throw new InvalidInputException(
              "the operator at the earlier time has parts of charges %s, and the filter '%s' keeps"
                      .formatted(found, charge.name())
                  + " one charge",
              "leave out the filter, or ask for the parts one by one");
        }
        charges.put(charge.name(), found.get(0));
      }
    }
    return charges;
  }

  /** The equations of the model, which give the state at the earlier time. */
  public ExactJacobian state() {
    return state;
  }

  /** The same with the earlier operator beside the others. */
  public ExactJacobian beside() {
    return beside;
  }

  /** Which correlations with the earlier operator are kept. */
  public RegressionClosure closure() {
    return closure;
  }

  /** The point of these equations, in which a site may be told apart. */
  public Parameters point(Parameters parameters) {
    return places.point(parameters);
  }

  /**
   * The moments of a start, as {@link #state} counts them.
   *
   * @param point of these equations
   * @param start a state per species of the model
   */
  public double[] start(Parameters point, ProductState start) {
    return places.start(start).momentsAt(state, point);
  }

  int spectator() {
    return beside.descriptor().species().size() - 1;
  }

  MomentSpace stateSpace() {
    return stateSpace;
  }

  MomentSpace besideSpace() {
    return besideSpace;
  }

  /** What stands at the later time in a moment; empty if the earlier operator is not in it. */
  Optional<List<Moment.Factor>> later(int moment) {
    return Optional.ofNullable(later.get(moment));
  }

  /** The correlation at a point, each single site in it replaced by a mean over alike ones. */
  Correlation correlation(double[] sites) {
    return places.correlation(sites);
  }

  /** How many sites there are of each species at a point of these equations. */
  double[] sites(Parameters point) {
    ModelDescriptor model = state.descriptor();
    List<Double> sites = new ArrayList<>();
    model.species().forEach(s -> sites.add(AbsentMoments.sites(model, s, point)));
    return sites.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
