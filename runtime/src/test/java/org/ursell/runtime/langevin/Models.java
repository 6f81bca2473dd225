package org.ursell.runtime.langevin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/** Lindblad equations as functions of N, and the relative equilibria of their mean fields. */
final class Models {
  private static final double MANY = 1e14;
  private static final SiteOperator RAISE =
      SiteOperator.zero(3).plus(2, 1, Math.sqrt(2.0), 0.0).plus(1, 0, Math.sqrt(2.0), 0.0);
  static final SiteOperator LOWER_TWO = SiteOperator.transition(2, 0, 1);
  private static final SiteOperator RAISE_TWO = LOWER_TWO.adjoint();

  /**
   * A model with an observable.
   *
   * @param data by the number of sites
   */
  record Case(DoubleFunction<LindbladData> data, ObservableDescriptor observable) {
    /** The observable at a number of sites, from the relative equilibrium. */
    LangevinProblem problem(double n) {
      return problem(n, equilibrium());
    }

    LangevinProblem problem(double n, ProductState start) {
      return LangevinProblem.of(data.apply(n), start, Math.sqrt(n), observable);
    }

    /** By running the drift of so many sites that nothing goes as 1/N, to t = 300. */
    ProductState equilibrium() {
      return equilibrium(300.0);
    }

    /** The same to another time. */
    ProductState equilibrium(double end) {
      LangevinEquation mean = LangevinEquation.of(data.apply(MANY));
      StateLayout layout = mean.layout();
      double[] x = new double[layout.size()];
      for (int s = 0; s < layout.speciesCount(); s++) {
        int d = layout.levels(s);
        if (layout.isMode(s)) {
          x[layout.offset(s)] = 0.2 * Math.sqrt(MANY);
          continue;
        }
        SiteOperator rho = SiteOperator.identity(d).times(1.0 / d, 0.0);
        for (int i = 0; i + 1 < d; i++) {
          rho = rho.plus(i, i + 1, 0.1, 0.0).plus(i + 1, i, 0.1, 0.0);
        }
        layout.write(s, rho, x);
      }
      double h = 0.02;
      for (int k = 0; k < end / h; k++) {
        double[] a = mean.drift(x);
        double[] b = mean.drift(plus(x, a, 0.5 * h));
        double[] c = mean.drift(plus(x, b, 0.5 * h));
        double[] e = mean.drift(plus(x, c, h));
        for (int i = 0; i < x.length; i++) {
          x[i] += h / 6.0 * (a[i] + 2.0 * b[i] + 2.0 * c[i] + e[i]);
        }
      }
      List<SiteState> sites = new ArrayList<>();
      for (int s = 0; s < layout.speciesCount(); s++) {
        int from = layout.offset(s);
        if (layout.isMode(s)) {
          double unit = 1.0 / Math.sqrt(MANY);
          sites.add(new ModeState(new Complex(x[from] * unit, x[from + 1] * unit), 0.0, true));
        } else {
          SiteOperator rho = layout.matrix(s, x);
          sites.add(DensityMatrix.of(rho.times(1.0 / rho.trace().getRealPart(), 0.0)));
        }
      }
      return new ProductState(sites);
    }

    private static double[] plus(double[] x, double[] rate, double h) {
      double[] sum = x.clone();
      for (int k = 0; k < x.length; k++) {
        sum[k] += h * rate[k];
      }
      return sum;
    }
  }

  private Models() {}

  static LindbladData.Factor on(int species, SiteOperator operator) {
    return new LindbladData.Factor(species, operator);
  }

  static LindbladData.Term term(double coefficient, LindbladData.Factor... factors) {
    return new LindbladData.Term(new Complex(coefficient), List.of(factors));
  }

  static LindbladData.Jump jump(double rate, int species, SiteOperator operator) {
    return new LindbladData.Jump(rate, List.of(on(species, operator)), false);
  }

  private static void exchange(List<LindbladData.Term> terms, double c, int s, int t) {
    terms.add(term(c, on(s, RAISE), on(t, RAISE.adjoint())));
    terms.add(term(c, on(s, RAISE.adjoint()), on(t, RAISE)));
  }

  private static List<LindbladData.Jump> threeLevelJumps(int species, double plus, double minus) {
    return List.of(
        jump(plus, species, SiteOperator.transition(3, 1, 0)),
        jump(minus, species, SiteOperator.transition(3, 1, 2)));
  }

  /** One group of Nadolny and Bruder (2023), Eq. (1), with gamma_minus = 1. */
  static Case oneGroup(double v, double k, double plus) {
    return oneGroup(v, k, plus, false);
  }

  /**
   * The same.
   *
   * @param perOther whether the coupling is V/(N-1)
   */
  static Case oneGroup(double v, double k, double plus, boolean perOther) {
    return new Case(
        n -> {
          List<LindbladData.Term> terms = new ArrayList<>();
          terms.add(term(k, on(0, SiteOperator.transition(3, 2, 2))));
          exchange(terms, v / (perOther ? n - 1.0 : n), 0, 0);
          return new LindbladData(
              "one-group",
              List.of(new LindbladData.Species("A", 3, n)),
              terms,
              threeLevelJumps(0, plus, 1.0),
              List.of(new ChargeDescriptor("phase", List.of(List.of(0.0, 1.0, 2.0)))));
        },
        new ObservableDescriptor("S+", 0, RAISE));
  }

  /** Two groups of N each, detuned by +-delta/2; S+ of the first is followed. */
  static Case twoGroups(double v, double between, double k, double delta, double plus) {
    return new Case(
        n -> {
          List<LindbladData.Term> terms = new ArrayList<>();
          for (int s = 0; s < 2; s++) {
            double half = s == 0 ? 0.5 * delta : -0.5 * delta;
            terms.add(term(k + half, on(s, SiteOperator.transition(3, 2, 2))));
            terms.add(term(-half, on(s, SiteOperator.transition(3, 0, 0))));
            exchange(terms, v / n, s, s);
          }
          exchange(terms, between / n, 0, 1);
          List<LindbladData.Jump> jumps = new ArrayList<>(threeLevelJumps(0, plus, 1.0));
          jumps.addAll(threeLevelJumps(1, plus, 1.0));
          List<Double> weights = List.of(0.0, 1.0, 2.0);
          return new LindbladData(
              "two-groups",
              List.of(new LindbladData.Species("A", 3, n), new LindbladData.Species("B", 3, n)),
              terms,
              jumps,
              List.of(new ChargeDescriptor("phase", List.of(weights, weights))));
        },
        new ObservableDescriptor("S+_A", 0, RAISE));
  }

  /** Two-level sites with collective loss Gamma/N, pump 1 and decay 0.1. */
  static Case collectiveLoss(double loss) {
    return new Case(
        n ->
            new LindbladData(
                "collective-loss",
                List.of(new LindbladData.Species("A", 2, n)),
                List.of(),
                List.of(
                    jump(1.0, 0, RAISE_TWO),
                    jump(0.1, 0, LOWER_TWO),
                    new LindbladData.Jump(loss / n, List.of(on(0, LOWER_TWO)), true)),
                List.of(new ChargeDescriptor("phase", List.of(List.of(0.0, 1.0))))),
        new ObservableDescriptor("s", 0, LOWER_TWO));
  }

  /** An operator of a mode, of entries c'^m c^n. */
  static SiteOperator mode(int creations, int annihilations) {
    int size = Math.max(creations, annihilations) + 1;
    return SiteOperator.zero(size).plus(creations, annihilations, 1.0, 0.0);
  }

  /** A laser: G = 1.5, kappa = 4, pump 1, decay 0.1. */
  static Case laser(boolean ofMode) {
    ObservableDescriptor c =
        new ObservableDescriptor(
            "c",
            1,
            SiteOperator.zero(0),
            List.of(new ObservableDescriptor.Product(1.0, 0.0, 0, 1)));
    return new Case(
        n ->
            new LindbladData(
                "laser",
                List.of(
                    new LindbladData.Species("atom", 2, n), new LindbladData.Species("c", 0, 1.0)),
                List.of(
                    term(1.5 / Math.sqrt(n), on(0, LOWER_TWO), on(1, mode(1, 0))),
                    term(1.5 / Math.sqrt(n), on(0, RAISE_TWO), on(1, mode(0, 1)))),
                List.of(jump(4.0, 1, mode(0, 1)), jump(1.0, 0, RAISE_TWO), jump(0.1, 0, LOWER_TWO)),
                List.of(
                    new ChargeDescriptor("phase", Arrays.asList(List.of(0.0, 1.0), List.of(1.0))))),
        ofMode ? c : new ObservableDescriptor("s", 0, LOWER_TWO));
  }
}
