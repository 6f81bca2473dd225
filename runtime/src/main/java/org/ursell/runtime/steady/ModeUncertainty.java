package org.ursell.runtime.steady;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.linear.HermitianSpectrum;
import org.ursell.runtime.state.Expectation;
import org.ursell.runtime.state.MomentSpace;

/**
 * Whether the moments of a mode up to the second belong to a quantum state: the matrix of {@code
 * <A_i' A_j>} with A = (1, c, c') has no negative eigenvalue, which holds the uncertainty relation.
 */
final class ModeUncertainty {
  private final Expectation amplitude;
  private final Expectation square;
  private final Expectation quanta;

  private ModeUncertainty(Expectation amplitude, Expectation square, Expectation quanta) {
    this.amplitude = amplitude;
    this.square = square;
    this.quanta = quanta;
  }

  /** That of every mode of a space whose second moments are unknowns, by the place of the mode. */
  static List<ModeUncertainty> all(MomentSpace space, Parameters parameters) {
    List<ModeUncertainty> found = new ArrayList<>();
    int species = space.equations().descriptor().species().size();
    boolean scaled = space.equations().descriptor().countsModesBySize(parameters);
    for (int s = 0; s < species && !scaled; s++) {
      if (space.isMode(s) && space.equations().descriptor().speciesOrders().get(s) >= 2) {
        // In the basis of a mode c' comes first and c second.
        Moment.Factor create = new Moment.Factor(s, 0);
        Moment.Factor annihilate = new Moment.Factor(s, 1);
        try {
          found.add(
              new ModeUncertainty(
                  of(space, annihilate),
                  of(space, annihilate, annihilate),
                  of(space, create, annihilate)));
        } catch (InvalidInputException notAmongThem) {
          // Then there is nothing to look at.
        }
      }
    }
    return found;
  }

  private static Expectation of(MomentSpace space, Moment.Factor... factors) {
    return space.combination(List.of(new MomentSpace.Weighted(Complex.ONE, List.of(factors))));
  }

  /** The smallest eigenvalue at a state, in units of the number of quanta if there are many. */
  double smallestEigenvalue(double[] y) {
    double re = amplitude.re(y);
    double im = amplitude.im(y);
    double n = quanta.re(y);
    SiteOperator matrix =
        SiteOperator.zero(3)
            .plus(0, 0, 1.0, 0.0)
            .plus(1, 1, n, 0.0)
            .plus(2, 2, n + 1.0, 0.0)
            .plus(0, 1, re, im)
            .plus(1, 0, re, -im)
            .plus(0, 2, re, -im)
            .plus(2, 0, re, im)
            .plus(1, 2, square.re(y), -square.im(y))
            .plus(2, 1, square.re(y), square.im(y));
    return HermitianSpectrum.smallestEigenvalue(matrix) / Math.max(1.0, Math.abs(n));
  }
}
