package org.ursell.runtime.state;

import java.util.Random;
import org.ursell.runtime.equations.SiteOperator;

/** Seeded random density matrices. */
public final class RandomStates {
  private RandomStates() {}

  /** A A^+ / Tr(A A^+) with normally distributed A. */
  public static DensityMatrix density(int levels, Random random) {
    SiteOperator a = SiteOperator.zero(levels);
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) {
        a = a.plus(i, j, random.nextGaussian(), random.nextGaussian());
      }
    }
    SiteOperator positive = a.times(a.adjoint());
    return DensityMatrix.of(positive.times(1.0 / positive.trace().getReal(), 0.0));
  }
}
