package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyState.UnsettledState;
import org.ursell.runtime.meanfield.SteadyState.UnsynchronisedState;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/**
 * Looks for stable states of the mean field beside a synchronised one: the state without phase, and
 * what strongly coherent starts reach, with equal phases of all species and with alternating ones.
 * A finite system hops between stable states, which no expansion about one of them shows. What none
 * of these starts reaches is not found.
 */
@Internal
public final class OtherStates {
  /** Amplitudes and frequencies closer than this are of one state. */
  private static final double SAME = 1e-5;

  /** An order parameter that varies by more than this part of itself does not rest. */
  private static final double MOVING = 0.2;

  private final ExactJacobian equations;
  private final SteadyStateFinder finder;

  /** A search in a model's mean field. */
  public OtherStates(ExactJacobian meanField) {
    equations = meanField;
    finder = new SteadyStateFinder(meanField);
  }

  /**
   * Another stable state at a parameter point, in words.
   *
   * @param known the synchronised state that is known
   */
  public Optional<String> beside(Parameters parameters, SynchronisedState known) {
    MeanFieldLimit field = finder.limit(parameters);
    Optional<SymmetricState> symmetric = finder.symmetricState(field);
    if (symmetric.isPresent() && symmetric.get().slowestRate() < 0.0) {
      return Optional.of(
          "the state without phase, whose perturbations decay at rate %.3g"
              .formatted(-symmetric.get().slowestRate()));
    }
    for (int flip = 0; flip < (equations.descriptor().species().size() > 1 ? 2 : 1); flip++) {
      SteadyState found =
          finder.find(field, finder.phasedStart(coherent(flip == 1)), symmetric, SearchEffort.FULL);
      Optional<String> other = other(found, known);
      if (other.isPresent()) {
        return other;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> other(SteadyState found, SynchronisedState known) {
    if (found instanceof SynchronisedState other && !isSame(other, known)) {
      return Optional.of(
          "of order parameter %.6g, turning at %.6g"
              .formatted(other.amplitude(), other.frequency()));
    }
    if (found instanceof UnsynchronisedState) {
      return Optional.of("the state without phase");
    }
    // What hardly changes may sit on an unstable state that a symmetry leads to.
    return found instanceof UnsettledState moving
            && moving.largestAmplitude() - moving.smallestAmplitude()
                > MOVING * moving.largestAmplitude()
        ? Optional.of(
            "one whose order parameter keeps moving between %.3g and %.3g"
                .formatted(moving.smallestAmplitude(), moving.largestAmplitude()))
        : Optional.empty();
  }

  private static boolean isSame(SynchronisedState one, SynchronisedState other) {
    for (int k = 0; k < one.moments().length; k++) {
      // The order parameter of both is real, so that they are equal if they are one.
      if (Math.abs(one.moments()[k] - other.moments()[k]) > SAME) {
        return false;
      }
    }
    return true;
  }

  /** All levels in equal superposition; with every other species turned by half a circle. */
  private ProductState coherent(boolean alternating) {
    List<SiteState> sites = new ArrayList<>();
    for (SpeciesDescriptor species : equations.descriptor().species()) {
      double sign = alternating && sites.size() % 2 == 1 ? -1.0 : 1.0;
      if (species.isMode()) {
        sites.add(new ModeState(new Complex(sign), 0.0, equations.descriptor().modesScaled()));
        continue;
      }
      int d = species.levels();
      SiteOperator rho = SiteOperator.zero(d);
      for (int i = 0; i < d; i++) {
        for (int j = 0; j < d; j++) {
          rho = rho.plus(i, j, (i - j) % 2 == 0 ? 1.0 / d : sign / d, 0.0);
        }
      }
      sites.add(DensityMatrix.of(rho));
    }
    return new ProductState(sites);
  }
}
