package org.ursell.cli.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/**
 * Models of the tests of QuantumCumulants.jl, and some beside them, with values from there and from
 * solvers that share no code with this one: the table {@code cases.tsv} says which.
 */
class ConformanceTest {
  @TempDir private Path folder = Path.of("");

  /**
   * One row of the table.
   *
   * @param options further options as typed, without quotes
   * @param value of the observable at the end
   * @param tolerance relative to it
   */
  record Case(
      String model,
      String order,
      String end,
      String observable,
      List<String> options,
      double value,
      double tolerance) {
    static Case of(String line) {
      String[] cells = line.split("\t", -1);
      List<String> options =
          cells[4].isBlank() ? List.of() : List.of(cells[4].strip().split("\\s+"));
      return new Case(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          options,
          Double.parseDouble(cells[5]),
          Double.parseDouble(cells[6]));
    }

    @Override
    public String toString() {
      return "%s, order %s: %s(%s)".formatted(model, order, observable, end);
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases =
        resource("cases.tsv")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Case::of)
            .toList();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(22);
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theValueAtTheEnd(Case row) throws IOException {
    Path file = folder.resolve(row.model() + ".yaml");
    Files.writeString(file, resource(row.model() + ".yaml"));
    Path out = folder.resolve("out");
    List<String> args = new ArrayList<>();
    args.addAll(List.of("trace", "--model", file.toString(), "--out", out.toString()));
    args.addAll(List.of("--order", row.order(), "--t-end", row.end(), "--samples", "2"));
    args.addAll(List.of("--observable", row.observable()));
    args.addAll(row.options());
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(out.resolve("trace.csv"));
    double found = Double.parseDouble(table.rows().get(1).get(1));
    assertThat(found).isCloseTo(row.value(), within(row.tolerance() * Math.abs(row.value())));
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = ConformanceTest.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("no resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
