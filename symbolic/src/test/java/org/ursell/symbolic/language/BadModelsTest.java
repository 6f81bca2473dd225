package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.symbolic.syntax.Problem;

/**
 * What a user reads when a model file is wrong, word by word. A case gives some sections of a
 * model; those it leaves out are taken from a sound one and stand below its own, so that lines are
 * counted from the case's first.
 */
class BadModelsTest {
  private static final Map<String, String> SOUND = new LinkedHashMap<>();

  static {
    SOUND.put("name", "name: bad-example\n");
    SOUND.put("species", "species: {A: {levels: 3, count: N}}\n");
    SOUND.put("parameters", "parameters: {N: 500, V: 1, delta: 0.3}\n");
    SOUND.put("operators", "operators:\n  Sp: sqrt(2)*(|2><1| + |1><0|)\n  Sz: |2><2| - |0><0|\n");
    SOUND.put(
        "hamiltonian",
        "hamiltonian:\n  - for each A: delta*Sz\n  - for pairs A A: V/N * Sp (x) Sp' + h.c.\n");
    SOUND.put("observables", "observables: {order: <Sp>_A}\n");
  }

  static List<ModelTable.Case> cases() {
    return ModelTable.read("bad-models.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrongWhereAndHowToMendIt(ModelTable.Case bad) {
    assertThat(read(bad.text()).render()).isEqualTo(bad.expected());
  }

  /** The sections that the cases share are sound, so each message comes from its case alone. */
  @Test
  void theSharedSectionsAreAModel() {
    assertThat(ModelReader.read("good.yaml", file(""))).isInstanceOf(ReadResult.Success.class);
  }

  @Test
  void coversMostOfTheCatalogue() {
    Set<Problem> seen = EnumSet.noneOf(Problem.class);
    cases().forEach(bad -> read(bad.text()).diagnostics().forEach(d -> seen.add(d.problem())));
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(100);
    assertThat(seen).hasSizeGreaterThanOrEqualTo(85);
  }

  static String file(String text) {
    StringBuilder file = new StringBuilder(text);
    SOUND.forEach(
        (key, section) -> {
          if (!("\n" + text).contains("\n" + key + ":")) {
            file.append(section);
          }
        });
    return file.toString();
  }

  private static ReadResult.Failure read(String text) {
    ReadResult result = ModelReader.read("bad.yaml", file(text));
    assertThat(result).isInstanceOf(ReadResult.Failure.class);
    return (ReadResult.Failure) result;
  }
}
