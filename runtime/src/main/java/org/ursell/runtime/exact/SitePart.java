package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;

/**
 * What acts on sites in a term of a generator: a one-site superoperator summed over all sites, and
 * products of two on distinct sites.
 */
final class SitePart {
  private final SiteSuperoperator oneSite;
  private final List<PairForm.Term> pairs = new ArrayList<>();

  SitePart(int transitions) {
    oneSite = new SiteSuperoperator(transitions);
  }

  /** The whole action of the sites' own equation. */
  static SitePart of(GeneratorForm form) {
    SitePart part = new SitePart(form.modes().size());
    part.oneSite.add(Complex.ONE, form.oneSite());
    for (CollectiveProduct product : form.products()) {
      part.add(new PairForm.Term(Complex.ONE, product.first(), product.second()));
    }
    SiteSuperoperator diagonal = form.diagonalPairs();
    for (int a = 0; a < diagonal.size(); a++) {
      for (int c = 0; c < diagonal.size(); c++) {
        if (!diagonal.isZero(a, c)) {
          Complex value = new Complex(diagonal.re(a, c), diagonal.im(a, c));
          part.add(new PairForm.Term(value, one(diagonal.size(), a), one(diagonal.size(), c)));
        }
      }
    }
    return part;
  }

  private static SiteSuperoperator one(int size, int transition) {
    SiteSuperoperator map = new SiteSuperoperator(size);
    map.set(transition, transition, 1.0, 0.0);
    return map;
  }

  void add(Complex factor, SiteSuperoperator map) {
    oneSite.add(factor, map);
  }

  void add(PairForm.Term term) {
    pairs.add(term);
  }

  SiteSuperoperator oneSite() {
    return oneSite;
  }

  /** The pairs in elementary transitions. */
  PairForm pairs() {
    return new PairForm(oneSite.size(), pairs);
  }
}
