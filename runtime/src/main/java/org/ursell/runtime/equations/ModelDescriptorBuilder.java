package org.ursell.runtime.equations;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Describes a model one property after another; what is not said stays empty, at order 1.
 *
 * <p>Not safe for use by several threads.
 */
public final class ModelDescriptorBuilder {
  private final String name;
  private String title = "";
  private String hash = "";
  private String generatorVersion = "";
  private int order = 1;
  private String rateUnit = "";
  private List<SpeciesDescriptor> species = List.of();
  private List<ParameterDescriptor> parameters = List.of();
  private List<ObservableDescriptor> observables = List.of();
  private List<ChargeDescriptor> charges = List.of();
  private List<String> interactions = List.of();
  private Optional<String> filter = Optional.empty();
  private Optional<List<Integer>> speciesOrders = Optional.empty();
  private boolean modesScaled = false;
  private List<String> driven = List.of();

  ModelDescriptorBuilder(String name) {
    this.name = name;
  }

  ModelDescriptorBuilder(ModelDescriptor model) {
    this(model.name());
    title = model.title();
    hash = model.hash();
    generatorVersion = model.generatorVersion();
    order = model.order();
    rateUnit = model.rateUnit();
    species = model.species();
    parameters = model.parameters();
    observables = model.observables();
    charges = model.charges();
    interactions = model.interactions();
    filter = model.filter();
    speciesOrders = Optional.of(model.speciesOrders());
    modesScaled = model.modesScaled();
    driven = model.driven();
  }

  /** One line for people. */
  public ModelDescriptorBuilder title(String text) {
    title = text;
    return this;
  }

  /** SHA-256 (hexadecimal) of the model's canonical text. */
  public ModelDescriptorBuilder hash(String sha256) {
    hash = sha256;
    return this;
  }

  /** Version of the generator that derived the equations. */
  public ModelDescriptorBuilder generatorVersion(String version) {
    generatorVersion = version;
    return this;
  }

  /** Truncation order, of every species unless {@link #speciesOrders} follows. */
  public ModelDescriptorBuilder order(int largest) {
    order = largest;
    speciesOrders = Optional.empty();
    return this;
  }

  /** The rate that sets the unit of time. */
  public ModelDescriptorBuilder rateUnit(String rate) {
    rateUnit = rate;
    return this;
  }

  /** The kinds of sites. */
  public ModelDescriptorBuilder species(List<SpeciesDescriptor> kinds) {
    species = List.copyOf(kinds);
    return this;
  }

  /** Couplings, rates and sizes with their defaults. */
  public ModelDescriptorBuilder parameters(List<ParameterDescriptor> all) {
    parameters = List.copyOf(all);
    return this;
  }

  /** Single-site operators that have a name; the first is the order parameter. */
  public ModelDescriptorBuilder observables(List<ObservableDescriptor> named) {
    observables = List.copyOf(named);
    return this;
  }

  /** Conserved U(1) charges. */
  public ModelDescriptorBuilder charges(List<ChargeDescriptor> conserved) {
    charges = List.copyOf(conserved);
    return this;
  }

  /** The parameters that are zero when sites do not feel each other, and only then. */
  public ModelDescriptorBuilder interactions(List<String> names) {
    interactions = List.copyOf(names);
    return this;
  }

  /** The charge whose charged moments were left out as zero. */
  public ModelDescriptorBuilder filter(Optional<String> charge) {
    filter = charge;
    return this;
  }

  /**
   * The truncation order of each species, in their order; the largest is that of {@link #order}.
   */
  public ModelDescriptorBuilder speciesOrders(List<Integer> orders) {
    speciesOrders = Optional.of(List.copyOf(orders));
    return this;
  }

  /** Whether at infinite sizes the amplitudes of modes are counted in units of sqrt(N). */
  public ModelDescriptorBuilder modesScaled(boolean scaled) {
    modesScaled = scaled;
    return this;
  }

  /** What changes in time, in words such as {@code the rate gamma*exp(-t/tau)}. */
  public ModelDescriptorBuilder driven(List<String> words) {
    driven = List.copyOf(words);
    return this;
  }

  /** The description. */
  public ModelDescriptor build() {
    return new ModelDescriptor(
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
        speciesOrders.orElseGet(() -> Collections.nCopies(species.size(), order)),
        modesScaled,
        driven);
  }
}
