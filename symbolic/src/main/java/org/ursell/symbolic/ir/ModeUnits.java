package org.ursell.symbolic.ir;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientList;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.hierarchy.Hierarchy;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * In which unit the amplitudes of modes are to be counted where infinitely many sites drive them.
 * With couplings such as G/sqrt(N) a mode's amplitude grows as sqrt(N); then moments with k factors
 * of modes are counted in units of N^(k/2), and the equations have a limit that they do not have
 * otherwise.
 */
final class ModeUnits {
  private final Model model;
  private final CoefficientRing ring;
  private final ModelDescriptor named;
  private final Parameters probe;

  ModeUnits(Model model, CoefficientRing ring) {
    this.model = model;
    this.ring = ring;
    this.named = DescriptorBuilder.named(model);
    this.probe = probe(model);
  }

  /** The derivative of a moment with every moment counted in such units. */
  Map<MomentKey, Coefficient> scaled(MomentKey moment, Map<MomentKey, Coefficient> derivative) {
    Map<MomentKey, Coefficient> scaled = new LinkedHashMap<>();
    int own = modeFactors(moment);
    derivative.forEach(
        (other, coefficient) ->
            scaled.put(other, coefficient.times(ring.modeUnit(modeFactors(other) - own))));
    return scaled;
  }

  private int modeFactors(MomentKey moment) {
    int factors = 0;
    for (int s = 0; s < model.species().size(); s++) {
      factors += model.species().get(s).isMode() ? moment.sitesOf(s) : 0;
    }
    return factors;
  }

  /**
   * Whether some coefficients have a limit with these units that they do not have without, and none
   * is left without one by either. Whether a limit exists is a matter of powers of N, not of the
   * values of the other parameters, so it is looked for at any. A coefficient that has a limit only
   * without these units does not count: it is the one to blame, and may be zero at a point.
   */
  boolean areNeeded(Hierarchy hierarchy) {
    long sizes =
        model.parameters().stream().filter(p -> p.kind() == ParameterDescriptor.Kind.SIZE).count();
    // With several sizes the unit would depend on their ratio.
    if (sizes != 1 || model.species().stream().noneMatch(s -> s.isMode())) {
      return false;
    }
    Map<Coefficient, Boolean> known = new HashMap<>();
    boolean needed = false;
    for (MomentKey moment : hierarchy.moments()) {
      Map<MomentKey, Coefficient> derivative = hierarchy.equation(moment);
      Map<MomentKey, Coefficient> scaled = scaled(moment, derivative);
      for (Map.Entry<MomentKey, Coefficient> term : derivative.entrySet()) {
        if (!known.computeIfAbsent(term.getValue(), this::hasLimit)) {
          if (!known.computeIfAbsent(
              scaled.getOrDefault(term.getKey(), term.getValue()), this::hasLimit)) {
            return false;
          }
          needed = true;
        }
      }
    }
    return needed;
  }

  private boolean hasLimit(Coefficient coefficient) {
    CoefficientList parts = new CoefficientList(ring, List.of());
    parts.add(coefficient.re());
    parts.add(coefficient.im());
    return hasLimit(parts);
  }

  private boolean hasLimit(CoefficientList coefficients) {
    try {
      coefficients.table().values(named, probe, 0);
      return true;
    } catch (InvalidInputException none) {
      return false;
    }
  }

  /** Infinitely many sites, and values of the other parameters that nobody would choose. */
  private static Parameters probe(Model model) {
    Map<String, Double> values = new TreeMap<>();
    double value = 0.7;
    for (ParameterDescriptor parameter : model.parameters()) {
      value = 0.3 + (value * 1.618033988749895) % 1.0;
      boolean size = parameter.kind() == ParameterDescriptor.Kind.SIZE;
      values.put(parameter.name(), size ? Double.POSITIVE_INFINITY : value);
    }
    return Parameters.of(values);
  }
}
