package org.ursell.symbolic.language;

import java.util.List;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarReader;
import org.ursell.symbolic.coefficient.ScalarValue;
import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.ExpressionParser;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/** Formulas in a file: whatever is wrong with one is placed where it stands in the file. */
final class Formula {
  private Formula() {}

  /**
   * Reads a formula and makes something of it.
   *
   * @throws ProblemException placed in the file
   */
  static <T> T read(YamlNode.Text text, Function<Expression, T> use) {
    return read(text, List.of(), use);
  }

  /** The same where functions of tables may be called. */
  static <T> T read(YamlNode.Text text, Scope scope, Function<Expression, T> use) {
    try {
      return read(text, List.copyOf(scope.tables().keySet()), use);
    } catch (ProblemException problem) {
      throw problem.problem() == Problem.NOT_A_FUNCTION && callsBroken(text, scope)
          ? new ProblemException(Problem.CONSEQUENCE, problem.span())
          : problem;
    }
  }

  /**
   * The same where tables are known, but nothing may change in time.
   *
   * @throws ProblemException placed in the file
   */
  static <T> T readWithoutTime(YamlNode.Text text, Scope scope, Function<Expression, T> use) {
    try {
      return read(text, use);
    } catch (ProblemException problem) {
      throw misplaced(problem, scope);
    }
  }

  /** A function that is none here is told to be a table, if it is one. */
  static ProblemException misplaced(ProblemException problem, Scope scope) {
    boolean table =
        problem.problem() == Problem.NOT_A_FUNCTION
            && scope.tables().containsKey(problem.details().get(0));
    return table
        ? new ProblemException(Problem.TABLE_MISPLACED, problem.span(), problem.details().get(0))
        : problem;
  }

  /** Whether the first word that is called as a function, and is none, is a table refused above. */
  private static boolean callsBroken(YamlNode.Text text, Scope scope) {
    try {
      ExpressionParser.parse(text.value(), scope.tables().keySet());
      return false;
    } catch (ProblemException problem) {
      Span span = problem.span();
      return scope.isBroken(text.value().substring(span.start(), span.end()));
    }
  }

  private static <T> T read(
      YamlNode.Text text, List<String> functions, Function<Expression, T> use) {
    try {
      return use.apply(ExpressionParser.parse(text.value(), functions));
    } catch (ProblemException problem) {
      throw text.placed(problem);
    }
  }

  /**
   * A number written as digits or as a formula without parameters.
   *
   * @param scope whose parameters are recognised, to say that they are not meant here
   */
  static Complex number(YamlNode.Text text, Scope scope) {
    return read(text, expression -> constant(expression, scope));
  }

  /** The value of a formula of numbers. */
  static Complex constant(Expression expression, Scope scope) {
    try {
      Scalar scalar =
          new ScalarReader(scope.parameters().keySet(), scope.parameters().keySet())
              .read(expression);
      return value(scalar, expression);
    } catch (ProblemException problem) {
      // Where numbers are meant there is no name that could be declared.
      throw problem.problem() == Problem.NAME_UNKNOWN || problem.problem() == Problem.TIME_DEPENDENT
          ? new ProblemException(Problem.WORD_FOR_NUMBER, problem.span())
          : problem;
    }
  }

  /** The value of a scalar that must hold no parameter. */
  static Complex value(Scalar scalar, Expression where) {
    scalar.visit(
        part -> {
          if (part instanceof Scalar.Parameter parameter) {
            throw new ProblemException(Problem.NOT_CONSTANT, where.span(), parameter.name());
          }
        });
    Complex value = ScalarValue.accurate(scalar);
    if (!value.isFinite()) {
      throw new ProblemException(Problem.NOT_FINITE, where.span());
    }
    return value;
  }

  /** A finite real number. */
  static double real(YamlNode.Text text, String what, Scope scope) {
    Complex value = number(text, scope);
    if (value.getImaginary() != 0) {
      throw new ProblemException(Problem.EXPECTED_NUMBER, text.span(), what);
    }
    return value.getReal();
  }
}
