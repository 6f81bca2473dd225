package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Taking common coefficients out of a sum changes its value by rounding only. */
class FactoredSumTest {
  private static final double[] COEFFICIENTS = {0.7, -1.3, -0.7, 2.0, 1.3, 0.1};
  private static final int[] OPPOSITES = {2, 4, 0, 3, 1, 5};

  private static double value(FactoredSum sum, double[] variables) {
    double total = 0.0;
    for (FactoredSum.Group group : sum.groups()) {
      double inside = 0.0;
      for (int v : group.plus()) {
        inside += v == MomentTable.NONE ? 1.0 : variables[v];
      }
      for (int v : group.minus()) {
        inside -= variables[v];
      }
      total += COEFFICIENTS[group.coefficient()] * inside;
    }
    return total;
  }

  @Test
  void everySumKeepsItsValueAndItsTerms() {
    Random random = new Random(5);
    for (int draw = 0; draw < 500; draw++) {
      int terms = random.nextInt(80);
      int[] numbers = random.ints(terms, 0, COEFFICIENTS.length).toArray();
      int[] variables = random.ints(terms, -1, 40).toArray();
      double[] values = random.doubles(40, -1.0, 1.0).toArray();
      double expected =
          IntStream.range(0, terms)
              .mapToDouble(
                  t ->
                      COEFFICIENTS[numbers[t]]
                          * (variables[t] == MomentTable.NONE ? 1.0 : values[variables[t]]))
              .sum();
      FactoredSum sum = FactoredSum.of(numbers, variables, OPPOSITES);
      assertThat(value(sum, values)).isCloseTo(expected, within(1e-12));
      List<Integer> found = new ArrayList<>();
      for (FactoredSum.Group group : sum.groups()) {
        found.addAll(group.plus());
        found.addAll(group.minus());
        assertThat(group.plus()).isNotEmpty();
        assertThat(group.size()).isBetween(1, 8);
      }
      assertThat(found)
          .containsExactlyInAnyOrderElementsOf(Arrays.stream(variables).boxed().toList());
    }
  }

  @Test
  void coefficientsOfOppositeSignMeet() {
    FactoredSum sum = FactoredSum.of(new int[] {2, 3, 0, 2}, new int[] {4, 5, 6, 7}, OPPOSITES);
    assertThat(sum.groups())
        .containsExactly(
            new FactoredSum.Group(0, List.of(6), List.of(4, 7)),
            new FactoredSum.Group(3, List.of(5), List.of()));
  }

  @Test
  void aGroupOfMinusSignsAloneTakesTheOtherCoefficient() {
    FactoredSum sum = FactoredSum.of(new int[] {4, 4}, new int[] {1, 2}, OPPOSITES);
    assertThat(sum.groups()).containsExactly(new FactoredSum.Group(4, List.of(1, 2), List.of()));
  }

  @Test
  void oppositesDifferByTheirSignWhateverTheParameters() {
    Formula size = Formula.inverse("N");
    CoefficientTable table =
        CoefficientTable.over(Formula.parameter("V"), size)
            .add(2.0, 0, 1)
            .add(-1.0, 0)
            .coefficient("2*V/N - V")
            .add(1.0, 0)
            .coefficient("V")
            .add(-2.0, 0, 1)
            .add(1.0, 0)
            .coefficient("V - 2*V/N")
            .add(-1.0, 1)
            .coefficient("-1/N")
            .build();
    assertThat(table.opposites()).containsExactly(2, 1, 0, 3);
  }
}
