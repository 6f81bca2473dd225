package org.ursell.runtime.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * Writes files whole or not at all: into a temporary file beside the target, forced to disk, then
 * renamed.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes text in UTF-8, replacing a file of that name.
   *
   * @throws IOException with a message that names the file, the reason and what to do; the target
   *     is then as it was
   */
  public static void write(Path target, String text) throws IOException {
    write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes, replacing a file of that name; missing folders are made. */
  public static void write(Path target, byte[] bytes) throws IOException {
    Path folder = folderOf(target);
    Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      rename(temporary, target);
    } catch (IOException failed) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException leftBehind) {
        failed.addSuppressed(leftBehind);
      }
      throw new IOException(
          "cannot write %s: %s; choose another place, or make room there"
              .formatted(target, reason(failed)),
          failed);
    }
  }

  private static void rename(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Checks, before long work, that files can be written into a folder, by writing one and removing
   * it; makes the folder if it is missing.
   *
   * @throws InvalidInputException if not
   */
  public static void requireWritableFolder(Path folder) {
    Path probe = folder.resolve(".probe." + UUID.randomUUID() + ".tmp");
    try {
      Files.createDirectories(folder);
      Files.write(probe, new byte[] {'?'}, StandardOpenOption.CREATE_NEW);
      Files.delete(probe);
    } catch (IOException failed) {
      throw new InvalidInputException(
          "cannot write into folder %s: %s".formatted(folder, reason(failed)),
          "choose a folder that you may write to");
    }
  }

  private static Path folderOf(Path target) {
    Path parent = target.toAbsolutePath().getParent();
    if (parent == null || target.getFileName() == null) {
      throw new InvalidInputException(target + " is not a file name", "name a file");
    }
    return parent;
  }

  private static String reason(IOException failed) {
    if (failed instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failed instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is not a folder";
    }
    if (failed instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return String.valueOf(failed.getMessage());
  }
}
