package org.ursell.runtime.exact;

import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor.Product;

/** The Hermitian adjoint of an operator with a name. */
final class Adjoint {
  private Adjoint() {}

  static ObservableDescriptor of(ObservableDescriptor operator) {
    return new ObservableDescriptor(
        operator.name() + "'",
        operator.species(),
        operator.operator().adjoint(),
        operator.products().stream()
            .map(p -> new Product(p.re(), -p.im(), p.annihilations(), p.creations()))
            .toList());
  }
}
