package org.ursell.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.state.SymmetricDensityMatrix;
import org.ursell.runtime.state.SymmetricDensityMatrix.Species;
import org.ursell.runtime.state.SymmetricEntries;
import org.ursell.runtime.study.SavedExactRun;

/**
 * Writes where exact runs ended, and reads it: one row per entry of the density matrix, its numbers
 * followed by real and imaginary part.
 */
final class ExactStateText {
  /** By how much the trace of a state may differ from 1, since modes are cut somewhere. */
  private static final double TRACE = 1e-6;

  /** A larger whole number is none that a command writes here. */
  private static final double LARGEST = 1e6;

  private ExactStateText() {}

  static Map<String, Object> of(SavedExactRun run) {
    List<Object> entries = new ArrayList<>();
    run.state()
        .held(
            (key, re, im) -> {
              List<Object> row = new ArrayList<>();
              for (int number : key) {
                row.add(number);
              }
              row.add(re);
              row.add(im);
              entries.add(row);
            });
    return Manifest.ordered(
        "parameters", run.parameters(),
        "species",
            run.state().species().stream()
                .map(
                    one ->
                        Manifest.ordered(
                            "name", one.name(), "levels", one.levels(), "sites", one.count()))
                .toList(),
        "entries", entries);
  }

  static SavedExactRun read(StateFields fields, Map<String, Object> run) {
    List<Species> species = new ArrayList<>();
    for (Map<String, Object> one : fields.objects(run, "species")) {
      species.add(
          new Species(
              fields.text(one, "name"),
              whole(fields, "levels", fields.number(one, "levels")),
              whole(fields, "sites", fields.number(one, "sites"))));
    }
    SymmetricEntries entries = new SymmetricEntries(species);
    for (Object row : fields.list(run, "entries")) {
      List<Double> numbers = fields.doubles("entries", row);
      int[] key = new int[Math.max(0, numbers.size() - 2)];
      for (int k = 0; k < key.length; k++) {
        key[k] = whole(fields, "entries", numbers.get(k));
      }
      if (!entries.fits(key) || !entries.isHeld(key) || entries.has(key)) {
        throw fields.damaged("entries");
      }
      double re = numbers.get(key.length);
      double im = numbers.get(key.length + 1);
      if (!Double.isFinite(re) || !Double.isFinite(im)) {
        throw fields.damaged("entries");
      }
      entries.add(key, re, im);
    }
    SymmetricDensityMatrix state = entries.matrix();
    if (!(Math.abs(state.trace() - 1.0) <= TRACE)) {
      throw new InvalidInputException(
          "%s is damaged: an exact state in it has the trace %.9g, and not 1"
              .formatted(fields.path(), state.trace()),
          "put back a sound copy, or save the state again");
    }
    return new SavedExactRun(fields.numbers(run, "parameters"), state);
  }

  private static int whole(StateFields fields, String name, double number) {
    if (number != Math.rint(number) || !(number >= 0.0 && number <= LARGEST)) {
      throw fields.damaged(name);
    }
    return (int) number;
  }
}
