package org.ursell.runtime.equations;

import java.util.List;
import java.util.Optional;

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
    Optional<String> filter) {
  public ModelDescriptor {
    interactions = List.copyOf(interactions);
    species = List.copyOf(species);
    parameters = List.copyOf(parameters);
    observables = List.copyOf(observables);
    charges = List.copyOf(charges);
  }

  /** The parameter of that name, if the model has it. */
  public Optional<ParameterDescriptor> parameter(String parameterName) {
    return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
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
