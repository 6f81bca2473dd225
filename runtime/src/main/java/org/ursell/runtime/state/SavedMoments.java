package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;

/**
 * Moments at some time, with what they mean, so that other equations can go on from them: those of
 * the same model, or of another with the same species. The operators of which the other's moments
 * are made may be others, as they are where a coupling is switched off: every product of them is a
 * sum of products of those here.
 *
 * @param model whose moments they are: its species with their operators, its truncation orders, and
 *     its charges and filter
 * @param moments what the values are of
 * @param values one per moment
 */
@Internal
public record SavedMoments(ModelDescriptor model, List<Moment> moments, double[] values) {
  /** Moments that a filter leaves out must be zero up to this part of the largest, or of 1. */
  private static final double NOTHING = 1e-9;

  /** Keeps its own copies. */
  public SavedMoments {
    moments = List.copyOf(moments);
    values = values.clone();
  }

  /** A copy. */
  @Override
  public double[] values() {
    return values.clone();
  }

  /** Equations of which only the unknowns are known. */
  private record Unknowns(ModelDescriptor descriptor, List<Moment> moments)
      implements MomentEquations {
    @Override
    public double[] coefficients(Parameters parameters) {
      throw new IllegalStateException("saved moments have no equations");
    }

    @Override
    public void derivative(double[] y, double[] c, double[] dydt) {
      throw new IllegalStateException("saved moments have no equations");
    }
  }

  /**
   * Requires that another model has the same kinds of sites, in any order.
   *
   * @throws InvalidInputException saying what differs
   */
  public void requireSpecies(ModelDescriptor other) {
    String own = kinds(model);
    String others = kinds(other);
    if (!own.equals(others)) {
      throw new InvalidInputException(
          "the saved state is one of %s, but model '%s' has %s"
              .formatted(own, other.name(), others),
          "go on with a model of the same species, or start from a state of its own");
    }
  }

  private static String kinds(ModelDescriptor model) {
    List<String> kinds = new ArrayList<>();
    for (SpeciesDescriptor species : model.species()) {
      kinds.add(
          species.name()
              + (species.isMode() ? " (mode)" : " (%d levels)".formatted(species.levels())));
    }
    return String.join(", ", kinds.stream().sorted().toList());
  }

  /** Whether these are of the same truncation order for every species. */
  public boolean hasOrdersOf(ModelDescriptor other) {
    return orders(model).equals(orders(other));
  }

  private static Map<String, Integer> orders(ModelDescriptor model) {
    Map<String, Integer> orders = new HashMap<>();
    for (int s = 0; s < model.species().size(); s++) {
      orders.put(model.species().get(s).name(), model.speciesOrders().get(s));
    }
    return orders;
  }

  /**
   * The same state as a state vector of other equations of the same species and order.
   *
   * @throws InvalidInputException if a moment is missing, or if the others leave out by a filter
   *     what is not zero here
   */
  public double[] in(MomentEquations equations) {
    Reading reading = new Reading(equations.descriptor());
    reading.requireNeutral();
    double[] y = new double[equations.moments().size()];
    for (int k = 0; k < y.length; k++) {
      Moment moment = equations.moments().get(k);
      try {
        Expectation expectation = reading.of(moment.factors());
        y[k] = moment.part() == Moment.Part.REAL ? expectation.re(values) : expectation.im(values);
      } catch (InvalidInputException missing) {
        throw new InvalidInputException(
            "the saved state does not determine the moment %s: %s"
                .formatted(moment.label(), missing.getMessage()),
            "save it again with every moment of its order, which takes more moments to be allowed");
      }
    }
    return y;
  }

  /** What another model's products are here. */
  private final class Reading {
    private final ModelDescriptor other;
    private final MomentSpace own = MomentSpace.of(new Unknowns(model, moments));
    private final Map<Moment.Factor, List<MomentSpace.Weighted>> components = new HashMap<>();

    Reading(ModelDescriptor other) {
      this.other = other;
    }

    Expectation of(List<Moment.Factor> factors) {
      List<MomentSpace.Weighted> terms = List.of(new MomentSpace.Weighted(Complex.ONE, List.of()));
      for (Moment.Factor factor : factors) {
        List<MomentSpace.Weighted> more = new ArrayList<>();
        for (MomentSpace.Weighted term : terms) {
          for (MomentSpace.Weighted part : components.computeIfAbsent(factor, this::components)) {
            List<Moment.Factor> product = new ArrayList<>(term.factors());
            product.addAll(part.factors());
            more.add(new MomentSpace.Weighted(term.weight().multiply(part.weight()), product));
          }
        }
        terms = more;
      }
      return own.combination(terms);
    }

    /** An operator of the other's basis in the one here; the same operator is itself, exactly. */
    private List<MomentSpace.Weighted> components(Moment.Factor factor) {
      SpeciesDescriptor species = other.species().get(factor.species());
      int here = place(species.name());
      if (species.isMode()) {
        return List.of(
            new MomentSpace.Weighted(
                Complex.ONE, List.of(new Moment.Factor(here, factor.element()))));
      }
      SpeciesDescriptor.BasisElement element = species.basis().get(factor.element());
      List<SpeciesDescriptor.BasisElement> basis = model.species().get(here).basis();
      for (int e = 0; e < basis.size(); e++) {
        if (basis.get(e).operator().equals(element.operator())) {
          return List.of(
              new MomentSpace.Weighted(Complex.ONE, List.of(new Moment.Factor(here, e))));
        }
      }
      return own.components(new MomentSpace.SiteFactor(here, element.operator()));
    }

    private int place(String species) {
      List<String> names = model.species().stream().map(SpeciesDescriptor::name).toList();
      return names.indexOf(species);
    }

    /** Whether the state has nothing of what a filter of the other leaves out. */
    void requireNeutral() {
      Optional<ChargeDescriptor> filter =
          other.charges().stream()
              .filter(charge -> other.filter().filter(charge.name()::equals).isPresent())
              .findFirst();
      if (filter.isPresent()) {
        double largest = 1.0;
        for (double value : values) {
          largest = Math.max(largest, Math.abs(value));
        }
        requireNeutral(filter.get().name(), NOTHING * largest);
      }
    }

    /** Looks at every product with a charge that the state determines. */
    private void requireNeutral(String charge, double allowed) {
      FilteredMoments filtered = new FilteredMoments(other);
      for (List<Moment.Factor> product : EveryProduct.of(other)) {
        double value = filtered.contains(product) ? modulus(product) : 0.0;
        if (value > allowed) {
          throw new InvalidInputException(
              "the filter '%s' leaves out what has a phase, but the saved state has one: the modulus of <%s> is %.3g"
                  .formatted(charge, words(product), value),
              "keep the moments with a phase, or start from a state without coherence");
        }
      }
    }

    /** What no equation ever asked for, nothing neutral depends on. */
    private double modulus(List<Moment.Factor> product) {
      try {
        return of(product).modulus(values);
      } catch (InvalidInputException missing) {
        return 0.0;
      }
    }

    private String words(List<Moment.Factor> product) {
      return String.join(
          " ",
          product.stream()
              .map(f -> other.species().get(f.species()).basis().get(f.element()).name())
              .toList());
    }
  }
}
