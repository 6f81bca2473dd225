package org.ursell.runtime.state;

import java.util.List;

/**
 * The normally ordered product c'^m c^n of a mode between number states.
 *
 * @param creations m
 * @param annihilations n
 */
record NormalProduct(int creations, int annihilations) {
  /** The product of elements of a mode's basis. */
  static NormalProduct of(List<Integer> elements) {
    int creations = (int) elements.stream().filter(e -> e == ModeState.CREATION).count();
    return new NormalProduct(creations, elements.size() - creations);
  }

  /** The number state that it makes of a number state; -1 if there is none. */
  int row(int column) {
    return column < annihilations ? -1 : column - annihilations + creations;
  }

  /** The factor with which it does. */
  double value(int column) {
    double square = 1.0;
    int left = column - annihilations;
    if (creations == annihilations) {
      for (int k = 1; k <= annihilations; k++) {
        square *= left + k;
      }
      return square;
    }
    double root = 1.0;
    for (int k = 1; k <= annihilations; k++) {
      root *= Math.sqrt(left + k);
    }
    for (int k = 1; k <= creations; k++) {
      root *= Math.sqrt(left + k);
    }
    return root;
  }
}
