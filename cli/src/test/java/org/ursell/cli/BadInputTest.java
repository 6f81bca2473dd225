package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that cannot be used: one message with cause and remedy, exit code 2, nothing written. */
class BadInputTest {
  @TempDir private Path folder = Path.of("");

  /** Command line, then words of the cause, then words of the remedy. */
  static Stream<Arguments> badInput() {
    return Stream.of(
        bad("lifetme", "lifetme", "did you mean lifetime"),
        bad("lifetime --sises 50", "--sises", "did you mean --sizes"),
        bad("lifetime --model one-grup", "no model 'one-grup'", "did you mean 'one-group'"),
        bad("lifetime --order 0", "lowest truncation order is 1", "from 1 up"),
        bad("lifetime --order two", "'two' is not a truncation order", "--order 2"),
        bad("lifetime --order 2,2", "holds 2 twice", "once"),
        bad("lifetime --order -1", "lowest truncation order is 1", "from 1 up"),
        bad("lifetime --sizes 0", "at least one site", "from 1 up"),
        bad("lifetime --sizes -5", "at least one site", "from 1 up"),
        bad("lifetime --sizes 2.5", "'2.5' is not a number of sites", "--sizes 50,100,200"),
        bad("lifetime --sizes ,", "nothing between two commas", "from 1 up"),
        bad("lifetime --sizes=", "--sizes is empty", "from 1 up"),
        bad("lifetime --sizes", "--sizes", "--help"),
        bad("lifetime --sizes 50,100,50", "holds 50 twice", "once"),
        bad("lifetime --sizes 50,inf", "for ever", "finite sizes"),
        bad("lifetime --sizes 1,50", "moments of 2 sites do not exist for N = 1", "--order 1"),
        bad("lifetime --order 2,3 --sizes 2", "--order 3", "use --order 2, which is exact"),
        bad("lifetime --set v=1", "no parameter 'v'", "did you mean 'V'"),
        bad("lifetime --set gamma_pls=1", "no parameter 'gamma_pls'", "'gamma_plus'"),
        bad("lifetime --set V", "NAME=VALUE", "--set V=0.75"),
        bad("lifetime --set V=x", "'x' is not a number", "0.75"),
        bad("lifetime --set V=0,5,0", "--set V= holds 0 twice", "once"),
        bad("lifetime --set V=nan", "not a finite number", "0.75"),
        bad("lifetime --set V=NaN", "not a finite number", "0.75"),
        bad("lifetime --set V=1 --set V=2", "gives V twice", "one list"),
        bad("lifetime --set N=50", "number of sites", "--sizes"),
        bad("lifetime --set gamma_plus=-0.5", "rate -0.5 is negative", "0 or more"),
        bad("lifetime --t-end 0", "must be positive", "--t-end 10000"),
        bad("lifetime --rtol -1e-9", "--rtol", "1e-9"),
        bad("lifetime --rtol 1e-30", "relative tolerance", "1e-14"),
        bad("lifetime --rtol 1", "too coarse", "at most 0.01"),
        bad("lifetime --integrator stif", "no method 'stif'", "did you mean 'stiff'?"),
        bad("lifetime --growth-limit 0.5", "--growth-limit is 0.5", "1 or more"),
        bad("lifetime --set V=", "--set V= is empty", "--set V=0.5,1"),
        bad("lifetime --jobs 0", "--jobs is '0'", "--jobs 2"),
        bad("lifetime --jobs 100000", "from 1 to 9999", "--jobs 2"),
        bad("lifetime --jobs 99999999999999999999", "from 1 to 9999", "--jobs 2"),
        bad("lifetime --set V=2*W", "unknown name `W`", "known are K, N, V, gamma_minus"),
        bad("lifetime --set V=2*gama_plus", "unknown name", "did you mean 'gamma_plus'? known"),
        bad(
            "lifetime --start stedy",
            "'stedy' is neither",
            "known are steady, model, ground, paper"),
        bad("lifetime --start {dir}/trace2.txt", "trace 1.5", "divide it by its trace"),
        bad("lifetime --start {dir}/skew.txt", "not Hermitian", "complex conjugate"),
        bad("lifetime --start {dir}/negative.txt", "not positive", "shrink the coherences"),
        bad("lifetime --start {dir}/small.txt", "2 rows", "3 rows of 3 entries"),
        bad("lifetime --start {dir}/word.txt", "word.txt, line 2: 'one'", "1/3"),
        bad("lifetime --start {dir}/mixed.txt --sizes 2", "no coherence to live", "coherence"),
        bad("lifetime --out {dir}/trace2.txt", "is a file", "another folder"),
        bad("lifetime --out {dir}/trace2.txt/below", "is a file", "another folder"),
        bad("lifetime --out=", "--out is empty", "name a folder"),
        bad(
            "lifetime --set V=0.3",
            "V = 0.3 is below the critical coupling V_c = 0.530330",
            "--start paper"),
        bad("trace --observable S+,S+", "S+.re twice", "each observable once"),
        bad("trace --set V=1,2", "one parameter point", "ursell lifetime"),
        bad("trace --samples 1", "--samples is '1'", "--samples 401"),
        bad("trace --sizes 1,inf", "moments of 2 sites", "--order 1"),
        bad("trace --set V=0.3", "below the critical coupling V_c = 0.530330", "--start paper"),
        bad("trace --observable S", "no observable 'S'", "did you mean 'S+'"),
        bad("trace --filter phase", "drops the observable 'S+'", "without the filter"),
        bad("trace --filter spin", "declares no charge 'spin'", "phase"),
        bad("trace --order A=2,A=3", "one order to each species", "2,c=3"),
        bad("trace --order B=2", "no species 'B'", "known are A"),
        bad("trace --model two-groups --order A=2", "nothing of species B", "B=2"),
        bad("trace --start model", "gives no initial state", "initial:"),
        bad("trace --start A=level", "initial A:1:1", "level n"),
        bad("trace --start B=ground", "no species 'B'", "known are A"),
        bad("trace --basis gell-mann", "no basis 'gell-mann'", "coupling, transition"),
        bad("trace --max-moments 0", "--max-moments is '0'", "50000"),
        bad(
            "trace --max-moments 7 --order 2 --basis transition",
            "more than 7 moments",
            "--max-moments"),
        bad("trace --model {dir}/none.yaml", "--model: there is no file", "check the path"),
        bad("check {dir}/none.yaml", "MODEL: there is no file", "check the path"),
        bad("check {dir}", "is a folder, not a file", "my-model.yaml"),
        bad("check foo", "MODEL: there is no model 'foo'", "known are"),
        bad("check -", "MODEL: there is no model '-'", "known are"),
        bad("trace --set N=10", "number of sites", "--sizes 50,100,200,inf"),
        bad("trace --model driven-oscillator --sizes 5", "no number of sites", "A, 1"),
        bad("trace --model driven-oscillator --start steady", "declares no charge", "ground"),
        bad(
            "trace --model superradiant-laser --filter phase --start c=coherent:1",
            "initial c",
            "coherent"),
        bad(
            "trace --model superradiant-laser --start {dir}/small.txt",
            "belongs to no species",
            "species atom"),
        bad(
            "trace --model superradiant-laser --filter phase --start steady",
            "leaves out what has a phase",
            "--start ground"),
        bad("lifetime --model driven-oscillator", "has no number of sites", "count: N"),
        bad("check", "MODEL", "--help"),
        bad("check no-such-model", "no model 'no-such-model'", "known are"),
        bad("check one-group --filter spin", "declares no charge 'spin'", "phase"),
        bad("check one-group --time 0", "must be positive", "--time 15"),
        bad("init {dir}", "cannot be a file", "my-model.yaml"),
        bad("init --from laser {dir}/x.yaml", "no built-in model 'laser'", "superradiant-laser"),
        bad("equations --format html", "html", "text"),
        bad("equations --why --format json", "--why is text", "asked_by"),
        bad("equations --order 1,2", "holds 2 orders", "one order at a time"),
        bad("equations --model two-group", "no model 'two-group'", "did you mean 'two-groups'"),
        bad("derive --order 0", "lowest truncation order is 1", "from 1 up"),
        bad("derive --out {dir}/trace2.txt", "is a file", "another folder"));
  }

  private static Arguments bad(String command, String cause, String remedy) {
    return Arguments.of(command, cause, remedy);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badInput")
  void isRefusedInWords(String command, String cause, String remedy) throws IOException {
    Files.writeString(folder.resolve("trace2.txt"), "1/2 0 0\n0 1/2 0\n0 0 1/2\n");
    Files.writeString(folder.resolve("skew.txt"), "1/3 0 0\n0 1/3 0.1\n0 0.2 1/3\n");
    Files.writeString(folder.resolve("negative.txt"), "1 0 0\n0 1/2 0\n0 0 -1/2\n");
    Files.writeString(folder.resolve("small.txt"), "1/2 0\n0 1/2\n");
    Files.writeString(folder.resolve("word.txt"), "# levels\none 0 0\n0 1/3 0\n0 0 1/3\n");
    Files.writeString(folder.resolve("mixed.txt"), "1/3 0 0\n0 1/3 0\n0 0 1/3\n");
    List<String> args =
        new ArrayList<>(List.of(command.replace("{dir}", folder.toString()).split(" ")));
    boolean hasFolder = args.stream().anyMatch(arg -> arg.startsWith("--out"));
    if (!hasFolder && !command.matches("(lifetme|equations|check|init).*")) {
      args.add(1, "--out=" + folder.resolve("results"));
    }
    List<String> before = listing();
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err().lines().filter(line -> line.matches("ursell: (?!deriving).*")))
        .as("one message")
        .hasSize(1);
    assertThat(run.err()).contains(cause).contains(remedy).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
    assertThat(listing()).as("nothing written").isEqualTo(before);
  }

  @Test
  void stackTraceOnlyOnRequest() {
    assertThat(CommandRun.of("lifetime", "--debug", "--order", "0").err())
        .contains("InvalidInputException")
        .contains("at org.ursell.cli");
  }

  private List<String> listing() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}
