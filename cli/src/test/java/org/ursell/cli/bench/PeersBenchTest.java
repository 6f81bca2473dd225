package org.ursell.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.OutsideTool;

/** The same work by others: what is there is asked, what is not is told. */
class PeersBenchTest {
  @Test
  void whereNobodyElseIsEachIsToldInOneLine(@TempDir Path empty) {
    StringWriter text = new StringWriter();
    Figures figures = new Figures();
    new PeersBench(new PrintWriter(text), figures, new OutsidePrograms(empty.toString())).print();
    assertThat(text.toString().lines().filter(line -> line.startsWith("  ")))
        .hasSize(4)
        .allMatch(line -> line.startsWith("  left out: no ") && line.contains("apt install"));
    assertThat(figures.values()).isEmpty();
  }

  @Test
  void aPathMayHoldAnything() {
    OutsidePrograms none = new OutsidePrograms(":/no/such/folder:\0");
    assertThat(none.compiler()).isEmpty();
    assertThat(none.python("sys")).isEmpty();
  }

  /** NumPy's right-hand side and DOP853 find the lifetimes that our equations and method find. */
  @Test
  @Tag("slow")
  void lifetimesAreThoseOfScipy() throws Exception {
    ScipyPeer peer = new ScipyPeer(scipy());
    ScipyPeer.Lifetimes both = peer.lifetimes();
    assertThat(both.count()).isEqualTo(24);
    assertThat(both.difference()).isPositive().isLessThan(1e-8);
    assertThat(both.theirEvaluations()).isBetween(10_000L, 30_000L);
  }

  @Test
  @Tag("slow")
  void theStiffLaserIsThatOfScipy() throws Exception {
    PythonPeer python = scipy();
    ScipyPeer.StiffLaser laser = new ScipyPeer.StiffLaser();
    ScipyPeer.Stiff ours = laser.ours();
    assertThat(ours.jacobians()).isPositive();
    for (String method : new String[] {"LSODA", "BDF", "Radau"}) {
      ScipyPeer.Stiff theirs = laser.theirs(python, method);
      assertThat(theirs.photons()).as(method).isCloseTo(ours.photons(), within(1e-13));
    }
  }

  @Test
  void aScriptThatFailsIsQuoted() throws Exception {
    PythonPeer python = scipy();
    assertThatThrownBy(() -> python.ask(Map.of("task", "unknown", "rounds", 1)))
        .isInstanceOf(PeerFailedException.class)
        .hasMessage("python3 failed with exit code 1: KeyError: 'unknown'");
  }

  private static PythonPeer scipy() throws Exception {
    return new PythonPeer(OutsideTool.python("numpy", "scipy"), "scipy_peer.py");
  }
}
