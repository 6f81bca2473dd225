package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.state.SymmetricDensityMatrix;
import org.ursell.runtime.state.SymmetricDensityMatrix.Species;
import org.ursell.runtime.state.SymmetricEntries;

/**
 * A start with all correlations.
 *
 * @param state with its species in the order of the equation's
 * @param columns where their numbers stand
 */
record SymmetricStart(SymmetricDensityMatrix state, StateColumns columns) implements ExactStart {
  /** Of the norm, what may be beyond a cut. */
  private static final double TAIL = 1e-10;

  static SymmetricStart of(SymmetricDensityMatrix state) {
    return new SymmetricStart(state, new StateColumns(state.species()));
  }

  @Override
  public int cutOf(int mode) {
    return state.highest(columns.species(mode), TAIL);
  }

  @Override
  public boolean isFinite(int mode) {
    return true;
  }

  @Override
  public double tail(int mode, int cut) {
    return state.trace(columns.species(mode), cut);
  }

  /** Any site of its species: {@code e_n = sum over m of sqrt(n_m/N) e_(n-m) (x) |m>}. */
  @Override
  public SymmetricStart tagged(int place) {
    int told = columns.speciesOfLevels(place);
    List<Species> species = new ArrayList<>(state.species());
    Species one = species.get(told);
    species.set(told, new Species(one.name(), one.levels(), one.count() - 1));
    species.add(new Species("tagged " + one.name(), one.levels(), 1));
    SymmetricEntries entries = new SymmetricEntries(species);
    int first = columns.first(told);
    state.all(
        (key, re, im) -> {
          for (int m = 0; m < one.width(); m++) {
            if (key[first + m] > 0) {
              int[] more = Arrays.copyOf(key, key.length + one.width());
              more[first + m]--;
              more[key.length + m] = 1;
              double factor = Math.sqrt((double) key[first + m] / one.count());
              if (entries.isHeld(more)) {
                entries.add(more, factor * re, factor * im);
              }
            }
          }
        });
    return of(entries.matrix());
  }

  /**
   * Requires that it is one of these species.
   *
   * @param levels the species of levels
   * @param modes how many modes there are
   */
  void requireFit(List<LindbladModel.Species> levels, int modes) {
    boolean fits = columns.modes() == modes && columns.levels() == levels.size();
    for (int k = 0; fits && k < levels.size(); k++) {
      Species own = state.species().get(columns.speciesOfLevels(k));
      LindbladModel.Species other = levels.get(k);
      fits = own.levels() == other.levels() && own.count() == other.count();
    }
    if (!fits) {
      throw new InvalidInputException(
          "the start is a state of other species, or of other numbers of sites",
          "start from a state of the species that are solved");
    }
  }
}
