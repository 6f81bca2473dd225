package org.ursell.runtime.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.runtime.equations.InvalidInputException;

class AtomicFileTest {
  @Test
  void writesReplacesAndLeavesNothingElse(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("new/lifetimes.csv");
    AtomicFile.write(target, "first");
    AtomicFile.write(target, "second \u03b3");
    assertThat(Files.readString(target)).isEqualTo("second \u03b3");
    assertThat(contents(folder.resolve("new"))).containsExactly("lifetimes.csv");
  }

  @Test
  void aFailedWriteChangesNothingAndSaysWhy(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("occupied");
    Files.createDirectories(target.resolve("inside"));
    assertThatThrownBy(() -> AtomicFile.write(target, "text"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot write " + target);
    assertThat(contents(folder)).containsExactly("occupied");
    assertThat(target.resolve("inside")).isDirectory();
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatThrownBy(() -> AtomicFile.write(file.resolve("target"), "text"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not a folder");
    assertThatThrownBy(() -> AtomicFile.requireWritableFolder(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("cannot write into folder " + file);
    assertThat(Files.readString(file)).isEqualTo("text");
  }

  @Test
  void aWritableFolderIsMadeAndLeftEmpty(@TempDir Path folder) throws IOException {
    Path made = folder.resolve("a/b");
    AtomicFile.requireWritableFolder(made);
    assertThat(contents(made)).isEmpty();
  }

  private static List<String> contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
