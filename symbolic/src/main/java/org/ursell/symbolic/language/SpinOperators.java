package org.ursell.symbolic.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.LocalOperator.Entry;

/** The operators that every spin has: level k is the state of magnetic number m = k - s. */
final class SpinOperators {
  static final List<String> NAMES = List.of("Sx", "Sy", "Sz", "Sp", "Sm");

  private SpinOperators() {}

  /**
   * A spin operator of s = (levels - 1)/2.
   *
   * @param name one of {@link #NAMES}
   */
  static LocalOperator of(String name, int levels) {
    Map<Entry, Scalar> entries = new TreeMap<>();
    if (name.equals("Sz")) {
      for (int k = 0; k < levels; k++) {
        int twiceM = 2 * k - levels + 1;
        if (twiceM != 0) {
          entries.put(new Entry(k, k), half(twiceM));
        }
      }
      return LocalOperator.of(entries);
    }
    for (int k = 0; k + 1 < levels; k++) {
      // <m+1| S+ |m> = sqrt(s(s+1) - m(m+1)) = sqrt((s-m)(s+m+1))
      Scalar element = root((levels - 1 - k) * (k + 1));
      Entry up = new Entry(k + 1, k);
      Entry down = new Entry(k, k + 1);
      switch (name) {
        case "Sp" -> entries.put(up, element);
        case "Sm" -> entries.put(down, element);
        case "Sx" -> {
          entries.put(up, halved(element));
          entries.put(down, halved(element));
        }
        default -> {
          Scalar imaginary = halved(element.times(Scalar.Constant.I));
          entries.put(up, imaginary.negated());
          entries.put(down, imaginary);
        }
      }
    }
    return LocalOperator.of(entries);
  }

  private static Scalar half(int twice) {
    return twice % 2 == 0
        ? Scalar.of(twice / 2)
        : twice < 0 ? half(-twice).negated() : new Scalar.Quotient(Scalar.of(twice), Scalar.of(2));
  }

  private static Scalar root(int square) {
    int whole = (int) Math.round(Math.sqrt(square));
    return whole * whole == square
        ? Scalar.of(whole)
        : new Scalar.Call("sqrt", new Scalar.Number(BigDecimal.valueOf(square)));
  }

  private static Scalar halved(Scalar element) {
    return element.equals(Scalar.of(2))
        ? Scalar.Number.ONE
        : new Scalar.Quotient(element, Scalar.of(2));
  }
}
