package org.ursell.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.integrate.IntegrationMethod;
import org.ursell.runtime.integrate.IntegratorOptions;
import picocli.CommandLine;

/** The help promises the accuracy that the engine has when nothing is asked for. */
class UsualAccuracyTest {
  private static final IntegratorOptions ENGINE = IntegratorOptions.DEFAULT;
  private static final Pattern DEFAULT = Pattern.compile("\\(default ([^)]*)\\)");

  @ParameterizedTest
  @ValueSource(strings = {"--rtol", "--atol", "--growth-limit", "--max-evaluations"})
  void theHelpNamesTheDefaultsOfTheEngine(String option) {
    String help =
        String.join(
            " ", new CommandLine(new Accuracy()).getCommandSpec().findOption(option).description());
    Matcher found = DEFAULT.matcher(help);
    assertThat(found.find()).as(help).isTrue();
    double expected =
        switch (option) {
          case "--rtol" -> ENGINE.relativeTolerance();
          case "--atol" -> ENGINE.absoluteTolerance();
          case "--growth-limit" -> ENGINE.divergenceBound();
          default -> ENGINE.maxEvaluations();
        };
    assertThat(Double.parseDouble(found.group(1))).isEqualTo(expected);
  }

  @Test
  void whatIsNotAskedForIsTheEngines() {
    Accuracy accuracy = new Accuracy();
    new CommandLine(accuracy).parseArgs("--rtol", "1e-6");
    assertThat(accuracy.options().relativeTolerance()).isEqualTo(1e-6);
    assertThat(accuracy.options().absoluteTolerance()).isEqualTo(ENGINE.absoluteTolerance());
    assertThat(accuracy.options().maxEvaluations()).isEqualTo(ENGINE.maxEvaluations());
    assertThat(accuracy.options().method()).isEqualTo(IntegrationMethod.AUTO);
    new CommandLine(accuracy).parseArgs("--integrator", "Stiff");
    assertThat(accuracy.options().method()).isEqualTo(IntegrationMethod.STIFF);
  }
}
