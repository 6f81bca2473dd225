package org.ursell.runtime.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that appear together, each of them whole, or not at all: first all are written under
 * temporary names beside their targets, then all are renamed. So a full disk leaves what was there,
 * and an interruption never half a file.
 */
public final class AtomicFiles {
  private final Map<Path, Content> files = new LinkedHashMap<>();

  /** What a file is to hold, told while it is written, so that it need not be held in memory. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream is closed by who opened it. */
    void write(OutputStream out) throws IOException;
  }

  /** Adds a file; nothing is written yet. */
  public void add(Path target, byte[] bytes) {
    byte[] own = bytes.clone();
    add(target, out -> out.write(own));
  }

  /** Adds a file; nothing is written yet. */
  public void add(Path target, Content content) {
    files.put(target, content);
  }

  /** Writes all files, replacing those of the same names; missing folders are made. */
  public void write() throws IOException {
    write(() -> {});
  }

  /**
   * Writes all files, replacing those of the same names; missing folders are made.
   *
   * @param written told when all are written under their temporary names: from here on an
   *     interruption leaves some of them under their own
   * @throws IOException if they could not be written; what was there before then stands
   */
  public void write(Runnable written) throws IOException {
    List<Path> temporary = new ArrayList<>();
    try {
      for (Map.Entry<Path, Content> file : files.entrySet()) {
        Path target = file.getKey();
        if (Files.isDirectory(target)) {
          throw new FileSystemException(target.toString(), null, "it is a folder");
        }
        Path place = target.resolveSibling("." + target.getFileName() + ".part");
        Optional<Path> folder = Optional.ofNullable(place.toAbsolutePath().getParent());
        if (folder.isPresent()) {
          Files.createDirectories(folder.get());
        }
        temporary.add(place);
        try (OutputStream out = Files.newOutputStream(place)) {
          file.getValue().write(out);
        }
      }
      written.run();
      int k = 0;
      for (Path target : files.keySet()) {
        rename(temporary.get(k++), target);
      }
    } catch (UncheckedIOException e) {
      temporary.forEach(AtomicFiles::deleteQuietly);
      throw Optional.ofNullable(e.getCause()).orElseGet(() -> new IOException(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      temporary.forEach(AtomicFiles::deleteQuietly);
      throw e;
    }
  }

  private static void rename(Path temporary, Path target) throws IOException {
    try {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void deleteQuietly(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // A leftover with a .part name harms nobody, and the first error is the one to tell.
    }
  }
}
