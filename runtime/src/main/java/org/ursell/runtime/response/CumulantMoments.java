package org.ursell.runtime.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.state.MomentSpace;

/**
 * Expectations of products on distinct sites at one state vector, also of one site more than the
 * truncation order, whose joint cumulant the truncation sets to zero: &lt;S&gt; = sum over subsets
 * T of S that hold a fixed first site of &lt;&lt;T&gt;&gt; &lt;S without T&gt;.
 */
final class CumulantMoments {
  private final MomentSpace space;
  private final double[] y;

  CumulantMoments(MomentSpace space, double[] y) {
    this.space = space;
    this.y = y.clone();
  }

  Complex expectation(List<MomentSpace.SiteFactor> factors) {
    if (factors.size() <= space.equations().descriptor().order()) {
      return space.expectation(factors).value(y);
    }
    return subsets(factors).moment((1 << factors.size()) - 1);
  }

  /** Moments and cumulants of all subsets of a product; bit k of a subset's number is factor k. */
  Subsets subsets(List<MomentSpace.SiteFactor> factors) {
    return new Subsets(factors);
  }

  /** Moments and cumulants of the subsets of one product, numbered by bits. */
  final class Subsets {
    private final List<MomentSpace.SiteFactor> factors;
    private final Map<Integer, Complex> moments = new HashMap<>();
    private final Map<Integer, Complex> cumulants = new HashMap<>();

    private Subsets(List<MomentSpace.SiteFactor> factors) {
      this.factors = factors;
    }

    Complex moment(int set) {
      Complex known = moments.get(set);
      if (known != null) {
        return known;
      }
      Complex value =
          Integer.bitCount(set) <= space.equations().descriptor().order()
              ? measured(set)
              : splits(set);
      moments.put(set, value);
      return value;
    }

    private Complex measured(int set) {
      List<MomentSpace.SiteFactor> chosen = new ArrayList<>();
      for (int k = 0; k < factors.size(); k++) {
        if ((set >> k & 1) == 1) {
          chosen.add(factors.get(k));
        }
      }
      return chosen.isEmpty() ? Complex.ONE : space.expectation(chosen).value(y);
    }

    Complex cumulant(int set) {
      Complex known = cumulants.get(set);
      if (known != null) {
        return known;
      }
      Complex value = moment(set).subtract(splits(set));
      cumulants.put(set, value);
      return value;
    }

    /** The sum over the proper subsets that hold the first site. */
    private Complex splits(int set) {
      int first = Integer.lowestOneBit(set);
      int rest = set ^ first;
      Complex sum = Complex.ZERO;
      for (int other = rest; other != 0; other = (other - 1) & rest) {
        sum = sum.add(cumulant(set ^ other).multiply(moment(other)));
      }
      return sum;
    }
  }
}
