package org.ursell.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

  @Test
  void lifetimesAndQuotesAreThoseOfThreads() throws IOException, InterruptedException {
    String what = "lifetime --order 1,2 --sizes 40,60 --set V=0.75 --quote --method langevin";
    String said = program.well(what + " --out here").out();
    assertThat(program.well(what + SPARK).out())
        .isEqualTo(said.replace("wrote to here", "wrote to there"));
    requireSame("manifest.json");
  }

  @Test
  void aFigureIsTheSameAsOfThreads() throws IOException, InterruptedException {
    program.well("figure 2c --resolution 8 --out here");
    program.well("figure 2c --resolution 8" + SPARK);
    requireSame();
  }

  private void requireSame(String... but) throws IOException {
    Map<String, String> here = program.files("here");
    Map<String, String> there = program.files("there");
    for (String name : but) {
      here.remove(name);
      there.remove(name);
    }
    assertThat(there).isEqualTo(here);
  }

  @Test
  void aMasterIsOfSpark() throws IOException, InterruptedException {
    Program.Run run = program.run("sweep --grid V=0:2:3 --master local[2]");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--master only applies with --engine spark");
  }
}
