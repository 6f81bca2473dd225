package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Model file in, model out. */
class GoodModelsTest {
  static List<ModelTable.Case> cases() {
    return ModelTable.read("good-models.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void meansWhatAPhysicistReads(ModelTable.Case good) {
    assertThat(ModelDescription.of(ModelReader.read("good.yaml", good.text()).orThrow()))
        .isEqualTo(good.expected());
  }
}
