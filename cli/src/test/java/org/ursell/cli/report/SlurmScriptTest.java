package org.ursell.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.OutsideTool;
import org.ursell.runtime.equations.InvalidInputException;

class SlurmScriptTest {
  @TempDir private Path folder = Path.of("");

  /** With all that a shell and SLURM could take for something else. */
  private static SlurmScript script(String out) {
    return new SlurmScript(
        "ursell sweep --model 'it'\\''s.yaml' --grid V=0:1:8 --slurm 4",
        List.of("sweep", "--model", "it's.yaml", "--grid", "V=0:1:8", "--set", "K=-0.1*(V+$x)"),
        List.of("--format", "pdf"),
        Path.of("/opt/a jdk/bin/java"),
        "/opt/ursell.jar",
        Path.of("/home/me/it's here"),
        Path.of(out),
        4,
        2,
        new SlurmScript.Needs(12, 300),
        new SlurmScript.Needs(6, 700),
        List.of("First sentence,", "second one."));
  }

  private static String expected() throws IOException {
    try (InputStream stream = SlurmScriptTest.class.getResourceAsStream("sweep.sbatch.txt")) {
      if (stream == null) {
        throw new IOException("no resource");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theTextIsWhatItWas() throws IOException {
    assertThat(script("/home/me/100% V").text()).isEqualTo(expected());
  }

  @Test
  void bashReadsIt() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("sweep.sbatch"), script("/home/me/100% V").text());
    OutsideTool.Result bash =
        OutsideTool.run(List.of(OutsideTool.of("bash").toString(), "-n", file.toString()));
    assertThat(bash.exitCode()).as(bash.text()).isZero();
    assertThat(bash.text()).isEmpty();
  }

  @Test
  void shellcheckFindsNothing() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("sweep.sbatch"), script("/home/me/100% V").text());
    OutsideTool.Result checked =
        OutsideTool.run(
            List.of(
                OutsideTool.ifThere("shellcheck").toString(),
                "--severity=warning",
                file.toString()));
    assertThat(checked.exitCode()).as(checked.text()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/home/me/a\"b", "/home/me/a\\b", "/home/me/a\nb"})
  void aFolderThatCannotBeNamedIsRefused(String out) {
    assertThatThrownBy(() -> script(out))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("has a name that SLURM does not take");
  }
}
