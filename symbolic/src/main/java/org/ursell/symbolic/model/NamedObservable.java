package org.ursell.symbolic.model;

/** What the user gave a name, to be observed: an operator on one place, or more. */
public sealed interface NamedObservable permits NamedOperator, NamedExpression {
  /** For example {@code S+}. */
  String name();
}
