package org.ursell.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Spark works out on this machine, held against what threads do, byte by byte. */
class LocalSparkIT {
  private static final String SPARK = " --engine spark --master local[2] --out there";

  private static final Path LASER =
      Path.of("..", "..", "cli", "examples", "three-level-laser", "three-level-laser.yaml");

  @TempDir private Path folder = Path.of("");

  private Program program = new Program(folder);

  @BeforeEach
  void begin() throws IOException {
    program = new Program(folder);
    // A model whose equations are derived and compiled: their class must travel.
    Files.copy(LASER, folder.resolve("laser.yaml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--grid V=0.1:1:6 --grid gamma_plus=0.3:0.6:3 --measure order-parameter,frequency",
        "--grid x=0:1:3 --grid K=-0.2:0.2:2 --set V=x*(gamma_plus+gamma_minus) --sizes 20"
            + " --measure lifetime,steady --t-end 40",
        "--model laser.yaml --grid R=0.5:2:4 --sizes 10,20 --measure expectation --t-end 20",
        "--model two-groups --grid delta=-1:1:4 --measure spectrum --t-end 100"
      })
  void aSweepIsTheSameAsOfThreads(String what) throws IOException, InterruptedException {
    program.well("sweep " + what + " --out here");
    program.well("sweep " + what + SPARK);
    assertThat(program.files("there")).isEqualTo(program.files("here"));
  }
}
