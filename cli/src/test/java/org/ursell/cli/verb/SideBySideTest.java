package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/** Observables, orders and models in one table and one picture. */
class SideBySideTest {
  private static final String MODEL =
      """
      name: driven
      species: {atom: {levels: 2, count: N}}
      parameters: {N: 4, w: 1, gamma: 1}
      rate_unit: gamma
      hamiltonian:
        - for each atom: w*(|0><1| + |1><0|)
      jumps:
        - for each atom: rate gamma, operator |0><1|
      observables: {a: <|0><1|>_atom, up: <|1><1|>_atom}
      """;

  @TempDir private Path folder = Path.of("");

  private CommandRun run(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ")) {
      words.add(word.endsWith(".yaml") ? folder.resolve(word).toString() : word);
    }
    words.addAll(List.of("--out", folder.resolve("out").toString()));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private ResultTable table(String command, String name) throws IOException {
    CommandRun run = run(command);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(folder.resolve("out").resolve(name));
  }

  private void write(String name, String from, String to) throws IOException {
    Files.writeString(folder.resolve(name), MODEL.replace(from, to));
  }

  private String svg(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name)).replaceAll("(?s)<[^>]*>", "");
  }

  @Test
  void severalObservablesAreColumnsWithAllTheirParts() throws IOException {
    write("my.yaml", "", "");
    String trace = "trace --model my.yaml --order 1 --sizes 4,8 --t-end 2 --samples 5";
    ResultTable both = table(trace + " --observable a,up", "trace.csv");
    assertThat(both.columns())
        .containsExactly(
            "t",
            "a.re N=4",
            "a.re N=8",
            "a.im N=4",
            "a.im N=8",
            "a.abs N=4",
            "a.abs N=8",
            "up N=4",
            "up N=8");
    assertThat(svg("trace.svg")).contains("amplitude |⟨a⟩|", "⟨up⟩").doesNotContain("Re ⟨a⟩");
    ResultTable one = table(trace + " --observable a", "trace.csv");
    assertThat(one.columns()).containsExactly("t", "N=4", "N=8");
    ResultTable part = table(trace + " --observable a.im", "trace.csv");
    assertThat(svg("trace.svg")).contains("Im ⟨a⟩");
    for (int row = 0; row < 5; row++) {
      assertThat(both.text(row, "a.abs N=8")).isEqualTo(one.text(row, "N=8"));
      assertThat(both.text(row, "a.im N=8")).isEqualTo(part.text(row, "N=8"));
      assertThat(Math.hypot(both.number(row, "a.re N=8"), both.number(row, "a.im N=8")))
          .isCloseTo(both.number(row, "a.abs N=8"), within(1e-11));
    }
    // A driven atom answers to its drive a quarter of a turn late.
    assertThat(Math.abs(part.number(4, "N=8"))).isGreaterThan(0.1);
    assertThat(Math.abs(both.number(4, "a.re N=8"))).isLessThan(1e-9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,a|asks for a.re twice",
        "a,a.im|asks for a.im twice",
        "up.re|'up' is Hermitian",
        "a,|names no observable ''",
        "a,b|names no observable 'b'"
      })
  void observablesThatMakeNoSenseAreRefused(String asked, String why) throws IOException {
    write("my.yaml", "", "");
    CommandRun run = run("trace --model my.yaml --observable " + asked);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(why);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void ordersStandSideBySide() throws IOException {
    String trace = "trace --sizes 6,inf --set V=1 --t-end 3 --samples 4 --order ";
    ResultTable both = table(trace + "1,2", "trace.csv");
    assertThat(both.columns())
        .containsExactly("t", "N=6 order=1", "N=6 order=2", "N=inf", "uncoupled");
    assertThat(svg("trace.svg")).contains("N = 6, order 1", "N = 6, order 2");
    ResultTable second = table(trace + "2", "trace.csv");
    assertThat(second.columns()).containsExactly("t", "N=6", "N=inf", "uncoupled");
    assertThat(both.text(3, "N=6 order=2")).isEqualTo(second.text(3, "N=6"));
    assertThat(both.text(3, "N=6 order=1")).isNotEqualTo(second.text(3, "N=6"));
  }

  @Test
  void twoModelsStandBelowEachOther() throws IOException {
    write("my.yaml", "", "");
    write("more.yaml", "gamma: 1}", "gamma: 1, nu: 0.5}\n" + "title: dephased");
    Files.writeString(
        folder.resolve("more.yaml"),
        Files.readString(folder.resolve("more.yaml"))
            .replace("name: driven", "name: dephased")
            .replace("jumps:", "jumps:\n  - for each atom: rate nu, operator |1><1|"));
    String trace = "trace --model my.yaml --order 1 --t-end 2 --samples 3 --observable up";
    ResultTable both = table(trace + " --compare more.yaml", "trace.csv");
    assertThat(both.columns()).containsExactly("t", "N=4", "model");
    assertThat(both.rows()).hasSize(6);
    assertThat(both.text(2, "model")).isEqualTo("driven");
    assertThat(both.text(5, "model")).isEqualTo("dephased");
    assertThat(svg("trace.svg")).contains("N = 4, driven", "N = 4, dephased");
    ResultTable own = table(trace.replace("my.yaml", "more.yaml"), "trace.csv");
    assertThat(both.text(5, "N=4")).isEqualTo(own.text(2, "N=4"));
    assertThat(both.text(2, "N=4")).isNotEqualTo(both.text(5, "N=4"));
    String lifetime = "lifetime --model my.yaml --order 1 --start ground --sizes 4 --t-end 5";
    CommandRun none = run(lifetime + " --compare more.yaml --judge");
    assertThat(none.err()).contains("--judge gives a verdict on one model");
  }

  /** Each with a group of the other's size, so that no symmetry makes the two equal. */
  @Test
  void lifetimesOfTwoModelsShareATable() throws IOException {
    Path file = folder.resolve("slow.yaml");
    assertThat(CommandRun.of("init", file.toString(), "--from", "one-group").exitCode()).isZero();
    Files.writeString(
        file,
        Files.readString(file)
            .replace("name: one-group", "name: dephased")
            .replace("  gamma_minus: 1", "  gamma_minus: 1\n  nu: 0.02")
            .replace("jumps: ", "jumps:\n  - for each A: rate nu, operator |0><0|  "));
    String command = "lifetime --sizes 6,8 --set V=1 --compare slow.yaml";
    ResultTable both = table(command, "lifetimes.csv");
    assertThat(both.columns()).startsWith("V", "K").contains("nu", "N", "lifetime", "model");
    assertThat(both.rows()).hasSize(4);
    assertThat(both.text(0, "nu")).isEqualTo("nan");
    assertThat(both.number(2, "nu")).isEqualTo(0.02);
    assertThat(both.text(3, "model")).isEqualTo("dephased");
    assertThat(svg("lifetimes.svg")).contains("one-group", "dephased");
    ResultTable own = table("lifetime --sizes 6,8 --set V=1", "lifetimes.csv");
    assertThat(both.text(1, "lifetime")).isEqualTo(own.text(1, "lifetime"));
    assertThat(both.number(3, "lifetime")).isNotEqualTo(both.number(1, "lifetime"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a: <|0><1|>_atom;b: <|0><1|>_atom;names no observable 'a'",
        "a: <|0><1|>_atom;a: <|0><0|>_atom;is Hermitian in one of the two models",
        "w: 1;w: 2;w is 1 in model 'driven' and 2 in model 'driven'",
        "rate_unit: gamma;rate_unit: w;times in units of 1/w of model",
        "count: N}};count: M}};has no number of sites 'N'",
        "levels: 2;levels: 2;names the model 'driven' itself"
      })
  void modelsThatCannotBeComparedAreRefused(String from, String to, String why) throws IOException {
    write("my.yaml", "", "");
    write("other.yaml", from, to);
    if (to.contains("M}}")) {
      Path other = folder.resolve("other.yaml");
      Files.writeString(other, Files.readString(other).replace("N: 4", "M: 4"));
    }
    CommandRun run = run("trace --model my.yaml --order 1 --compare other.yaml");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--compare", why);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void axesOfParametersBearTheUnitOfRatesWhereTheyAreRates() throws IOException {
    write("my.yaml", "", "");
    String sweep = "sweep --grid w=0:1:5 --order 1 --t-end 5 --samples 50 --fresh --model ";
    assertThat(run(sweep + "my.yaml").exitCode()).isZero();
    assertThat(svg("order-parameter.svg")).contains("w  (gamma)");
    // Here w is a ratio: doubling it with gamma makes things happen four times as fast.
    write("ratio.yaml", "w*(|0><1|", "w*gamma*(|0><1|");
    assertThat(run(sweep + "ratio.yaml").exitCode()).isZero();
    assertThat(svg("order-parameter.svg")).contains("w").doesNotContain("w  (gamma)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--axes loglog|no kind 'loglog'",
        "--x-limits 3:1|the lower end comes first: --x-limits 1:3",
        "--x-limits 1:1|leave no axis",
        "--x-limits 1|are not two numbers",
        "--y-limits 0:nan|not a finite number",
        "--axes log-y --y-limits 0:1|no place on a logarithmic axis",
        "--axes log --x-limits -1:1|no place on a logarithmic axis",
        "--log --axes linear|--log and --axes",
        "--axes log-y --observable a.im|becomes negative and has no logarithm"
      })
  void axesThatMakeNoSenseAreRefused(String axes, String why) throws IOException {
    write("my.yaml", "", "");
    CommandRun run = run("trace --model my.yaml --order 1 --t-end 2 --samples 5 " + axes);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(why);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aMapKeepsTheSpreadOfItsGrid() {
    CommandRun run =
        run("sweep --grid V=0:1:8 --grid K=0:1:8 --t-end 50 --samples 100 --axes log-x");
    // After the work, of which nothing is lost.
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("--axes", "--grid NAME=log:", "nothing is computed again");
    CommandRun again =
        run("sweep --grid V=0:1:8 --grid K=0:1:8 --t-end 50 --samples 100 --axes linear");
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).contains("nothing is computed again");
  }

  @Test
  void limitsAndSpreadsDecideTheMarksOfAxes() throws IOException {
    String trace = "trace --sizes 20 --set V=1 --t-end 40 ";
    assertThat(run(trace + "--x-limits 0:10").exitCode()).isZero();
    assertThat(svg("trace.svg")).contains("10time").doesNotContain("2530", "3540");
    assertThat(run(trace + "--axes log").exitCode()).isZero();
    assertThat(svg("trace.svg")).contains("10⁻¹", "10⁻²");
    assertThat(run(trace + "--axes log-y --y-limits 0.02:0.09").exitCode()).isZero();
    assertThat(svg("trace.svg")).contains("0.02", "0.04", "0.06", "0.08");
    assertThat(run("lifetime --sizes 10,20,50 --set V=1 --axes log").exitCode()).isZero();
    assertThat(svg("lifetimes.svg")).contains("10¹");
  }
}
