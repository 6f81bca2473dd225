package org.ursell.runtime.exact;

import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.lifetime.FockCut;

/**
 * An exact spectrum of the steady state.
 *
 * @param frequencies as asked for, in radians per unit of time
 * @param values S at each, without the coherent part
 * @param cut which number states of modes were kept; empty without modes
 */
@Internal
public record ExactSpectrum(List<Double> frequencies, List<Double> values, Optional<FockCut> cut) {
  /** Keeps its own copies. */
  public ExactSpectrum {
    frequencies = List.copyOf(frequencies);
    values = List.copyOf(values);
  }
}
