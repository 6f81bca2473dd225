package org.ursell.cli.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.OutsideTool;
import org.ursell.cli.output.Versions;

/**
 * The package for Python: its own tests, the examples of its page, its notebook, and that it can be
 * installed. Where Python or one of its libraries is missing this is skipped, unless the
 * environment variable URSELL_REQUIRE_TOOLS says that they must be there.
 */
@Tag("slow")
class PythonTest {
  private static final Path PACKAGE = Path.of("python").toAbsolutePath();
  private static final long MINUTES = 15;

  @TempDir private Path folder = Path.of("");

  @Test
  void thePackagesOwnTestsPass() throws Exception {
    String python = OutsideTool.python("jpype", "numpy").toString();
    Ended tests =
        run(PACKAGE, PACKAGE, python, "-m", "unittest", "discover", "-s", "tests", "-t", ".");
    assertThat(tests.code()).as(tests.said()).isZero();
    assertThat(tests.said()).containsPattern("Ran (3[0-9]|[4-9][0-9]) tests");
    if (OutsideTool.areRequired()) {
      assertThat(tests.said()).as("skipped tests").doesNotContain("skipped=");
    }
  }

  @Test
  void theNotebookRuns() throws Exception {
    String python = OutsideTool.python("jpype", "numpy", "nbconvert", "ipykernel").toString();
    Ended run =
        run(
            folder,
            PACKAGE,
            python,
            "-m",
            "nbconvert",
            "--to",
            "notebook",
            "--execute",
            "--ExecutePreprocessor.timeout=600",
            "--output-dir",
            folder.toString(),
            PACKAGE.resolve("notebooks").resolve("ursell.ipynb").toString());
    assertThat(run.code()).as(run.said()).isZero();
    assertThat(Files.readString(folder.resolve("ursell.ipynb")))
        .contains("one group of N three-level oscillators", "measured", "quoted", "known are")
        .doesNotContain("\"output_type\": \"error\"");
  }

  /** A copy is installed, since pip writes into the folder that it installs from. */
  @Test
  void pipInstallsThePackage() throws Exception {
    String python = OutsideTool.python("jpype", "numpy", "setuptools", "wheel", "pip").toString();
    Path source = folder.resolve("source");
    copy(PACKAGE, source);
    Path installed = folder.resolve("installed");
    Ended pip =
        run(
            folder,
            folder,
            python,
            "-m",
            "pip",
            "install",
            "--no-index",
            "--no-build-isolation",
            "--no-deps",
            "--disable-pip-version-check",
            "--target",
            installed.toString(),
            source.toString());
    assertThat(pip.code()).as(pip.said()).isZero();
    assertThat(installed.resolve("ursell").resolve("py.typed")).exists();
    Ended first =
        run(
            folder,
            installed,
            python,
            "-c",
            "import ursell; print(ursell.__file__); print(ursell.model('one-group').sizes)");
    assertThat(first.code()).as(first.said()).isZero();
    assertThat(first.said()).contains(installed.toString(), "('N',)");
  }

  @Test
  void thePackageHasTheVersionOfTheProgram() throws IOException {
    assertThat(Files.readString(PACKAGE.resolve("pyproject.toml")))
        .contains("version = \"%s\"".formatted(Versions.ursell()));
    assertThat(Files.readString(PACKAGE.resolve("ursell").resolve("__init__.py")))
        .contains("__version__ = \"%s\"".formatted(Versions.ursell()));
  }

  private record Ended(int code, String said) {}

  /** Runs a program that finds the package in a folder and the classes of this build. */
  private static Ended run(Path where, Path packages, String... command) throws Exception {
    Path said = Files.createTempFile("python", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(where.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("PYTHONPATH", packages.toString());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    builder.environment().put("URSELL_JAR", classPath());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      process.destroyForcibly();
      String words = Files.readString(said, StandardCharsets.UTF_8);
      return new Ended(ended ? process.exitValue() : -1, words);
    } finally {
      Files.deleteIfExists(said);
    }
  }

  /** Without the tests and what only they need, as far as names tell. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes") && Files.exists(Path.of(entry)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(from)) {
      paths.filter(path -> !path.toString().contains("__pycache__")).forEach(all::add);
    }
    for (Path path : all) {
      Files.copy(path, to.resolve(from.relativize(path).toString()));
    }
  }
}
