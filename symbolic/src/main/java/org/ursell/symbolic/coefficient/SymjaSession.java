package org.ursell.symbolic.coefficient;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.matheclipse.core.basic.Config;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.eval.ExprEvaluator;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.ISymbol;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.SampledFunction;

/**
 * The one computer-algebra engine of a derivation. Symbols of two Symja evaluators do not meet, so
 * a derivation opens one session and does all its mathematics there.
 *
 * <p>A physicist's names ({@code N}, {@code gamma}, {@code E}) collide with Symja's built-ins and
 * an underscore would make a pattern, so every parameter name is mapped to a safe symbol and back.
 */
@Internal
public final class SymjaSession {
  static {
    // Before class F loads: without it Symja's polynomial library keeps threads that hold the JVM
    // for a minute after the work is done.
    Config.JAS_NO_THREADS = true;
  }

  private final ExprEvaluator evaluator;
  private final Map<String, ISymbol> symbols = new TreeMap<>();
  private final Map<SampledFunction, ISymbol> sampled = new LinkedHashMap<>();
  private final Map<String, ISymbol> functions = new TreeMap<>();
  private final WholeExponentials exponentials = new WholeExponentials(this);

  /** Opens a session and makes it the current one of this thread. */
  public SymjaSession() {
    evaluator = new ExprEvaluator(true, (short) 0);
    // What is wrong with a formula is said by us, not printed by the engine.
    evaluator.getEvalEngine().setQuietMode(true);
    activate();
  }

  /** Makes this session's engine the one that Symja's static calls use on this thread. */
  public void activate() {
    EvalEngine.set(evaluator.getEvalEngine());
  }

  /** The symbol that stands for a parameter; its name in Symja is not the user's. */
  public ISymbol symbol(String parameter) {
    return symbols.computeIfAbsent(
        parameter, name -> F.symbol("ursell" + symbols.size(), evaluator.getEvalEngine()));
  }

  /** The symbol of a function that is known by its values. */
  ISymbol sampled(SampledFunction function) {
    return sampled.computeIfAbsent(
        function, f -> SampledSymbols.symbol(f, evaluator.getEvalEngine()));
  }

  /** The symbol that stands for the time. */
  public ISymbol time() {
    // No name of a user's holds a blank.
    return symbol("the time");
  }

  /** The symbol of a name of ours, for functions that Symja does not know. */
  ISymbol symbolNamed(String name) {
    return functions.computeIfAbsent(name, n -> F.symbol(n, evaluator.getEvalEngine()));
  }

  /** The user's name of a symbol handed out by {@link #symbol}. */
  public String nameOf(IExpr symbol) {
    return symbols.entrySet().stream()
        .filter(entry -> entry.getValue().equals(symbol))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a parameter: " + symbol));
  }

  /** An expression multiplied out, with exponentials as their author wrote them. */
  public IExpr expanded(IExpr expression) {
    return exponentials.expanded(expression);
  }

  /** An expression as one quotient in lowest terms, with exponentials whole. */
  public IExpr factored(IExpr expression) {
    return exponentials.factored(expression);
  }

  /** Evaluates an expression with Symja's rules. */
  public IExpr evaluate(IExpr expression) {
    return evaluator.eval(expression);
  }
}
