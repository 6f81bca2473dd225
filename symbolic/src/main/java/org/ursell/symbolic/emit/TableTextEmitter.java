package org.ursell.symbolic.emit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.TableReader;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientList;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * Emits the table form of a system as the text that {@link TableReader} reads. Like a class, it
 * depends on the system alone.
 */
@Internal
public final class TableTextEmitter {
  private final StringBuilder out = new StringBuilder();
  private final MomentSystem system;
  private final CoefficientList list;

  private TableTextEmitter(MomentSystem system) {
    this.system = system;
    this.list = TableEmitter.coefficients(system);
  }

  /** The text of a system. */
  public static String emit(MomentSystem system) {
    return new TableTextEmitter(system).write();
  }

  private String write() {
    line(TableReader.FORMAT);
    line(TableReader.heading(system.descriptor()));
    list.formulas().forEach(formula -> line("formula " + write(formula)));
    List<Coefficient> coefficients = list.coefficients();
    List<List<CoefficientList.Monomial>> polynomials = list.monomials(coefficients);
    for (int k = 0; k < coefficients.size(); k++) {
      labelled("coefficient", polynomials.get(k), CoefficientList.label(coefficients.get(k)));
    }
    List<CoefficientList.Rate> rates = list.rates();
    for (CoefficientList.Rate rate : rates) {
      for (List<CoefficientList.Monomial> part : list.monomials(rate.parts())) {
        String kind = rate.isMatrix() ? "part" : rate.isRadicand() ? "radicand" : "rate";
        labelled(kind, part, rate.text());
      }
      if (rate.isMatrix()) {
        line("rates: " + rate.text());
      }
      if (!rate.isRadicand()) {
        line("jump " + rate.jump());
      }
    }
    for (Moment moment : system.moments()) {
      String factors =
          moment.factors().stream()
              .map(f -> " " + f.species() + " " + f.element())
              .collect(Collectors.joining());
      line("moment " + moment.part() + factors + ": " + moment.label());
    }
    for (MomentSystem.Auxiliary auxiliary : system.auxiliaries()) {
      sum("auxiliary", auxiliary.definition(), term -> TableEmitter.weight(term) + variables(term));
    }
    for (MomentPolynomial equation : system.equations()) {
      sum("equation", equation, term -> list.number(term.coefficient()) + variables(term));
    }
    return out.toString();
  }

  private void line(String text) {
    out.append(text.replaceAll("\\R", " ").stripTrailing()).append('\n');
  }

  private void labelled(String kind, List<CoefficientList.Monomial> sum, String label) {
    String text = sum.stream().map(TableTextEmitter::monomial).collect(Collectors.joining(" + "));
    line(kind + (text.isEmpty() ? "" : " " + text) + ": " + label);
  }

  private static String monomial(CoefficientList.Monomial monomial) {
    String below = monomial.below() == 1.0 ? "" : "/" + monomial.below();
    return monomial.above()
        + below
        + monomial.factors().stream().map(f -> " " + f).collect(Collectors.joining());
  }

  private void sum(
      String kind,
      MomentPolynomial polynomial,
      java.util.function.Function<MomentPolynomial.Term, String> write) {
    String text = polynomial.terms().stream().map(write).collect(Collectors.joining(" + "));
    line(kind + " " + text);
  }

  private static String variables(MomentPolynomial.Term term) {
    return term.variables().stream().map(v -> " " + v).collect(Collectors.joining());
  }

  /** Operators stand before their operands; sums and products say how many they have. */
  private static String write(Formula formula) {
    if (formula instanceof Formula.Constant constant) {
      return "number " + constant.value();
    }
    if (formula instanceof Formula.Parameter parameter) {
      return "parameter " + parameter.name();
    }
    if (formula instanceof Formula.Sampled sampled) {
      return "sampled " + sampled.function().text() + " " + write(sampled.argument());
    }
    if (formula instanceof Formula.Time) {
      return "time";
    }
    if (formula instanceof Formula.Power power) {
      return power.base() instanceof Formula.Parameter parameter
              && power.exponent().equals(Formula.number(-1.0))
          ? "inverse " + parameter.name()
          : "power " + write(power.base()) + " " + write(power.exponent());
    }
    if (formula instanceof Formula.Sum sum) {
      return many("sum", sum.parts());
    }
    if (formula instanceof Formula.Product product) {
      return many("product", product.parts());
    }
    if (formula instanceof Formula.Call call) {
      String name = call.function().name().toLowerCase(Locale.ROOT);
      return switch (call.function()) {
        case MIN, MAX -> many(name, call.arguments());
        default ->
            call.arguments().stream()
                .map(TableTextEmitter::write)
                .collect(Collectors.joining(" ", name + " ", ""));
      };
    }
    return formula instanceof Formula.ModeUnit unit ? "mode-unit " + unit.power() : "interaction";
  }

  private static String many(String kind, List<Formula> parts) {
    return parts.stream()
        .map(TableTextEmitter::write)
        .collect(Collectors.joining(" ", kind + " " + parts.size() + " ", ""));
  }
}
