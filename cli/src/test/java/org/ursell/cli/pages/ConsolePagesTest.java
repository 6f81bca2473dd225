package org.ursell.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What pages show under commands is what the commands print. The blocks of a page share a folder
 * that is empty at first. The profile {@code pages} runs the blocks marked slow, too; with {@code
 * -Dursell.pages.write} the output is written into the pages, where it has no line of three dots.
 */
class ConsolePagesTest {
  private static final boolean SLOW = Boolean.getBoolean("ursell.pages.slow");
  private static final boolean WRITE = System.getProperty("ursell.pages.write") != null;

  @TempDir private Path folder = Path.of("");

  static List<Page> pagesWithCommands() throws IOException {
    return Page.all().stream()
        .filter(page -> page.blocks().stream().anyMatch(block -> ConsoleSession.runs(block, SLOW)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pagesWithCommands")
  void showWhatIsPrinted(Page page) throws Exception {
    List<List<String>> outputs = outputs(page);
    List<String> rewritten = new ArrayList<>(page.lines());
    List<String> wrong = new ArrayList<>();
    int run = outputs.size();
    List<Page.Block> blocks = new ArrayList<>(page.blocks());
    // From the last to the first, so that what is written moves no block that is still to come.
    for (int k = blocks.size() - 1; k >= 0; k--) {
      Page.Block block = blocks.get(k);
      if (!ConsoleSession.runs(block, SLOW)) {
        continue;
      }
      List<ConsoleBlock.Command> commands = ConsoleBlock.commands(block);
      run -= commands.size();
      List<String> written = new ArrayList<>();
      for (int c = 0; c < commands.size(); c++) {
        ConsoleBlock.Command command = commands.get(c);
        List<String> output = outputs.get(run + c);
        written.add(command.typed());
        boolean right = ConsoleBlock.agree(command.shown(), output);
        written.addAll(right || ConsoleBlock.isAbridged(command) ? command.shown() : output);
        if (!right) {
          wrong.add(
              "%s, line %d: %s\nprints\n%s\nbut the page shows\n%s"
                  .formatted(
                      page.name(),
                      block.line() + 1,
                      command.typed(),
                      String.join("\n", output),
                      String.join("\n", command.shown())));
        }
      }
      rewritten.subList(block.line() + 1, block.line() + 1 + block.lines().size()).clear();
      rewritten.addAll(block.line() + 1, written);
    }
    if (WRITE && !wrong.isEmpty()) {
      Files.writeString(page.file(), String.join("\n", rewritten) + "\n");
    }
    assertThat(String.join("\n\n", wrong)).isEmpty();
  }

  @Test
  void theTutorialIsRun() throws IOException {
    assertThat(pagesWithCommands()).extracting(Page::name).contains("cli/docs/tutorial.md");
  }

  /** The model that several pages show is one. */
  @Test
  void filesOfOneNameAreEqual() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Page page : Page.all()) {
      for (Page.Block block : page.blocks()) {
        if (block.fileName().isPresent()) {
          String name = block.fileName().get();
          assertThat(block.text())
              .as("%s of %s", name, page)
              .isEqualTo(texts.computeIfAbsent(name, first -> block.text()));
        }
      }
    }
    assertThat(texts).containsKeys("my.yaml", "atoms.yaml");
  }

  private List<List<String>> outputs(Page page) throws IOException, InterruptedException {
    Path work = Files.createDirectory(folder.resolve("work"));
    Path printed = folder.resolve("out.txt");
    Path errors = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                // Commands of some seconds are over before more of compiling pays.
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                ConsoleSession.class.getName(),
                page.file().toString(),
                String.valueOf(SLOW))
            .directory(work.toFile())
            .redirectOutput(printed.toFile())
            .redirectError(errors.toFile());
    // A new user has kept nothing yet.
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(30, TimeUnit.MINUTES)).as("the commands came to an end").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
    String all = Files.readString(printed, StandardCharsets.UTF_8);
    List<List<String>> outputs = new ArrayList<>();
    for (String output : all.split(ConsoleSession.END + "\n", -1)) {
      outputs.add(output.lines().toList());
    }
    // Nothing stands behind the last end.
    outputs.remove(outputs.size() - 1);
    return outputs;
  }
}
