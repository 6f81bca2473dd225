package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;
import org.ursell.symbolic.model.ComplexNumber;
import org.ursell.symbolic.model.InitialState;

/** The initial states of a model file as the runtime's product state. */
final class InitialProduct {
  private InitialProduct() {}

  /** One state per species; level 0 or the vacuum where nothing is said. */
  static ProductState of(ModelDescriptor model, Map<String, InitialState> states) {
    List<SiteState> sites = new ArrayList<>();
    for (SpeciesDescriptor species : model.species()) {
      InitialState state = states.getOrDefault(species.name(), new InitialState.Level(0));
      sites.add(species.isMode() ? mode(species.name(), state) : levels(species.levels(), state));
    }
    return new ProductState(sites);
  }

  private static SiteState mode(String name, InitialState state) {
    if (state instanceof InitialState.Coherent coherent) {
      return ModeState.coherent(coherent.alpha().re(), coherent.alpha().im());
    }
    if (state instanceof InitialState.Thermal thermal) {
      return ModeState.thermal(thermal.occupation());
    }
    if (state instanceof InitialState.Level level && level.n() == 0) {
      return ModeState.vacuum();
    }
    throw new InvalidInputException(
        "the start of the mode %s is neither vacuum nor coherent nor thermal".formatted(name),
        "start the mode from 'vacuum', 'coherent 2' or 'thermal 0.3'");
  }

  private static DensityMatrix levels(int levels, InitialState state) {
    SiteOperator rho = SiteOperator.zero(levels);
    if (state instanceof InitialState.Level level) {
      rho = rho.plus(level.n(), level.n(), 1.0, 0.0);
    } else if (state instanceof InitialState.Ket ket) {
      for (int i = 0; i < levels; i++) {
        for (int j = 0; j < levels; j++) {
          ComplexNumber a = ket.amplitudes().get(i);
          ComplexNumber b = ket.amplitudes().get(j);
          rho =
              rho.plus(i, j, a.re() * b.re() + a.im() * b.im(), a.im() * b.re() - a.re() * b.im());
        }
      }
    } else if (state instanceof InitialState.DensityMatrix matrix) {
      for (int i = 0; i < levels; i++) {
        for (int j = 0; j < levels; j++) {
          ComplexNumber entry = matrix.rows().get(i).get(j);
          rho = rho.plus(i, j, entry.re(), entry.im());
        }
      }
    } else {
      throw new IllegalStateException("a state of a mode on a site of levels: " + state);
    }
    return DensityMatrix.of(rho);
  }
}
