package org.ursell.cli.verb;

import java.util.List;
import org.ursell.cli.output.Desk;
import org.ursell.cli.output.Hands;
import org.ursell.cli.output.Pictures;
import org.ursell.cli.view.AnswerMemory;
import org.ursell.cli.view.LifetimeView;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;

/**
 * Lifetimes that were measured and printed, which {@code lifetime} and {@code exact} do alike.
 *
 * @param results one per parameter point
 * @param view writes them
 */
record MeasuredLifetimes(List<PointLifetimes> results, LifetimeView view) {
  /**
   * Measures lifetimes and prints their table.
   *
   * @param activity what is done meanwhile, in words
   * @param meant whether more than an hour of it is meant
   * @throws org.ursell.runtime.equations.InvalidInputException if no point has coherence
   */
  static MeasuredLifetimes of(
      LifetimeStudy study, String activity, Hands hands, boolean meant, Desk desk) {
    AnswerMemory.require(study);
    Pictures.prepare();
    List<PointLifetimes> results = desk.watch(activity, study, hands, meant);
    LifetimeView view = new LifetimeView(study, results);
    view.requireCoherence();
    view.print(desk);
    return new MeasuredLifetimes(results, view);
  }
}
