package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ursell.cli.CommandRun;
import org.ursell.cli.output.Library;
import org.ursell.cli.output.Versions;

class AboutCommandTest {
  @Test
  void saysWhatTheInstallationIsMadeOf() {
    CommandRun run = CommandRun.of("about");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("ursell      " + Versions.ursell())
        .contains(Runtime.version().toString())
        .containsPattern("processors +" + Runtime.getRuntime().availableProcessors() + "\\n")
        .containsPattern("memory +\\d+ MB at most")
        .containsPattern(
            "cache +/.*ursell: (nothing yet|equations of \\d+ systems?, \\d+\\.\\d MB)")
        .contains("are compiled, and kept");
    for (Library library : Library.all()) {
      assertThat(run.out()).containsPattern(library.name() + " .*" + library.licence());
    }
    assertThat(run.out().lines()).allMatch(line -> line.length() < 100 || line.contains("/"));
  }

  @Test
  void allTextsArePrinted() {
    String out = CommandRun.of("about", "--licences").out();
    for (Library library : Library.all()) {
      assertThat(out).contains(library.name() + " " + library.version(), library.copyright());
    }
    assertThat(out)
        .contains("Version 3, 29 June 2007", "Version 2.1, February 1999", "Version 2.0, January")
        .contains("You may replace each of them");
  }
}
