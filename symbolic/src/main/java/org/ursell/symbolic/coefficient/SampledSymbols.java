package org.ursell.symbolic.coefficient;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.ISymbol;
import org.ursell.runtime.equations.SampledFunction;

/**
 * The names by which the computer algebra knows functions of tables. It leaves them as they stand.
 * No two sessions share one, and the order of the names is that in which the functions were met, so
 * that sums come out in the same order each time.
 */
final class SampledSymbols {
  private static final AtomicLong COUNT = new AtomicLong();

  private static final Map<String, SampledFunction> FUNCTIONS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private SampledSymbols() {}

  static ISymbol symbol(SampledFunction function, EvalEngine engine) {
    ISymbol symbol =
        F.symbol(String.format(Locale.ROOT, "ursellsampled%012d", COUNT.getAndIncrement()), engine);
    FUNCTIONS.put(symbol.getSymbolName(), function);
    return symbol;
  }

  /** The function that an expression calls, if it calls one. */
  static Optional<SampledFunction> of(IExpr call) {
    return call.head() instanceof ISymbol symbol
        ? Optional.ofNullable(FUNCTIONS.get(symbol.getSymbolName()))
        : Optional.empty();
  }

  /** A text in which the computer algebra left its names, with those of the user. */
  static String named(String text) {
    String result = text;
    for (Map.Entry<String, SampledFunction> entry : Map.copyOf(FUNCTIONS).entrySet()) {
      result = result.replace(entry.getKey(), entry.getValue().name());
    }
    return result;
  }
}
