package org.ursell.runtime.langevin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Factor;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The terms of a Lindblad equation in Weyl order, at the sizes given, so that what goes as 1/N is
 * in the numbers: what acts on one site, with what a coupling of a site with itself would add taken
 * away; the Hamiltonian that sites feel from the averages of all; jumps; and modes.
 *
 * <p>A coupling c sum over pairs of A_i B_j within a species is (c/2) (sum A)(sum B) without the
 * terms of one site, so that a site feels c N (A &lt;B&gt; + B &lt;A&gt;)/2 and, on its own, -(c/4)
 * {A, B}; in the symmetric order the first is exact. Between species a site feels c N' A &lt;B&gt;.
 * A collective jump at rate r, S = sum s, acts as i (r/2) (&lt;S&gt;* s - &lt;S&gt; s^+) and, on
 * one site, as (r/2) (D[s] + D[s^+]).
 */
final class CollectiveTerms {
  /** A jump of each site of a species, as sqrt(rate) times the operator. */
  record SiteJump(int species, SiteOperator scaled) {}

  /** A jump of all sites, sqrt(rate) times its operator for each species; of modes none. */
  record CommonJump(List<SiteOperator> scaled) {}

  private final StateLayout layout;
  private final String model;
  private final List<SiteOperator> onSite = new ArrayList<>();
  private final SiteOperator[][] felt;
  private final List<SiteJump> jumps = new ArrayList<>();
  private final List<SiteJump> selfJumps = new ArrayList<>();
  private final List<CommonJump> commonJumps = new ArrayList<>();
  private final ModeTerms modes;

  /** The terms of an equation that {@link CarriedCheck} has let pass. */
  CollectiveTerms(LindbladData data, StateLayout layout) {
    this.layout = layout;
    this.model = data.model();
    int count = layout.speciesCount();
    felt = new SiteOperator[count][layout.size()];
    for (int s = 0; s < count; s++) {
      onSite.add(SiteOperator.zero(layout.levels(s)));
      for (int k = 0; k < layout.size(); k++) {
        felt[s][k] = SiteOperator.zero(layout.levels(s));
      }
    }
    modes = new ModeTerms(layout);
    data.hamiltonian().forEach(this::addTerm);
    data.jumps().forEach(this::addJump);
  }

  private void addTerm(LindbladData.Term term) {
    Complex c = term.coefficient();
    Factor first = term.factors().get(0);
    boolean firstIsMode = layout.isMode(first.species());
    if (term.factors().size() == 1) {
      if (firstIsMode) {
        modes.addHamiltonian(first.species(), c, first.operator());
      } else {
        addOnSite(first.species(), first.operator(), c);
      }
      return;
    }
    Factor second = term.factors().get(1);
    if (firstIsMode || layout.isMode(second.species())) {
      addModeCoupling(c, firstIsMode ? second : first, firstIsMode ? first : second);
      return;
    }
    boolean within = first.species() == second.species();
    double share = within ? 0.5 : 1.0;
    feel(first, second, c.multiply(share * layout.count(second.species())));
    feel(second, first, c.multiply(share * layout.count(first.species())));
    if (within) {
      addOnSite(
          first.species(),
          SiteMaps.anticommutator(first.operator(), second.operator()),
          c.multiply(-0.25));
    }
  }

  private void addOnSite(int species, SiteOperator operator, Complex coefficient) {
    onSite.set(species, onSite.get(species).plus(times(operator, coefficient)));
  }

  /** A site feels its operator times the average of another. */
  private void feel(Factor feels, Factor averaged, Complex coefficient) {
    Complex[] weights = layout.weights(averaged.species(), averaged.operator());
    for (int k = 0; k < weights.length; k++) {
      addFelt(
          feels.species(),
          layout.offset(averaged.species()) + k,
          times(feels.operator(), coefficient.multiply(weights[k])));
    }
  }

  private void addFelt(int species, int variable, SiteOperator operator) {
    felt[species][variable] = felt[species][variable].plus(operator);
  }

  /** c A (p c' + q c): sites feel the mode, and the mode the sites. */
  private void addModeCoupling(Complex c, Factor site, Factor mode) {
    Complex creation = ModeTerms.coefficient(mode.operator(), 1, 0).multiply(c);
    Complex annihilation = ModeTerms.coefficient(mode.operator(), 0, 1).multiply(c);
    int re = layout.offset(mode.species());
    addFelt(site.species(), re, times(site.operator(), creation.add(annihilation)));
    addFelt(
        site.species(),
        re + 1,
        times(site.operator(), annihilation.subtract(creation).multiply(Complex.I)));
    addOnSite(
        site.species(), site.operator(), ModeTerms.coefficient(mode.operator(), 0, 0).multiply(c));
    modes.addDrive(
        mode.species(),
        site.species(),
        layout.weights(site.species(), site.operator()),
        creation.multiply(layout.count(site.species())));
  }

  private void addJump(LindbladData.Jump jump) {
    Factor first = jump.operators().get(0);
    double root = Math.sqrt(jump.rate());
    if (root == 0.0) {
      return;
    }
    if (layout.isMode(first.species())) {
      modes.addJump(first.species(), jump.rate(), first.operator());
    } else if (!jump.collective()) {
      jumps.add(new SiteJump(first.species(), first.operator().times(root, 0.0)));
    } else {
      addCommonJump(jump, root);
    }
  }

  private void addCommonJump(LindbladData.Jump jump, double root) {
    List<SiteOperator> scaled = new ArrayList<>();
    for (int s = 0; s < layout.speciesCount(); s++) {
      scaled.add(SiteOperator.zero(layout.levels(s)));
    }
    for (Factor factor : jump.operators()) {
      int s = factor.species();
      scaled.set(s, scaled.get(s).plus(factor.operator().times(root, 0.0)));
    }
    commonJumps.add(new CommonJump(scaled));
    for (int s = 0; s < scaled.size(); s++) {
      SiteOperator own = scaled.get(s);
      if (SiteMaps.largest(own) > 0.0) {
        selfJumps.add(new SiteJump(s, own.times(Math.sqrt(0.5), 0.0)));
        selfJumps.add(new SiteJump(s, own.adjoint().times(Math.sqrt(0.5), 0.0)));
        for (int t = 0; t < scaled.size(); t++) {
          feelCommonJump(s, own, t, scaled.get(t));
        }
      }
    }
  }

  /** i (1/2) (conj(u) s - u s^+) with u = N' Tr(rho' s'). */
  private void feelCommonJump(int s, SiteOperator own, int t, SiteOperator other) {
    Complex[] weights = layout.isMode(t) ? new Complex[0] : layout.weights(t, other);
    for (int k = 0; k < weights.length; k++) {
      Complex u = weights[k].multiply(0.5 * layout.count(t));
      addFelt(
          s,
          layout.offset(t) + k,
          times(own, u.conjugate().multiply(Complex.I))
              .plus(times(own.adjoint(), u.multiply(Complex.I.negate()))));
    }
  }

  private static SiteOperator times(SiteOperator operator, Complex factor) {
    return operator.times(factor.getRealPart(), factor.getImaginaryPart());
  }

  /** The equation in a frame that turns at a frequency per unit of charge. */
  void turn(ChargeDescriptor charge, double frequency) {
    for (int s = 0; s < layout.speciesCount(); s++) {
      List<Double> weights = charge.weights().get(s);
      if (layout.isMode(s)) {
        modes.addFrequency(s, -frequency * weights.get(0));
      } else {
        for (int i = 0; i < layout.levels(s); i++) {
          onSite.set(s, onSite.get(s).plus(i, i, -frequency * weights.get(i), 0.0));
        }
      }
    }
  }

  /** The drift as a polynomial. */
  DriftForm drift() {
    DriftForm.Builder form = new DriftForm.Builder(layout, model);
    for (int s = 0; s < layout.speciesCount(); s++) {
      if (!layout.isMode(s)) {
        form.addLinear(s, layout.matrixOf(s, onOneSite(s)));
      }
    }
    for (int k = 0; k < layout.size(); k++) {
      List<SiteOperator> felts = new ArrayList<>();
      for (int s = 0; s < layout.speciesCount(); s++) {
        felts.add(felt[s][k]);
      }
      form.addFelt(k, felts);
    }
    modes.addTo(form);
    return form.build();
  }

  private UnaryOperator<SiteOperator> onOneSite(int s) {
    return rho -> {
      SiteOperator sum = SiteMaps.turn(onSite.get(s), rho);
      for (SiteJump jump : jumps) {
        sum = jump.species() == s ? sum.plus(SiteMaps.dissipate(jump.scaled(), rho)) : sum;
      }
      for (SiteJump jump : selfJumps) {
        sum = jump.species() == s ? sum.plus(SiteMaps.dissipate(jump.scaled(), rho)) : sum;
      }
      return sum;
    };
  }

  List<SiteJump> jumps() {
    return jumps;
  }

  List<CommonJump> commonJumps() {
    return commonJumps;
  }

  ModeTerms modes() {
    return modes;
  }
}
