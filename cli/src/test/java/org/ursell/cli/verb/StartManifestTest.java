package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.CommandRun;

/** Manifests hold starts with parameters in numbers, and run again without the model's file. */
class StartManifestTest {
  private static final String MODEL =
      """
      language: 1
      name: driven-mode
      species:
        c: {boson: true}
      parameters: {kappa: 1, x: 1}
      hamiltonian:
        - 0.5*(c + c')
      jumps:
        - rate kappa, operator c
      observables:
        n: <c'*c>
      initial:
        c: thermal x - 1, coherent x*(1 + 0.5*i)
      """;

  @TempDir private Path folder = Path.of("");

  /** At x = 0 it is no state, so that the first point of the sweep that has one is the second. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sweep --grid x=0;2 --measure expectation --t-end 1",
        "steady --set x=2",
        "spectrum --set x=2 --operator c --at 1",
      })
  void startsAreInNumbers(String command) throws IOException {
    Path model = Files.writeString(folder.resolve("mode.yaml"), MODEL);
    List<String> words = new ArrayList<>(List.of(command.replace(';', ',').split(" ")));
    words.addAll(List.of("--model", model.toString(), "--out", folder.resolve("one").toString()));
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    String manifest = Files.readString(folder.resolve("one/manifest.json"));
    String start = manifest.substring(manifest.indexOf("\"start\":"));
    assertThat(start.replaceAll("\\s+", " "))
        .contains("\"formula\": \"thermal x - 1, coherent x*(1 + 0.5*i)\"")
        .containsPattern("\"first\": \\{ \"parameters\": \\{[^}]*\"x\": 2 ?\\}")
        .contains("\"amplitude\": { \"re\": 2, \"im\": 1 }, \"thermal_quanta\": 1");
    Files.delete(model);
    CommandRun again =
        CommandRun.of(
            "rerun", folder.resolve("one").toString(), "--out", folder.resolve("two").toString());
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).contains("is the same to the last byte");
  }
}
