package org.ursell.symbolic.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.StateCheck;
import org.ursell.runtime.equations.StateNumbers;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * Density matrices in files: of one site, of a mode between number states, or of two places, where
 * |i&gt; of the first and |k&gt; of the second are row i*d + k if d states of the second are
 * counted. Two modes are counted up to the same number.
 */
final class StateFiles {
  private static final Pattern NAMED =
      Pattern.compile("file\\s+(\\S.*)|([^|<>]*\\.(?i:csv|json|txt|dat))", Pattern.DOTALL);

  private final Scope scope;
  private final FilesBeside files;

  StateFiles(Scope scope, FilesBeside files) {
    this.scope = scope;
    this.files = files;
  }

  /** The name of the file that a text stands for; empty if it stands for none. */
  static YamlNode.Text named(YamlNode.Text text) {
    Matcher matcher = NAMED.matcher(text.value());
    if (!matcher.matches()) {
      return text.part(0, 0);
    }
    int group = matcher.group(1) == null ? 2 : 1;
    return text.part(matcher.start(group), matcher.end(group));
  }

  /** The state in a file. */
  InitialState read(YamlNode.Text file, List<Species> places) {
    List<List<Complex>> rows = MatrixFile.read(file.value(), text(file), file.span());
    scope.charge(1, file.span());
    requireState(file, rows);
    if (places.size() == 1) {
      requireShape(file, rows.size(), places.get(0));
      return new InitialState.DensityMatrix(rows);
    }
    return new InitialState.JointDensityMatrix(second(file, rows.size(), places), rows);
  }

  private String text(YamlNode.Text file) {
    return files.text(file.value(), "rho.csv", (cause, remedy) -> problem(file, cause, remedy));
  }

  private static ProblemException problem(YamlNode.Text file, String cause, String remedy) {
    return new ProblemException(Problem.STATE_FILE, file.span(), file.value(), cause, remedy);
  }

  private static void requireState(YamlNode.Text file, List<List<Complex>> rows) {
    switch (StateCheck.of(rows)) {
      case NOT_HERMITIAN ->
          throw problem(
              file, "holds a matrix that is not Hermitian", "make it equal to its adjoint");
      case TRACE ->
          throw problem(
              file,
              "holds a density matrix of trace " + StateNumbers.number(StateCheck.trace(rows)),
              "scale it to trace 1");
      case NEGATIVE ->
          throw problem(
              file,
              "holds a density matrix with a negative eigenvalue",
              "no population may be negative: check it");
      case SHAPE -> throw problem(file, "holds no square matrix", "write as many columns as rows");
      case NONE -> {}
    }
  }

  private static void requireShape(YamlNode.Text file, int rows, Species species) {
    if (species.isMode() ? rows > StateEvaluator.HIGHEST + 1 : rows != species.levels()) {
      throw shape(
          file,
          rows,
          species.isMode() ? "a mode" : "a site of " + species.name(),
          species.isMode()
              ? "at most %d here".formatted(StateEvaluator.HIGHEST + 1)
              : species.levels() + " levels",
          "from |0> down");
    }
  }

  private static ProblemException shape(
      YamlNode.Text file, int rows, String what, String has, String order) {
    return new ProblemException(
        Problem.STATE_FILE_SHAPE, file.span(), file.value(), rows, what, has, order);
  }

  /** How many states of the second of two places are counted. */
  private static int second(YamlNode.Text file, int rows, List<Species> places) {
    int first = places.get(0).levels();
    int second = places.get(1).levels();
    int root = (int) Math.rint(Math.sqrt(rows));
    if (first == 0 && second == 0 ? root * root != rows : rows % Math.max(1, first) != 0) {
      throw shape(
          file,
          rows,
          StateEvaluator.name(places),
          first == 0 && second == 0
              ? "as many of both, n*n in all, if both are counted up to the same number"
              : "a multiple of " + first,
          "that of the second changing first");
    }
    if (first == 0 && second == 0) {
      return root;
    }
    int counted = second > 0 ? second : rows / first;
    boolean fits = rows % counted == 0 && (first == 0 || rows / counted == first);
    if (!fits) {
      throw shape(
          file,
          rows,
          StateEvaluator.name(places),
          first > 0 && second > 0
              ? "%d x %d".formatted(first, second)
              : "a multiple of %d".formatted(Math.max(first, second)),
          "that of the second changing first");
    }
    return counted;
  }
}
