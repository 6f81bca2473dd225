package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Whatever is done to a good file, reading it gives a model or diagnostics, and soon. */
class FuzzTest {
  private static final int CASES = 10_000;

  /** Far above what any text takes, far below what a hang would take. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "|",
          ">",
          "<",
          "'",
          "*",
          "/",
          "^",
          "+",
          "-",
          ",",
          ":",
          ": ",
          "\n",
          "\n  - ",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "#",
          "&a ",
          "*a",
          "!!",
          "%",
          "\t",
          "\u0000",
          "\ud83d",
          "\u2297",
          "|1><0|",
          "|99><0|",
          "|1>",
          "h.c.",
          "(x)",
          "sqrt(",
          "exp(exp(exp(9)))",
          "9^64",
          "^64",
          "^-64",
          "1e300",
          "i",
          "pi",
          "N",
          "c",
          "c'",
          "Sp",
          "Sx",
          "0",
          "/0",
          "for each A: ",
          "for pairs A A: ",
          "collective A: ",
          "rate ",
          "operator ",
          "levels",
          "boson: true",
          "spin: 15/2",
          "count: 3",
          "species",
          "hamiltonian:\n",
          "<",
          ">_A",
          "level 2",
          "coherent 1",
          "---\n",
          "...\n",
          "~",
          "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((",
          "1+1+1+1+1+1+1+1",
          "t",
          "*t",
          "cos(2*t)*",
          "exp(i*t)",
          "pulse(t, 1, 0.5)",
          "step(",
          "step(cos(3*t))*",
          "step(exp(-t) - 0.5)",
          "min(",
          "max(1, ",
          "abs(",
          "log(0)",
          "tanh(",
          "conj(",
          "re(",
          "im(g)",
          "f(t)",
          "tables: {f: {file: f.csv, kind: linear}}\n",
          "for ordered pairs A A: ",
          "for pairs A B: ",
          "correlated A, c: ",
          "rates [[1, 0.2], [0.2, 1]], ",
          "rates [[1, i], [-i, 1]], operators c, c",
          "operators ",
          "(sum_A |0><1|)",
          "b*|0><1|",
          " (x) 1 - 1 (x) ",
          " + 0.5",
          "\u03b3",
          "\u03a9\u208a",
          "\u00b5",
          "g: 1 - 0.5*i\n",
          "number 4",
          "squeezed 0.3, 1",
          "thermal N",
          "coherent g",
          "\"A, c\": ",
          "(|0>(x)|1> + |1>(x)|0>)/sqrt(2)");

  /** Of what good models have little: the time, jumps of several places, starts, and names. */
  private static final String OF_EVERY_KIND =
      """
      name: m
      species:
        A: {levels: 2, count: N}
        B: {levels: 3}
        c: {boson: true}
        b: {boson: true}
      parameters:
        N: 3
        \u03b3\u208a: 0.5
        g: 0.3 + 0.4*i
        r: 0.2
        tau: {value: 2, kind: rate}
      hamiltonian:
        - g*cos(2*t)*c' + h.c.
        - for each A: pulse(t, 1, 0.5)*(|0><1| + |1><0|)
        - for pairs A A: max(r, abs(re(g)))/N*|1><1| (x) |1><1|
        - for each B: step(cos(3*t))*tanh(r*t)*|2><2|
        - exp(i*r*t)*c'*b + h.c.
      jumps:
        - rate \u03b3\u208a*exp(-t/tau), operator c
        - for each A: rate r, operator c*|0><1| + 0.5*|0><1|
        - for pairs A A: rate r/N, operator |0><1| (x) 1 - 1 (x) |0><1|
        - for ordered pairs A A: rate r, operator |1><0| (x) |0><1|
        - for pairs A B: rate 1, operator |0><1| (x) |0><2|
        - rate 0.3, operator c + 2*b
        - rate 1, operator c + (sum_A |0><1|) + 0.5
        - correlated b, B: rates [[1, 0.2*i], [-0.2*i, r]], operators b, |0><1|
      observables:
        n: <c'*c>
      initial:
        A: sqrt(r)*|0> + sqrt(1 - r)*|1>
        c: squeezed r, 0.3
        b: coherent g
        B: level 1
      """;

  @Test
  void mutatedFilesGiveDiagnosticsOrModels() throws InterruptedException {
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      readMutatedFiles(reader);
    } finally {
      reader.shutdownNow();
    }
  }

  private static ReadResult readInTime(String text, ExecutorService reader)
      throws InterruptedException {
    try {
      return reader
          .submit(() -> ModelReader.read("fuzz.yaml", text))
          .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failure) {
      throw new AssertionError("neither a model nor diagnostics:\n" + text, failure);
    }
  }

  private static void readMutatedFiles(ExecutorService reader) throws InterruptedException {
    List<String> seeds = seeds();
    Random random = new Random(20_231_122);
    int models = 0;
    int broken = 0;
    for (int k = 0; k < CASES; k++) {
      String text = mutated(seeds.get(random.nextInt(seeds.size())), seeds, random);
      ReadResult result = readInTime(text, reader);
      if (result instanceof ReadResult.Failure failure) {
        broken++;
        assertThat(failure.diagnostics()).as(text).isNotEmpty().allSatisfy(FuzzTest::isPrintable);
      } else {
        models++;
        assertThat(result.orThrow().hash()).hasSize(64);
      }
    }
    // Were nearly all of one kind, the mutations would not probe the other.
    assertThat(models).isGreaterThan(CASES / 20);
    assertThat(broken).isGreaterThan(CASES / 20);
  }

  private static void isPrintable(Diagnostic diagnostic) {
    assertThat(diagnostic.cause()).isNotBlank().doesNotContain("null");
    assertThat(diagnostic.remedy()).isNotBlank();
    assertThat(diagnostic.line()).isPositive();
    assertThat(diagnostic.column()).isBetween(1, diagnostic.excerpt().length() + 1);
    assertThat(diagnostic.length()).isPositive();
    assertThat(diagnostic.render().lines().count()).isEqualTo(4);
  }

  private static List<String> seeds() {
    List<String> seeds = new ArrayList<>();
    BuiltInModels.names().forEach(name -> seeds.add(BuiltInModels.text(name).orElseThrow()));
    seeds.add(BuiltInModels.starter());
    assertThat(ModelReader.read("fuzz.yaml", OF_EVERY_KIND).orThrow().name()).isEqualTo("m");
    // More than once, since its lines should be spliced into others.
    for (int k = 0; k < 3; k++) {
      seeds.add(OF_EVERY_KIND);
    }
    ModelTable.read("good-models.txt").forEach(good -> seeds.add(good.text()));
    return seeds;
  }

  private static String mutated(String seed, List<String> seeds, Random random) {
    StringBuilder text = new StringBuilder(seed);
    int times = 1 + random.nextInt(4);
    for (int k = 0; k < times; k++) {
      int at = random.nextInt(text.length());
      int length = Math.min(text.length() - at, 1 + random.nextInt(8));
      switch (random.nextInt(6)) {
        case 0 -> text.delete(at, at + length);
        case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 2 -> text.insert(at, text.substring(at, at + length));
        case 3 ->
            text.setCharAt(
                at,
                (char)
                    (random.nextInt(20) == 0 ? random.nextInt(65_536) : 32 + random.nextInt(95)));
        case 4 -> text.replace(at, at + length, PIECES.get(random.nextInt(PIECES.size())));
        default -> splice(text, seeds.get(random.nextInt(seeds.size())), random);
      }
      if (text.length() == 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** Puts a line of another file somewhere. */
  private static void splice(StringBuilder text, String other, Random random) {
    List<String> lines = other.lines().toList();
    int at = text.indexOf("\n", random.nextInt(text.length()));
    text.insert(at < 0 ? 0 : at, "\n" + lines.get(random.nextInt(lines.size())));
  }
}
