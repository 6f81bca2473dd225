package org.ursell.cli.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/** The same of the models that come with the program, by changing their files as texts. */
class BuiltInModelsMetamorphicTest {
  @TempDir private Path folder = Path.of("");

  /** The observable's name, since an added one may stand before it. */
  private String followed = "";

  /** The columns: a model, and how it is run. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "one-group ~ --sizes 20 --set V=1.1 --set K=0.1 --start A = 1/3 + 0.1*(|1><2| + h.c.)",
        "two-groups ~ --sizes 10 --set V=0.4 --start A = 1/3 + 0.1*(|1><2| + h.c.); B = level 1",
        "superradiant-laser ~ --sizes 8 --set Delta=0.3 --start atom = level 1; c = coherent 0.5",
        "dicke-superradiance ~ --sizes 12 --set Gamma=0.7",
        "driven-oscillator ~ --set K=0.2 --start A = level 1",
        "two-oscillators ~ --set K=0.1 --start A = (|0> + |1>)/sqrt(2); B = level 2",
      })
  void nothingMovesTheNumbers(String model, String options) throws IOException {
    String[] typed = options.split(" (?=--)");
    Path copy = folder.resolve("copy.yaml");
    assertThat(CommandRun.of("init", copy.toString(), "--from", model).exitCode()).isZero();
    String text = Files.readString(copy);
    followed = first("(?ms)^observables:.*?([A-Za-z][\\w+-]*):\\s*<", text);
    List<Double> before = trace("before", text, typed, 3);
    assertThat(before.stream().anyMatch(v -> Math.abs(v) > 1e-3)).as("%s", before).isTrue();

    assertSame("permuted", before, trace("permuted", permuted(text), typed, 3));
    assertSame("an observable", before, trace("more", observed(text), typed, 3));
    assertSame("a parameter", before, trace("unused", parameter(text), typed, 3));
    assertSame("a species", before, trace("species", species(text), typed, 3));
    assertSame("scaled", before, trace("scaled", scaled(text), typed, 1));
  }

  private static void assertSame(String what, List<Double> before, List<Double> after) {
    double largest = before.stream().mapToDouble(Math::abs).max().orElse(0);
    assertThat(after).as(what).hasSameSizeAs(before);
    for (int k = 0; k < before.size(); k++) {
      assertThat(Math.abs(after.get(k) - before.get(k)))
          .as("%s: %s became %s", what, before, after)
          .isLessThanOrEqualTo(1e-8 * largest);
    }
  }

  private List<Double> trace(String name, String text, String[] options, double end)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".yaml"), text);
    List<String> args = new ArrayList<>(List.of("trace", "--model", file.toString()));
    args.addAll(List.of("--t-end", Double.toString(end), "--samples", "4"));
    args.addAll(List.of("--observable", followed, "--out", folder.resolve(name).toString()));
    for (String option : options) {
      args.addAll(List.of(option.split(" ", 2)));
    }
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    assertThat(run.exitCode()).as("%s: %s%n%s", name, run.err(), text).isZero();
    ResultTable table = ResultTable.read(folder.resolve(name).resolve("trace.csv"));
    return table.rows().stream().map(row -> ResultTable.value(row.get(1))).toList();
  }

  /** The lines of a list in another order. */
  private static String permuted(String text) {
    StringBuilder result = new StringBuilder();
    List<String> list = new ArrayList<>();
    for (String line : (text + "\n#").split("\n")) {
      if (line.startsWith("  - ")) {
        list.add(line);
        continue;
      }
      if (!list.isEmpty() && line.startsWith("   ")) {
        list.set(list.size() - 1, list.get(list.size() - 1) + "\n" + line);
        continue;
      }
      Collections.shuffle(list, new Random(3));
      list.forEach(item -> result.append(item).append('\n'));
      list.clear();
      result.append(line).append('\n');
    }
    return result.toString();
  }

  private static String observed(String text) {
    String species = first("(?m)^  (\\w+):\\s*\\{(?:levels|spin)", text);
    return added(text, "observables", "added: <|0><1|>_" + species);
  }

  private static String parameter(String text) {
    return added(text, "parameters", "unused: 7");
  }

  private static String species(String text) {
    return added(text, "species", "added: {levels: 2}");
  }

  /** A further entry at the end of a section, which may stand on one line. */
  private static String added(String text, String section, String entry) {
    Matcher flow =
        Pattern.compile("(?m)^" + section + ":\\s*\\{(.*)\\}(\\s*(#.*)?)$").matcher(text);
    if (flow.find()) {
      return text.substring(0, flow.end(1))
          + ", "
          + entry.replaceFirst(": (<.*)$", ": \"$1\"")
          + text.substring(flow.end(1));
    }
    Matcher block = Pattern.compile("(?m)^" + section + ":[^\\n]*\\n").matcher(text);
    assertThat(block.find()).as(section).isTrue();
    return text.substring(0, block.end()) + "  " + entry + "\n" + text.substring(block.end());
  }

  /** Every line of H and every rate three times as large. */
  private static String scaled(String text) {
    StringBuilder result = new StringBuilder();
    String section = "";
    for (String line : text.split("\n")) {
      section = line.matches("\\w+:.*") ? line.replaceAll(":.*", "") : section;
      String changed = line;
      if (section.equals("hamiltonian") && line.startsWith("  - ")) {
        String body = line.replaceFirst("\\s*#.*$", "");
        Matcher parts = Pattern.compile("(  - (?:for [^:]*: *)?)(.*)").matcher(body);
        assertThat(parts.matches()).as(line).isTrue();
        changed = parts.group(1) + "3*(" + parts.group(2) + ")";
      } else if (section.equals("jumps")) {
        changed = line.replaceFirst("rate +([^,]*),", "rate 3*($1),");
      }
      result.append(changed).append('\n');
    }
    return result.toString();
  }

  private static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
