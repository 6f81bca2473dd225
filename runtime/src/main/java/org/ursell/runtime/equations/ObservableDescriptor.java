package org.ursell.runtime.equations;

import java.util.List;

/**
 * An operator with a name whose expectation a physicist asks for, on one site of a species or on a
 * mode.
 *
 * @param name for example {@code S+_A}
 * @param species index into {@link ModelDescriptor#species()}
 * @param operator the operator on a site of levels, not necessarily Hermitian; without levels for a
 *     mode
 * @param products on a mode, the operator as a sum of normal-ordered products; empty for levels
 */
public record ObservableDescriptor(
    String name, int species, SiteOperator operator, List<Product> products) {
  public ObservableDescriptor {
    products = List.copyOf(products);
  }

  /** An operator on a site of levels. */
  public ObservableDescriptor(String name, int species, SiteOperator operator) {
    this(name, species, operator, List.of());
  }

  /**
   * (re + i im) c'^creations c^annihilations.
   *
   * @param re real part of the number in front
   * @param im its imaginary part
   */
  public record Product(double re, double im, int creations, int annihilations) {}
}
