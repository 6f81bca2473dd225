package org.ursell.symbolic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.symbolic.PaperModels;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.oracle.ToyModels;

/** Results name a model by its hash, so it is the same from one version to the next. */
class ModelHashTest {
  @ParameterizedTest
  @CsvSource({
    "one-group, ac997b99a3c9f7df3eb49864104b7fece55a116b82a8b1685cfaf9b7a18d2d81",
    "two-groups, 8bedd0df5e74d4556e8804494397a18439a451a84f7a22e08995824986a03195",
    "driven-oscillator, f04ff8e5e9731dac6bfd01906bf3e8053cb5b5cd49723f59d7a286ce89a5208b",
    "two-oscillators, 2f2b87a4505000bd8de217b75031519a226d8d01342d185b3744ec7effc72981",
    "superradiant-laser, 2b2f8b8ccacdf933add7ea0114ce40d433b1744cbcd0c27c99fdd1f8687c2047",
    "dicke-superradiance, a5884b9fb413781e93e0f16e3249e38c70c3fa7177e38f85310b4b6e2f93c4de"
  })
  void builtInModelsKeepTheirHashes(String name, String hash) {
    assertThat(BuiltInModels.model(name).orElseThrow().hash()).isEqualTo(hash);
  }

  @Test
  void everyBuiltInModelIsPinned() throws NoSuchMethodException {
    CsvSource pinned =
        ModelHashTest.class
            .getDeclaredMethod("builtInModelsKeepTheirHashes", String.class, String.class)
            .getAnnotation(CsvSource.class);
    assertThat(List.of(pinned.value()))
        .extracting(row -> row.substring(0, row.indexOf(',')))
        .containsExactlyElementsOf(BuiltInModels.names());
  }

  @Test
  void theStarterKeepsItsHash() {
    assertThat(ModelReader.read("starter", BuiltInModels.starter()).orThrow().hash())
        .isEqualTo("d138d9ef20a8b363e19f9f5b524eb16b7cfa871f707455f59892e65cb4718040");
  }

  @Test
  void modelsBuiltInJavaKeepTheirHashes() {
    assertThat(PaperModels.oneGroup().hash())
        .isEqualTo("ac997b99a3c9f7df3eb49864104b7fece55a116b82a8b1685cfaf9b7a18d2d81");
    assertThat(PaperModels.twoGroups().hash())
        .isEqualTo("60246925733d86c2c9455e20edde08e0b5c096ca7b31f1fb42070aec75c56e25");
    assertThat(ToyModels.ladders().hash())
        .isEqualTo("efb111071b6424208fd2f793ba136ee46d7617f3ce6ce9079d51c0df28a657ec");
    assertThat(ToyModels.mixture().hash())
        .isEqualTo("096a1a773b47732cc0bd081cf2dbfd153f587974a9304fd01120b31e2f2bf86c");
    assertThat(ToyModels.impurity().hash())
        .isEqualTo("cd1da4f6fa192bcf763e260feb7340556420b095864a00bfccc7c487d8bb8c50");
  }

  /** The hash is one of the text that scalars print, in which 1.0 is not 1. */
  @Test
  void theHashSeesHowACoefficientIsWritten() {
    assertThat(withCoefficient("1.0").hash()).isNotEqualTo(withCoefficient("1").hash());
    assertThat(withCoefficient("V / N").hash()).isEqualTo(withCoefficient("(V)/N").hash());
  }

  private static Model withCoefficient(String coefficient) {
    return new ModelBuilder("toy", "a toy")
        .species("A", 2, "N")
        .size("N", 3)
        .coupling("V", 1)
        .onSite("A", "V", LocalOperator.transition(coefficient, 1, 1))
        .observable("up", "A", LocalOperator.transition(1, 1))
        .build();
  }
}
