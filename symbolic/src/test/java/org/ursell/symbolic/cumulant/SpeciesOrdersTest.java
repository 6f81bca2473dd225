package org.ursell.symbolic.cumulant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.symmetry.MomentKey;

/** Which moments are unknowns. */
class SpeciesOrdersTest {
  /** As many factors of each species as a text holds letters: A is species 0, c species 1. */
  private static MomentKey moment(String letters) {
    return MomentKey.of(
        letters.chars().map(letter -> MomentKey.factor("Acb".indexOf(letter), 1)).toArray());
  }

  @ParameterizedTest
  @CsvSource({
    "A, true",
    "c, true",
    "AA, true",
    "Ac, true",
    "cc, true",
    "ccc, true",
    "Acc, true",
    "AAc, true",
    "AAA, false",
    "cccc, false",
    "AAcc, false",
    "Accc, false",
    "AAAc, false"
  })
  void withOrdersBySpeciesNoSpeciesExceedsItsOwnAndAllTogetherTheLargest(
      String letters, boolean kept) {
    assertThat(new SpeciesOrders(List.of(2, 3)).keeps(moment(letters))).isEqualTo(kept);
  }

  /** The largest order is that of the species involved: a mode of order 4 lends atoms nothing. */
  @Test
  void aSpeciesThatIsNotInvolvedDoesNotRaiseTheOrder() {
    SpeciesOrders order = new SpeciesOrders(List.of(2, 1, 4));
    assertThat(order.keeps(moment("AAc"))).isFalse();
    assertThat(order.keeps(moment("AAb"))).isTrue();
    assertThat(order.keeps(moment("AAcb"))).isTrue();
    assertThat(order.keeps(moment("AAcbb"))).isFalse();
    assertThat(order.keeps(moment("ccb"))).isFalse();
  }

  /** Of a species with b operators, C(b + M, M) products have at most M factors. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void oneSpeciesHasAsManyMomentsAsThereAreMultisets(int order) {
    int operators = 3;
    SpeciesOrders truncation = new SpeciesOrders(List.of(order));
    long kept =
        multisets(operators, 6).stream().map(MomentKey::of).filter(truncation::keeps).count();
    assertThat(kept).isEqualTo(CombinatoricsUtils.binomialCoefficient(operators + order, order));
  }

  /** Uniform orders count factors, whichever species they are of. */
  @Test
  void aUniformOrderDoesNotTellSpeciesApart() {
    SpeciesOrders three = new SpeciesOrders(List.of(3, 3));
    assertThat(List.of("AAA", "AAc", "Acc", "ccc")).allMatch(it -> three.keeps(moment(it)));
    assertThat(List.of("AAAA", "AAAc", "AAcc", "cccc")).noneMatch(it -> three.keeps(moment(it)));
  }

  private static List<int[]> multisets(int operators, int most) {
    List<int[]> all = new ArrayList<>(List.of(new int[0]));
    for (int next = 0; next < all.size(); next++) {
      int[] smaller = all.get(next);
      int last = smaller.length == 0 ? 1 : smaller[smaller.length - 1];
      for (int element = last; element <= operators && smaller.length < most; element++) {
        int[] larger = Arrays.copyOf(smaller, smaller.length + 1);
        larger[smaller.length] = element;
        all.add(larger);
      }
    }
    return all;
  }

  @Test
  void ordersAreWrittenAsOneNumberOrBySpecies() {
    assertThat(new SpeciesOrders(List.of(2, 2, 2))).hasToString("2");
    assertThat(new SpeciesOrders(List.of(2, 3))).hasToString("2,3");
    assertThat(new SpeciesOrders(List.of(3, 2)).largest()).isEqualTo(3);
    assertThat(new SpeciesOrders(List.of(2, 2, 3))).hasToString("2,2,3");
  }

  @Test
  void meanFieldIsTheLowestOrderAndSixteenTheHighest() {
    assertThat(new SpeciesOrders(List.of(1)).largest()).isEqualTo(1);
    assertThat(new SpeciesOrders(List.of(16)).largest()).isEqualTo(16);
    for (int order : new int[] {-1, 0, 17}) {
      assertThatThrownBy(() -> new SpeciesOrders(List.of(2, order)))
          .isInstanceOfSatisfying(
              InvalidInputException.class,
              refusal -> {
                assertThat(refusal).hasMessageContaining("truncation order " + order);
                assertThat(refusal.remedy()).contains("from 1 (mean field) to 16");
              });
    }
  }
}
