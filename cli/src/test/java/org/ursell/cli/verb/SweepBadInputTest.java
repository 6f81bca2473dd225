package org.ursell.cli.verb;

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
import org.ursell.cli.CommandRun;

/** Sweeps that make no sense: one message with cause and remedy, exit code 2, nothing written. */
class SweepBadInputTest {
  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> badInput() {
    return Stream.of(
        bad("", "nothing varies", "--grid V=0:2:100"),
        bad("--grid V", "not of the form NAME=VALUES", "--grid V=0:2:255"),
        bad("--grid V=", "is empty", "--grid V=0:2:255"),
        bad("--grid =0:2:5", "not of the form", "--grid V=0:2:255"),
        bad("--grid V=,", "nothing between two commas", "separated by commas"),
        bad("--grid V=0:2", "from, to and number of points", "V=0:2:255"),
        bad("--grid V=0:2:5:7", "from, to and number of points", "V=0:2:255"),
        bad("--grid V=log:0.1:2", "from, to and number of points", "log:0.01:100:255"),
        bad("--grid V=0:2:0", "'0' is not a number of points", "from 1 up"),
        bad("--grid V=0:2:-3", "'-3' is not a number of points", "from 1 up"),
        bad("--grid V=0:2:2.5", "'2.5' is not a number of points", "whole number"),
        bad("--grid V=0:2:ten", "'ten' is not a number of points", "whole number"),
        bad("--grid V=0:2:1", "one point with two ends", "--set V=0"),
        bad("--grid V=1:1:5", "the same value 5 times", "--set V=1"),
        bad("--grid V=2:0:5", "falls from 2 to 0", "V=0:2:5"),
        bad("--grid V=log:2:0.1:5", "falls from 2 to 0.1", "V=log:0.1:2:5"),
        bad("--grid V=log:0:2:5", "only positive values", "above 0"),
        bad("--grid V=log:-1:2:5", "only positive values", "above 0"),
        bad("--grid V=log:-2:-1:5", "only positive values", "leave out log:"),
        bad("--grid V=nan:2:5", "'nan' is not a finite number", "0.75"),
        bad("--grid V=NaN,1", "not a finite number", "0.75"),
        bad("--grid V=0:Infinity:5", "not a finite number", "0.75"),
        bad("--grid V=0,1,0", "holds 0 twice", "once"),
        bad("--grid V=0:2:99999999", "more than 50000000 points", "fewer points"),
        bad("--grid v=0:2:5", "no parameter 'v'", "did you mean 'V'"),
        bad("--grid gamma_pls=0:2:5", "no parameter 'gamma_pls'", "'gamma_plus'"),
        bad("--grid order=1,2", "no parameter 'order'", "--order 1,2,3"),
        bad("--grid V=0:2:5 --grid V=1,2", "gives V twice", "one --grid"),
        bad("--grid V=0:2:5 --set V=1", "--grid and --set both give V", "one of them"),
        bad("--grid V=0:2:5 --set K=1,2", "several values", "--grid K=1,2"),
        bad("--grid V=0:2:5 --set K=1 --set K=2", "gives K twice", "one value"),
        bad("--grid x=0:2:5", "no parameter 'x'", "or use it, as in --set 'V=x*"),
        bad("--grid V=0:2:5 --set K=y*2", "unknown name `y`", "known are"),
        bad("--grid V=0:2:5 --set V=2*K", "--grid and --set both give V", "one of them"),
        bad("--grid V=0:2:5 --set K=2*V --set K=1", "gives K twice", "one of them"),
        bad("--grid V=0:2:5 --set K=2*V --set K=3*V", "gives K twice", "one value"),
        bad("--grid V=0:2:5 --set k=1", "no parameter 'k'", "did you mean 'K'"),
        bad("--grid gamma_plus=-1:1:5", "rate -1 is negative", "0 or more"),
        bad("--grid V=0:2:5 --set gamma_plus=-1", "rate -1 is negative", "0 or more"),
        bad("--grid N=10:15:3", "12.5 is not a number of sites", "N=10,32,100"),
        bad("--grid N=0,5", "0 is not a number of sites", "from 1 to 1e15"),
        bad("--grid N=10.5", "10.5 is not a number of sites", "whole numbers"),
        bad("--grid N=10,20,10", "holds 10 twice", "once"),
        bad("--grid N=10,20 --sizes 30", "--sizes gives N, which --grid gives", "one of them"),
        bad("--grid V=0:2:5 --set N=10 --sizes 30", "which --set gives", "one of them"),
        bad("--grid V=0:2:5 --sizes 2.5", "not a number of sites", "--sizes"),
        bad("--grid V=0:2:5 --sizes 1 --order 2", "moments of 2 sites", "--order 1"),
        bad("--grid N=1,20", "--grid N holds 1 at --order 2", "larger sizes"),
        bad("--grid V=0:2:5 --set N=1 --order 2", "--set N holds 1", "larger sizes"),
        bad(
            "--model superradiant-laser --grid R=1:10:3 --measure lifetime",
            "the default of lifetimes: model 'superradiant-laser' has no steady state",
            "--start ground"),
        bad("--grid V=0:2:5 --order 0", "lowest truncation order is 1", "from 1 up"),
        bad("--grid V=0:2:5 --measure amplitud", "no measure 'amplitud'", "order-parameter"),
        bad("--grid V=0:2:5 --measure frequncy", "no measure 'frequncy'", "mean 'frequency'"),
        bad("--grid V=0:2:5 --measure final,final", "names final twice", "once"),
        bad("--grid V=0:2:5 --measure final,", "nothing between two commas", "known are"),
        bad("--grid V=0:2:5 --measure relative-phase", "compares two observables", "two-groups"),
        bad("--grid V=0:2:5 --measure expectation", "no Hermitian observable", "order-parameter"),
        bad("--grid V=0:2:5 --filter phase", "drops the observable 'S+'", "without the filter"),
        bad("--grid V=0:2:5 --t-end 0", "must be positive", "--t-end 10000"),
        bad("--grid V=0:2:5 --samples 7", "from 8 to 9999999", "--samples 10000"),
        bad("--grid V=0:2:5 --samples 100 --average 101", "only 100 samples", "up to 100"),
        bad("--grid V=0:2:5 --average 1.5", "more than all", "0.5"),
        bad("--grid V=0:2:5 --average none", "'none' is not a number", "0.75"),
        bad("--grid V=0:2:5 --method fast", "no method 'fast'", "auto, integrate"),
        bad("--grid V=0:2:5 --start nowhere", "neither the name", "paper, generic, states"),
        bad("--grid V=0:2:5 --check 100000000", "from 0 to 99999999", "--check 32"),
        bad("--grid V=0:2:5 --check -1", "--check is '-1'", "--check 32"),
        bad("--grid V=0:2:5 --shard 3", "not of the form K/N", "--shard 3/16"),
        bad("--grid V=0:2:5 --shard 0/4", "no share 0 of 4", "1/16"),
        bad("--grid V=0:2:5 --shard 5/4", "no share 5 of 4", "1/16"),
        bad("--grid V=0:2:5 --jobs 0", "--jobs is '0'", "--jobs 2"),
        bad(
            "--grid V=0:2:5 --measure spectrum --frequencies 1:1:5",
            "empty range",
            "lower frequency first"),
        bad(
            "--grid V=0:2:5 --measure spectrum --frequencies 50:60:5",
            "no frequency of the spectrum",
            "sampling reaches"),
        bad(
            "--grid V=0:2:5 --measure spectrum --frequencies 1:2",
            "not FROM:TO:BINS",
            "--frequencies -2:2:400"),
        bad(
            "--grid V=0:2:5 --measure critical-coupling --critical v:0:1",
            "no parameter 'v'",
            "'V'"),
        bad("--grid V=0:2:1000 --grid K=0:2:1000", "1000000 points, more than 250000", "--yes"),
        bad("--grid V=0:2:100000 --measure spectrum", "rows, more than 2000000", "fewer bins"),
        bad("--grid V=0:2:5 --out {dir}/file", "is a file", "another folder"),
        bad("--model one-grup --grid V=0:2:5", "no model 'one-grup'", "did you mean 'one-group'"));
  }

  private static Arguments bad(String options, String cause, String remedy) {
    return Arguments.of(options, cause, remedy);
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource("badInput")
  void isRefusedInWords(String options, String cause, String remedy) throws IOException {
    Files.writeString(folder.resolve("file"), "mine");
    List<String> args = new ArrayList<>(List.of("sweep"));
    for (String word : options.replace("{dir}", folder.toString()).split(" ")) {
      if (!word.isEmpty()) {
        args.add(word);
      }
    }
    if (!args.contains("--out")) {
      args.add("--out=" + folder.resolve("results"));
    }
    List<String> before = listing();
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err().lines().filter(line -> line.matches("ursell: (?!deriving).*"))).hasSize(1);
    assertThat(run.err()).contains(cause).contains(remedy).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
    assertThat(listing()).as("nothing written").isEqualTo(before);
  }

  @Test
  void partsThatAreNoneAreRefused() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Files.createDirectories(folder.resolve("torn"));
    Files.writeString(folder.resolve("torn/sweep.journal"), "ursell-sweep-jou");
    assertMergeRefused("there is no folder", folder.resolve("none").toString());
    assertMergeRefused("holds no sweep.journal", folder.resolve("empty").toString());
    assertMergeRefused("holds no line yet", folder.resolve("torn").toString());
    assertThat(CommandRun.of("merge").exitCode()).isEqualTo(2);
  }

  private void assertMergeRefused(String words, String part) throws IOException {
    List<String> before = listing();
    CommandRun run = CommandRun.of("merge", part, "--out", folder.resolve("whole").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(words).doesNotContain("Exception");
    assertThat(listing()).isEqualTo(before);
  }

  private List<String> listing() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}
