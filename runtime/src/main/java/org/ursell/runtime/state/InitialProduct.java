package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.Subject;

/** The start that a model gives as a product state, from which moments can be filled. */
public final class InitialProduct {
  private InitialProduct() {}

  /**
   * The product state of a model's start.
   *
   * @throws InvalidInputException if the start does not fit the model's species, or a state is none
   */
  public static ProductState of(ModelDescriptor model, ProductData start) {
    List<SpeciesDescriptor> species = model.species();
    if (start.sites().size() != species.size()) {
      throw new InvalidInputException(
          "the start gives %d single-site states, but model '%s' has %d species"
              .formatted(start.sites().size(), model.name(), species.size()),
          "give one state per species");
    }
    List<SiteState> sites = new ArrayList<>();
    for (int s = 0; s < species.size(); s++) {
      InitialState state = start.sites().get(s);
      sites.add(
          species.get(s).isMode()
              ? mode(species.get(s).name(), state)
              : levels(species.get(s), state));
    }
    return new ProductState(sites);
  }

  /**
   * The product state of the start that a model gives.
   *
   * @throws InvalidInputException if it gives none, or one that does not fit its species
   */
  public static ProductState of(Subject subject) {
    ModelDescriptor model = subject.descriptor();
    return of(
        model,
        subject
            .start()
            .orElseThrow(
                () ->
                    new InvalidInputException(
                        "model '%s' gives no start".formatted(model.name()),
                        "name its initial states, or start from a product state of your own")));
  }

  private static SiteState mode(String name, InitialState state) {
    if (state instanceof InitialState.Coherent coherent) {
      return ModeState.coherent(coherent.re(), coherent.im());
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

  private static DensityMatrix levels(SpeciesDescriptor species, InitialState state) {
    int levels = species.levels();
    SiteOperator rho = SiteOperator.zero(levels);
    if (state instanceof InitialState.Level level) {
      requireFits(species, level.n() >= 0 && level.n() < levels, "level " + level.n());
      rho = rho.plus(level.n(), level.n(), 1.0, 0.0);
    } else if (state instanceof InitialState.Ket ket) {
      requireFits(
          species,
          ket.amplitudes().size() == levels,
          "a state of %d levels".formatted(ket.amplitudes().size()));
      for (int i = 0; i < levels; i++) {
        for (int j = 0; j < levels; j++) {
          Complex a = ket.amplitudes().get(i);
          Complex b = ket.amplitudes().get(j);
          rho =
              rho.plus(
                  i,
                  j,
                  a.getReal() * b.getReal() + a.getImaginary() * b.getImaginary(),
                  a.getImaginary() * b.getReal() - a.getReal() * b.getImaginary());
        }
      }
    } else if (state instanceof InitialState.DensityMatrix matrix) {
      requireFits(
          species,
          matrix.rows().size() == levels
              && matrix.rows().stream().allMatch(row -> row.size() == levels),
          "a density matrix of other dimensions");
      for (int i = 0; i < levels; i++) {
        for (int j = 0; j < levels; j++) {
          Complex entry = matrix.rows().get(i).get(j);
          rho = rho.plus(i, j, entry.getReal(), entry.getImaginary());
        }
      }
    } else {
      requireFits(species, false, "a state of a mode");
    }
    return DensityMatrix.of(rho);
  }

  private static void requireFits(SpeciesDescriptor species, boolean fits, String what) {
    if (!fits) {
      throw new InvalidInputException(
          "the start of species %s is %s, but its sites have %d levels"
              .formatted(species.name(), what, species.levels()),
          "start it from a state of levels 0 to %d".formatted(species.levels() - 1));
    }
  }
}
