package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.equations.InitialState;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.PaperModels;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.model.Model;

/** The files that come with the program are models, and mean what they say. */
class BuiltInModelsTest {
  static List<String> names() {
    return BuiltInModels.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFileIsAModelOfItsName(String name) {
    ReadResult result = ModelReader.read(name + ".yaml", BuiltInModels.text(name).orElseThrow());
    assertThat(result).isInstanceOf(ReadResult.Success.class);
    assertThat(((ReadResult.Success) result).warnings()).isEmpty();
    assertThat(result.orThrow().name()).isEqualTo(name);
    assertThat(BuiltInModels.title(name)).contains(result.orThrow().title());
  }

  /** Whoever begins with one of them writes down in which language. */
  @Test
  void everyFileSaysItsLanguageAndNeedsNot() {
    Stream.concat(
            names().stream().map(name -> BuiltInModels.text(name).orElseThrow()),
            Stream.of(BuiltInModels.starter()))
        .forEach(
            text -> {
              assertThat(text).containsPattern("(?m)^language: 1$|^language: 1\\s+#");
              Model unsaid = read(text.replaceFirst("(?m)^language:.*\n", ""));
              assertThat(unsaid.hash()).isEqualTo(read(text).hash());
            });
  }

  private static Model read(String text) {
    return ModelReader.read("text.yaml", text).orThrow();
  }

  @Test
  void thePapersGroupsAreThoseOfEquationOne() {
    for (int order = 1; order <= 3; order++) {
      assertThat(emitted(model("one-group"), order))
          .isEqualTo(emitted(PaperModels.oneGroup(), order));
    }
    assertThat(emitted(model("two-groups"), 2)).isEqualTo(emitted(PaperModels.twoGroups(), 2));
  }

  /** The model's hash depends on how operators are written; the equations do not. */
  private static String emitted(Model model, int order) {
    return JavaEmitter.emit(DerivationPipeline.derive(model, order))
        .source()
        .replace(model.hash(), "HASH")
        .replace(model.hash().substring(0, 12), "HASH");
  }

  @Test
  void twoOscillatorsAreTwoGroupsOfOne() {
    Model pair = model("two-oscillators");
    assertThat(pair.species()).allMatch(s -> s.size().equals("1"));
    assertThat(pair.jumps()).isEqualTo(model("two-groups").jumps());
  }

  /** All 9^k - 1 real unknowns of k distinct three-level sites; C(3 + 2, 2) - 1 of equal qubits. */
  @Test
  void smallSystemsHaveAsManyUnknownsAsTheirDensityMatrix() {
    assertThat(unknowns("driven-oscillator", 1)).isEqualTo(8);
    assertThat(unknowns("two-oscillators", 2)).isEqualTo(80);
    assertThat(unknowns("dicke-superradiance", 2)).isEqualTo(9);
  }

  private static int unknowns(String name, int order) {
    return DerivationPipeline.derive(model(name), order).moments().size();
  }

  @Test
  void startsAreWhereTheFilesSay() {
    assertThat(model("superradiant-laser").initialStates())
        .containsEntry("atom", new InitialState.Level(0));
    assertThat(model("dicke-superradiance").initialStates())
        .containsEntry("atom", new InitialState.Level(1));
    assertThat(model("dicke-superradiance").jumps()).allMatch(jump -> jump.collective());
  }

  @Test
  void theStarterIsAModelToo() {
    assertThat(ModelReader.read("starter.yaml", BuiltInModels.starter()))
        .isInstanceOf(ReadResult.Success.class);
  }

  @Test
  void theBrokenExampleFailsInEveryLineThatSaysSo() {
    ReadResult result = ModelReader.read("broken.yaml", BuiltInModels.brokenExample());
    assertThat(BuiltInModels.names()).doesNotContain("broken-example");
    List<Integer> blamed =
        ((ReadResult.Failure) result).diagnostics().stream().map(Diagnostic::line).toList();
    List<String> lines = BuiltInModels.brokenExample().lines().toList();
    List<Integer> commented =
        IntStream.range(5, lines.size())
            .filter(k -> lines.get(k).contains("#"))
            .mapToObj(k -> k + 1)
            .toList();
    assertThat(blamed).isEqualTo(commented);
  }

  @Test
  void anUnknownNameIsNoModel() {
    assertThat(BuiltInModels.model("../../etc/passwd")).isEmpty();
  }

  private static Model model(String name) {
    return BuiltInModels.model(name).orElseThrow();
  }
}
