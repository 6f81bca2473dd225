package org.ursell.symbolic.coefficient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;

/**
 * Collects the generators that expressions need: the parameters in their declared order, then
 * reciprocals and real atoms in the order in which they are met, and last the marks.
 */
final class GeneratorCollector {
  private final SymjaSession session;
  private final Map<IExpr, Generator> found = new LinkedHashMap<>();
  private final List<Generator> others = new ArrayList<>();

  private GeneratorCollector(SymjaSession session) {
    this.session = session;
  }

  /** The generators, no two of them for one and the same expression. */
  static List<Generator> collect(
      SymjaSession session, List<String> parameters, Collection<IExpr> expressions) {
    GeneratorCollector collector = new GeneratorCollector(session);
    for (String parameter : parameters) {
      IExpr symbol = session.symbol(parameter);
      collector.found.put(symbol, new Generator.Parameter(parameter, symbol));
    }
    IExpr time = session.time();
    if (expressions.stream().anyMatch(e -> !e.isFree(time::equals, true))) {
      collector.found.put(time, new Generator.Time(time));
    }
    for (IExpr expression : expressions) {
      collector.collect(session.expanded(expression));
    }
    return collector.all();
  }

  private List<Generator> all() {
    for (Generator other : others) {
      found.putIfAbsent(other.expression(), other);
    }
    // No name of a user's holds a blank.
    for (Generator mark :
        List.of(
            new Generator.Interaction(session.symbol("interaction mark")),
            new Generator.ModeUnit(1, session.symbol("mode unit")),
            new Generator.ModeUnit(-1, session.symbol("per mode unit")))) {
      found.put(mark.expression(), mark);
    }
    return List.copyOf(found.values());
  }

  private void collect(IExpr e) {
    if (e.isNumber() || found.containsKey(e)) {
      return;
    }
    if (e.isPlus() || e.isTimes()) {
      ((IAST) e).forEach(part -> collect(part));
    } else if (Phase.isPhase(e)) {
      Phase phase = Phase.of(e, session);
      collect(phase.modulus());
      collect(phase.cosine());
      collect(phase.sine());
    } else if (e.isPower() && e.base().equals(S.E)) {
      // Whole, since exp(1000) as a product of 1000 factors would serve nobody.
      others.add(new Generator.Atom(e));
    } else if (e.isPower() && e.exponent().isInteger() && e.exponent().isPositive()) {
      collect(e.base());
    } else if (e.isPower() && e.exponent().isNegative() && isParameter(e.base())) {
      inverse(e);
    } else if (e.isPower() && e.exponent().isRational() && !e.exponent().isInteger()) {
      others.add(new Generator.Atom(Roots.unit(e)));
      collect(e.base());
    } else {
      others.add(new Generator.Atom(atomOf(e)));
      if (RealFunction.name(e).filter("abs"::equals).isPresent()) {
        // Its square is that of its argument.
        collect(session.expanded(F.Sqr(RealFunction.arguments(e).get(0))));
      }
    }
  }

  /** The constants pi and e are symbols too. */
  private boolean isParameter(IExpr e) {
    return found.get(e) instanceof Generator.Parameter;
  }

  private void inverse(IExpr e) {
    IExpr base = e.base();
    if (e.exponent().isInteger()) {
      others.add(new Generator.Inverse(session.nameOf(base), F.Power(base, F.CN1)));
    } else {
      others.add(new Generator.Atom(Roots.unit(e)));
    }
  }

  private static IExpr atomOf(IExpr e) {
    return e.isPower() && e.exponent().isInteger() ? F.Power(e.base(), F.CN1) : e;
  }
}
