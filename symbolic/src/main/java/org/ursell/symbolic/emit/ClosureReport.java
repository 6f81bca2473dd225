package org.ursell.symbolic.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.hierarchy.Hierarchy;
import org.ursell.symbolic.ir.MomentNames;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * Says in words why each moment of a system is there, what the closure cut, and what a filter
 * dropped. A moment of a number of sites stands for its conjugate, too.
 */
@Internal
public final class ClosureReport {
  private ClosureReport() {}

  /** The text, ending with a line break. */
  public static String of(MomentSystem system) {
    Hierarchy hierarchy = system.hierarchy();
    MomentNames names = system.names();
    StringBuilder out = new StringBuilder("why each moment is here\n");
    List<String[]> rows = new ArrayList<>();
    for (MomentKey moment : hierarchy.moments()) {
      String why =
          hierarchy
              .askedBy(moment)
              .map(by -> "first needed by d" + names.moment(by) + "/dt")
              .orElse(
                  moment.order() == 1
                      ? "asked for: the state of one site or mode"
                      : "asked for: an observable");
      rows.add(new String[] {names.moment(moment), why});
    }
    table(out, rows);
    cut(out, system);
    dropped(out, system);
    return out.toString();
  }

  private static void cut(StringBuilder out, MomentSystem system) {
    Map<MomentKey, MomentKey> cut = system.hierarchy().cutMoments();
    if (cut.isEmpty()) {
      out.append("\nthe closure cut nothing: these equations are exact\n");
      return;
    }
    out.append("\ncut by the closure at order ").append(system.hierarchy().closure().order());
    out.append(", written as products of the moments above (").append(cut.size()).append(")\n");
    List<String[]> rows = new ArrayList<>();
    cut.forEach(
        (moment, by) ->
            rows.add(
                new String[] {
                  system.names().moment(moment),
                  "first needed by d" + system.names().moment(by) + "/dt"
                }));
    table(out, rows);
  }

  private static void dropped(StringBuilder out, MomentSystem system) {
    if (system.descriptor().filter().isEmpty()) {
      return;
    }
    List<String> names =
        system.hierarchy().droppedMoments().stream().map(system.names()::moment).toList();
    out.append("\ndropped by the filter '").append(system.descriptor().filter().get());
    out.append("', being zero as long as the start has no phase (").append(names.size());
    out.append(")\n");
    names.forEach(name -> out.append("  ").append(name).append('\n'));
  }

  private static void table(StringBuilder out, List<String[]> rows) {
    int width = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
    for (String[] row : rows) {
      out.append("  ").append(row[0]).append(" ".repeat(width - row[0].length() + 2));
      out.append(row[1]).append('\n');
    }
  }
}
