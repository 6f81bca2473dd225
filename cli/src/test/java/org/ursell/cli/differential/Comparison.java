package org.ursell.cli.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Observable;
import org.ursell.cli.differential.RandomModel.Parameter;
import org.ursell.cli.differential.RunPlan.Verb;

/** Runs the command of a case and holds what it says against a reference. */
final class Comparison {
  /** Relative to the largest value of the observable. */
  static final double TOLERANCE = 1e-7;

  /** Below this an observable counts as small: its error is that of moments of order 1. */
  private static final double SMALL = 1e-2;

  private static final int LARGEST_DENSE = 64;

  private final Case one;
  private final RandomModel model;
  private final Path out;

  /** How a case ended. */
  enum Ending {
    AGREES,
    DIVERGES,
    /** What is asked for is not determined: several steady states, or none that is settled in. */
    UNDECIDED,
    REFUSED,
    TOO_LARGE,
    FAILS
  }

  /**
   * What came of a case.
   *
   * @param kind of failures alike the same few words
   * @param words more of it
   */
  record Outcome(Ending ending, String kind, String words, String file, String command) {
    boolean fails() {
      return ending == Ending.FAILS;
    }
  }

  private Comparison(Case one, Path out) {
    this.one = one;
    this.model = one.model();
    this.out = out;
  }

  /** Runs a case in a folder of its own, which is removed. */
  static Outcome of(Case one, Path folder) {
    try {
      Path own = Files.createTempDirectory(folder, "case");
      ModelText text = new ModelText(one.model());
      Path file = text.write(own, UnaryOperator.identity());
      List<String> args = CommandLines.of(one, file, own.resolve("out"));
      Verdict verdict;
      try {
        CommandRun run = CommandRun.of(args.toArray(String[]::new));
        verdict = new Comparison(one, own.resolve("out")).judge(run);
      } catch (CumulantReference.TooLargeException large) {
        verdict = new Verdict(Ending.TOO_LARGE, "", "");
      } catch (RuntimeException | Error thrown) {
        verdict =
            new Verdict(
                Ending.FAILS, "thrown: " + thrown.getClass().getSimpleName(), thrown.toString());
      }
      delete(own);
      return new Outcome(
          verdict.ending,
          verdict.kind,
          verdict.words,
          text.whole(),
          CommandLines.typed(args).replace(own + "/", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a case ended, and what was wrong. */
  record Verdict(Ending ending, String kind, String words) {
    static final Verdict AGREES = new Verdict(Ending.AGREES, "", "");
    static final Verdict UNDECIDED = new Verdict(Ending.UNDECIDED, "", "");

    static Verdict fails(String kind, String words, Object... parts) {
      return new Verdict(Ending.FAILS, kind, String.format(Locale.ROOT, words, parts));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Verdict judge(CommandRun run) throws IOException {
    LabelledSystem system = new LabelledSystem(model, model.values());
    Refusals refusals = new Refusals(one, system);
    String words = firstError(run.err());
    if (run.exitCode() == 2) {
      Optional<String> reason = refusals.trueReason(run.err(), words);
      return reason.isPresent()
          ? new Verdict(Ending.REFUSED, reason.get(), words)
          : Verdict.fails("exit 2: " + generic(words), "%s", run.err());
    }
    Optional<String> missed =
        one.plan().verb() == Verb.SWEEP ? Optional.empty() : refusals.missed();
    if (missed.isPresent()) {
      return Verdict.fails("not refused: " + missed.get(), "exit %d", run.exitCode());
    }
    if (one.plan().verb() == Verb.SWEEP) {
      return sweep(run);
    }
    if (one.plan().verb().isOfSteadyState()) {
      return new SteadyComparison(one, system, out).judge(run);
    }
    Reference reference = reference(system);
    boolean diverges = reference.trajectory().diverges();
    if (run.exitCode() != 0) {
      return failed(run, reference);
    }
    return one.plan().verb().isOfLifetime()
        ? lifetime(system, reference)
        : trace(run, system, reference, diverges);
  }

  private Reference reference(LabelledSystem system) {
    RunPlan plan = one.plan();
    if (plan.cut() > 0 || plan.verb() == Verb.EXACT_TRACE) {
      return new DenseReference(system, plan.cut(), plan.end());
    }
    Map<String, Integer> all = new HashMap<>();
    for (Kind kind : model.species()) {
      all.put(kind.name(), model.count(kind));
    }
    boolean whole = plan.verb() == Verb.EXACT || plan.order().keeps(all);
    return !model.hasModes() && whole && DenseReference.dimension(system, 0) <= LARGEST_DENSE
        ? new DenseReference(system, plan.end())
        : new CumulantReference(system, plan.order(), model.observables(), plan.end());
  }

  /** A computation may fail where the solution itself grows without bound. */
  private static Verdict failed(CommandRun run, Reference reference) {
    String words = firstError(run.err());
    return run.exitCode() == 1
            && reference.trajectory().diverges()
            && words.matches("no run (reached the end|gave a lifetime)")
        ? new Verdict(Ending.DIVERGES, "", words)
        : Verdict.fails("exit %d: %s".formatted(run.exitCode(), generic(words)), "%s", run.err());
  }

  /** The first line that tells of more than what is being derived, or not drawn. */
  static String firstError(String err) {
    Optional<String> line =
        err.lines()
            .filter(l -> l.startsWith("ursell: "))
            .filter(l -> !l.contains("deriv") && !l.contains("no pictures"))
            .findFirst();
    return line.map(l -> l.substring("ursell: ".length())).orElse(err.strip());
  }

  /** The same words for alike cases. */
  static String generic(String words) {
    String plain =
        words
            .replaceAll("coefficient .*", "..")
            .replaceAll("'[^']*'", "'..'")
            .replaceAll("\\{[^}]*\\}", "{..}")
            .replaceAll("(the )?(mode|jump|species) \\w+", "$2 ..")
            .replaceAll("<[^>]*>", "<..>")
            .replaceAll("emitted class .*", "emitted class ..")
            .replaceAll("\"[^\"]*\"", "\"..\"");
    plain = plain.replaceAll("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?", "#");
    return plain.length() > 80 ? plain.substring(0, 80) : plain;
  }

  private double value(LabelledSystem system, Reference reference, Observable o, double time) {
    return Trajectory.followed(reference.value(o, time), system.isHermitian(o));
  }

  private Verdict trace(
      CommandRun run, LabelledSystem system, Reference reference, boolean diverges)
      throws IOException {
    ResultTable table = ResultTable.read(out.resolve("trace.csv"));
    boolean exact = one.plan().verb() == Verb.EXACT_TRACE;
    int column = exact ? exactColumn(table.columns()) : 1;
    Observable observable = model.observables().get(one.plan().observable());
    double last = reference.trajectory().end() * (diverges ? 0.5 : 1);
    double scale = SMALL;
    for (int row = 0; row < table.rows().size(); row++) {
      double time = table.number(row, "t");
      if (time <= last) {
        scale = Math.max(scale, Math.abs(value(system, reference, observable, time)));
      }
    }
    for (int row = 0; row < table.rows().size(); row++) {
      double time = table.number(row, "t");
      if (time > last) {
        break;
      }
      double right = value(system, reference, observable, time);
      String cell = table.rows().get(row).get(column);
      if (cell.equals("nan")) {
        return Verdict.fails("stops early", "nothing at t = %s; right %.10g", time, right);
      }
      double got = Double.parseDouble(cell);
      if (!(Math.abs(got - right) <= tolerance(scale, reference))) {
        return Verdict.fails(
            row == 0 ? "wrong at the start" : "wrong value",
            "<%s>(%s) = %.12g; right %.12g",
            observable.name(),
            time,
            got,
            right);
      }
    }
    if (diverges) {
      return new Verdict(Ending.DIVERGES, "", "");
    }
    if (exact) {
      return Verdict.AGREES;
    }
    double right = value(system, reference, observable, one.plan().end());
    String shown = shown(run.out());
    if (!isRight(shown, right, reference)) {
      return Verdict.fails("a printed digit is wrong", "%s; right %.14g", shown, right);
    }
    String written = table.rows().get(table.rows().size() - 1).get(1);
    return one.plan().digits() && !isRight(written, right, reference)
        ? Verdict.fails(
            "a digit is wrong that --digits supports", "%s; right %.14g", written, right)
        : Verdict.AGREES;
  }

  /** The column of the exact curve. */
  static int exactColumn(List<String> columns) {
    for (int k = 0; k < columns.size(); k++) {
      if (columns.get(k).endsWith("exact")) {
        return k;
      }
    }
    throw new IllegalStateException("no exact column in " + columns);
  }

  /** The value at the end in the first line of the table that a trace prints. */
  private static String shown(String out) {
    List<String> lines = out.lines().toList();
    for (int k = 0; k + 1 < lines.size(); k++) {
      if (lines.get(k).contains(" start ")) {
        return lines.get(k + 1).strip().split("\\s{2,}")[3];
      }
    }
    throw new IllegalStateException("no table in: " + out);
  }

  /** Right to one unit of the last digit that is shown. */
  private static boolean isRight(String shown, double right, Reference reference) {
    double own = 1e-11 * Math.max(1, reference.trajectory().largest());
    return Math.abs(Double.parseDouble(shown) - right)
        <= new BigDecimal(shown).ulp().doubleValue() + own;
  }

  /** Near a divergence of the cut equations every error grows with the solution. */
  private static double tolerance(double scale, Reference reference) {
    double largest = reference.trajectory().diverges() ? 1e3 : reference.trajectory().largest();
    return TOLERANCE * scale * Math.max(1, largest / 10);
  }

  private Verdict lifetime(LabelledSystem system, Reference reference) throws IOException {
    ResultTable table = ResultTable.read(out.resolve("lifetimes.csv"));
    int last = table.rows().size() - 1;
    Observable first = model.observables().get(0);
    double start = Math.abs(reference.value(first, 0).norm());
    double amplitude = table.number(last, "amplitude0");
    if (!(Math.abs(amplitude - start) < TOLERANCE * (SMALL + start))) {
      return Verdict.fails("wrong amplitude0", "%.12g; right %.12g", amplitude, start);
    }
    double level = start / Math.E;
    double end = reference.trajectory().end();
    double right = Trajectory.firstZero(t -> reference.value(first, t).norm() - level, end, 800);
    String status = table.text(last, "status");
    String cell = table.text(last, "lifetime");
    if (reference.trajectory().diverges() && Double.isNaN(right)) {
      return new Verdict(Ending.DIVERGES, "", status);
    }
    if (Double.isNaN(right) != cell.equals("nan")) {
      double lowest = Double.MAX_VALUE;
      for (int k = 0; k <= 800; k++) {
        lowest = Math.min(lowest, reference.value(first, end * k / 800).norm() / level - 1);
      }
      return lowest > -1e-5 && lowest < 1e-5
          ? Verdict.AGREES
          : Verdict.fails("lifetime not reached", "'%s' (%s); right %.10g", cell, status, right);
    }
    if (cell.equals("nan")) {
      return Verdict.AGREES;
    }
    double got = table.number(last, "lifetime");
    // A crossing is as sure as the signal is steep.
    double slope =
        (reference.value(first, Math.min(end, right + 1e-5)).norm()
                - reference.value(first, Math.max(0, right - 1e-5)).norm())
            / (Math.min(end, right + 1e-5) - Math.max(0, right - 1e-5));
    double within = tolerance(Math.max(SMALL, start), reference) / Math.max(1e-6, Math.abs(slope));
    return Math.abs(got - right) <= within + 1e-9
        ? Verdict.AGREES
        : Verdict.fails("wrong lifetime", "%.12g; right %.12g (%s)", got, right, status);
  }

  private Verdict sweep(CommandRun run) throws IOException {
    Parameter swept = CommandLines.swept(model);
    List<Double> grid = CommandLines.gridValues(swept);
    Optional<ResultTable> table =
        Files.exists(out.resolve("sweep.csv"))
            ? Optional.of(ResultTable.read(out.resolve("sweep.csv")))
            : Optional.empty();
    boolean diverged = false;
    boolean negative = false;
    for (int row = 0; row < grid.size(); row++) {
      Map<String, Double> values = model.values();
      values.put(swept.name(), grid.get(row));
      LabelledSystem system = new LabelledSystem(model, values);
      if (system.hasNegativeRate()) {
        negative = true;
        if (table.isPresent() && table.get().text(row, "status").matches("ok|relaxing|modulated")) {
          return Verdict.fails("a negative rate is not refused", "row %d", row);
        }
        continue;
      }
      Reference reference = reference(system);
      diverged |= reference.trajectory().diverges();
      if (table.isPresent() && !reference.trajectory().diverges()) {
        Verdict verdict = row(table.get(), row, swept.name(), system, reference);
        if (verdict.ending() == Ending.FAILS) {
          return verdict;
        }
      }
    }
    if (run.exitCode() == 0 && table.isPresent()) {
      return diverged ? new Verdict(Ending.DIVERGES, "", "") : Verdict.AGREES;
    }
    return negative && run.exitCode() != 0
        ? new Verdict(Ending.REFUSED, "negative rate", run.err())
        : diverged && run.exitCode() == 1
            ? new Verdict(Ending.DIVERGES, "", run.err())
            : Verdict.fails(
                "exit %d: %s".formatted(run.exitCode(), generic(firstError(run.err()))),
                "%s",
                run.err());
  }

  private Verdict row(
      ResultTable table, int row, String swept, LabelledSystem system, Reference reference) {
    double end = reference.trajectory().end();
    for (Observable observable : model.observables()) {
      boolean hermitian = system.isHermitian(observable);
      String plain = observable.name().replace("+", "plus").replace("-", "minus");
      String column = hermitian ? plain : "final_amplitude_" + plain;
      if (!hermitian && !table.columns().contains(column)) {
        column = "final_amplitude";
      }
      Complex exact = reference.value(observable, end);
      double right = hermitian ? exact.getReal() : exact.norm();
      while (column.equals(swept) || List.of("status", "method", "advice").contains(column)) {
        column = "result_" + column;
      }
      String cell = table.text(row, column);
      double within = tolerance(Math.max(SMALL, Math.abs(right)), reference);
      if (!(Math.abs(ResultTable.value(cell) - right) <= within)) {
        return Verdict.fails(
            cell.equals("nan") ? "sweep: no value" : "sweep: wrong value",
            "%s in row %d = %s; right %.12g; status %s",
            column,
            row,
            cell,
            right,
            table.text(row, "status"));
      }
    }
    return Verdict.AGREES;
  }
}
