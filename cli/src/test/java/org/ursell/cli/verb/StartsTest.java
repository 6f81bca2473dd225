package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;

/** Starts as they are written in files and typed, at points, in sweeps and in manifests. */
class StartsTest {
  private static final String MODEL =
      """
      name: warm
      species: {c: {boson: true}, s: {levels: 2}}
      parameters: {K: 0.3, kappa: 1, nth: 0.5, alpha0: 1}
      hamiltonian:
        - K*c'*c'*c*c
        - for each s: 0.2*(c'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator c
      observables: {n: <c'*c>, e: <|1><1|>_s, g: <c>}
      initial:
        c: thermal nth, coherent alpha0
        s: level 1
      """;

  @TempDir private Path folder = Path.of("");

  private String model() throws IOException {
    return Files.writeString(folder.resolve("warm.yaml"), MODEL).toString();
  }

  private static CommandRun done(String... words) {
    CommandRun run = CommandRun.of(words);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  /** The numbers of the last line of a table. */
  private static List<String> last(Path table) throws IOException {
    List<String> lines =
        Files.readAllLines(table).stream().filter(line -> !line.startsWith("#")).toList();
    return List.of(lines.get(lines.size() - 1).split(","));
  }

  private Path traced(String name, String... more) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of("trace", "--model", model(), "--order", "2", "--t-end", "1", "--samples", "3"));
    words.addAll(List.of(more));
    words.addAll(List.of("--out", folder.resolve(name).toString()));
    done(words.toArray(String[]::new));
    return folder.resolve(name).resolve("trace.csv");
  }

  /** A point of a sweep over a parameter of the start is a run with that value. */
  @Test
  void aSweepFollowsTheStart() throws IOException {
    done(
        "sweep",
        "--model",
        model(),
        "--order",
        "2",
        "--grid",
        "nth=-0.25:0.5:4",
        "--grid",
        "alpha0=0:1:2",
        "--measure",
        "n",
        "--t-end",
        "1",
        "--samples",
        "8",
        "--method",
        "integrate",
        "--out",
        folder.resolve("sweep").toString());
    List<String> lines =
        Files.readAllLines(folder.resolve("sweep").resolve("sweep.csv")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertThat(lines).hasSize(9);
    List<String> refused = lines.stream().filter(line -> line.contains("refused")).toList();
    assertThat(refused)
        .hasSize(2)
        .allMatch(line -> line.contains("has a thermal occupation of -0.25 at"));
    List<String> header = List.of(lines.get(0).split(","));
    int column = header.indexOf("n");
    assertThat(column).as(lines.get(0)).isPositive();
    double previous = 0.0;
    for (String line : lines.subList(1, 9)) {
      if (!line.contains("refused")) {
        String[] cells = line.split(",");
        double n = Double.parseDouble(cells[column]);
        assertThat(n).isNotEqualTo(previous);
        previous = n;
      }
    }
  }

  @Test
  void aTraceFollowsTheStart() throws IOException {
    String warm = last(traced("a", "--set", "nth=0.1", "--set", "alpha0=0.3")).get(1);
    String typed =
        last(traced("b", "--start", "c = thermal 0.1, coherent 0.3; s = level 1")).get(1);
    assertThat(warm).isEqualTo(typed);
    assertThat(Files.readString(folder.resolve("a").resolve("manifest.json")))
        .contains("\"thermal_quanta\": 0.1");
    CommandRun refused =
        CommandRun.of(
            "trace",
            "--model",
            model(),
            "--set",
            "nth=-1",
            "--t-end",
            "1",
            "--out",
            folder.resolve("c").toString());
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err())
        .contains("the start of c, 'thermal nth, coherent alpha0', has a thermal occupation of -1");
  }

  /** The file that a start names is read beside the model, and again from the manifest. */
  @Test
  void aStartFromAFileIsRunAgainWithoutIt() throws IOException {
    Path rho = Files.writeString(folder.resolve("rho.csv"), "# one\n0.25, 0.1i\n-0.1i, 0.75\n");
    Files.writeString(
        folder.resolve("other.yaml"),
        MODEL.replace("c: thermal nth, coherent alpha0", "c: file rho.csv"));
    String json =
        Files.writeString(
                folder.resolve("joint.json"),
                "[[0.5,0,0,0.5],[0,0,0,0],[0,0,0,0],[\"0.5\",0,0,[0.5,0]]]")
            .toString();
    Path first = folder.resolve("first");
    done(
        "trace",
        "--model",
        folder.resolve("other.yaml").toString(),
        "--order",
        "2",
        "--t-end",
        "1",
        "--samples",
        "3",
        "--out",
        first.toString());
    Path second = folder.resolve("second");
    done(
        "trace",
        "--model",
        folder.resolve("other.yaml").toString(),
        "--order",
        "2",
        "--t-end",
        "1",
        "--samples",
        "3",
        "--exact",
        "--start",
        "c, s = file " + json,
        "--out",
        second.toString());
    Files.delete(rho);
    Files.delete(Path.of(json));
    for (Path results : List.of(first, second)) {
      String before = Files.readString(results.resolve("trace.csv"));
      Path again = folder.resolve("again-" + results.getFileName());
      done("rerun", results.resolve("manifest.json").toString(), "--out", again.toString());
      assertThat(Files.readString(again.resolve("trace.csv"))).isEqualTo(before);
    }
    CommandRun gone =
        CommandRun.of("check", folder.resolve("other.yaml").toString(), "--time", "0.1");
    assertThat(gone.exitCode()).isEqualTo(2);
    assertThat(gone.err() + gone.out())
        .contains("the file `rho.csv` cannot be read: there is no file");
  }

  @Test
  void checkSaysWhereRunsStart() throws IOException {
    assertThat(done("check", model(), "--time", "0.1").out())
        .contains("start        c thermal nth, coherent alpha0; s level 1");
    Files.writeString(
        folder.resolve("pair.yaml"),
        MODEL
            .replace("c: thermal nth, coherent alpha0", "c, s: (|0> (x) |1> - |1> (x) |0>)/sqrt(2)")
            .replace("  s: level 1\n", "")
            .replace(", nth: 0.5, alpha0: 1", ""));
    assertThat(done("check", folder.resolve("pair.yaml").toString(), "--time", "0.1").out())
        .contains("start        c and s in a superposition of both");
  }

  /** A filter leaves out phases: number states have none, squeezed states have. */
  @Test
  void filtersKnowWhichStartsHaveAPhase() throws IOException {
    String neutral =
        MODEL.replace("observables:", "charges: {phase: {c: 1, s: [0, 1]}}\nobservables:");
    Path file = Files.writeString(folder.resolve("neutral.yaml"), neutral);
    for (String start :
        List.of(
            "c = number 2",
            "c = 0.5*|0><0| + 0.5*|3><3|",
            "c, s = |1> (x) |1>",
            "c, s = (|0> (x) |1> + |1> (x) |0>)/sqrt(2)",
            "c = thermal nth")) {
      done(
          "trace",
          "--model",
          file.toString(),
          "--filter",
          "phase",
          "--start",
          start,
          "--t-end",
          "0.1",
          "--samples",
          "2",
          "--out",
          folder.resolve("neutral").toString());
    }
    for (String start :
        List.of(
            "c = squeezed 0.5",
            "c = (|0> + |2>)/sqrt(2)",
            "c = coherent alpha0",
            "c, s = (|0> (x) |0> + |1> (x) |1>)/sqrt(2)")) {
      CommandRun run =
          CommandRun.of(
              "trace",
              "--model",
              file.toString(),
              "--filter",
              "phase",
              "--start",
              start,
              "--t-end",
              "0.1",
              "--out",
              folder.resolve("charged").toString());
      assertThat(run.exitCode()).as(start).isEqualTo(2);
      assertThat(run.err()).contains("leaves out what has a phase");
    }
  }
}
