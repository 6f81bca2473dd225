package org.ursell.runtime.problem;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.SpeciesDescriptor.BasisElement;

/**
 * One group of the three-level oscillators of Nadolny and Bruder, "Macroscopic quantum
 * synchronization effects" (2023), Eq. (1), written down from matrices. It shares no code with the
 * derivation of equations, and serves as their stand-in here.
 */
final class ThreeLevelAlgebra {
  static final int SIZE = 9;
  static final SiteOperator RAISE =
      SiteOperator.transition(3, 2, 1)
          .plus(SiteOperator.transition(3, 1, 0))
          .times(Math.sqrt(2.0), 0.0);
  static final SiteOperator LOWER = RAISE.adjoint();

  /** The identity, and then the basis: three pairs of coherences, and two populations. */
  static final SiteOperator[] T = basis();

  private static final String[] NAMES = {"1", "x10", "y10", "x21", "y21", "x20", "y20", "p0", "p2"};

  private ThreeLevelAlgebra() {}

  private static SiteOperator[] basis() {
    return new SiteOperator[] {
      SiteOperator.identity(3),
      x(1, 0),
      y(1, 0),
      x(2, 1),
      y(2, 1),
      x(2, 0),
      y(2, 0),
      SiteOperator.transition(3, 0, 0),
      SiteOperator.transition(3, 2, 2)
    };
  }

  private static SiteOperator x(int i, int j) {
    return SiteOperator.transition(3, i, j).plus(SiteOperator.transition(3, j, i));
  }

  private static SiteOperator y(int i, int j) {
    return SiteOperator.zero(3).plus(i, j, 0.0, -1.0).plus(j, i, 0.0, 1.0);
  }

  /** Real and imaginary parts of the coefficients of an operator in {@link #T}. */
  static double[][] expand(SiteOperator a) {
    double[] re = new double[SIZE];
    double[] im = new double[SIZE];
    int[][] pairs = {{1, 0}, {2, 1}, {2, 0}};
    for (int p = 0; p < 3; p++) {
      int i = pairs[p][0];
      int j = pairs[p][1];
      re[1 + 2 * p] = (a.re(i, j) + a.re(j, i)) / 2;
      im[1 + 2 * p] = (a.im(i, j) + a.im(j, i)) / 2;
      re[2 + 2 * p] = -(a.im(i, j) - a.im(j, i)) / 2;
      im[2 + 2 * p] = (a.re(i, j) - a.re(j, i)) / 2;
    }
    re[0] = a.re(1, 1);
    im[0] = a.im(1, 1);
    re[7] = a.re(0, 0) - a.re(1, 1);
    im[7] = a.im(0, 0) - a.im(1, 1);
    re[8] = a.re(2, 2) - a.re(1, 1);
    im[8] = a.im(2, 2) - a.im(1, 1);
    return new double[][] {re, im};
  }

  /** i (A B - B A). */
  static SiteOperator commutator(SiteOperator a, SiteOperator b) {
    return a.times(b).plus(b.times(a).times(-1.0, 0.0)).times(0.0, 1.0);
  }

  /**
   * The single-site part of the adjoint Lindblad equation, [a][b]: d&lt;T_a&gt;/dt = L_ab
   * &lt;T_b&gt;.
   */
  static double[][] singleSite(double anharmonicity, double gammaPlus, double gammaMinus) {
    SiteOperator h = SiteOperator.transition(3, 2, 2).times(anharmonicity, 0.0);
    SiteOperator gain = SiteOperator.transition(3, 1, 0).times(Math.sqrt(gammaPlus), 0.0);
    SiteOperator loss = SiteOperator.transition(3, 1, 2).times(Math.sqrt(gammaMinus), 0.0);
    double[][] rows = new double[SIZE][];
    for (int a = 0; a < SIZE; a++) {
      SiteOperator change =
          commutator(h, T[a]).plus(dissipator(gain, T[a])).plus(dissipator(loss, T[a]));
      rows[a] = expand(change)[0];
    }
    return rows;
  }

  private static SiteOperator dissipator(SiteOperator jump, SiteOperator a) {
    SiteOperator number = jump.adjoint().times(jump);
    return jump.adjoint()
        .times(a)
        .times(jump)
        .plus(number.times(a).plus(a.times(number)).times(-0.5, 0.0));
  }

  /** [b][c]: the real part of the coefficients of the sum of products A_k x B_k. */
  static double[][] expandPairs(SiteOperator[][] products) {
    double[][] sum = new double[SIZE][SIZE];
    for (SiteOperator[] product : products) {
      double[][] left = expand(product[0]);
      double[][] right = expand(product[1]);
      for (int b = 0; b < SIZE; b++) {
        for (int c = 0; c < SIZE; c++) {
          sum[b][c] += left[0][b] * right[0][c] - left[1][b] * right[1][c];
        }
      }
    }
    return sum;
  }

  /** i [S+ S- + S- S+, T_a x 1] for two sites. */
  static double[][] couplingToOther(int a) {
    return expandPairs(
        new SiteOperator[][] {{commutator(RAISE, T[a]), LOWER}, {commutator(LOWER, T[a]), RAISE}});
  }

  /** i [S+ S- + S- S+, T_a x T_b] for two sites. */
  static double[][] couplingWithin(int a, int b) {
    SiteOperator plus = SiteOperator.identity(3).times(0.0, 1.0);
    SiteOperator minus = SiteOperator.identity(3).times(0.0, -1.0);
    return expandPairs(
        new SiteOperator[][] {
          {plus.times(RAISE).times(T[a]), LOWER.times(T[b])},
          {plus.times(LOWER).times(T[a]), RAISE.times(T[b])},
          {minus.times(T[a]).times(RAISE), T[b].times(LOWER)},
          {minus.times(T[a]).times(LOWER), T[b].times(RAISE)}
        });
  }

  static Moment moment(int... elements) {
    StringBuilder label = new StringBuilder("<");
    List<Moment.Factor> factors = new ArrayList<>();
    for (int element : elements) {
      label.append(factors.isEmpty() ? "" : " ").append(NAMES[element]);
      factors.add(new Moment.Factor(0, element - 1));
    }
    return new Moment(label.append('>').toString(), factors, Moment.Part.REAL);
  }

  static ModelDescriptor descriptor(int order) {
    List<BasisElement> basis = new ArrayList<>();
    for (int a = 1; a < SIZE; a++) {
      basis.add(new BasisElement(NAMES[a], NAMES[a], T[a]));
    }
    return descriptor(order, basis);
  }

  static ModelDescriptor descriptor(int order, List<BasisElement> basis) {
    return ModelDescriptor.named("three-level")
        .title("one group of three-level oscillators, from matrices")
        .hash("0")
        .generatorVersion("by hand")
        .order(order)
        .rateUnit("gamma_minus")
        .species(List.of(new SpeciesDescriptor("A", 3, "N", basis)))
        .parameters(
            List.of(
                new ParameterDescriptor("V", ParameterDescriptor.Kind.COUPLING, 1.0),
                new ParameterDescriptor("K", ParameterDescriptor.Kind.COUPLING, 0.0),
                new ParameterDescriptor("gamma_plus", ParameterDescriptor.Kind.RATE, 0.5),
                new ParameterDescriptor("gamma_minus", ParameterDescriptor.Kind.RATE, 1.0),
                new ParameterDescriptor("N", ParameterDescriptor.Kind.SIZE, 100.0)))
        .observables(List.of(new ObservableDescriptor("S+", 0, RAISE)))
        .charges(List.of(new ChargeDescriptor("phase", List.of(List.of(0.0, 1.0, 2.0)))))
        .interactions(List.of("V"))
        .build();
  }
}
