package org.ursell.cli.differential;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;
import org.ursell.cli.differential.Comparison.Ending;
import org.ursell.cli.differential.Comparison.Verdict;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Observable;
import org.ursell.cli.differential.RunPlan.Verb;

/** Holds steady states and spectra against dense matrices and against long runs. */
final class SteadyComparison {
  /** A steady state is found to the tolerance of an integration, not to its own. */
  private static final double TOLERANCE = 1e-6;

  private static final double SMALL = 1e-2;

  /** By then a run has settled, or it is not compared. */
  private static final double LONG = 60;

  private final Case one;
  private final RandomModel model;
  private final LabelledSystem system;
  private final DenseSteadyState dense;
  private final Path out;

  SteadyComparison(Case one, LabelledSystem system, Path out) {
    this.one = one;
    this.model = one.model();
    this.system = system;
    this.out = out;
    // Times are of no interest here, so that the run may be as short as it likes.
    this.dense = new DenseSteadyState(new DenseReference(system, one.plan().cut(), 1e-3));
  }

  Verdict judge(CommandRun run) throws IOException {
    if (!dense.isUnique()) {
      return Verdict.UNDECIDED;
    }
    if (run.exitCode() != 0) {
      return Verdict.fails(
          "exit %d: %s"
              .formatted(run.exitCode(), Comparison.generic(Comparison.firstError(run.err()))),
          "%s%s",
          run.out(),
          run.err());
    }
    return one.plan().verb() == Verb.STEADY ? steady() : spectrum(run);
  }

  private Verdict steady() throws IOException {
    ResultTable table = ResultTable.read(out.resolve("steady.csv"));
    int exact = table.column(result(table, "order")).indexOf("exact");
    for (Observable observable : model.observables()) {
      Verdict verdict =
          compare(table, exact, observable, dense.value(system.observable(observable)), "exact");
      if (verdict.ending() == Ending.FAILS) {
        return verdict;
      }
    }
    CumulantReference run =
        new CumulantReference(system, one.plan().order(), model.observables(), LONG);
    if (run.trajectory().diverges() || !isSettled(run)) {
      return Verdict.AGREES;
    }
    int reached = table.column(result(table, "reached")).indexOf("yes");
    if (reached < 0) {
      return Verdict.fails("steady state not found", "%s", table.column(result(table, "words")));
    }
    for (Observable observable : model.observables()) {
      Verdict verdict =
          compare(table, reached, observable, run.value(observable, LONG), "truncated");
      if (verdict.ending() == Ending.FAILS) {
        return verdict;
      }
    }
    return Verdict.AGREES;
  }

  private boolean isSettled(CumulantReference run) {
    return model.observables().stream()
        .allMatch(
            o -> {
              Complex last = run.value(o, LONG);
              return run.value(o, 0.8 * LONG).subtract(last).norm() < 1e-9 * (SMALL + last.norm());
            });
  }

  private Verdict compare(
      ResultTable table, int row, Observable observable, Complex value, String which) {
    double right = Trajectory.followed(value, system.isHermitian(observable));
    String cell = table.text(row, column(table, observable));
    double within = TOLERANCE * Math.max(SMALL, Math.abs(right));
    return !(Math.abs(ResultTable.value(cell) - right) <= within)
        ? Verdict.fails(
            "steady: wrong " + which + " value",
            "<%s> = %s; right %.12g (%s)",
            observable.name(),
            cell,
            right,
            table.text(row, "words"))
        : Verdict.AGREES;
  }

  /** The column of an observable, which may bear the name of a parameter or of a result. */
  /** Results give way to observables of the same name. */
  private static String result(ResultTable table, String name) {
    return table.columns().contains("result_" + name) ? "result_" + name : name;
  }

  private static String column(ResultTable table, Observable observable) {
    String plain = observable.name();
    for (String name : List.of(plain + ".abs", plain)) {
      if (table.columns().contains(name)) {
        return name;
      }
    }
    throw new IllegalStateException("no column '%s' in %s".formatted(plain, table.columns()));
  }

  private Verdict spectrum(CommandRun run) throws IOException {
    ResultTable table = ResultTable.read(out.resolve("spectrum.csv"));
    Observable first = model.observables().get(0);
    var operator = CommandLines.isSummed(one) ? system.summed(first) : system.observable(first);
    double[] right = new double[CommandLines.FREQUENCIES.size()];
    double scale = SMALL;
    for (int k = 0; k < right.length; k++) {
      right[k] = dense.spectrum(operator, CommandLines.FREQUENCIES.get(k));
      scale = Math.max(scale, Math.abs(right[k]));
    }
    int exact = Comparison.exactColumn(table.columns());
    // Modes make the truncated spectrum another, however high the order.
    Optional<Integer> truncated = model.hasModes() ? Optional.empty() : truncatedColumn(table);
    if (!model.hasModes() && truncated.isEmpty()) {
      return Verdict.fails("no truncated spectrum", "%s", run.out());
    }
    for (int row = 0; row < right.length; row++) {
      for (int column : truncated.map(t -> List.of(exact, t)).orElse(List.of(exact))) {
        double got = ResultTable.value(table.rows().get(row).get(column));
        if (!(Math.abs(got - right[row]) <= TOLERANCE * scale)) {
          return Verdict.fails(
              "wrong spectrum: " + (column == exact ? "exact" : "truncated"),
              "S(%s) = %.12g; right %.12g",
              CommandLines.FREQUENCIES.get(row),
              got,
              right[row]);
        }
      }
    }
    return Verdict.AGREES;
  }

  private static Optional<Integer> truncatedColumn(ResultTable table) {
    for (int k = 1; k < table.columns().size(); k++) {
      if (table.columns().get(k).startsWith("S ") && !table.columns().get(k).endsWith("exact")) {
        return Optional.of(k);
      }
    }
    return Optional.empty();
  }
}
