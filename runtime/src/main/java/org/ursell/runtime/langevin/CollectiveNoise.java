package org.ursell.runtime.langevin;

import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The covariance of the noise per unit of time as a function of the state, without drawing it: for
 * jumps of single sites sum of r Re &lt;[L, a]^+ [L, b]&gt; / N, for jumps of all sites at once
 * Re(conj(c_a) c_b) with c_a = Tr(rho [s, a]), and for modes what loss and gain bring.
 */
final class CollectiveNoise {
  private final StateLayout layout;
  private final CollectiveTerms terms;
  private final SiteOperator[] measured;

  CollectiveNoise(StateLayout layout, CollectiveTerms terms) {
    this.layout = layout;
    this.terms = terms;
    measured = new SiteOperator[layout.size()];
    for (int a = 0; a < measured.length; a++) {
      measured[a] = layout.isMode(layout.speciesOf(a)) ? SiteOperator.zero(0) : layout.measured(a);
    }
  }

  double[][] at(double[] x) {
    int n = layout.size();
    double[][] sum = new double[n][n];
    for (CollectiveTerms.SiteJump jump : terms.jumps()) {
      addJump(jump, x, sum);
    }
    for (CollectiveTerms.CommonJump jump : terms.commonJumps()) {
      addCommonJump(jump, x, sum);
    }
    for (int s = 0; s < layout.speciesCount(); s++) {
      if (layout.isMode(s)) {
        for (int k = layout.offset(s); k < layout.offset(s) + 2; k++) {
          sum[k][k] += terms.modes().noise(s);
        }
      }
    }
    return sum;
  }

  private void addJump(CollectiveTerms.SiteJump jump, double[] x, double[][] sum) {
    int s = jump.species();
    int from = layout.offset(s);
    SiteOperator rho = layout.matrix(s, x);
    SiteOperator[] commutators = new SiteOperator[layout.width(s)];
    for (int a = 0; a < commutators.length; a++) {
      commutators[a] = SiteMaps.commutator(jump.scaled(), measured[from + a]);
    }
    for (int a = 0; a < commutators.length; a++) {
      SiteOperator left = rho.times(commutators[a].adjoint());
      for (int b = 0; b < commutators.length; b++) {
        sum[from + a][from + b] +=
            left.times(commutators[b]).trace().getRealPart() / layout.count(s);
      }
    }
  }

  private void addCommonJump(CollectiveTerms.CommonJump jump, double[] x, double[][] sum) {
    int n = layout.size();
    double[] re = new double[n];
    double[] im = new double[n];
    for (int s = 0; s < layout.speciesCount(); s++) {
      if (!layout.isMode(s)) {
        SiteOperator rho = layout.matrix(s, x);
        for (int a = layout.offset(s); a < layout.offset(s) + layout.width(s); a++) {
          Complex c = SiteMaps.commutator(jump.scaled().get(s), measured[a]).expectation(rho);
          re[a] = c.getRealPart();
          im[a] = c.getImaginaryPart();
        }
      }
    }
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        sum[a][b] += re[a] * re[b] + im[a] * im[b];
      }
    }
  }

  /** The symmetrised covariance of a product state: of one site, over the number of sites. */
  double[][] ofProduct(double[] x, double[] modeVariances) {
    int n = layout.size();
    double[][] covariance = new double[n][n];
    for (int a = 0; a < n; a++) {
      int s = layout.speciesOf(a);
      if (layout.isMode(s)) {
        covariance[a][a] = modeVariances[s];
        continue;
      }
      SiteOperator rho = layout.matrix(s, x);
      for (int b = layout.offset(s); b < layout.offset(s) + layout.width(s); b++) {
        SiteOperator both = SiteMaps.anticommutator(measured[a], measured[b]).times(0.5, 0.0);
        covariance[a][b] = (both.expectation(rho).getRealPart() - x[a] * x[b]) / layout.count(s);
      }
    }
    return covariance;
  }
}
