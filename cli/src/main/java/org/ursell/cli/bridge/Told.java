package org.ursell.cli.bridge;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.TruncationOrder;

/** What several answers tell in the same way. */
final class Told {
  private Told() {}

  /** The word of a constant. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** An order as a number where it is one for all species. */
  static double number(TruncationOrder order) {
    return order.isUniform() ? order.order() : Double.NaN;
  }

  /** A size that may be missing. */
  static double number(OptionalDouble size) {
    return size.orElse(Double.NaN);
  }

  /** What holds for a whole answer. */
  static void common(Answer answer, Points points, Start start, List<String> remarks) {
    answer
        .words("model", points.model().name())
        .words("hash", points.model().hash())
        .words("rate_unit", points.rateUnit())
        .words("times", Numerals.timesIn(points.rateUnit()))
        .words("start", start.words())
        .words("remarks", remarks);
  }

  /** The values of parameters in a row of a table. */
  static void parameters(Answer.Columns columns, List<String> names, Parameters point) {
    names.forEach(name -> columns.put(PARAMETER + name, point.get(name)));
  }

  /** Before the names of parameters, which could be those of results. */
  static final String PARAMETER = "parameter.";
}
