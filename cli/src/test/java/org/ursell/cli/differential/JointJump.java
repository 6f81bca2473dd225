package org.ursell.cli.differential;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hipparchus.complex.Complex;
import org.ursell.cli.differential.RandomModel.Jump;

/**
 * A jump of several places at once. Its species, as the jump lists them, are the slots of its
 * products.
 *
 * @param form how the slots run through the sites
 * @param summands of the operator; of correlated jumps one for each slot
 * @param factor B of correlated jumps, whose rates are B B' times the rate of the jump; else empty
 */
record JointJump(Form form, List<Summand> summands, Complex[][] factor) {
  /** The forms that the language has. */
  enum Form {
    /** One jump for each site of the first slot, or of modes alone. */
    EACH,
    PAIRS,
    ORDERED_PAIRS,
    /** One jump, in which species stand summed over their sites. */
    SUM,
    CORRELATED
  }

  /**
   * A product with its coefficient.
   *
   * @param factors a local operator, and the slot that it acts on
   */
  record Summand(ScalarFormula coefficient, List<Factor> factors) {}

  /** An operator on a slot. */
  record Factor(int slot, LocalFormula operator) {}

  JointJump(Form form, List<Summand> summands) {
    this(form, summands, new Complex[0][0]);
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Summand summand : summands) {
      names.addAll(summand.coefficient.names());
      summand.factors.forEach(f -> names.addAll(f.operator.names()));
    }
    return names;
  }

  /** The line of a model file. */
  String line(Jump jump) {
    List<String> species = jump.species();
    String rate = jump.rate().text();
    if (form == Form.CORRELATED) {
      String operators =
          summands.stream()
              .map(s -> s.factors.get(0).operator.text())
              .collect(Collectors.joining(", "));
      return "correlated %s: rates %s, operators %s"
          .formatted(String.join(", ", species), rates(jump.rate()), operators);
    }
    String sum = summands.stream().map(s -> product(s, species)).collect(Collectors.joining(" + "));
    String head =
        switch (form) {
          case PAIRS -> "for pairs " + String.join(" ", species) + ": ";
          case ORDERED_PAIRS -> "for ordered pairs " + String.join(" ", species) + ": ";
          case EACH -> firstIsSite() ? "for each " + species.get(0) + ": " : "";
          default -> "";
        };
    return head + "rate " + rate + ", operator " + sum;
  }

  private boolean firstIsSite() {
    return summands.stream()
        .flatMap(s -> s.factors.stream())
        .anyMatch(f -> f.slot == 0 && f.operator instanceof SiteFormula);
  }

  private String product(Summand summand, List<String> species) {
    String coefficient = summand.coefficient.factor();
    if (summand.factors.isEmpty()) {
      return coefficient;
    }
    StringJoiner product =
        new StringJoiner(form == Form.PAIRS || form == Form.ORDERED_PAIRS ? " (x) " : "*");
    if (form == Form.PAIRS || form == Form.ORDERED_PAIRS) {
      for (int slot = 0; slot < species.size(); slot++) {
        int own = slot;
        product.add(
            summand.factors.stream()
                .filter(f -> f.slot == own)
                .findFirst()
                .map(f -> f.operator.factor())
                .orElse("1"));
      }
    } else {
      for (Factor f : summand.factors) {
        boolean summed = form == Form.SUM && f.operator instanceof SiteFormula;
        product.add(
            summed
                ? "(sum_%s %s)".formatted(species.get(f.slot), f.operator.factor())
                : f.operator.factor());
      }
    }
    // A number before (x) would belong to its first side alone.
    boolean joins = product.toString().contains(" (x) ");
    return coefficient.equals("1")
        ? product.toString()
        : coefficient + "*" + (joins ? "(" + product + ")" : product.toString());
  }

  private String rates(ScalarFormula rate) {
    StringJoiner rows = new StringJoiner(", ", "[", "]");
    for (int a = 0; a < factor.length; a++) {
      StringJoiner row = new StringJoiner(", ", "[", "]");
      for (int b = 0; b < factor.length; b++) {
        Complex sum = Complex.ZERO;
        for (int k = 0; k < factor.length; k++) {
          sum = sum.add(factor[a][k].multiply(factor[b][k].conjugate()));
        }
        row.add(rate.factor() + "*" + complex(sum));
      }
      rows.add(row.toString());
    }
    return rows.toString();
  }

  private static String complex(Complex value) {
    // Products of two decimals each: four hold them exactly.
    double re = Math.rint(value.getReal() * 1e4) / 1e4;
    double im = Math.rint(value.getImaginary() * 1e4) / 1e4;
    return im == 0
        ? bracketed(re)
        : "(%s %s %s*i)"
            .formatted(
                ScalarFormula.decimal(re), im < 0 ? "-" : "+", ScalarFormula.decimal(Math.abs(im)));
  }

  private static String bracketed(double value) {
    String text = ScalarFormula.decimal(value);
    return value < 0 ? "(" + text + ")" : text;
  }
}
