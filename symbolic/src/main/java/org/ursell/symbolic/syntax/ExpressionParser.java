package org.ursell.symbolic.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Names;
import org.ursell.symbolic.syntax.Expression.Binary;
import org.ursell.symbolic.syntax.Expression.Operation;
import org.ursell.symbolic.syntax.Token.Kind;

/**
 * Reads a formula by recursive descent. From the loosest to the tightest: {@code + -}, the tensor
 * sign, {@code * /}, the sign of a number, {@code ^}, the prime of an adjoint.
 *
 * <p>{@code sum} before an operator sums the product that begins with it over all sites, as the
 * sign of a sum does; {@code sum_A} over those of a species.
 *
 * <p>Length, number of tokens and depth of brackets are bounded, so any text is read or refused at
 * once.
 */
@Internal
public final class ExpressionParser {
  private static final int DEEPEST = 40;

  private final List<Token> tokens;
  private final Collection<String> moreFunctions;
  private int next;
  private int depth;

  private ExpressionParser(List<Token> tokens, Collection<String> moreFunctions) {
    this.tokens = tokens;
    this.moreFunctions = moreFunctions;
  }

  /**
   * The syntax tree of a formula.
   *
   * @throws ProblemException if the text is not a formula
   */
  public static Expression parse(String text) {
    return parse(text, List.of());
  }

  /**
   * The same where a few words more are functions.
   *
   * @param moreFunctions words that are functions where a bracket follows them
   */
  public static Expression parse(String text, Collection<String> moreFunctions) {
    ExpressionParser parser = new ExpressionParser(Lexer.tokens(text), moreFunctions);
    if (parser.peek().kind() == Kind.END) {
      throw new ProblemException(Problem.FORMULA_EMPTY, new Span(0, text.length()));
    }
    Expression whole = parser.sum();
    Token rest = parser.peek();
    if (rest.is(")")) {
      throw new ProblemException(Problem.BRACKET_NOT_OPENED, rest.span());
    }
    if (rest.kind() != Kind.END) {
      throw unexpected(rest);
    }
    return whole;
  }

  /** A comma means something between the arguments of a function, and nowhere else. */
  private static ProblemException unexpected(Token token) {
    return new ProblemException(
        token.is(",") ? Problem.UNKNOWN_SIGN : Problem.UNEXPECTED, token.span(), token.text());
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++);
  }

  private Expression sum() {
    int first = next;
    Expression left = tensor();
    while (peek().is("+") || peek().is("-")) {
      Token sign = take();
      boolean minus = sign.text().equals("-");
      if (peek().kind() == Kind.CONJUGATE) {
        take();
        left = new Expression.WithConjugate(since(first), left, minus);
        continue;
      }
      Expression right = tensor();
      left = binary(first, minus ? Operation.MINUS : Operation.PLUS, left, right);
    }
    return left;
  }

  private Expression tensor() {
    int first = next;
    Expression left = product();
    while (peek().kind() == Kind.TENSOR) {
      take();
      left = binary(first, Operation.TENSOR, left, product());
    }
    return left;
  }

  private Expression product() {
    int first = next;
    Expression left = signed();
    while (true) {
      if (peek().is("*") || peek().is("/")) {
        Operation operation = take().text().equals("*") ? Operation.TIMES : Operation.OVER;
        left = binary(first, operation, left, signed());
      } else if (peek().beginsValue()) {
        Token previous = tokens.get(next - 1);
        throw new ProblemException(
            Problem.SIGN_MISSING,
            previous.span().to(peek().span()),
            previous.text(),
            peek().text());
      } else {
        return left;
      }
    }
  }

  private Expression signed() {
    Span start = peek().span();
    boolean minus = false;
    while (peek().is("-") || peek().is("+")) {
      minus ^= take().text().equals("-");
    }
    Expression power = power();
    return minus ? new Expression.Negative(start.to(power.span()), power) : power;
  }

  private Expression power() {
    int first = next;
    Expression base = primed();
    if (!peek().is("^")) {
      return base;
    }
    Token sign = take();
    Span start = peek().span();
    boolean minus = peek().is("-");
    if (minus) {
      take();
    }
    Expression exponent = primary();
    if (peek().is("^")) {
      throw new ProblemException(Problem.POWER_OF_POWER, sign.span().to(peek().span()));
    }
    return binary(
        first,
        Operation.POWER,
        base,
        minus ? new Expression.Negative(start.to(exponent.span()), exponent) : exponent);
  }

  private Expression primed() {
    int first = next;
    Expression operand = primary();
    while (peek().is("'") || peek().kind() == Kind.SUBSCRIPT) {
      Token mark = take();
      operand =
          mark.kind() == Kind.SUBSCRIPT
              ? new Expression.OnSpecies(since(first), mark.text().replaceAll("[_{}]", ""), operand)
              : new Expression.Adjoint(since(first), operand);
    }
    return operand;
  }

  private Expression primary() {
    Token token = take();
    switch (token.kind()) {
      case NUMBER:
        return new Expression.Number(token.span(), token.text());
      case NAME:
        if (beginsSum(token)) {
          return sumOverSites(token);
        }
        return peek().is("(") ? call(token) : name(token);
      case TRANSITION:
        return new Expression.Transition(token.span(), token.to(), token.from());
      case KET:
        return new Expression.Ket(token.span(), token.to());
      case CONJUGATE:
        throw new ProblemException(Problem.CONJUGATE_MISPLACED, token.span());
      default:
        if (token.is("(")) {
          return bracket(token);
        }
        next--;
        throw token.kind() == Kind.END
            ? new ProblemException(Problem.FORMULA_ENDS, lastSpan())
            : unexpected(token);
    }
  }

  private Span lastSpan() {
    return tokens.get(Math.max(0, next - 1)).span();
  }

  private static Expression name(Token token) {
    if (Functions.NAMES.contains(token.text()) && Functions.isReserved(token.text())) {
      throw new ProblemException(Problem.FUNCTION_WITHOUT_ARGUMENT, token.span(), token.text());
    }
    return new Expression.Name(token.span(), token.text());
  }

  /** {@code sum} alone may be a name; before a value it can only be the sign of a sum. */
  private boolean beginsSum(Token token) {
    return token.text().matches("sum(_" + Names.SPECIES + ")?") && peek().beginsValue();
  }

  private Expression sumOverSites(Token sign) {
    int first = next - 1;
    if (++depth > DEEPEST) {
      throw new ProblemException(Problem.TOO_DEEP, sign.span(), DEEPEST);
    }
    Expression operand = product();
    depth--;
    String species = sign.text().length() > 4 ? sign.text().substring(4) : "";
    return new Expression.SumOverSites(since(first), species, operand);
  }

  private Expression call(Token function) {
    String name = function.text();
    Optional<Functions.Known> known = Functions.named(name);
    if (known.isEmpty() && !moreFunctions.contains(name)) {
      throw new ProblemException(
          Problem.NOT_A_FUNCTION, function.span(), name, Functions.words(moreFunctions));
    }
    List<Expression> arguments = arguments(take());
    Span whole = function.span().to(tokens.get(next - 1).span());
    int count = arguments.size();
    if (known.isEmpty() ? count != 1 : count < known.get().least() || count > known.get().most()) {
      throw new ProblemException(
          Problem.ARGUMENT_COUNT,
          whole,
          name,
          known.map(Functions.Known::arguments).orElse("one argument"),
          count + (count == 1 ? " is" : " are"),
          known.map(Functions.Known::form).orElse(name + "(x)"));
    }
    return new Expression.Call(whole, name, arguments);
  }

  private List<Expression> arguments(Token open) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(enclosed(open));
    while (peek().is(",")) {
      arguments.add(enclosed(take()));
    }
    close(open);
    return arguments;
  }

  private Expression bracket(Token open) {
    Expression inside = enclosed(open);
    close(open);
    return inside;
  }

  /** What stands behind an opening bracket, or behind a comma. */
  private Expression enclosed(Token before) {
    if (++depth > DEEPEST) {
      throw new ProblemException(Problem.TOO_DEEP, before.span(), DEEPEST);
    }
    if (peek().is(")") && before.is("(")) {
      throw new ProblemException(Problem.BRACKET_EMPTY, before.span().to(peek().span()));
    }
    Expression inside = sum();
    depth--;
    return inside;
  }

  private void close(Token open) {
    if (!peek().is(")")) {
      throw peek().kind() == Kind.END
          ? new ProblemException(Problem.BRACKET_NOT_CLOSED, open.span())
          : unexpected(peek());
    }
    take();
  }

  private Expression binary(int first, Operation operation, Expression left, Expression right) {
    return new Binary(since(first), operation, left, right);
  }

  /** From a token to the last that was taken, brackets included. */
  private Span since(int first) {
    return tokens.get(first).span().to(tokens.get(next - 1).span());
  }
}
