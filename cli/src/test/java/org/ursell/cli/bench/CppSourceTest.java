package org.ursell.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.OutsideTool;
import org.ursell.cli.model.DerivedModel;
import org.ursell.cli.model.PackedText;
import org.ursell.runtime.equations.EquationCatalogue;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.ir.MomentSystem;

/** The C++ that right-hand sides are held against. */
class CppSourceTest {
  private static MomentSystem system(String model, int order) {
    return DerivationPipeline.derive(
        DerivedModel.read("test", model, warning -> {}).model(), order);
  }

  @Test
  void theStatementsAreThoseOfTheEmittedClass() {
    assertThat(CppSource.statements(system("dicke-superradiance", 2)))
        .isEqualTo(PackedText.of("/org/ursell/cli/bench/dicke-superradiance-order-2.cpp"));
  }

  @Test
  void theProgramHoldsThemInItsPlace() {
    MomentSystem system = system("dicke-superradiance", 2);
    assertThat(CppSource.program(system))
        .containsOnlyOnce(CppSource.statements(system))
        .doesNotContain("stands here");
  }

  /** Both do the same, in two languages. */
  @ParameterizedTest
  @CsvSource({"one-group, 1", "one-group, 2", "one-group, 3", "two-groups, 2"})
  void derivativesAgree(String model, int order) throws PeerFailedException {
    Path compiler = OutsideTool.of("c++");
    MomentEquations equations = EquationCatalogue.find(model, order).orElseThrow();
    RightHandSideCalls ours = new RightHandSideCalls(equations);
    try (CppProgram theirs = CppProgram.start(compiler, system(model, order), ours)) {
      double[] expected = ours.derivatives();
      assertThat(CppProgram.difference(expected, theirs.derivatives(expected.length)))
          .isLessThan(CppPeer.AGREEMENT);
      assertThat(theirs.round(1000)).isPositive();
    }
  }

  /** What a compiler says last is told, and nothing is left behind. */
  @Test
  void aCompilerThatFailsIsQuoted(@TempDir Path folder) throws Exception {
    Path compiler =
        Files.writeString(folder.resolve("c++"), "#!/bin/sh\necho no\necho '  never '\nexit 3\n");
    assertThat(compiler.toFile().setExecutable(true)).isTrue();
    MomentSystem system = system("one-group", 1);
    RightHandSideCalls ours =
        new RightHandSideCalls(EquationCatalogue.find("one-group", 1).orElseThrow());
    assertThatThrownBy(() -> CppProgram.start(compiler, system, ours))
        .isInstanceOf(PeerFailedException.class)
        .hasMessage("c++ failed with exit code 3: never");
  }

  @Test
  void aTemporaryFolderIsRemovedWithAllThatIsInIt() {
    TemporaryFolder folder = new TemporaryFolder();
    Path file = folder.write("data.txt", "1");
    assertThat(file).exists();
    folder.close();
    assertThat(folder.path()).doesNotExist();
  }
}
