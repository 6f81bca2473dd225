package org.ursell.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.runtime.equations.InvalidInputException;

class OutputFolderTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void writesAllFilesAndNothingElse() throws IOException {
    Path target = folder.resolve("a/b");
    OutputFolder output = OutputFolder.of("--out", target.toString());
    output.add("one.txt", "1");
    output.add("sub/two.txt", "2");
    assertThat(output.write()).containsExactly("one.txt", "sub/two.txt");
    assertThat(target.resolve("one.txt")).hasContent("1");
    assertThat(target.resolve("sub/two.txt")).hasContent("2");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(2);
    }
  }

  /** The second of two files cannot be written, so the first is not written either. */
  @Test
  void writesAllOrNothing() throws IOException {
    Path target = Files.createDirectory(folder.resolve("results"));
    Files.writeString(target.resolve("one.txt"), "old");
    Files.createDirectories(target.resolve("two.txt"));
    OutputFolder output = OutputFolder.of("--out", target.toString());
    output.add("one.txt", "new");
    output.add("two.txt", "new");
    assertThatThrownBy(output::write)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("two.txt");
    assertThat(target.resolve("one.txt")).hasContent("old");
    try (Stream<Path> files = Files.list(target)) {
      assertThat(files).hasSize(2);
    }
  }

  /** Before anything is computed: permissions do not tell, an attempt does, and leaves nothing. */
  @Test
  void whatCannotBeMadeIsRefusedAtOnce() {
    Path target = folder.resolve("new").resolve("a".repeat(5000));
    assertThatThrownBy(() -> OutputFolder.of("--out", target.toString()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("--out: nothing can be written into")
        .extracting(refusal -> ((InvalidInputException) refusal).remedy())
        .isEqualTo("name a folder with a shorter name");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void anAttemptThatSucceedsLeavesNothingEither() throws IOException {
    OutputFolder.of("--out", folder.resolve("new/results").toString());
    OutputFolder.of("--out", folder.toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  /** What the trial file was called tells nobody anything. */
  @Test
  void aPlaceThatTakesNothingIsNamedAsSuch() {
    assertThat(WriteFailure.reason(new NoSuchFileException("/proc/.ursell7.trial")))
        .isEqualTo("no file or folder can be made there");
  }

  /** Space is freed where space is short, and nowhere else. */
  @Test
  void theAdviceFollowsTheReason() {
    assertThat(WriteFailure.remedy(new FileSystemException("x", null, "No space left on device")))
        .startsWith("free some space");
    assertThat(WriteFailure.remedy(new FileSystemException("x", null, "Disk quota exceeded")))
        .startsWith("free some space");
    assertThat(WriteFailure.remedy(new FileSystemException("x", null, "Read-only file system")))
        .isEqualTo("name another folder");
    assertThat(WriteFailure.remedy(new NoSuchFileException("/proc/x")))
        .isEqualTo("name another folder");
    assertThat(WriteFailure.remedy(new AccessDeniedException("x"))).contains("permissions");
  }

  @Test
  void leavesNoFolderBehindWhenItFails() {
    Path target = folder.resolve("new/results");
    OutputFolder output = OutputFolder.of("--out", target.toString());
    output.add("a".repeat(5000), "a name that no file system takes");
    assertThatThrownBy(output::write).isInstanceOf(InvalidInputException.class);
    assertThat(folder.resolve("new")).doesNotExist();
  }

  private void write(String manifest, String... names) {
    OutputFolder output = OutputFolder.of("--out", folder.toString());
    for (String name : names) {
      output.add(name, name);
    }
    output.add("manifest.json", manifest);
    output.write();
  }

  @Test
  void whatAnEarlierManifestListsDoesNotStayBesideOthers() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    Files.writeString(folder.resolveSibling("outside.txt"), "outside");
    write(
        """
        {"a": {"files": ["mine.txt"]}, "files": ["old.png", "both.csv", "../outside.txt", "."]}
        """,
        "old.png",
        "both.csv");
    write("{}", "both.csv", "new.png");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("mine.txt", "both.csv", "new.png", "manifest.json");
    }
    assertThat(folder.resolveSibling("outside.txt")).exists();
    Files.delete(folder.resolveSibling("outside.txt"));
  }

  @Test
  void aManifestThatIsNoneRemovesNothing() throws IOException {
    write("[\"files\", [\"old.png\"", "old.png");
    write("{}", "new.png");
    assertThat(folder.resolve("old.png")).exists();
  }

  /** Each tries the folder, and removes it again while it is empty; none may trip over another. */
  @Test
  void manyAtOnceInOneNewFolder() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 40; round++) {
        String path = folder.resolve("new" + round).resolve("deep").toString();
        List<Callable<List<String>>> writers = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
          String text = "writer " + k;
          writers.add(
              () -> {
                OutputFolder output = OutputFolder.of("--out", path);
                output.add("a", text);
                output.add("b", text);
                return output.write();
              });
        }
        for (Future<List<String>> writer : pool.invokeAll(writers)) {
          assertThat(writer.get()).containsExactly("a", "b");
        }
        assertThat(Path.of(path).resolve("a")).hasSameTextualContentAs(Path.of(path).resolve("b"));
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
