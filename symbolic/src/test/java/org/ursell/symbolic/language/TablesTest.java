package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.TableReader;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.emit.JsonEmitter;
import org.ursell.symbolic.emit.LatexEmitter;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.emit.TableTextEmitter;
import org.ursell.symbolic.emit.TextEmitter;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.syntax.Problem;

/** Functions of the time that are read from files. */
final class TablesTest {
  private static final String POINTS = "t,f\n0,0\n1,2\n2,2\n4,-1\n5,1.5\n8,-0.5\n";

  private static String model(String table, String drive, String rate) {
    return """
        name: table
        species: {A: {levels: 2, count: 1}}
        parameters: {w: 0.9, g: 0.2}
        tables: {f: TABLE}
        hamiltonian:
          - for each A: 0.8*|1><1| + 1.1*DRIVE*(|1><0| + |0><1|)
        jumps:
          - for each A: rate RATE, operator |0><1|
        observables: {n: <|1><1|>_A}
        """
        .replace("TABLE", table)
        .replace("DRIVE", drive)
        .replace("RATE", rate);
  }

  private static ReadResult read(String text, String csv) {
    return ModelReader.read(
        "model.yaml",
        text,
        name -> {
          if (!name.equals("f.csv")) {
            throw new IOException("there is no file '%s'".formatted(name));
          }
          return csv;
        });
  }

  private static MomentSystem system(String text, String csv) {
    return new DerivationPipeline().run(read(text, csv).orThrow(), DerivationRequest.order(1));
  }

  /** The population at the end; the last of the three moments is the inversion. */
  private static double end(MomentEquations equations, double time) {
    RunResult run =
        MomentIntegrator.standard()
            .integrate(
                RunRequest.of(
                    equations,
                    equations.descriptor().defaults(),
                    InitialProduct.of(
                        equations.descriptor(), ProductData.of(equations.descriptor(), Map.of())),
                    time));
    return 0.5 * (1.0 + run.state()[2]);
  }

  /** By dense master equations with the interpolation of SciPy and NumPy. */
  @ParameterizedTest
  @CsvSource({"linear, 0.5437592860072", "steps, 0.3353406517452", "cubic, 0.4833695302979"})
  void drivesByTables(String kind, double expected) {
    MomentSystem system =
        system(model("{file: f.csv, kind: %s}".formatted(kind), "f(w*t)", "g"), POINTS);
    double n = end(TableEmitter.emit(system), 8.0);
    assertThat(n).isCloseTo(expected, within(3e-9));
    assertThat(end(EquationCompiler.compile(system), 8.0)).isCloseTo(n, within(1e-11));
    MomentEquations kept = TableReader.read(system.descriptor(), TableTextEmitter.emit(system));
    assertThat(end(kept, 8.0)).isCloseTo(n, within(1e-11));
  }

  @Test
  void printsTheNameOfATable() {
    MomentSystem system = system(model("{file: f.csv, kind: cubic}", "f(w*t)", "g"), POINTS);
    assertThat(TextEmitter.emit(system)).contains("f(w*t)");
    assertThat(LatexEmitter.emit(system)).doesNotContain("ursell").contains("f");
    assertThat(JsonEmitter.emit(system))
        .contains("\"tables\"", "\"cubic\"", "\"refuse\"", "\"points\" : [0.0,1.0,2.0,");
  }

  @Test
  void endsWhereTheTableDoesUnlessItIsToldOtherwise() {
    String refuse = model("{file: f.csv, kind: linear}", "f(t)", "g");
    end(TableEmitter.emit(system(refuse, POINTS)), 8.0);
    assertThatThrownBy(() -> end(TableEmitter.emit(system(refuse, POINTS)), 8.5))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("the table 'f' has values from 0 to 8");
    for (String outside : new String[] {"hold", "zero"}) {
      String told =
          model("{file: f.csv, kind: linear, outside: %s}".formatted(outside), "f(t)", "g");
      String value = outside.equals("hold") ? "-0.5" : "0";
      String jump = outside.equals("hold") ? "" : "8.0000000001," + value + "\n";
      double longer =
          end(TableEmitter.emit(system(refuse, POINTS + jump + "20," + value + "\n")), 12.0);
      assertThat(end(TableEmitter.emit(system(told, POINTS)), 12.0))
          .isCloseTo(longer, within(1e-8));
    }
  }

  /** A rate that is zero there may come out as -1e-16, which is the rounding of pi. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.3*abs(cos(t)); 1.570796326794897",
        "0.3*max(0, sin(t)); 6.283185307179586",
        "0.3*max(sin(t), 0) + 0.1*min(0, -sin(2*t)) + 0.1*max(0, sin(2*t)); 6.283185307179586",
        "0.3*step(sin(t))*sin(t); 6.283185307179586"
      })
  void takesRatesThatReachZeroWhereTheyHaveAKink(String rate, double kink) {
    MomentEquations equations =
        TableEmitter.emit(system(model("{file: f.csv, kind: linear}", "1", rate), POINTS));
    assertThat(end(equations, 7.0)).isBetween(0.0, 1.0);
    equations.coefficients(equations.descriptor().defaults().at(kink));
    assertThatThrownBy(
            () ->
                end(
                    TableEmitter.emit(
                        system(
                            model("{file: f.csv, kind: linear}", "1", "0.3*step(t - 1)*(1 - t)"),
                            POINTS)),
                    7.0))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("negative");
  }

  /** Its uses are not blamed as well, least of all by advice to write a product. */
  @Test
  void tellsOnceWhatIsWrongWithATable() {
    ReadResult result = read(model("{file: f.csv, kind: linear}", "f(t)", "g*f(t)"), "0,1\n");
    assertThat(result).isInstanceOf(ReadResult.Failure.class);
    assertThat(((ReadResult.Failure) result).render())
        .containsOnlyOnce("error in")
        .doesNotContain("is not a function");
  }

  /** Where nothing changes in time a table is called that, and not no function. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "observables: {n: f(1)*<|1><1|>_A}",
        "observables: {n: <f(1)*|1><1|>_A}",
        "initial: {A: sqrt(f(1))*|0>}"
      })
  void tellsWhereATableIsMisplaced(String line) {
    String model =
        model("{file: f.csv, kind: linear}", "f(t)", "g")
            .replace("observables: {n: <|1><1|>_A}", line);
    ReadResult result = read(model, "0,1\n1,1\n");
    assertThat(((ReadResult.Failure) result).render())
        .contains("`f` is a function of the time, which only the Hamiltonian")
        .doesNotContain("is not a function");
  }

  @Test
  void tellsThatATableEnds() {
    String model = model("{file: f.csv, kind: linear}", "f(t)", "g");
    assertThatThrownBy(() -> end(TableEmitter.emit(system(model, POINTS)), 9.0))
        .hasMessageMatching(".*is asked for one (after|at 8.[0-9]*[1-9]).*");
  }

  /** The numbers are physics: other ones are another model, with a cache of its own. */
  @Test
  void hashesWhatATableHolds() {
    String text = model("{file: f.csv, kind: linear}", "f(t)", "g");
    String hash = read(text, POINTS).orThrow().hash();
    assertThat(read(text, POINTS.replace("t,f\n", "# seconds\n")).orThrow().hash()).isEqualTo(hash);
    assertThat(read(text, POINTS.replace("1.5", "1.6")).orThrow().hash()).isNotEqualTo(hash);
    assertThat(read(text.replace("linear", "steps"), POINTS).orThrow().hash()).isNotEqualTo(hash);
  }

  @Test
  void integratesLongTablesAndRefusesToWriteThemIntoJava() {
    StringBuilder csv = new StringBuilder();
    for (int k = 0; k <= 5000; k++) {
      csv.append(k * 2e-3).append(';').append(Math.cos(0.9 * k * 2e-3)).append('\n');
    }
    MomentSystem system =
        system(model("{file: f.csv, kind: cubic}", "f(t)", "0.2*exp(-0.1*t)"), csv.toString());
    assertThat(end(TableEmitter.emit(system), 10.0)).isCloseTo(0.674205269, within(1e-6));
    assertThatThrownBy(() -> JavaEmitter.emit(system))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("5001 points");
  }

  @Test
  void countsPathsFromTheModelFile(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/f.csv"), POINTS);
    Files.writeString(
        folder.resolve("model.yaml"), model("{file: data/f.csv, kind: linear}", "f(t)", "g"));
    assertThat(ModelReader.read(folder.resolve("model.yaml")))
        .isInstanceOf(ReadResult.Success.class);
  }

  static Stream<Arguments> mistakes() {
    String table = "{file: f.csv, kind: linear}";
    return Stream.of(
        Arguments.of(
            "{file: g.csv, kind: linear}",
            "f(t)",
            "g",
            POINTS,
            Problem.TABLE_FILE,
            "4:20: the file `g.csv` cannot be read: there is no file 'g.csv'"),
        Arguments.of(
            table,
            "f(t)",
            "g",
            POINTS.replace("4,", "1.5,"),
            Problem.TABLE_FILE,
            "4:20: the file `f.csv` goes back in time in line 5, to 1.5"),
        Arguments.of(
            table,
            "f(t)",
            "g",
            POINTS.replace("4,", "2,"),
            Problem.TABLE_FILE,
            "4:20: the file `f.csv` gives the time 2 twice, the second time in line 5"),
        Arguments.of(
            table,
            "f(t)",
            "g",
            POINTS.replace("-1", "minus one"),
            Problem.TABLE_FILE,
            "4:20: the file `f.csv` has 3 columns in line 5"),
        Arguments.of(
            table,
            "f(t)",
            "g",
            POINTS.replace("-1", "NaN"),
            Problem.TABLE_FILE,
            "4:20: the file `f.csv` holds 'NaN' in line 5, which is no finite number"),
        Arguments.of(
            table,
            "f(t)",
            "g",
            "nan,1\n0,0\n1,1\n",
            Problem.TABLE_FILE,
            "4:20: the file `f.csv` holds 'nan' in line 1, which is no finite number"),
        Arguments.of(
            table,
            "f(t)",
            "g",
            "0,0\n1,1d\n",
            Problem.TABLE_FILE,
            "4:20: the file `f.csv` holds '1d' in line 2, which is no finite number"),
        Arguments.of(
            table,
            "f(t)",
            "g",
            "t,f\n0,0\n",
            Problem.TABLE_FILE,
            "4:20: the file `f.csv` holds 1 line of numbers, and linear takes 2"),
        Arguments.of(
            table,
            "f(t)",
            "g",
            "",
            Problem.TABLE_FILE,
            "4:20: the file `f.csv` holds 0 lines of numbers, and linear takes 2"),
        Arguments.of(
            table,
            "f(t)",
            "g",
            "0;1,5\n1;2,5\n",
            Problem.TABLE_FILE,
            "4:20: the file `f.csv` has 3 columns in line 1"),
        Arguments.of(
            table,
            "f(t^2)",
            "g",
            POINTS,
            Problem.TABLE_ARGUMENT,
            "6:36: the argument of the table `f` is not a number times t and a number"),
        Arguments.of(
            table,
            "f",
            "g",
            POINTS,
            Problem.FUNCTION_WITHOUT_ARGUMENT,
            "6:34: the function f needs its argument in brackets"),
        Arguments.of(table, "f(t)", "g*f(w)/f(t*i)", POINTS, Problem.COMPLEX_ARGUMENT, "8:"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void saysWhatIsWrong(
      String table, String drive, String rate, String csv, Problem problem, String said) {
    ReadResult result = read(model(table, drive, rate), csv);
    assertThat(result).isInstanceOf(ReadResult.Failure.class);
    Diagnostic first = ((ReadResult.Failure) result).diagnostics().get(0);
    assertThat("%d:%d: %s".formatted(first.line(), first.column(), first.cause())).startsWith(said);
    assertThat(first.problem()).isEqualTo(problem);
    assertThat(read(model("{file: f.csv, kind: linear}", "f(t)", "g"), POINTS))
        .isInstanceOf(ReadResult.Success.class);
  }

  @Test
  void keepsTablesOutOfObservables() {
    String text =
        model("{file: f.csv, kind: linear}", "f(t)", "g")
            .replace("{n: <|1><1|>_A}", "{n: f(1)*<|1><1|>_A}");
    ReadResult result = read(text, POINTS);
    assertThat(result).isInstanceOf(ReadResult.Failure.class);
  }
}
