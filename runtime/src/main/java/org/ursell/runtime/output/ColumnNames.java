package org.ursell.runtime.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ursell.runtime.equations.Internal;

/**
 * Names of the columns of a table, no two of them equal. Parameters and observables bear the names
 * that their model gives them, which may be those of other parameters, observables or results: a
 * parameter keeps its name, and what would share it is written with the prefix {@value #PREFIX}.
 */
@Internal
public final class ColumnNames {
  /** Stands before the name of a result that would otherwise be another column's. */
  public static final String PREFIX = "result_";

  private ColumnNames() {}

  /**
   * Names that are neither among those taken nor twice among themselves.
   *
   * @param taken names of other columns of the same table
   * @param wanted the names wanted; each is kept where it is free, else it is given the prefix, if
   *     need be more than once
   * @return as many names, in the same order
   */
  public static List<String> distinct(Collection<String> taken, List<String> wanted) {
    Set<String> used = new HashSet<>(taken);
    List<String> names = new ArrayList<>();
    for (String name : wanted) {
      String own = name;
      while (!used.add(own)) {
        own = PREFIX + own;
      }
      names.add(own);
    }
    return names;
  }

  /** All columns of a table: those taken, then the others under names of their own. */
  public static List<String> all(Collection<String> taken, List<String> wanted) {
    List<String> names = new ArrayList<>(taken);
    names.addAll(distinct(taken, wanted));
    return names;
  }
}
