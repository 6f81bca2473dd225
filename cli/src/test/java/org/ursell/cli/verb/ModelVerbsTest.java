package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.model.DerivedModel;
import org.ursell.cli.report.SystemSizes;
import org.ursell.symbolic.language.BuiltInModels;

/** The verbs about models: models, init, check, and what equations can be printed as. */
class ModelVerbsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void modelsListsWhatComesWithTheProgram() {
    CommandRun run = CommandRun.of("models");
    assertThat(run.exitCode()).isZero();
    for (String name : BuiltInModels.names()) {
      assertThat(run.out()).contains(name).contains(BuiltInModels.title(name).orElseThrow());
    }
    assertThat(run.out()).contains("broken-example");
  }

  @Test
  void initWritesAValidModelAndReplacesNothingUnasked() throws IOException {
    Path file = folder.resolve("mine.yaml");
    CommandRun first = CommandRun.of("init", file.toString());
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(file).content().isEqualTo(BuiltInModels.starter());
    assertThat(CommandRun.of("check", file.toString()).exitCode()).isZero();
    Files.writeString(file, "mine");
    CommandRun again = CommandRun.of("init", file.toString());
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("exists already").contains("--force");
    assertThat(file).content().isEqualTo("mine");
    assertThat(CommandRun.of("init", "--force", file.toString()).exitCode()).isZero();
    assertThat(file).content().isEqualTo(BuiltInModels.starter());
  }

  @Test
  void checkTellsWhatAModelIs() {
    CommandRun run = CommandRun.of("check", "superradiant-laser", "--filter", "phase");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("atom: N sites of 2 levels")
        .contains("c: a bosonic mode")
        .contains("kappa = 1 (rate)")
        .contains("phase, conserved")
        .contains("photons, excited")
        .contains("atom level 0; c vacuum")
        .containsPattern("\n +2 +4 +5 +2 +4 ")
        .containsPattern("\n +4 +\\d+ +\\d+ ");
  }

  /** Orders 1 to 3 of one group have 8, 44 and 164 unknowns. */
  @Test
  void checkCountsByDerivingAndBeyondByCounting() {
    CommandRun run = CommandRun.of("check", "one-group");
    assertThat(run.out()).containsPattern("\n +1 +8 +8 ").containsPattern("\n +2 +44 +44 ");
    CommandRun hasty = CommandRun.of("check", "two-groups", "--time", "0.001");
    assertThat(hasty.exitCode()).isZero();
    assertThat(hasty.out()).contains("at most 152;").contains("at most 968;");
  }

  @ParameterizedTest
  @CsvSource({
    "one-group, 3, 164",
    "two-groups, 2, 152",
    "two-groups, 3, 968",
    "driven-oscillator, 4, 8",
    "two-oscillators, 3, 80",
    "superradiant-laser, 2, 20"
  })
  void unknownsAreCountedAsMultisetsOfFactors(String model, int order, int unknowns) {
    assertThat(
            SystemSizes.mostUnknowns(DerivedModel.read("MODEL", model, line -> {}).model(), order))
        .isEqualTo(BigInteger.valueOf(unknowns));
  }

  @Test
  void mistakesInAFileAreToldWithTheirPlaces() throws IOException {
    CommandRun example = CommandRun.of("check", "broken-example");
    assertThat(example.exitCode()).isEqualTo(2);
    assertThat(example.err())
        .contains("broken-example.yaml:7:18: error in species.B: unknown key `cuont`")
        .contains("did you mean `Sp`?")
        .contains("holds 8 mistakes");
    Path file = folder.resolve("bad.yaml");
    Files.writeString(
        file, BuiltInModels.text("one-group").orElseThrow().replace("operator |1><2|", "operator"));
    for (String verb : List.of("trace", "lifetime", "derive", "equations")) {
      CommandRun run = CommandRun.of(verb, "--model", file.toString());
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .contains("bad.yaml:")
          .contains("error in jumps[1]")
          .contains("help: ")
          .contains("holds a mistake")
          .doesNotContain("Exception");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void equationsInEveryFormat() {
    String[] laser = {"equations", "--model", "superradiant-laser", "--filter", "phase"};
    assertThat(print(laser)).contains("5 real unknowns").contains("d<c' c>/dt");
    assertThat(print(laser, "--format", "latex")).contains("\\begin{document}");
    assertThat(print(laser, "--format", "json"))
        .startsWith("{")
        .contains("\"format\" : \"ursell-equations\"")
        .contains("\"asked_by\"");
    assertThat(print(laser, "--format", "java")).contains("class SuperradiantLaserOrder2");
    assertThat(print(new String[] {"equations", "--order", "1"}, "--basis", "transition"))
        .contains("|0><1|")
        .contains("Re <");
  }

  @Test
  void whyTellsWhichEquationAskedForAMoment() {
    String why = print(new String[] {"equations", "--model", "superradiant-laser"}, "--why");
    assertThat(why)
        .contains("why each moment is here")
        .containsPattern("<c> +asked for: the state of one site or mode|<c'> +asked for")
        .contains("first needed by d<")
        .contains("cut by the closure at order 2");
    String filtered =
        print(
            new String[] {"equations", "--model", "superradiant-laser", "--filter", "phase"},
            "--why");
    assertThat(filtered).contains("dropped by the filter 'phase'").contains("\n  <c'>\n");
    String exact = print(new String[] {"equations", "--model", "driven-oscillator"}, "--why");
    assertThat(exact).contains("the closure cut nothing: these equations are exact");
  }

  @Test
  void deriveSaysWhatAFilterDropped() {
    CommandRun run =
        CommandRun.of(
            "derive",
            "--model",
            "superradiant-laser",
            "--filter",
            "phase",
            "--out",
            folder.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("moments kept +4\\b")
        .containsPattern("moments dropped +4 +by the filter 'phase'");
    assertThat(
            folder.resolve("org/ursell/generated/superradiantlaser/SuperradiantLaserOrder2.java"))
        .isNotEmptyFile();
  }

  private static String print(String[] args, String... more) {
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    CommandRun run = CommandRun.of(all);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out();
  }
}
