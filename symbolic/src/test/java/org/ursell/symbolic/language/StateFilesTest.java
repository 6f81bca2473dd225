package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InitialState;

/** Density matrices in files beside a model. */
class StateFilesTest {
  private static final String MODEL =
      """
      name: with-files
      species: {s: {levels: 2}, u: {levels: 3}, c: {boson: true}, d: {boson: true}}
      parameters: {g: 1}
      hamiltonian: ["g*c'*c"]
      observables: {n: <c'*c>}
      initial:
      """;

  @TempDir private Path folder = Path.of("");

  private ReadResult read(String initial) throws IOException {
    return ModelReader.read(
        Files.writeString(folder.resolve("model.yaml"), MODEL + "  " + initial + "\n"));
  }

  private InitialState state(String key, String initial) throws IOException {
    ReadResult result = read(initial);
    assertThat(result).isInstanceOf(ReadResult.Success.class);
    return result.orThrow().initialStates().getOrDefault(key, new InitialState.Level(-1));
  }

  /** The same matrix in every form. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.25, 0.1i\n-0.1i, 0.75\n",
        "# from |0> down\n1/4 1e-1j\n\n-1/10i .75 # the last\n",
        "(0.25+0j);(0+0.1j)\n(-0-0.1j);(0.75+0j)\n",
        "0.25, 0.1*i\n-0.1*i, 0.75",
        "[[0.25, \"0.1i\"], [[0, -0.1], [0.75, 0]]]",
        "{\"re\": [[0.25, 0], [0, 0.75]], \"im\": [[0, 0.1], [-0.1, 0]]}"
      })
  void formsOfAMatrix(String text) throws IOException {
    Files.writeString(folder.resolve("rho.txt"), text);
    for (String initial : List.of("s: file rho.txt", "s: rho.txt", "s: {file: rho.txt}")) {
      assertThat(state("s", initial))
          .isInstanceOfSatisfying(
              InitialState.DensityMatrix.class,
              rho -> {
                assertThat(rho.rows().get(0).get(1)).isEqualTo(new Complex(0.0, 0.1));
                assertThat(rho.rows().get(1).get(1)).isEqualTo(new Complex(0.75));
              });
    }
    assertThat(state("c", "c: file rho.txt")).isInstanceOf(InitialState.DensityMatrix.class);
  }

  /** Of two places the states of the second change first. */
  @Test
  void twoPlaces() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < 6; row++) {
      for (int column = 0; column < 6; column++) {
        boolean one = row == 1 && column == 1 || row == 5 && column == 5;
        text.append(one ? "0.5" : "0").append(column < 5 ? "," : "\n");
      }
    }
    Files.writeString(folder.resolve("joint.csv"), text);
    assertThat(state("s, u", "s, u: file joint.csv"))
        .isInstanceOfSatisfying(
            InitialState.JointDensityMatrix.class, rho -> assertThat(rho.second()).isEqualTo(3));
    assertThat(state("s, c", "s, c: file joint.csv"))
        .isInstanceOfSatisfying(
            InitialState.JointDensityMatrix.class, rho -> assertThat(rho.second()).isEqualTo(3));
    assertThat(state("c, s", "c, s: file joint.csv"))
        .isInstanceOfSatisfying(
            InitialState.JointDensityMatrix.class, rho -> assertThat(rho.second()).isEqualTo(2));
  }

  /** What is wrong with a file is said where the model names it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1, 0                | s: file rho.csv    | holds 1 rows, and row 1 of them has 2 numbers",
        "1, 0; 0, x          | s: file rho.csv    | which is no number",
        "0.5 0 ~ 0 0.6       | s: file rho.csv    | holds a density matrix of trace 1.1",
        "0.5 1 ~ 1 0.5       | s: file rho.csv    | a density matrix with a negative eigenvalue",
        "0.5 0.1 ~ 0 0.5     | s: file rho.csv    | holds a matrix that is not Hermitian",
        "0.5 0 ~ 0 0.5       | u: file rho.csv    | holds a matrix of 2 rows, and a site of u has",
        "0.5 0 ~ 0 0.5       | c, d: file rho.csv | holds a matrix of 2 rows, and c and d has",
        "0.5 0 ~ 0 0.5       | s, u: file rho.csv | holds a matrix of 2 rows, and s and u has",
        "# nothing           | s: file rho.csv    | holds no numbers",
        "[[1, 0], [0, 0]     | s: file rho.csv    | is no JSON",
        "[1, 0]              | s: file rho.csv    | is not a list of rows",
        "[[1, {}], [0, 0]]   | s: file rho.csv    | that is no number",
        "{\"real\": [[1]]}   | s: file rho.csv    | holds 'real'",
        "1 0 ~ 0 0           | s: file rhe.csv    | cannot be read: there is no file",
        "1 0 ~ 0 0           | s: file ../        | is not a file",
      })
  void whatIsWrongWithAFile(String text, String initial, String cause) throws IOException {
    Files.writeString(folder.resolve("rho.csv"), text.replace("~", "\n"));
    ReadResult result = read(initial);
    assertThat(result).isInstanceOf(ReadResult.Failure.class);
    List<Diagnostic> found = ((ReadResult.Failure) result).diagnostics();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).line()).isEqualTo(7);
    assertThat(found.get(0).cause()).contains(cause);
    assertThat(found.get(0).remedy()).isNotBlank();
  }

  @Test
  void aFileThatIsNoText() throws IOException {
    Files.write(folder.resolve("rho.csv"), "1 \u00fc".getBytes(StandardCharsets.ISO_8859_1));
    ReadResult result = read("s: file rho.csv");
    assertThat(((ReadResult.Failure) result).diagnostics().get(0).cause())
        .contains("is not text in UTF-8");
  }

  /** A text that is in no folder names no files. */
  @Test
  void aTextInNoFolder() {
    ReadResult result = ModelReader.read("model.yaml", MODEL + "  s: file rho.csv\n");
    assertThat(((ReadResult.Failure) result).diagnostics().get(0).cause())
        .contains("this text is in no folder");
  }
}
