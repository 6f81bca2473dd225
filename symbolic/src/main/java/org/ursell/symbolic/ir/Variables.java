package org.ursell.symbolic.ir;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** At most two variables in 24 bytes: of high orders most memory is terms of one or two of them. */
final class Variables extends AbstractList<Integer> implements RandomAccess {
  private static final int NONE = -1;

  private final int first;
  private final int second;

  private Variables(int first, int second) {
    this.first = first;
    this.second = second;
  }

  /** The same variables, of which there are at most two. */
  static List<Integer> of(List<Integer> variables) {
    if (variables instanceof Variables) {
      return variables;
    }
    return new Variables(
        variables.isEmpty() ? NONE : variables.get(0),
        variables.size() < 2 ? NONE : variables.get(1));
  }

  @Override
  public Integer get(int place) {
    Objects.checkIndex(place, size());
    return place == 0 ? first : second;
  }

  @Override
  public int size() {
    if (first == NONE) {
      return 0;
    }
    return second == NONE ? 1 : 2;
  }
}
