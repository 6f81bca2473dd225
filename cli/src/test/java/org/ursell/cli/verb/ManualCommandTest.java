package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.OutsideTool;

/** Manual and completion know every verb and option that help knows. */
class ManualCommandTest {
  @TempDir private Path folder = Path.of("");

  private static List<String> found(String pattern, String text) {
    List<String> all = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }

  private static List<String> verbs() {
    String help = CommandRun.of("--help").out();
    String list = help.substring(help.indexOf("Commands:"), help.indexOf("Examples:"));
    return found("(?m)^  ([a-z]+)", list);
  }

  @Test
  void everyVerbAndOptionOfHelpIsInTheManualAndCompleted() {
    String manual = CommandRun.of("manual").out();
    String completion = CommandRun.of("completion").out();
    assertThat(verbs()).hasSizeGreaterThan(20).contains("lifetime", "about", "manual");
    for (String verb : verbs()) {
      assertThat(completion).containsPattern("_picocli_ursell_" + verb + "\\(\\)");
      int begin = manual.indexOf(".SS ursell " + verb + "\n");
      assertThat(begin).as(verb).isPositive();
      int end = manual.indexOf("\n.S", begin + 1);
      String section = manual.substring(begin, end).replace("\\-", "-");
      List<String> options =
          found("(?m)^(?: {6}|  -\\w, )(--[a-z-]+)", CommandRun.of(verb, "--help").out());
      assertThat(options).as(verb).contains("--help");
      for (String option : options) {
        assertThat(section).as(verb).containsPattern("(?m)^\\.B .*" + option + "\\b");
        assertThat(completion).as(verb).contains("'" + option + "'");
      }
    }
    assertThat(manual).doesNotContain("rehearse", "${", "@|");
  }

  /** groff finds nothing to complain of. */
  @Test
  void manReadsIt() throws IOException, InterruptedException {
    Path page = folder.resolve("ursell.1");
    Files.writeString(page, CommandRun.of("manual").out());
    ProcessBuilder builder =
        new ProcessBuilder(OutsideTool.of("man").toString(), "--warnings", "-l", page.toString());
    builder.environment().put("MANWIDTH", "80");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Path complaints = folder.resolve("complaints");
    builder.redirectError(complaints.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(complaints).content().isEmpty();
    assertThat(shown).contains("ursell lifetime --order 3 --sizes 20,50,100 --set V=0.75");
  }
}
