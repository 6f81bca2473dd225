package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/** A start with a phase from which a mean-field steady state is looked for, of any model. */
final class GenericStart {
  private GenericStart() {}

  /**
   * All populations equal, weak coherences between neighbouring levels whose phases differ from
   * species to species, so that no symmetry but the conserved one is assumed.
   */
  static ProductState of(ModelDescriptor model) {
    List<SiteState> sites = new ArrayList<>();
    for (SpeciesDescriptor species : model.species()) {
      if (species.isMode()) {
        sites.add(new ModeState(new Complex(0.1), 0.0, model.modesScaled()));
        continue;
      }
      int d = species.levels();
      SiteOperator rho = SiteOperator.identity(d).times(1.0 / d, 0.0);
      double modulus = 0.3 / d;
      for (int level = 1; level < d; level++) {
        // The paper's start, 1/3 + (|1><2| + h.c.)/10, has one such coherence; a weaker one breaks
        // ties.
        double size = level == d - 1 ? modulus : 0.1 * modulus;
        double angle = 0.7 * sites.size();
        double re = size * Math.cos(angle);
        double im = size * Math.sin(angle);
        rho = rho.plus(level, level - 1, re, im).plus(level - 1, level, re, -im);
      }
      sites.add(DensityMatrix.of(rho));
    }
    return new ProductState(sites);
  }
}
