package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.LanguageReference;

/** Names, complex numbers and functions in model files, as they are typed on a command line. */
class WordsOfModelsTest {
  private static final String MODEL =
      """
      # a mode with a complex drive
      name: drive
      species: {c: {boson: true}}
      parameters: {γ₊: 0.5, Ω: 1 + 0*i, Δ: 0}   # γ₊: loss
      hamiltonian:
        - Ω*c' + conj(Ω)*c + Δ*c'*c
      jumps:
        - rate γ₊, operator c
      observables: {σ: <c>, n: <c'*c>}
      initial: {c: vacuum}
      """;

  @TempDir private Path folder;

  private String model() throws IOException {
    Path file = folder.resolve("drive.yaml");
    Files.writeString(file, MODEL);
    return file.toString();
  }

  /** The last row of the trace of the amplitude: t, its parts and its modulus. */
  private List<Double> end(String... settings) throws IOException {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("trace", "--model", model(), "--order", "2", "--t-end", "1"));
    words.addAll(List.of("--observable", "σ.re,σ.im", "--format", "svg"));
    words.addAll(List.of("--out", folder.resolve("out").toString()));
    for (String setting : settings) {
      words.addAll(List.of("--set", setting));
    }
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    List<String> lines = Files.readAllLines(folder.resolve("out").resolve("trace.csv"));
    assertThat(lines.get(0)).contains("σ.re");
    String last = lines.get(lines.size() - 1);
    return List.of(last.split(",", -1)).subList(0, 3).stream().map(Double::valueOf).toList();
  }

  /** d<c>/dt = -i Omega - (i Delta + gamma/2) <c> from vacuum. */
  @Test
  void aComplexParameterIsSetAsOneOrByItsParts() throws IOException {
    double g = 0.5 / 2;
    double f = (1 - Math.exp(-g)) / g;
    for (List<String> settings :
        List.of(
            List.of("Ω=0.3-0.4*i"),
            List.of("Omega=0.3-0.4*i"),
            List.of("Ω=0.5*exp(i*im(log(1)*i)) - 0.2 - 0.4*i"),
            List.of("Ω.re=0.3", "Ω.im=-0.4"))) {
      List<Double> end = end(settings.toArray(String[]::new));
      assertThat(end.get(1)).as("%s", settings).isCloseTo(-0.4 * f, within(1e-7));
      assertThat(end.get(2)).as("%s", settings).isCloseTo(-0.3 * f, within(1e-7));
    }
  }

  @Test
  void lettersMayBeTypedAsWordsAndInFormulas() throws IOException {
    List<Double> typed = end("γ₊=0.2", "Δ=max(γ₊, 0.1)*2");
    assertThat(end("gamma_plus=0.2", "Delta=0.4")).isEqualTo(typed);
    assertThat(end("γ₊=1", "Δ=0.4")).isNotEqualTo(typed);
  }

  @Test
  void aComplexParameterDoesNotVaryAsOne() throws IOException {
    CommandRun grid =
        CommandRun.of("sweep", "--model", model(), "--grid", "Ω=0:1:3", "--measure", "n");
    assertThat(grid.exitCode()).isEqualTo(2);
    assertThat(grid.err()).contains("Ω is complex, and a grid has real numbers", "--grid Ω.re=");
    CommandRun several = CommandRun.of("trace", "--model", model(), "--set", "Ω=1,2");
    assertThat(several.exitCode()).isEqualTo(2);
    assertThat(several.err()).contains("several values", "Ω.re");
  }

  @Test
  void checkSaysItAsOne() throws IOException {
    CommandRun run = CommandRun.of("check", model());
    assertThat(run.out()).contains("γ₊ = 0.5 (rate), Ω = 1 + 0*i (complex: Ω.re and Ω.im)");
  }

  @Test
  void initCopiesByteForByte() throws IOException {
    Path copy = folder.resolve("copy.yaml");
    byte[] bytes = MODEL.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("from.yaml");
    Files.write(file, bytes);
    assertThat(CommandRun.of("init", copy.toString(), "--from", file.toString()).exitCode())
        .isZero();
    assertThat(Files.readAllBytes(copy)).isEqualTo(bytes);
    assertThat(CommandRun.of("init", copy.toString(), "--force", "--from", "one-group").exitCode())
        .isZero();
    assertThat(Files.readString(copy)).isEqualTo(BuiltInModels.text("one-group").orElseThrow());
    Files.writeString(file, "name: broken\n");
    CommandRun broken =
        CommandRun.of("init", folder.resolve("x.yaml").toString(), "--from", file.toString());
    assertThat(broken.exitCode()).isEqualTo(2);
    assertThat(broken.err()).contains("cannot be used", "has no `species`");
    assertThat(folder.resolve("x.yaml")).doesNotExist();
  }

  @Test
  void theReferenceIsPrinted() {
    assertThat(CommandRun.of("language").out()).isEqualTo(LanguageReference.text());
    assertThat(CommandRun.of("language", "--format", "markdown").out())
        .isEqualTo(LanguageReference.markdown());
  }
}
