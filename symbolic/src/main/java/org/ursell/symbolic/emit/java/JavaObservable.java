package org.ursell.symbolic.emit.java;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.ObservableExpression;
import org.ursell.runtime.equations.ObservableFormula;
import org.ursell.runtime.equations.ObservableTerm;

/** An observable that is made of expectation values as the Java expression that builds it. */
final class JavaObservable {
  private JavaObservable() {}

  static String write(ObservableExpression expression) {
    return "new ObservableExpression(%s, %s)"
        .formatted(JavaNames.literal(expression.text()), write(expression.formula()));
  }

  private static String write(ObservableFormula formula) {
    if (formula instanceof ObservableFormula.Number number) {
      return "new ObservableFormula.Number(%s, %s)"
          .formatted(JavaFormula.write(number.re()), JavaFormula.write(number.im()));
    }
    if (formula instanceof ObservableFormula.Mean mean) {
      return "new ObservableFormula.Mean(%s, %b)"
          .formatted(list(mean.terms(), JavaObservable::write), mean.hermitian());
    }
    if (formula instanceof ObservableFormula.Sum sum) {
      return "new ObservableFormula.Sum(%s)".formatted(list(sum.parts(), JavaObservable::write));
    }
    if (formula instanceof ObservableFormula.Product product) {
      return "new ObservableFormula.Product(%s, %s)"
          .formatted(write(product.left()), write(product.right()));
    }
    if (formula instanceof ObservableFormula.Quotient quotient) {
      return "new ObservableFormula.Quotient(%s, %s)"
          .formatted(write(quotient.above()), write(quotient.below()));
    }
    if (formula instanceof ObservableFormula.Power power) {
      return "new ObservableFormula.Power(%s, %s)".formatted(write(power.base()), power.exponent());
    }
    if (formula instanceof ObservableFormula.Call call) {
      return "new ObservableFormula.Call(ObservableFormula.Function.%s, %s)"
          .formatted(
              call.function(),
              call.parts().size() == 1
                  ? write(call.argument())
                  : list(call.parts(), JavaObservable::write));
    }
    ObservableFormula.SpinSqueezing squeezing = (ObservableFormula.SpinSqueezing) formula;
    return "new ObservableFormula.SpinSqueezing(ObservableFormula.Squeezing.%s, %s, %s, %s)"
        .formatted(
            squeezing.kind(),
            JavaFormula.write(squeezing.count()),
            list(squeezing.spin(), JavaObservable::write),
            list(squeezing.products(), JavaObservable::write));
  }

  private static String write(ObservableTerm term) {
    return "new ObservableTerm(%s, %s, %s, %s)"
        .formatted(
            JavaFormula.write(term.re()),
            JavaFormula.write(term.im()),
            list(
                term.sites(),
                part ->
                    "new ObservableTerm.SitePart(%s, %s)"
                        .formatted(part.species(), JavaDescriptor.operator(part.operator()))),
            list(
                term.modes(),
                part ->
                    "new ObservableTerm.ModePart(%s, %s, %s)"
                        .formatted(part.species(), part.creations(), part.annihilations())));
  }

  private static <T> String list(List<T> parts, Function<T, String> write) {
    return parts.stream().map(write).collect(Collectors.joining(", ", "List.of(", ")"));
  }
}
