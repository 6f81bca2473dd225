package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.option.RerunOptions;
import org.ursell.cli.output.JsonReader;

/** A manifest alone is enough to make the same tables again. */
class RerunTest {
  /** What the text form of a Java object looks like: a hash behind an @, or brackets. */
  private static final Pattern JAVA_OBJECT =
      Pattern.compile("@[0-9a-f]{5,}|(Optional|Map|List|[A-Z]\\w*(State|Data|Record))\\w*[\\[{]");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

  /** Words of a command, and versions, may look like numbers. */
  private static final List<String> TEXTS = List.of("arguments", "generator", "java", "ursell");

  @TempDir private Path folder = Path.of("");

  /** Three levels with a coupling of another default, so that nothing committed fits. */
  private Path model() throws IOException {
    Path model = folder.resolve("own.yaml");
    CommandRun init = CommandRun.of("init", model.toString(), "--from", "one-group", "--force");
    assertThat(init.exitCode()).as(init.err()).isZero();
    Files.writeString(model, Files.readString(model).replace("K: 0 ", "K: 0.05 "));
    return model;
  }

  private Path start() throws IOException {
    return Files.writeString(
        folder.resolve("start.txt"), "# with a phase\n0.3 0.1i 0\n-0.1i 1/2 0.2\n0 0.2 0.2\n");
  }

  private static CommandRun done(List<String> words) {
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private static Map<String, String> tables(Path results) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(results)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".csv")).toList()) {
        tables.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    assertThat(tables).isNotEmpty();
    return tables;
  }

  private Path run(String command) throws IOException {
    Path results = folder.resolve("results");
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ")) {
      words.add(
          word.replace("MODEL", model().toString())
              .replace("START", start().toString())
              .replace("~", " "));
    }
    words.addAll(List.of("--out", results.toString()));
    done(words);
    return results;
  }

  /** Everything it came from is gone or has changed, and the tables come out the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "trace --model MODEL --start START --set V=gamma_plus*2 --sizes 10,inf --t-end 2 --samples 5",
        "trace --model superradiant-laser --start=atom~=~level~1;~c~=~thermal~0.5 --filter=phase"
            + " --t-end 1 --samples 4",
        "steady --model MODEL --start START --order 1,2 --sizes 3,inf --set V=0.75 --exact",
        "trace --model MODEL --start settled~at~V=0.3 --sizes 10 --t-end 2 --samples 5",
        "trace --model MODEL --exact --sizes 4 --t-end 2 --samples 5 --digits",
        "lifetime --model MODEL --order 1,2 --sizes 6,8 --set V=0.75,gamma_plus*2 --exact-up-to 4",
        "lifetime --judge --order 1,2 --sizes 8 --set V=0.75 --start START",
        "lifetime --model MODEL --observable S+ --order 1 --sizes 6 --start START",
        "exact --model MODEL --sizes 2,3 --set V=0.75,1 --gap",
        "exact --sizes 2..4 --start START",
        "law --model MODEL --set V=0.5,1,gamma_plus*2.5",
        "critical --model MODEL --set K=-0.15,V*0.1 --grid gamma_plus=0.5:1:2",
        "critical --model two-groups --coupling V_AB --set V=0.2 --from -3 --to 3",
        "sweep --model MODEL --grid x=0.5:1:3 --set V=x*(gamma_plus+gamma_minus) --sizes 20,inf"
            + " --order 1,2 --t-end 4 --samples 16 --measure order-parameter,spectrum --jobs 1",
        "sweep --grid V=log:0.5:2:3 --start=START --method integrate --t-end 4 --samples 8",
        "sweep --model MODEL --grid V=0.75,1 --measure lifetime --sizes 10"
      })
  void makesTheSameTables(String command) throws IOException {
    Path results = run(command);
    Map<String, String> before = tables(results);
    assertThat(JsonReader.object(results.resolve("manifest.json"))).containsKey("arguments");
    requireData("", JsonReader.object(results.resolve("manifest.json")));
    Files.writeString(folder.resolve("own.yaml"), "name: another");
    Files.delete(folder.resolve("start.txt"));
    Path manifest = Files.move(results.resolve("manifest.json"), folder.resolve("kept.json"));
    Path again = folder.resolve("again");
    CommandRun rerun = done(List.of("rerun", manifest.toString(), "--out", again.toString()));
    assertThat(rerun.out()).startsWith("running again: ursell " + command.split(" ")[0]);
    assertThat(tables(again)).isEqualTo(before);
    // And so on from generation to generation.
    done(List.of("rerun", again.toString(), "--out", folder.resolve("third").toString()));
    assertThat(tables(folder.resolve("third"))).isEqualTo(before);
  }

  /** No text form of a Java object, and no number as text. */
  private static void requireData(String name, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, entry) -> requireData(String.valueOf(key), entry));
    } else if (value instanceof List<?> list) {
      list.forEach(entry -> requireData(name, entry));
    } else if (value instanceof String text && !TEXTS.contains(name)) {
      assertThat(text).as(name).doesNotContainPattern(JAVA_OBJECT);
      assertThat(NUMBER.matcher(text).matches()).as("%s: %s", name, text).isFalse();
    }
  }

  /** A command with a folder for results either can be run again, or is known to have no record. */
  @Test
  void allThatWriteManifestsAreAmongThese() {
    String verbs = CommandRun.of("--help").out();
    List<String> writing = new ArrayList<>();
    for (String line :
        verbs.substring(verbs.indexOf("Commands:"), verbs.indexOf("Examples:")).lines().toList()) {
      String verb = line.strip().split(" ", 2)[0];
      if (line.matches("  [a-z]+ .*")
          && CommandRun.of(verb, "--help").out().contains("--out DIR")) {
        writing.add(verb);
      }
    }
    // Derived sources and figures say themselves how they were made; the manifest of merged shares
    // is that of the whole sweep; examples are copied, not computed.
    List<String> others = List.of("derive", "figure", "merge", "rerun", "examples");
    assertThat(writing).containsAll(others);
    writing.removeAll(others);
    assertThat(writing).containsExactlyInAnyOrderElementsOf(RerunOptions.VERBS);
  }

  /** What the manifest of a merged sweep tells of is the whole. */
  @Test
  void makesTheSameTablesAsMergedShares() throws IOException {
    List<String> sweep =
        List.of(
            "sweep",
            "--model",
            model().toString(),
            "--grid",
            "V=0.5:2:4",
            "--grid",
            "K=0,0.1",
            "--t-end",
            "2",
            "--samples",
            "8");
    List<String> merge = new ArrayList<>(List.of("merge"));
    for (String share : List.of("1/2", "2/2")) {
      String part = folder.resolve("part" + share.charAt(0)).toString();
      List<String> words = new ArrayList<>(sweep);
      words.addAll(List.of("--shard", share, "--out", part));
      done(words);
      merge.add(part);
    }
    merge.addAll(List.of("--out", folder.resolve("whole").toString()));
    done(merge);
    Files.delete(folder.resolve("own.yaml"));
    Path again = folder.resolve("again");
    CommandRun run =
        done(List.of("rerun", folder.resolve("whole").toString(), "--out", again.toString()));
    assertThat(run.out()).contains("sweep.csv is the same to the last byte");
    assertThat(again.resolve("manifest.json"))
        .hasSameBinaryContentAs(folder.resolve("whole/manifest.json"));
  }

  /** How far exact solutions go by themselves depends on memory, and must not a second time. */
  @Test
  void exactSizesAreThoseOfThen() throws IOException {
    Path results = run("lifetime --order 1 --sizes 6 --set V=0.75 --exact-up-to 3");
    Path manifest = results.resolve("manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"--exact-up-to\", \"3\"", "\"--exact\""));
    CommandRun run =
        done(List.of("rerun", manifest.toString(), "--out", folder.resolve("a").toString()));
    assertThat(run.out()).contains("--exact --exact-up-to 3", "the same to the last byte");
  }

  /** From elsewhere, with the paths as they were typed there, and arguments from a file. */
  @Test
  void relativePathsAndFilesOfArgumentsAreNotNeeded() throws IOException, InterruptedException {
    Path there = Files.createDirectory(folder.resolve("there"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(model(), there.resolve("own.yaml"));
    Files.move(start(), there.resolve("start.txt"));
    Files.writeString(there.resolve("typed.txt"), "--sizes 10,20\n--t-end 2 --samples 5\n");
    process(
        there,
        "trace",
        "--model",
        "./own.yaml",
        "--start",
        "start.txt",
        "@typed.txt",
        "--out",
        "x");
    for (String gone : List.of("own.yaml", "start.txt", "typed.txt")) {
      Files.delete(there.resolve(gone));
    }
    String told = process(elsewhere, "rerun", "../there/x/manifest.json");
    assertThat(told).contains("wrote to x-rerun: trace.csv", "the same to the last byte");
    assertThat(tables(elsewhere.resolve("x-rerun"))).isEqualTo(tables(there.resolve("x")));
  }

  private static String process(Path at, String... words) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(SweepFolder.java(words))
            .directory(at.toFile())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    return told;
  }
}
