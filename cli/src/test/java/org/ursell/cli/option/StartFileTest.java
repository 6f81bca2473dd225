package org.ursell.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.state.FockDensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;

class StartFileTest {
  private static final SpeciesDescriptor A = new SpeciesDescriptor("A", 2, "N", List.of());
  private static final SpeciesDescriptor B = new SpeciesDescriptor("B", 2, "N", List.of());

  @TempDir private Path folder = Path.of("");

  @Test
  void readsFractionsAndComplexNumbers() throws IOException {
    ProductState state =
        read("# a qubit\n1/4 1/10-2e-1i # first row\n\n0.1+.2i  3/4\n", List.of(A));
    SiteOperator rho = state.densityMatrix(0).operator();
    assertThat(rho.re(0, 0)).isEqualTo(0.25);
    assertThat(rho.re(0, 1)).isEqualTo(0.1);
    assertThat(rho.im(0, 1)).isEqualTo(-0.2);
    assertThat(rho.im(1, 0)).isEqualTo(0.2);
  }

  @Test
  void readsOneMatrixASpeciesInAnyOrder() throws IOException {
    ProductState state =
        read("species B\n0 0\n0 1\nspecies A\n1/2 -0.5i\n0.5i 1/2\n", List.of(A, B));
    assertThat(state.densityMatrix(0).operator().im(0, 1)).isEqualTo(-0.5);
    assertThat(state.densityMatrix(1).operator().re(1, 1)).isEqualTo(1.0);
  }

  /** What is no number is told as such, wherever it stands. */
  @Test
  void whatIsNoNumberIsToldBeforeItsSpecies() {
    assertThatThrownBy(() -> read("[1,2\n", List.of(A, B)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("line 1: '[1,2' is not a number");
    assertThatThrownBy(() -> read("1 2\n", List.of(A, B)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("belongs to no species");
  }

  /** A mode that is left out starts in its vacuum, else between number states. */
  @Test
  void aModeStartsInItsVacuumOrBetweenNumberStates() throws IOException {
    SpeciesDescriptor mode = new SpeciesDescriptor("c", 0, "1", List.of());
    ProductState vacuum = read("species A\n1 0\n0 0\n", List.of(A, mode));
    assertThat(vacuum.sites().get(1)).isEqualTo(ModeState.vacuum());
    ProductState one = read("species A\n1 0\n0 0\nspecies c\n0 0\n0 1\n", List.of(A, mode));
    assertThat(one.sites().get(1)).isEqualTo(FockDensityMatrix.number(1));
    assertThatThrownBy(() -> read("species A\n1 0\n0 0\nspecies c\n1 0\n0 1\n", List.of(A, mode)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("mode c: the density matrix has trace 2")
        .extracting(e -> ((InvalidInputException) e).remedy(), STRING)
        .contains("divide it by its trace");
  }

  @Test
  void namesTheLineOfAMistake() {
    assertThatThrownBy(() -> read("1 0\n0 1\n", List.of(A, B))).hasMessageContaining("line 1");
    assertThatThrownBy(() -> read("1 0\n0 1..2\n", List.of(A)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("line 2: '1..2'");
    assertThatThrownBy(() -> read("species A\n1 0\n0 0\nspecies A\n", List.of(A, B)))
        .hasMessageContaining("line 4: species A is given twice");
    assertThatThrownBy(() -> read("species A\n1 0\n0 0\n", List.of(A, B)))
        .hasMessageContaining("species B has 0 rows");
  }

  /** The advice names all that could stand there, and a state that this model has. */
  @Test
  void whatIsNoFileIsAdvisedOfEveryOtherStart() {
    List<String> names = List.of("steady", "ground");
    assertThatThrownBy(() -> StartFile.read("stedy", List.of(A, B), names))
        .hasMessageContaining("'stedy' is neither the name of a start nor a file")
        .extracting(refusal -> ((InvalidInputException) refusal).remedy(), STRING)
        .contains("did you mean 'steady'? known are steady, ground", "'A = level 1'", "a file");
  }

  @Test
  void aFileThatIsNoTextIsNotTakenForAName() throws IOException {
    Path file = folder.resolve("start.bin");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThatThrownBy(() -> StartFile.read(file.toString(), List.of(A), List.of("steady")))
        .hasMessageContaining("is not text in UTF-8");
  }

  private ProductState read(String text, List<SpeciesDescriptor> species) throws IOException {
    Path file = folder.resolve("start.txt");
    Files.writeString(file, text);
    return StartFile.read(file.toString(), species, List.of("steady", "ground"));
  }
}
