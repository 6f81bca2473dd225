package org.ursell.cli.figure;

import java.util.List;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.measure.Measure;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.sweep.LineMethod;
import org.ursell.runtime.sweep.LongTimeMethod;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepStart;

/**
 * The mean field of one and of two groups with the starts of the paper's numerics (supplement,
 * section 5). Energies and rates are in units of gamma_minus.
 */
record PaperModel(ExactJacobian oneGroup, ExactJacobian twoGroups) {
  /** Checked points of a whole figure. */
  private static final int CHECKS = 16;

  /**
   * The order parameter below which a group counts as unsynchronised: runs of finite length that
   * decay never reach zero.
   */
  static final double VANISHING = 1e-3;

  /** 1/3 + c |1&gt;&lt;2| + h.c. */
  static DensityMatrix start(double re, double im) {
    return DensityMatrix.of(
        SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(1, 2, re, im).plus(2, 1, re, -im));
  }

  /** One group at infinite N. */
  static Parameters oneGroupRates(double k, double gammaPlus) {
    return Parameters.none()
        .with("N", Double.POSITIVE_INFINITY)
        .with("K", k)
        .with("gamma_plus", gammaPlus)
        .with("gamma_minus", 1.0);
  }

  /** Two groups at infinite N with V = 2 gamma_plus = gamma_minus. */
  static Parameters groupRates() {
    return Parameters.none()
        .with("N", Double.POSITIVE_INFINITY)
        .with("V", 1.0)
        .with("gamma_plus", 0.5)
        .with("gamma_minus", 1.0);
  }

  /** A row of one group, along V. */
  SweepRequest alongCoupling(
      Axis coupling, Parameters fixed, Window window, List<Measure> measures) {
    return request(
        oneGroup,
        SweepPlan.ofRows(List.of(coupling)),
        fixed,
        window,
        measures,
        ProductState.of(start(0.1, 0.0)));
  }

  /** A grid of two groups, of which only A starts with a coherence. */
  SweepRequest twoGroups(List<Axis> axes, Parameters fixed, Window window, List<Measure> measures) {
    return request(
        twoGroups,
        new SweepPlan(axes),
        fixed,
        window,
        measures,
        ProductState.of(start(0.1, 0.0), start(0.0, 0.0)));
  }

  private static SweepRequest request(
      ExactJacobian equations,
      SweepPlan plan,
      Parameters fixed,
      Window window,
      List<Measure> measures,
      ProductState start) {
    return new SweepRequest(
        List.of(equations),
        plan,
        fixed,
        measures,
        window,
        new SweepStart.Fixed(start),
        IntegratorOptions.DEFAULT,
        methods(),
        CHECKS);
  }

  private static List<LineMethod> methods() {
    return List.of(new LongTimeMethod());
  }
}
