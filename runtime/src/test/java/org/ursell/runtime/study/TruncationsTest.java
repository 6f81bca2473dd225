package org.ursell.runtime.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.problem.ThreeLevelMeanField;
import org.ursell.runtime.problem.ThreeLevelSecondOrder;

class TruncationsTest {
  private static final TruncationOrder FIRST = TruncationOrder.of(1);
  private static final TruncationOrder SECOND = TruncationOrder.of(2);

  private static Truncations truncations(TruncationOrder... orders) {
    return Truncations.of(ThreeLevelSubject.WITHOUT_START, Optional.empty(), List.of(orders));
  }

  @Test
  void ordersStayAsAskedAndRiseWhereTheyAreCompared() {
    Truncations asked = truncations(SECOND, FIRST, SECOND);
    assertThat(asked.list()).containsExactly(SECOND, FIRST);
    assertThat(asked.rising().list()).containsExactly(FIRST, SECOND);
    assertThat(asked.at(FIRST)).isSameAs(asked.meanField());
    assertThat(asked.at(SECOND)).isInstanceOf(ThreeLevelSecondOrder.class);
    assertThatThrownBy(() -> asked.orders().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void anOrderThatWasNotAskedForIsRefused() {
    assertThatThrownBy(() -> truncations(FIRST).at(SECOND))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("order 2 are not among those of the study, which has [1]");
    assertThatThrownBy(() -> truncations(TruncationOrder.of(3)))
        .isInstanceOf(InvalidInputException.class);
  }

  /** A product state of sites stays one without coupling, whatever order was asked for. */
  @Test
  void withoutCouplingOrderOneWillDo() {
    assertThat(truncations(SECOND).uncoupled()).isInstanceOf(ThreeLevelMeanField.class);
    assertThat(truncations(SECOND).isInteracting()).isTrue();
  }

  @Test
  void anOrderIsANumberOrOneForEachSpecies() {
    Map<String, Integer> named = new LinkedHashMap<>();
    named.put("c", 3);
    named.put("A", 2);
    TruncationOrder all = new TruncationOrder(3, named, false);
    TruncationOrder some = new TruncationOrder(4, named, true);
    named.clear();
    assertThat(all.text()).isEqualTo("c=3,A=2").isEqualTo(all.toString());
    assertThat(some.text()).isEqualTo("4,c=3,A=2");
    assertThat(all.largest()).isEqualTo(3);
    assertThat(some.largest()).isEqualTo(4);
    assertThat(new TruncationOrder(1, Map.of("A", 2), true).largest()).isEqualTo(2);
    assertThat(SECOND.largest()).isEqualTo(2);
    assertThat(FIRST.isMeanField()).isTrue();
    assertThat(SECOND.isMeanField()).isFalse();
    assertThat(new TruncationOrder(1, Map.of("A", 1), false).isMeanField()).isFalse();
    assertThat(SECOND).isGreaterThan(FIRST).isLessThan(all);
    assertThat(new TruncationOrder(3, Map.of("A", 3), false)).isLessThan(all);
    assertThat(all.request(Optional.of("phase")).speciesOrders()).containsEntry("c", 3);
    assertThat(all.request(Optional.of("phase")).filter()).contains("phase");
    assertThatThrownBy(() -> all.species().put("B", 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
