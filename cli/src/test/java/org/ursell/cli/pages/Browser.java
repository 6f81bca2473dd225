package org.ursell.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ursell.cli.OutsideTool;

/** A browser without a window; absent, the tests that need it are left out. */
public final class Browser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private Browser() {}

  /** The browser; where URSELL_REQUIRE_BROWSER is set, there must be one. */
  public static Path require() {
    return OutsideTool.anyOf(NAMES, "URSELL_REQUIRE_BROWSER");
  }

  /** A page as it is once its scripts have run. */
  public static String dom(Path browser, Path folder, String url)
      throws IOException, InterruptedException {
    return run(browser, folder, "--virtual-time-budget=10000", "--dump-dom", url);
  }

  /** Runs the browser with files of its own in the folder, and returns what it prints. */
  public static String run(Path browser, Path folder, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(browser.toString()));
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + Files.createTempDirectory(folder, "browser")));
    command.addAll(List.of(args));
    Path out = folder.resolve("browser-out.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("browser-err.txt").toFile())
            .start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("the browser came to an end").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
