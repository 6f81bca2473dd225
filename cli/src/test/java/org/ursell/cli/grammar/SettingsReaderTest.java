package org.ursell.cli.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ursell.cli.grammar.Refusals.refused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.generated.onegroup.OneGroupOrder1;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.study.Points.Value;

/** Settings of parameters, one grammar for all options that take them. */
class SettingsReaderTest {
  private static final ModelDescriptor MODEL = new OneGroupOrder1().descriptor();
  private static final String FORMS =
      "write it like --grid V=0:2:255, --grid gamma_plus=log:0.01:100:255 or --grid K=-1,0,1";

  private static Map<String, Values> read(Forms forms, String... settings) {
    return new SettingsReader(MODEL, forms, Set.of("x"))
        .read(Setting.all(forms, List.of(settings), MODEL));
  }

  @Test
  void settingsAreReadInTheOrderTyped() {
    Map<String, Values> read =
        read(Forms.POINTS, " K = 1 , x/2 ", "V=2..3", "gamma_plus=0.5:1:2", "x=4");
    assertThat(read).containsOnlyKeys("K", "V", "gamma_plus", "x");
    assertThat(read.values()).extracting(Values::name).containsExactly("K", "V", "gamma_plus", "x");
    assertThat(read.values().stream().map(Values::list).flatMap(List::stream))
        .extracting(Value::recorded)
        .containsExactly(1.0, "x/2", 2.0, 3.0, 0.5, 1.0, 4.0);
  }

  /** Every option refuses the same mistake in the same words, with advice that it can follow. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "POINTS; V; -; --set 'V' is not of the form NAME=VALUE; write it like --set V=0.75 or --set V=0.75,1",
        "FIXED; V; -; --set 'V' is not of the form NAME=VALUE; write it like --set V=0.75",
        "GRID; V; -; --grid 'V' is not of the form NAME=VALUES; FORMS",
        "GRID; =1; -; --grid '=1' is not of the form NAME=VALUES; FORMS",
        "GRID; ' =1'; -; --grid ' =1' is not of the form NAME=VALUES; FORMS",
        "POINTS; W=1; -; --set: model 'one-group' has no parameter 'W'; known are N, V, K, gamma_plus, gamma_minus",
        "GRID; gamma_pls=1; -; --grid: model 'one-group' has no parameter 'gamma_pls'; did you mean 'gamma_plus'? known are N, V, K, gamma_plus, gamma_minus",
        "POINTS; V=1; V=2; --set gives V twice; for several values write them in one list: --set V=0.75,1",
        "POINTS; N=1; N=2; --set gives N twice; for several values write them in one list: --set N=10,20",
        "FIXED; V=1; V=2; --set gives V twice; give it one value",
        "FIXED; V=K; V=K+1; --set gives V twice; give it one value",
        "FIXED; V=K; V=2; --set gives V twice; leave one of them out",
        "GRID; V=1; V=2; --grid gives V twice; give all of its values in one --grid",
        "FIXED; 'V=1, 2'; -; --set gives V several values; let it vary with --grid V=1, 2",
        "FIXED; 'V= 0:1:3 '; -; --set gives V several values; let it vary with --grid V=0:1:3",
        "FIXED; 'V=K,2'; -; --set gives V several values; give it one value",
        "POINTS; V=1,1; -; --set V= holds 1 twice; name each value once",
        "FIXED; V=1,1; -; --set V= holds 1 twice; name each value once",
        "GRID; V=1,1; -; --grid V= holds 1 twice; name each value once",
        "FIXED; gamma_plus=-1; -; --set gamma_plus=-1: the rate -1 is negative; a rate counts jumps per time: give 0 or more",
        "GRID; gamma_plus=1,-1; -; --grid gamma_plus=1,-1: the rate -1 is negative; a rate counts jumps per time: give 0 or more"
      })
  void mistakesAreRefused(String option, String first, String second, String what, String remedy) {
    Forms forms =
        switch (option) {
          case "POINTS" -> Forms.POINTS;
          case "FIXED" -> Forms.FIXED;
          default -> Forms.GRID;
        };
    String[] settings = second.equals("-") ? new String[] {first} : new String[] {first, second};
    refused(() -> read(forms, settings), what, remedy.replace("FORMS", FORMS));
  }
}
