package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.state.SymmetricDensityMatrix;
import org.ursell.runtime.state.SymmetricDensityMatrix.Species;

/**
 * Which numbers of an entry of a {@link SymmetricDensityMatrix} are those of the transitions of the
 * sites, and which of the modes.
 */
final class StateColumns {
  private final List<Species> species;
  private final List<Integer> levels = new ArrayList<>();
  private final List<Integer> modes = new ArrayList<>();
  private final int[] first;
  private final int[] transitions;

  StateColumns(List<Species> species) {
    this.species = List.copyOf(species);
    List<Integer> ofSites = new ArrayList<>();
    first = new int[species.size() + 1];
    for (int s = 0; s < species.size(); s++) {
      Species one = species.get(s);
      first[s + 1] = first[s] + one.width();
      (one.isMode() ? modes : levels).add(s);
      for (int m = first[s]; !one.isMode() && m < first[s + 1]; m++) {
        ofSites.add(m);
      }
    }
    transitions = ofSites.stream().mapToInt(Integer::intValue).toArray();
  }

  List<Species> species() {
    return species;
  }

  /** How many numbers an entry has. */
  int width() {
    return first[species.size()];
  }

  int levels() {
    return levels.size();
  }

  int modes() {
    return modes.size();
  }

  /** Which species a mode is. */
  int species(int mode) {
    return modes.get(mode);
  }

  int speciesOfLevels(int place) {
    return levels.get(place);
  }

  /** Where the numbers of a species begin. */
  int first(int ofSpecies) {
    return first[ofSpecies];
  }

  /** Where the occupation of a transition stands, in the order of {@link TransitionModes}. */
  int transition(int number) {
    return transitions[number];
  }

  /** The occupations of the sites in an entry; of the one transition of no sites, none. */
  void occupation(int[] key, int[] occupation) {
    for (int m = 0; m < transitions.length; m++) {
      occupation[m] = key[transitions[m]];
    }
  }

  /** The numbers of quanta in an entry, on the left or on the right. */
  int[] quanta(int[] key, boolean left) {
    return modes.stream().mapToInt(s -> key[first[s] + (left ? 0 : 1)]).toArray();
  }

  /** Writes the occupations of a row of a sector of the sites into an entry. */
  void write(SectorBasis basis, int row, int[] key) {
    for (int m = 0; m < transitions.length; m++) {
      key[transitions[m]] = basis.occupation(row, m);
    }
  }

  /** Writes numbers of quanta into an entry. */
  void write(int[] rows, int[] columns, int[] key) {
    for (int k = 0; k < rows.length; k++) {
      key[first[modes.get(k)]] = rows[k];
      key[first[modes.get(k)] + 1] = columns[k];
    }
  }
}
