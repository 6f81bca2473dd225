package org.ursell.symbolic.operator;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientRing;

/**
 * The basis of transitions |i&gt;&lt;j|: every element has a definite U(1) charge i - j and the
 * equations read as in a textbook, at the price of complex moments. The population of one level, by
 * default the one in the middle, is eliminated by completeness.
 */
@Internal
public final class TransitionBasis {
  private TransitionBasis() {}

  /** The transitions of d levels without the population of one of them. */
  public static LevelBasis of(CoefficientRing ring, int levels) {
    int eliminated = (levels - 1) / 2;
    List<int[]> pairs = new ArrayList<>();
    for (int i = levels - 1; i > 0; i--) {
      for (int j = 0; j < i; j++) {
        pairs.add(new int[] {j, i});
        pairs.add(new int[] {i, j});
      }
    }
    for (int i = 0; i < levels; i++) {
      if (i != eliminated) {
        pairs.add(new int[] {i, i});
      }
    }
    Coefficient minus = ring.integer(-1);
    ExactOperator lost = ExactOperator.transition(ring, levels, eliminated, eliminated);
    List<LevelBasis.Element> elements = new ArrayList<>();
    for (int k = 0; k < pairs.size(); k++) {
      int to = pairs.get(k)[0];
      int from = pairs.get(k)[1];
      ExactOperator operator = ExactOperator.transition(ring, levels, to, from);
      ExactOperator dual = to == from ? operator.plus(lost.times(minus)) : operator;
      int adjoint = to == from ? k + 1 : k % 2 == 0 ? k + 2 : k;
      elements.add(new LevelBasis.Element("s" + to + from, operator, dual, adjoint));
    }
    return new LevelBasis(elements, lost);
  }
}
