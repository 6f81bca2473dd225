package org.ursell.runtime.equations;

/**
 * A model with one site of a species told apart.
 *
 * @param subject the model, with the site as its last species
 * @param others the name of the size parameter that counts the other sites; the model's own size
 *     parameter keeps its place in couplings
 * @param species the position of the species that the site is taken from
 */
@Internal
public record TaggedSubject(Subject subject, String others, int species) {
  /** The point of this model that belongs to one of the whole. */
  public Parameters at(ModelDescriptor whole, Parameters parameters) {
    double sites = AbsentMoments.sites(whole, whole.species().get(species), parameters);
    return parameters.with(others, sites - 1.0);
  }

  /** The position of the site among the species. */
  public int tagged(ModelDescriptor whole) {
    return whole.species().size();
  }
}
