package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.journal.SweepOutline;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.measure.SpectrumMeasure;
import org.ursell.runtime.measure.TurningSignal;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.problem.ThreeLevelMeanField;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;

/** A sweep of the three-level mean field that takes no time: three lines of two points. */
public final class SmallSweep {
  private static final ThreeLevelMeanField MEAN_FIELD = new ThreeLevelMeanField();

  private SmallSweep() {}

  public static SweepRequest request(double... couplings) {
    return request(List.of(), 0, couplings);
  }

  public static SweepRequest request(List<LineMethod> methods, int checks, double... couplings) {
    SweepPlan plan =
        SweepPlan.ofRows(
            List.of(
                Axis.of("K", List.of(-0.5, 0.0, 0.5)),
                Axis.of("V", java.util.Arrays.stream(couplings).boxed().toList())));
    SiteOperator rho =
        SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(1, 2, 0.1, 0.0).plus(2, 1, 0.1, 0.0);
    return new SweepRequest(
        List.of(MEAN_FIELD),
        plan,
        Parameters.none()
            .with("N", Double.POSITIVE_INFINITY)
            .with("gamma_plus", 0.5)
            .with("gamma_minus", 1.0),
        List.of(
            Measures.of("order-parameter", MEAN_FIELD.descriptor()),
            Measures.of("frequency", MEAN_FIELD.descriptor()),
            new SpectrumMeasure(MEAN_FIELD.descriptor(), -1.0, 1.0, 4)),
        Window.of(60.0, 64, 16),
        new SweepStart.Fixed(ProductState.of(DensityMatrix.of(rho))),
        IntegratorOptions.DEFAULT,
        methods,
        checks);
  }

  public static SweepOutline outline(SweepRequest request) {
    return SweepOutline.of(request, Map.of(), Map.of("note", "two\nlines\tand a \\ backslash"));
  }

  /** A method that answers every second point of a line, with the same numbers always. */
  public static LineMethod guessing(double amplitude, double frequency) {
    return new LineMethod() {
      @Override
      public String name() {
        return "guess";
      }

      @Override
      public boolean onlyLongTime() {
        return false;
      }

      @Override
      public List<Outcome> run(LineTask task) {
        List<Outcome> runs =
            new ArrayList<>(Collections.nCopies(task.points().size(), Left.UNKNOWN));
        for (int k = 0; k < runs.size(); k += 2) {
          runs.set(
              k,
              new PointRun(
                  Collections.nCopies(
                      task.quantities().size(),
                      new TurningSignal(amplitude, 0.0, frequency, task.window().vanishing())),
                  PointStatus.OK,
                  ""));
        }
        return runs;
      }
    };
  }
}
