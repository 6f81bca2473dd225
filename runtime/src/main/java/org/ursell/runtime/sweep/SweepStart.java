package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/** Where the runs of a sweep start. */
public sealed interface SweepStart {
  /** The start at a point, or why there is none. */
  Found at(Parameters parameters);

  /** Everything that decides it, in words. */
  String words();

  /**
   * A start that was found or not.
   *
   * @param state the start, if there is one
   * @param status why there is none; {@link PointStatus#OK} if there is
   * @param words the same in a sentence
   */
  record Found(Optional<ProductState> state, PointStatus status, String words) {}

  /** The same state at all points, unless it is written with parameters. */
  record Fixed(ProductState state) implements SweepStart {
    @Override
    public Found at(Parameters parameters) {
      return new Found(Optional.of(state.in(parameters)), PointStatus.OK, "");
    }

    @Override
    public String words() {
      List<String> sites = new ArrayList<>();
      for (SiteState site : state.sites()) {
        sites.add(site instanceof DensityMatrix matrix ? entries(matrix) : site.toString());
      }
      state.pairs().forEach(pair -> sites.add(pair.toString()));
      return String.join(" x ", sites);
    }

    private static String entries(DensityMatrix matrix) {
      SiteOperator rho = matrix.operator();
      StringBuilder text = new StringBuilder("[");
      for (int i = 0; i < rho.levels(); i++) {
        for (int j = 0; j < rho.levels(); j++) {
          double im = rho.im(i, j);
          text.append(j > 0 ? " " : i > 0 ? "; " : "").append(rho.re(i, j));
          if (im != 0.0) {
            text.append(im < 0.0 ? "" : "+").append(im).append('i');
          }
        }
      }
      return text.append(']').toString();
    }
  }

  /** The product state of the synchronised mean-field steady state, which differs by point. */
  record Steady(ExactJacobian meanField) implements SweepStart {
    @Override
    public Found at(Parameters parameters) {
      SteadyState found = new SteadyStateFinder(meanField).find(parameters);
      if (found instanceof SteadyState.SynchronisedState synchronised) {
        return new Found(Optional.of(synchronised.state()), PointStatus.OK, "");
      }
      return new Found(
          Optional.empty(),
          found instanceof SteadyState.UnsynchronisedState
              ? PointStatus.NO_COHERENCE
              : PointStatus.UNSETTLED,
          "no start: " + found.words());
    }

    @Override
    public String words() {
      return "product state of the mean-field steady state";
    }
  }
}
