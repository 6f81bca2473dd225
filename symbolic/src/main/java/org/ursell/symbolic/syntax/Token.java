package org.ursell.symbolic.syntax;

/**
 * A word of a formula.
 *
 * @param text in one spelling: Unicode signs are written as their plain counterparts
 * @param to the level a transition or ket names first
 * @param from the level a transition names last
 */
record Token(Kind kind, String text, int to, int from, Span span) {
  enum Kind {
    NUMBER,
    NAME,
    TRANSITION,
    KET,
    /** The Hermitian conjugate of what stands before it: h.c. */
    CONJUGATE,
    /** The tensor product of two sites' operators: (x). */
    TENSOR,
    /** The species on whose one site the operator before it acts: _A, or _{A}. */
    SUBSCRIPT,
    /** One of + - * / ^ ( ) , ' */
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean endsValue() {
    return switch (kind) {
      case NUMBER, NAME, TRANSITION, KET, SUBSCRIPT -> true;
      case SIGN -> text.equals(")") || text.equals("'");
      default -> false;
    };
  }

  boolean beginsValue() {
    return switch (kind) {
      case NUMBER, NAME, TRANSITION, KET -> true;
      case SIGN -> text.equals("(");
      default -> false;
    };
  }
}
