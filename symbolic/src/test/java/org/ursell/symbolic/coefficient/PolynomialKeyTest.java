package org.ursell.symbolic.coefficient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolynomialKeyTest {
  private static final List<String> NAMES = IntStream.range(0, 120).mapToObj(k -> "d" + k).toList();

  /** By Symja's own hash the 7140 products of two of 120 parameters have few hashes. */
  @Test
  void coefficientsOfManyParametersHaveHashesOfTheirOwn() {
    SymjaSession session = new SymjaSession();
    CoefficientRing ring = new CoefficientRing(session, NAMES, List.of());
    List<Coefficient> parameters =
        IntStream.range(0, NAMES.size()).mapToObj(k -> ring.generator(k, 1)).toList();
    Set<Integer> hashes = new HashSet<>();
    int products = 0;
    for (int j = 0; j < parameters.size(); j++) {
      for (int k = 0; k < j; k++) {
        Coefficient product = parameters.get(j).times(parameters.get(k));
        hashes.add(PolynomialKey.of(product.polynomial()).hash());
        products++;
      }
    }
    assertThat(hashes).hasSizeGreaterThan(products * 99 / 100);
  }

  @Test
  void equalSumsAreOneCoefficientInWhateverOrderTheyWereAdded() {
    SymjaSession session = new SymjaSession();
    CoefficientRing ring = new CoefficientRing(session, NAMES, List.of());
    Coefficient forward = ring.zero();
    Coefficient backward = ring.zero();
    for (int k = 0; k < NAMES.size(); k++) {
      forward = forward.plus(ring.generator(k, 2).times(k + 1));
      int other = NAMES.size() - 1 - k;
      backward = backward.plus(ring.generator(other, 2).times(other + 1));
    }
    assertThat(forward).isSameAs(backward);
    assertThat(PolynomialKey.of(forward.polynomial()))
        .isEqualTo(PolynomialKey.of(backward.polynomial().copy()));
  }
}
