package org.ursell.runtime.equations;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a set of moment equations was derived from, in the form the runtime needs to start, observe
 * and label runs.
 *
 * @param name the model's short name, as typed on a command line ({@code one-group})
 * @param title one line for people
 * @param hash SHA-256 (hexadecimal) of the model's canonical text
 * @param generatorVersion version of the generator that derived the equations
 * @param order truncation order: joint cumulants of more sites than this are set to zero
 * @param rateUnit the rate that sets the unit of time, for axis labels ({@code gamma_minus})
 * @param species the kinds of sites
 * @param parameters couplings, rates and sizes with their defaults
 * @param observables single-site operators that have a name; the first is the order parameter
 * @param charges conserved U(1) charges
 * @param interactions the parameters that are zero when sites do not feel each other, and only then
 * @param filter the charge whose charged moments were left out as zero; empty if all are kept
 * @param speciesOrders the truncation order of each species, in their order; a moment is kept if it
 *     has at most that many factors of each, and in all no more than the largest among its species
 * @param modesScaled whether at infinite sizes the amplitudes of modes are counted in units of
 *     sqrt(N), since without that the equations have no limit
 * @param driven what changes in time, in words such as {@code the rate gamma*exp(-t/tau)}; empty if
 *     the equations are autonomous
 */
public record ModelDescriptor(
    String name,
    String title,
    String hash,
    String generatorVersion,
    int order,
    String rateUnit,
    List<SpeciesDescriptor> species,
    List<ParameterDescriptor> parameters,
    List<ObservableDescriptor> observables,
    List<ChargeDescriptor> charges,
    List<String> interactions,
    Optional<String> filter,
    List<Integer> speciesOrders,
    boolean modesScaled,
    List<String> driven) {
  private static final double NO_CHARGE = 1e-12;

  public ModelDescriptor {
    speciesOrders = List.copyOf(speciesOrders);
    interactions = List.copyOf(interactions);
    species = List.copyOf(species);
    parameters = List.copyOf(parameters);
    observables = List.copyOf(observables);
    charges = List.copyOf(charges);
    driven = List.copyOf(driven);
  }

  /** The description of a model in which nothing changes in time. */
  public ModelDescriptor(
      String name,
      String title,
      String hash,
      String generatorVersion,
      int order,
      String rateUnit,
      List<SpeciesDescriptor> species,
      List<ParameterDescriptor> parameters,
      List<ObservableDescriptor> observables,
      List<ChargeDescriptor> charges,
      List<String> interactions,
      Optional<String> filter,
      List<Integer> speciesOrders,
      boolean modesScaled) {
    this(
        name,
        title,
        hash,
        generatorVersion,
        order,
        rateUnit,
        species,
        parameters,
        observables,
        charges,
        interactions,
        filter,
        speciesOrders,
        modesScaled,
        List.of());
  }

  /** A description of a name alone, at order 1, to be completed. */
  public static ModelDescriptorBuilder named(String name) {
    return new ModelDescriptorBuilder(name);
  }

  /** A copy of this description, to be changed. */
  public ModelDescriptorBuilder toBuilder() {
    return new ModelDescriptorBuilder(this);
  }

  /** Whether a coefficient or a rate changes in time, so that the equations are not autonomous. */
  public boolean isDriven() {
    return !driven.isEmpty();
  }

  /** Whether a state vector at a point counts the amplitudes of modes in units of sqrt(N). */
  public boolean countsModesBySize(Parameters parameters) {
    return modesScaled && !parameters.infinite().isEmpty();
  }

  /** The square root of the number of sites at a point if modes are scaled by it, else 1. */
  public double modeUnit(Parameters parameters) {
    double unit = 1.0;
    for (String size : modesScaled ? sizes() : List.<String>of()) {
      unit = Math.sqrt(parameters.get(size));
    }
    return unit;
  }

  /** The observable of a name, if the model names one so. */
  public Optional<ObservableDescriptor> observable(String name) {
    return observables.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** The parameter of that name, if the model has it. */
  public Optional<ParameterDescriptor> parameter(String parameterName) {
    return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
  }

  /**
   * The order parameter: the first observable that the model names.
   *
   * @throws InvalidInputException if it names none
   */
  public ObservableDescriptor orderParameter() {
    if (observables.isEmpty()) {
      throw new InvalidInputException(
          "model '%s' names no observable".formatted(name),
          "name the order parameter in the model");
    }
    return observables.get(0);
  }

  /**
   * The charge by which the order parameter turns: the first charge of the model, of all
   * transitions in the order parameter alike and not zero. Empty if there is no such charge.
   */
  public OptionalDouble orderParameterCharge() {
    if (observables.isEmpty() || charges.isEmpty()) {
      return OptionalDouble.empty();
    }
    List<Double> found = observables.get(0).charges(charges.get(0));
    boolean one = !found.isEmpty() && found.get(found.size() - 1) - found.get(0) < NO_CHARGE;
    return one && Math.abs(found.get(0)) > NO_CHARGE
        ? OptionalDouble.of(found.get(0))
        : OptionalDouble.empty();
  }

  /** The names of the parameters that count sites, in the order of the parameters. */
  public List<String> sizes() {
    return parameters.stream()
        .filter(parameter -> parameter.kind() == ParameterDescriptor.Kind.SIZE)
        .map(ParameterDescriptor::name)
        .toList();
  }

  /** A point with every size at the same number. */
  public Parameters withSizes(Parameters point, double size) {
    Parameters sized = point;
    for (String name : sizes()) {
      sized = sized.with(name, size);
    }
    return sized;
  }

  /** A point with infinitely many sites of every kind: the mean-field limit. */
  public Parameters infinitelyMany(Parameters point) {
    return withSizes(point, Double.POSITIVE_INFINITY);
  }

  /** Whether every size is infinite at a point. */
  public boolean isInfinite(Parameters point) {
    return sizes().stream().allMatch(name -> Double.isInfinite(point.get(name)));
  }

  /** All parameters at their defaults. */
  public Parameters defaults() {
    Parameters defaults = Parameters.none();
    for (ParameterDescriptor parameter : parameters) {
      defaults = defaults.with(parameter.name(), parameter.defaultValue());
    }
    return defaults;
  }
}
