package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.Basis;

/** How many independent real unknowns a hierarchy has: C(d^2 - 1 + M, M) - 1 for one species. */
class CountsTest {
  @ParameterizedTest
  @CsvSource({
    "one-group, 1, COUPLING, 8",
    "one-group, 2, COUPLING, 44",
    "one-group, 3, COUPLING, 164",
    "one-group, 4, COUPLING, 494",
    "one-group, 2, TRANSITION, 44",
    "one-group, 3, TRANSITION, 164",
    "two-groups, 1, COUPLING, 16",
    "two-groups, 2, COUPLING, 152",
    "two-groups, 2, TRANSITION, 152"
  })
  void realUnknowns(String name, int order, Basis basis, int unknowns) {
    Model model = name.equals("one-group") ? PaperModels.oneGroup() : PaperModels.twoGroups();

    assertThat(Derived.system(model, order, basis).moments()).hasSize(unknowns);
    assertThat(Derived.equations(model, order, basis).moments()).hasSize(unknowns);
  }
}
