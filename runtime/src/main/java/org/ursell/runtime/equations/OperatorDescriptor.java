package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * An operator whose two-time correlations are asked for: a sum of parts, each an operator on a mode
 * or on sites of one species.
 *
 * @param text as it was written
 * @param parts at least one
 */
@Internal
public record OperatorDescriptor(String text, List<Part> parts) {
  private static final double NEGLIGIBLE = 1e-12;

  public OperatorDescriptor {
    parts = List.copyOf(parts);
  }

  /**
   * An operator on one kind of place.
   *
   * @param species index into {@link ModelDescriptor#species()}
   * @param collective whether it is summed over all sites of the species; else it acts on one given
   *     site of it
   * @param operator on a site of levels; without levels for a mode
   * @param products on a mode, a sum of normal-ordered products; empty for levels
   */
  public record Part(
      int species,
      boolean collective,
      SiteOperator operator,
      List<ObservableDescriptor.Product> products) {
    public Part {
      products = List.copyOf(products);
    }

    /** Its Hermitian conjugate. */
    Part adjoint() {
      return new Part(
          species,
          collective,
          operator.adjoint(),
          products.stream()
              .map(
                  p ->
                      new ObservableDescriptor.Product(
                          p.re(), -p.im(), p.annihilations(), p.creations()))
              .toList());
    }

    /** The same on one given site of another species. */
    public Part on(int otherSpecies) {
      return new Part(otherSpecies, collective, operator, products);
    }
  }

  /** The Hermitian conjugate. */
  public OperatorDescriptor adjoint() {
    String bare = text.strip();
    boolean simple = bare.matches(Names.SPECIES + "'?");
    String name =
        simple && bare.endsWith("'")
            ? bare.substring(0, bare.length() - 1)
            : simple ? bare + "'" : "(" + bare + ")'";
    return new OperatorDescriptor(name, parts.stream().map(Part::adjoint).toList());
  }

  /**
   * An observable, on one given site if it is one of levels.
   *
   * @throws InvalidInputException if it is more than one operator on one place
   */
  public static OperatorDescriptor of(ObservableDescriptor observable) {
    observable.requireOnePlace();
    return new OperatorDescriptor(
        observable.name(),
        List.of(
            new Part(observable.species(), false, observable.operator(), observable.products())));
  }

  /** The charges of its parts, in rising order, each once. */
  public List<Double> charges(ChargeDescriptor charge) {
    TreeSet<Double> found = new TreeSet<>();
    for (Part part : parts) {
      for (double one :
          new ObservableDescriptor(text, part.species(), part.operator(), part.products())
              .charges(charge)) {
        found.add(Math.rint(one / NEGLIGIBLE) * NEGLIGIBLE + 0.0);
      }
    }
    return new ArrayList<>(found);
  }
}
