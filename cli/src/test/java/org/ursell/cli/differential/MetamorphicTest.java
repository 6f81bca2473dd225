package org.ursell.cli.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Parameter;
import org.ursell.cli.differential.RunPlan.Verb;
import org.ursell.cli.differential.Variation.Changed;

/** What must not matter does not: two commands, and no number of theirs differs. */
class MetamorphicTest {
  /** Ten times what an integration promises by default. */
  private static final double TOLERANCE = 1e-8;

  private static final long SEED = Long.getLong("ursell.differential.seed", 1_000_000L);
  private static final int MODELS = Integer.getInteger("ursell.differential.models", 300) / 10;

  @TempDir private Path folder = Path.of("");

  /** How a command ended, with the numbers that it gave. */
  private record Numbers(int exitCode, List<Double> values, String err) {}

  @Test
  void changesThatMustNotMatter() {
    List<String> failures;
    try (WithoutPictures numbersOnly = new WithoutPictures()) {
      failures =
          IntStream.range(0, MODELS)
              .parallel()
              .mapToObj(k -> compare(SEED + k, Variation.values()[k % Variation.values().length]))
              .filter(words -> !words.isEmpty())
              .toList();
    }
    assertThat(failures).as("%d of %d", failures.size(), MODELS).isEmpty();
  }

  private String compare(long seed, Variation variation) {
    Case one = asked(ModelGenerator.draw(seed));
    Changed changed = variation.of(one, new Random(seed));
    Numbers before = run(Changed.of(one));
    Numbers after = run(changed);
    double largest = before.values.stream().mapToDouble(Math::abs).max().orElse(0);
    boolean same = before.exitCode == after.exitCode && before.values.size() == after.values.size();
    for (int k = 0; same && k < before.values.size(); k++) {
      double difference = Math.abs(before.values.get(k) - after.values.get(k));
      same = difference <= TOLERANCE * Math.max(largest, 0.01);
    }
    return same
        ? ""
        : "%n== %s (seed %d): %s%n%s%nbecame %s%n%s%n%s%n--- after%n%s%n%s%n"
            .formatted(
                variation,
                seed,
                before.values,
                before.err,
                after.values,
                after.err,
                CommandLines.typed(args(Changed.of(one), Path.of("."))),
                CommandLines.typed(args(changed, Path.of("."))),
                changed.text().apply(new ModelText(changed.one().model()).whole()));
  }

  /** A trace, or a lifetime where the model has the one size that this needs. */
  private static Case asked(Case one) {
    long sizes = one.model().parameters().stream().filter(Parameter::isSize).count();
    boolean lifetime = sizes == 1 && one.plan().observable() == 0;
    return one.with(one.plan().withVerb(lifetime ? Verb.LIFETIME : Verb.TRACE));
  }

  private Numbers run(Changed changed) {
    try {
      Path own = Files.createTempDirectory(folder, "case");
      new ModelText(changed.one().model()).write(own, changed.text());
      CommandRun run = CommandRun.of(args(changed, own).toArray(String[]::new));
      List<Double> values = run.exitCode() == 0 ? values(changed, own.resolve("out")) : List.of();
      return new Numbers(run.exitCode(), values, run.exitCode() == 0 ? "" : run.err());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> args(Changed changed, Path own) {
    List<String> typed =
        CommandLines.of(changed.one(), Path.of("FILE"), Path.of("OUT")).stream()
            .map(changed.text())
            .toList();
    return typed.stream()
        .map(
            word ->
                word.equals("FILE")
                    ? own.resolve("model.yaml").toString()
                    : word.equals("OUT") ? own.resolve("out").toString() : word)
        .toList();
  }

  private static List<Double> values(Changed changed, Path out) throws IOException {
    List<Double> values = new ArrayList<>();
    if (changed.one().plan().verb() == Verb.TRACE) {
      ResultTable table = ResultTable.read(out.resolve("trace.csv"));
      table.rows().forEach(row -> values.add(number(row.get(1))));
      return values;
    }
    ResultTable table = ResultTable.read(out.resolve("lifetimes.csv"));
    values.add(number(table.text(0, "amplitude0")));
    double lifetime = number(table.text(0, "lifetime"));
    values.add(lifetime > 0 ? lifetime * changed.timeFactor() : lifetime);
    return values;
  }

  /** What is not there stays so. */
  private static double number(String cell) {
    return cell.equals("nan") ? -1 : ResultTable.value(cell);
  }
}
