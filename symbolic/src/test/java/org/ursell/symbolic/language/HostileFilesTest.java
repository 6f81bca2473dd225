package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.syntax.Problem;

/** A model file may come from a stranger. */
class HostileFilesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Nothing of the computer-algebra system's own language is let through to it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Get(\"model\")",
        "Get(V)",
        "Import(V)",
        "Run(V)",
        "While(True)",
        "Set(V, 2)",
        "V = 2",
        "V := 2",
        "Get[V]",
        "Import[\"/etc/passwd\"]",
        "Run[\"ls\"]",
        "While[True]",
        "Set[V,2]",
        "V[1]",
        "{V}",
        "V;V",
        "<<V",
        "V_",
        "V//Get",
        "$Path",
        "Pi",
        "E",
        "I",
        "Infinity",
        "True",
        "ComplexInfinity",
        "N(V)",
        "D(V,V)",
        "V!",
        "V@V",
        "\"V\"",
        "Quit()",
        "ToExpression(V)",
        "__V",
        "V`V",
        "ursell0",
        "Simplify(V)",
        "Integrate(V, V)",
        "NestWhile(V, V, True)"
      })
  void aFormulaHoldsOnlyWhatIsDocumented(String formula) {
    for (String line :
        List.of(
            "hamiltonian: [for each A: '" + formula.replace("'", "''") + " * Sz']",
            "jumps: [for each A: 'rate " + formula + ", operator Sz']",
            "observables: {order: '<" + formula + ">_A'}",
            "initial: {A: '" + formula + "'}",
            "charges: {q: {A: '" + formula + "'}}",
            "parameters: {N: 500, V: '" + formula + "', delta: 0.3}")) {
      assertThat(read(BadModelsTest.file(line + "\n"))).isInstanceOf(ReadResult.Failure.class);
    }
  }

  static List<String> expensive() {
    return List.of(
        "(".repeat(100_000) + "V" + ")".repeat(100_000),
        "-".repeat(3_000) + "V",
        "V" + "'".repeat(3_000),
        "9".repeat(1_000_000),
        "V*" + "9".repeat(59) + "^64",
        "9^64^64^64",
        "(((9^64)^64)^64)^64",
        "2^(10^9)",
        "2^-(10^9)",
        "2^-1000000000",
        "2^(1000000000/3)",
        "2^0.123456789",
        "1e999999999",
        "1e-999999999",
        "exp(exp(exp(exp(100))))",
        "exp(1e300)",
        "sqrt(170141183460469231731687303715884105727*170141183460469231731687303715884105729)",
        "sqrt(1000000016000000063)",
        "sqrt(618970019642690137449562111)",
        "(618970019642690137449562111)^(1/64)",
        "sin(123456789012345678901234567890)",
        "(V+N+delta+1)^64",
        "((V+1)^64+1)^64",
        "(V+1)*".repeat(40) + "V",
        "sqrt(".repeat(39) + "V" + ")".repeat(39),
        "(V+delta+N)^(V+delta+N)",
        "cos(V)^64*sin(V)^64",
        "V" + "+V".repeat(499),
        "V" + "*V".repeat(499),
        "1/(".repeat(39) + "V" + ")".repeat(39),
        "V^(-64)",
        "2^(V*1000000000)");
  }

  @ParameterizedTest
  @MethodSource("expensive")
  void expensiveFormulasAreReadOrRefusedAtOnce(String formula) {
    for (String line :
        List.of(
            "hamiltonian: [for each A: '" + formula.replace("'", "''") + " * Sz']\n",
            "parameters: {N: 500, delta: 0.3, V: '" + formula.replace("'", "''") + "'}\n")) {
      Assertions.assertTimeoutPreemptively(
          PATIENCE, () -> read(BadModelsTest.file(line)), () -> "too slow: " + line);
    }
  }

  /** Named operators that use each other many times multiply out without bound. */
  @Test
  void operatorsThatMultiplyAreRefused() {
    StringBuilder text =
        new StringBuilder("operators:\n  Sp: |1><0|\n  Sz: |1><1|\n  o0: |0><0|+V*|1><1|\n");
    for (int k = 1; k < 60; k++) {
      String before = "o" + (k - 1);
      text.append("  o")
          .append(k)
          .append(": ")
          .append(before + ("*" + before).repeat(200))
          .append('\n');
    }
    assertThat(problem(text + "hamiltonian: [for each A: o59]\n"))
        .isIn(Problem.TOO_MUCH_WORK, Problem.SCALAR_TOO_LARGE);
    String mode =
        "species: {A: {levels: 3, count: N}, c: {boson: true}}\nhamiltonian: [\"(((c+c')^8)^8)^8\"]\n";
    assertThat(problem(mode)).isEqualTo(Problem.MODE_POWER_TOO_HIGH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [x, x]\nb: [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n",
        "name: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n",
        "name: !!python/object/apply:os.system ['ls']\n",
        "? {complex: key}\n: value\n",
        "<<: *a\n",
        "%TAG ! tag:evil,2000:\n---\nname: !x y\n",
      })
  void yamlBuildsNothing(String text) {
    assertThat(read(text)).isInstanceOf(ReadResult.Failure.class);
  }

  @Test
  void yamlBombsAreRefusedAtOnce() {
    StringBuilder laughs = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (char c = 'b'; c < 'z'; c++) {
      String use = "*" + (char) (c - 1);
      laughs
          .append(c)
          .append(": &")
          .append(c)
          .append(" [")
          .append((use + ",").repeat(9))
          .append(use)
          .append("]\n");
    }
    assertThat(problem(laughs.toString())).isEqualTo(Problem.YAML_ALIAS);
    assertThat(problem("name: " + "[".repeat(500_000))).isEqualTo(Problem.YAML_TOO_DEEP);
    assertThat(problem("name: " + "{a: ".repeat(100_000))).isEqualTo(Problem.YAML_TOO_DEEP);
    assertThat(problem("a: [" + "x,".repeat(400_000) + "]")).isEqualTo(Problem.YAML_TOO_MUCH);
    assertThat(read("- ".repeat(300_000) + "x")).isInstanceOf(ReadResult.Failure.class);
    assertThat(read("x: \"" + "\ud83d\ude00".repeat(200_000) + "\"\n"))
        .isInstanceOf(ReadResult.Failure.class);
  }

  @Test
  void aHugeFileIsRefusedUnread(@TempDir Path folder) throws IOException {
    Path huge = folder.resolve("huge.yaml");
    byte[] line =
        "hamiltonian: [for each A: delta*Sz]\n".repeat(30_000).getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(huge)) {
      for (long written = 0; written < 100_000_000L; written += line.length) {
        out.write(line);
      }
    }
    ReadResult result = ModelReader.read(huge);
    assertThat(((ReadResult.Failure) result).diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.problem()).isEqualTo(Problem.FILE_TOO_LARGE));
  }

  @Test
  void whatIsNoFileOfTextIsSaidSo(@TempDir Path folder) throws IOException {
    assertThat(problem(ModelReader.read(folder.resolve("nothing.yaml"))))
        .isEqualTo(Problem.FILE_UNREADABLE);
    assertThat(problem(ModelReader.read(folder))).isEqualTo(Problem.FILE_UNREADABLE);
    Path binary = folder.resolve("binary.yaml");
    Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, 3});
    assertThat(problem(ModelReader.read(binary))).isEqualTo(Problem.FILE_NOT_TEXT);
    assertThat(problem("")).isEqualTo(Problem.FILE_EMPTY);
    assertThat(problem("# nothing but a comment\n")).isEqualTo(Problem.FILE_EMPTY);
    Path good = folder.resolve("good.yaml");
    Files.writeString(good, "\ufeff" + BuiltInModels.starter());
    assertThat(ModelReader.read(good)).isInstanceOf(ReadResult.Success.class);
  }

  /** Names are printed, emitted as Java and used in paths, so they are made of letters only. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/",
        "\\u002a",
        "../x",
        "a b",
        "a/b",
        "a\\b",
        "a;b",
        "a\"b",
        "ä",
        "a.b",
        "$a",
        "_a",
        "1a",
        "a\u0000b",
        "%n",
        "",
        "a\nb"
      })
  void namesHoldNothingThatCouldEscape(String name) {
    String quoted =
        "\""
            + name.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\u0000", "\\0")
            + "\"";
    for (String text :
        List.of(
            "species: {" + quoted + ": {levels: 3, count: N}}\n",
            "parameters: {N: 500, V: 1, delta: 0.3, " + quoted + ": 1}\n",
            "operators: {Sp: |1><0|, Sz: |1><1|, " + quoted + ": |0><0|}\n",
            "charges: {" + quoted + ": {A: Sz}}\n",
            "observables: {" + quoted + ": <Sp>_A}\n")) {
      assertThat(read(BadModelsTest.file(text))).as(text).isInstanceOf(ReadResult.Failure.class);
    }
  }

  /** A model's name becomes part of file and class names, whatever its author wrote. */
  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "a b c", "CON", "Über-Modell", "x;rm -rf", "a..b"})
  void theNameOfAModelBecomesPlainWords(String name) {
    ReadResult result = read(BadModelsTest.file("name: \"" + name + "\"\ntitle: a title\n"));
    if (result instanceof ReadResult.Success success) {
      Model model = success.model();
      assertThat(model.name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    } else {
      assertThat(problem(result)).isIn(Problem.TITLE_UNSUITABLE, Problem.NAME_UNSUITABLE);
    }
  }

  private static ReadResult read(String text) {
    return ModelReader.read("hostile.yaml", text);
  }

  private static Problem problem(String sections) {
    boolean whole = !sections.contains("operators:") && !sections.contains("species:");
    return problem(read(whole ? sections : BadModelsTest.file(sections)));
  }

  private static Problem problem(ReadResult result) {
    return ((ReadResult.Failure) result).diagnostics().get(0).problem();
  }
}
