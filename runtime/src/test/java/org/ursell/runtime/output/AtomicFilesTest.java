package org.ursell.runtime.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFilesTest {
  @TempDir private Path folder = Path.of("");

  private static AtomicFiles of(Path target, String text) {
    AtomicFiles files = new AtomicFiles();
    files.add(target, text.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  @Test
  void writesReplacesAndLeavesNothingElse() throws IOException {
    Path target = folder.resolve("new/lifetimes.csv");
    of(target, "first").write();
    of(target, "second \u03b3").write();
    assertThat(Files.readString(target)).isEqualTo("second \u03b3");
    assertThat(contents(folder.resolve("new"))).containsExactly("lifetimes.csv");
  }

  /** The second cannot be written, so the first stays as it was. */
  @Test
  void aFailedWriteChangesNothingAndSaysWhy() throws IOException {
    Path occupied = folder.resolve("occupied");
    Files.createDirectories(occupied.resolve("inside"));
    Path first = Files.writeString(folder.resolve("first"), "old");
    AtomicFiles files = of(first, "new");
    files.add(occupied, new byte[] {1});
    assertThatThrownBy(files::write)
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("occupied")
        .hasMessageContaining("it is a folder");
    assertThat(first).hasContent("old");
    assertThat(contents(folder)).containsExactlyInAnyOrder("first", "occupied");
    assertThat(occupied.resolve("inside")).isDirectory();
  }

  @Test
  void aFileInPlaceOfTheFolderIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatThrownBy(() -> of(file.resolve("target"), "text").write())
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("text");
  }

  /** What is made while it is written may fail in the middle, in whatever way. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void contentThatFailsLeavesNothing(boolean unchecked) throws IOException {
    Path first = Files.writeString(folder.resolve("first"), "old");
    AtomicFiles files = of(first, "new");
    files.add(
        folder.resolve("second"),
        out -> {
          out.write(1);
          if (unchecked) {
            throw new UncheckedIOException(new IOException("no space"));
          }
          throw new IllegalStateException("no space");
        });
    assertThatThrownBy(files::write)
        .isInstanceOf(unchecked ? IOException.class : IllegalStateException.class)
        .hasMessage("no space");
    assertThat(first).hasContent("old");
    assertThat(contents(folder)).containsExactly("first");
  }

  /** Until all are written none has its own name. */
  @Test
  void noneAppearsBeforeAllAreWritten() throws IOException {
    AtomicFiles files = of(folder.resolve("one"), "1");
    files.add(folder.resolve("two"), new byte[] {2});
    List<Boolean> there = new ArrayList<>();
    files.write(
        () -> {
          there.add(Files.exists(folder.resolve("one")));
          there.add(Files.exists(folder.resolve("two")));
        });
    assertThat(there).containsExactly(false, false);
    assertThat(contents(folder)).containsExactlyInAnyOrder("one", "two");
  }

  private static List<String> contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
