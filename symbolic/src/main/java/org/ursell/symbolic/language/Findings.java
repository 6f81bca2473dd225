package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/** Collects the diagnostics of one file, so that a user sees several at once. */
final class Findings {
  private static final int MOST = 20;

  private final SourceText source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Findings(SourceText source) {
    this.source = source;
  }

  /** Does something; if it fails, notes why and where, and lets the reader go on. */
  void attempt(String place, Runnable step) {
    try {
      step.run();
    } catch (ProblemException problem) {
      add(place, problem);
    }
  }

  /** Notes a problem whose span is in characters of the file. */
  void add(String place, ProblemException problem) {
    long errors = diagnostics.stream().filter(d -> !d.isWarning()).count();
    if (errors >= MOST || problem.problem() == Problem.CONSEQUENCE) {
      return;
    }
    Span span = problem.span();
    int start = Math.max(0, Math.min(span.start(), source.text().length()));
    int line = source.line(start);
    String excerpt = source.lineText(line);
    int column = start - source.lineStart(line);
    int end = Math.min(span.end() - source.lineStart(line), excerpt.length());
    Diagnostic diagnostic =
        new Diagnostic(
            problem.problem(),
            source.file(),
            line + 1,
            column + 1,
            Math.max(1, end - column),
            place,
            problem.cause(),
            problem.remedy(),
            excerpt);
    // One message of a kind for one place: the others would follow from the same mistake.
    boolean known =
        diagnostics.stream()
            .anyMatch(
                d ->
                    d.problem() == problem.problem()
                        && d.line() == diagnostic.line()
                        && d.column() == diagnostic.column());
    if (!known) {
      diagnostics.add(diagnostic);
    }
  }

  boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> !d.isWarning());
  }

  /** All of them, in the order of the file; warnings wait until there are no errors. */
  List<Diagnostic> all() {
    boolean errors = hasErrors();
    return diagnostics.stream()
        .filter(d -> !errors || !d.isWarning())
        .sorted(Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column))
        .toList();
  }
}
