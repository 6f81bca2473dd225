package org.ursell.runtime.langevin;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.SiteOperator;

/**
 * A few sites on their whole Hilbert space, by Kronecker products: the long way, for comparison.
 */
final class WholeSpace {
  private final List<Integer> speciesOfSite = new ArrayList<>();
  private final LindbladData data;
  private SiteOperator hamiltonian;
  private final List<SiteOperator> jumps = new ArrayList<>();

  WholeSpace(LindbladData data) {
    this.data = data;
    for (int s = 0; s < data.species().size(); s++) {
      for (int i = 0; i < data.species().get(s).count(); i++) {
        speciesOfSite.add(s);
      }
    }
    hamiltonian = on(0, SiteOperator.zero(levels(0)));
    for (LindbladData.Term term : data.hamiltonian()) {
      addTerm(term);
    }
    for (LindbladData.Jump jump : data.jumps()) {
      SiteOperator sum = on(0, SiteOperator.zero(levels(0)));
      for (LindbladData.Factor factor : jump.operators()) {
        for (int site = 0; site < sites(); site++) {
          if (speciesOfSite.get(site) == factor.species()) {
            SiteOperator one = on(site, factor.operator().times(Math.sqrt(jump.rate()), 0.0));
            sum = sum.plus(one);
            if (!jump.collective()) {
              jumps.add(one);
            }
          }
        }
      }
      if (jump.collective()) {
        jumps.add(sum);
      }
    }
  }

  private int sites() {
    return speciesOfSite.size();
  }

  private int levels(int site) {
    return data.species().get(speciesOfSite.get(site)).levels();
  }

  private void addTerm(LindbladData.Term term) {
    Complex c = term.coefficient();
    List<LindbladData.Factor> f = term.factors();
    for (int i = 0; i < sites(); i++) {
      if (speciesOfSite.get(i) != f.get(0).species()) {
        continue;
      }
      if (f.size() == 1) {
        add(on(i, f.get(0).operator()), c);
        continue;
      }
      for (int j = 0; j < sites(); j++) {
        if (j != i && speciesOfSite.get(j) == f.get(1).species()) {
          // Within a species each pair is met twice.
          double share = f.get(0).species() == f.get(1).species() ? 0.5 : 1.0;
          add(on(i, f.get(0).operator()).times(on(j, f.get(1).operator())), c.multiply(share));
        }
      }
    }
  }

  private void add(SiteOperator operator, Complex c) {
    hamiltonian = hamiltonian.plus(operator.times(c.getRealPart(), c.getImaginaryPart()));
  }

  /** An operator of one site. */
  SiteOperator on(int site, SiteOperator operator) {
    SiteOperator product = SiteOperator.identity(1);
    for (int i = 0; i < sites(); i++) {
      product = kron(product, i == site ? operator : SiteOperator.identity(levels(i)));
    }
    return product;
  }

  /** The first or second site of a species. */
  int site(int species, int which) {
    return speciesOfSite.indexOf(species) + which;
  }

  /** d rho/dt in a product state. */
  SiteOperator rate(List<SiteOperator> states) {
    SiteOperator rho = SiteOperator.identity(1);
    for (int site = 0; site < sites(); site++) {
      rho = kron(rho, states.get(speciesOfSite.get(site)));
    }
    SiteOperator rate = SiteMaps.turn(hamiltonian, rho);
    for (SiteOperator jump : jumps) {
      rate = rate.plus(SiteMaps.dissipate(jump, rho));
    }
    return rate;
  }

  private static SiteOperator kron(SiteOperator a, SiteOperator b) {
    int d = b.levels();
    SiteOperator product = SiteOperator.zero(a.levels() * d);
    double[][] re = new double[a.levels() * d][a.levels() * d];
    double[][] im = new double[a.levels() * d][a.levels() * d];
    for (int i = 0; i < re.length; i++) {
      for (int j = 0; j < re.length; j++) {
        Complex left = new Complex(a.re(i / d, j / d), a.im(i / d, j / d));
        Complex value = left.multiply(new Complex(b.re(i % d, j % d), b.im(i % d, j % d)));
        re[i][j] = value.getRealPart();
        im[i][j] = value.getImaginaryPart();
      }
    }
    return fill(product, re, im);
  }

  private static SiteOperator fill(SiteOperator zero, double[][] re, double[][] im) {
    SiteOperator sum = zero;
    for (int i = 0; i < re.length; i++) {
      for (int j = 0; j < re.length; j++) {
        if (re[i][j] != 0.0 || im[i][j] != 0.0) {
          sum = sum.plus(i, j, re[i][j], im[i][j]);
        }
      }
    }
    return sum;
  }
}
