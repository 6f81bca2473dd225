package org.ursell.symbolic.language;

import org.ursell.symbolic.syntax.Expression;
import org.ursell.symbolic.syntax.Expression.Binary;
import org.ursell.symbolic.syntax.Expression.Operation;

/**
 * What can be seen of a formula without multiplying it out: whether it is a number, and its sites.
 */
final class OperatorArity {
  private final Scope scope;

  OperatorArity(Scope scope) {
    this.scope = scope;
  }

  /** Whether a formula is a number: it holds no operator, mode or state. */
  boolean isScalar(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return !scope.isOperator(name.name()) && scope.placed(name.name()).isEmpty();
    }
    if (expression instanceof Expression.Transition
        || expression instanceof Expression.Ket
        || expression instanceof Expression.OnSpecies
        || expression instanceof Expression.SumOverSites) {
      return false;
    }
    return expression.operands().stream().allMatch(this::isScalar);
  }

  /** Whether a formula is summed over sites somewhere, be it in an operator with a name. */
  boolean sums(Expression expression) {
    if (expression instanceof Expression.Name name) {
      Scope.NamedFormula formula = scope.operators().get(name.name());
      return formula != null && sums(formula.body());
    }
    return expression instanceof Expression.SumOverSites
        || expression.operands().stream().anyMatch(this::sums);
  }

  /** Whether a side of (x) is the identity of a site, written 1, or a number times it, 0.5*i*1. */
  boolean isIdentity(Expression side) {
    if (side instanceof Expression.Negative minus) {
      return isIdentity(minus.operand());
    }
    if (side instanceof Expression.Binary binary
        && binary.operation() == Expression.Operation.TIMES) {
      return isScalar(binary.left()) && isIdentity(binary.right());
    }
    return side instanceof Expression.Number number && number.digits().equals("1");
  }

  /** How many sites (x) joins: 0 for numbers, modes and sums over all sites. */
  int of(Expression expression) {
    if (expression instanceof Expression.Name name) {
      Scope.NamedFormula formula = scope.operators().get(name.name());
      if (formula != null) {
        return formula.arity();
      }
      return scope.isOperator(name.name()) && !scope.isMode(name.name()) ? 1 : 0;
    }
    if (expression instanceof Expression.Transition || expression instanceof Expression.Ket) {
      return 1;
    }
    if (expression instanceof Expression.SumOverSites
        || expression instanceof Expression.OnSpecies) {
      return 0;
    }
    boolean joins = expression instanceof Binary b && b.operation() == Operation.TENSOR;
    int sum = 0;
    int most = 0;
    for (Expression operand : expression.operands()) {
      int arity = joins && isIdentity(operand) ? 1 : of(operand);
      sum = Math.min(sum + arity, 1_000);
      most = Math.max(most, arity);
    }
    return joins ? sum : most;
  }
}
