package org.ursell.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.output.ColumnNames;
import org.ursell.runtime.study.Curve;
import org.ursell.runtime.study.TraceStudy;

/**
 * A trace that was asked for and found, and what its columns are called.
 *
 * @param label the model, where several are compared
 * @param study what was asked for
 * @param curves what was found
 */
public record Traced(String label, TraceStudy study, List<Curve> curves) {
  /** Columns that do not bear an observable's name. */
  private static final List<String> OTHER_COLUMNS =
      List.of("t", "uncoupled", "exact", "langevin", TraceTable.MODEL);

  /** Keeps its own copy of the curves. */
  public Traced {
    curves = List.copyOf(curves);
  }

  /** The only trace of a command. */
  public Traced(TraceStudy study, List<Curve> curves) {
    this(study.model().name(), study, curves);
  }

  /** Whether columns bear the names of what is followed, which one alone does not need. */
  private boolean isNamed() {
    return study.readings().size() > 1;
  }

  /** This with the curves alone that are more than a start. */
  public Traced followed() {
    return new Traced(
        label, study, curves.stream().filter(curve -> !curve.trace().isCancelled()).toList());
  }

  /** Whether nothing but what it shows tells a curve from others. */
  boolean isAlone(Curve curve) {
    return curve(curve).isEmpty();
  }

  /** The heading of a curve among others of the same reading. */
  String column(Curve curve) {
    return curve(curve).isEmpty() ? distinct(study.readings().get(0)) : curve(curve);
  }

  /** The heading of a column. */
  String column(Curve curve, int reading) {
    if (!isNamed()) {
      return column(curve);
    }
    String name = distinct(study.readings().get(reading));
    return curve(curve).isEmpty() ? name : name + " " + curve(curve);
  }

  private String distinct(ObservableReading reading) {
    String name = isNamed() ? reading.name() : reading.observable().name();
    return ColumnNames.distinct(OTHER_COLUMNS, List.of(name)).get(0);
  }

  /** What tells a curve from others of the same reading; empty if it is alone. */
  private String curve(Curve curve) {
    if (curve.isUncoupled()) {
      return "uncoupled";
    }
    List<String> words = new ArrayList<>();
    study
        .sizes()
        .parameter()
        .ifPresent(name -> words.add(name + "=" + Numerals.number(curve.size().orElseThrow())));
    if (study.orders().size() > 1) {
      curve.order().ifPresent(order -> words.add("order=" + order.text()));
    }
    if (curve.isExact()) {
      words.add("exact");
    }
    if (curve.isLangevin()) {
      words.add("langevin");
    }
    return String.join(" ", words);
  }
}
