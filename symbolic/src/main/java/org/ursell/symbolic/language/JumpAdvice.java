package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.Names;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.language.OperatorProduct.Place;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Species;

/**
 * How to write a jump whose operator is on more than one site or mode. A sum over them is one
 * collective jump, and is written out as such; a product is no jump yet.
 */
final class JumpAdvice {
  private static final String PRODUCT =
      "keep the factors of one site or one mode, or write the product on a line without a beginning,"
          + " in which sums over sites may stand";

  private JumpAdvice() {}

  /**
   * The remedy.
   *
   * @param products what the operator is
   * @param sites the species of the line's site; empty for lines that name none, or a mode
   * @param rate as it was written
   */
  static String of(List<OperatorProduct> products, Optional<Species> sites, String rate) {
    Map<Place, LocalOperator> parts = new LinkedHashMap<>();
    for (OperatorProduct product : products) {
      if (product.places().size() != 1) {
        return PRODUCT;
      }
      LocalOperator part = product.places().firstEntry().getValue().times(product.coefficient());
      parts.merge(product.places().firstKey(), part, LocalOperator::plus);
    }
    if (parts.size() < 2) {
      return PRODUCT;
    }
    List<String> species = new ArrayList<>();
    List<String> operators = new ArrayList<>();
    parts.forEach(
        (place, operator) -> {
          species.add(place.isMode() ? place.mode() : sites.orElseThrow().name());
          operators.add(text(operator, place));
        });
    return "write the sum over them as one jump, '%s'"
        .formatted(collective(species, rate, operators));
  }

  /** The line of one jump of a sum. */
  static String collective(List<String> species, String rate, List<String> operators) {
    return "collective %s: rate %s, operators %s"
        .formatted(String.join(", ", species), rate, String.join(", ", operators));
  }

  private static String text(LocalOperator operator, Place place) {
    StringBuilder sum = new StringBuilder();
    operator
        .entries()
        .forEach(
            (entry, coefficient) -> {
              List<String> factors = new ArrayList<>();
              if (!coefficient.equals(Scalar.Number.ONE)) {
                String number = coefficient.text();
                factors.add(
                    number.matches("[." + Names.CHARACTERS + "]+") ? number : "(" + number + ")");
              }
              if (place.isMode()) {
                factors.addAll(Collections.nCopies(entry.to(), place.mode() + "'"));
                factors.addAll(Collections.nCopies(entry.from(), place.mode()));
              } else {
                factors.add("|" + entry.to() + "><" + entry.from() + "|");
              }
              sum.append(sum.isEmpty() ? "" : " + ")
                  .append(factors.isEmpty() ? "1" : String.join("*", factors));
            });
    return sum.toString();
  }
}
