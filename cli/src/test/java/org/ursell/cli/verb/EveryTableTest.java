package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.OutsideTool;
import org.ursell.cli.ResultTable;
import org.ursell.cli.option.RerunOptions;

/** Every table of every command: columns of numbers first, which hold numbers alone, then words. */
class EveryTableTest {
  /** The columns of words there are, as the documentation lists them. */
  private static final List<String> WORDS =
      List.of(
          "status",
          "method",
          "advice",
          "words",
          "order",
          "model",
          "curve",
          "observable",
          "reached",
          "stability",
          "unstable",
          "unknown",
          "cut",
          "gap_status");

  private static final List<String> COMMANDS =
      List.of(
          "lifetime --sizes 8 --order 1,2 --set V=0.3,0.75 --digits --exact-up-to 4",
          "lifetime --sizes 6 --order 1 --set V=1 --compare OTHER",
          "lifetime --quote --sizes 4,400 --set V=0.3,0.75 --method exact",
          "lifetime --judge --sizes 8 --order 1,2 --set V=0.75",
          "exact --sizes 2,3 --set V=0.3,0.75 --gap",
          "exact --model LASER --sizes 2 --cut 2 --t-end 0.01 --start atom=level~1;c=coherent~1",
          "trace --sizes 4,inf --set V=1 --t-end 2 --samples 4 --exact --digits",
          "trace --sizes 4 --set V=1 --t-end 2 --samples 4 --compare OTHER",
          "trace --sizes 20 --set V=1 --t-end 2 --samples 4 --method langevin",
          "steady --order 1,2 --sizes 3,inf --set V=0.75 --exact",
          "spectrum --model superradiant-laser --operator c --sizes 10 --order 2 --fit",
          "law --set V=0.3,0.75",
          "critical --grid gamma_plus=0.5:1:3",
          "sweep --grid V=0.3,0.75 --t-end 40 --samples 40"
              + " --measure order-parameter,frequency,spectrum --method integrate",
          "figure 2d");

  @TempDir private static Path folder = Path.of("");

  private static final List<Path> TABLES = new ArrayList<>();

  @BeforeAll
  static void run() throws IOException {
    String other =
        model(
            "one-group",
            text ->
                text.replace("name: one-group", "name: dephased")
                    .replace("  gamma_minus: 1", "  gamma_minus: 1\n  nu: 0.02")
                    .replace("jumps: ", "jumps:\n  - for each A: rate nu, operator |0><0|  "));
    String laser = model("superradiant-laser", text -> text.replace(": g*(", ": g/sqrt(N)*("));
    for (int k = 0; k < COMMANDS.size(); k++) {
      String command = COMMANDS.get(k).replace("OTHER", other).replace("LASER", laser);
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      words.replaceAll(word -> word.replace('~', ' '));
      Path out = folder.resolve("out" + k);
      words.addAll(List.of("--out", out.toString()));
      CommandRun run = CommandRun.of(words.toArray(String[]::new));
      assertThat(run.exitCode()).as(COMMANDS.get(k) + ": " + run.err()).isZero();
      try (Stream<Path> files = Files.walk(out)) {
        List<Path> tables =
            files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        assertThat(tables).as(COMMANDS.get(k)).isNotEmpty();
        TABLES.addAll(tables);
      }
    }
  }

  /** A file like one of the program's own models. */
  private static String model(String name, UnaryOperator<String> changed) throws IOException {
    Path file = folder.resolve(name + ".yaml");
    assertThat(CommandRun.of("init", file.toString(), "--from", name).exitCode()).isZero();
    String before = Files.readString(file);
    assertThat(changed.apply(before)).isNotEqualTo(before);
    return Files.writeString(file, changed.apply(before)).toString();
  }

  @Test
  void noCommandIsForgotten() {
    Set<String> verbs = new TreeSet<>(RerunOptions.VERBS);
    COMMANDS.forEach(command -> verbs.remove(command.split(" ")[0]));
    assertThat(verbs).isEmpty();
  }

  @Test
  void numbersComeFirstAndAreNumbers() throws IOException {
    Set<String> seen = new TreeSet<>();
    int without = 0;
    for (Path file : TABLES) {
      ResultTable table = ResultTable.read(file);
      int numbers = 0;
      while (numbers < table.columns().size() && !WORDS.contains(table.columns().get(numbers))) {
        numbers++;
      }
      assertThat(numbers).as(file.toString()).isPositive();
      List<String> words = table.columns().subList(numbers, table.columns().size());
      assertThat(WORDS).as(file.toString()).containsAll(words);
      seen.addAll(words);
      assertThat(table.rows()).as(file.toString()).isNotEmpty();
      for (List<String> row : table.rows()) {
        for (String cell : row.subList(0, numbers)) {
          assertThat(cell).as("%s in %s", row, file).isNotEmpty();
          without += Double.isNaN(ResultTable.value(cell)) ? 1 : 0;
        }
      }
    }
    assertThat(seen).as("words of every kind").containsExactlyInAnyOrderElementsOf(WORDS);
    assertThat(without).as("numbers that are none").isGreaterThan(10);
  }

  @Test
  void numpyReadsThem() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(OutsideTool.python("numpy").toString());
    command.addAll(List.of(SweepNetcdfTest.resource("read_tables.py"), String.join(",", WORDS)));
    TABLES.forEach(table -> command.add(table.toString()));
    OutsideTool.Result result = OutsideTool.run(command);
    assertThat(result.exitCode()).as(result.text()).isZero();
    assertThat(result.text().lines().filter(line -> line.contains("columns of numbers")))
        .hasSameSizeAs(TABLES);
  }
}
