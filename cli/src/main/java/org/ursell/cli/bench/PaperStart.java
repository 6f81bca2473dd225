package org.ursell.cli.bench;

import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;

/**
 * The start of Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023),
 * supplement, section 5: 1/3 + (|1&gt;&lt;2| + h.c.)/10 on every site.
 */
final class PaperStart {
  private PaperStart() {}

  static ProductState oneGroup() {
    return ProductState.of(
        DensityMatrix.of(
            SiteOperator.identity(3)
                .times(1.0 / 3.0, 0.0)
                .plus(1, 2, 0.1, 0.0)
                .plus(2, 1, 0.1, 0.0)));
  }
}
