package org.ursell.cli.option;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.view.SweepGuard;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.journal.SweepJournal;

/** Reads the folders of a sweep's shares. */
public final class ShareFolders {
  private ShareFolders() {}

  /**
   * The journals of the folders, in their order.
   *
   * @throws InvalidInputException if one holds none, or is named twice, or all of them together are
   *     more than Java's heap holds
   */
  public static Map<String, SweepJournal.Part> read(List<String> parts) {
    requireMemory(parts);
    Map<String, SweepJournal.Part> read = new LinkedHashMap<>();
    for (String part : parts) {
      SweepJournal.Part journal = read(part);
      if (read.put(part, journal) != null) {
        throw new InvalidInputException(
            "the folder %s is named twice".formatted(part), "name each share once");
      }
    }
    return read;
  }

  /** Before any line is read; what cannot be read is told when it is read as a whole. */
  private static void requireMemory(List<String> parts) {
    File first = new File(parts.get(0), SweepJournal.FILE_NAME);
    try {
      if (first.isFile()) {
        SweepJournal.outline(first.toPath())
            .ifPresent(outline -> SweepGuard.requireMerge(outline, longest(parts)));
      }
    } catch (IOException unreadable) {
      // Told below.
    }
  }

  /** Bytes of the longest journal; of one that is missing its own reading tells. */
  private static long longest(List<String> parts) {
    long longest = 0;
    for (String part : parts) {
      longest = Math.max(longest, new File(part, SweepJournal.FILE_NAME).length());
    }
    return longest;
  }

  private static SweepJournal.Part read(String part) {
    String remedy = "name folders that 'ursell sweep --shard' has written";
    Path file;
    try {
      file = Path.of(part).resolve(SweepJournal.FILE_NAME);
    } catch (InvalidPathException e) {
      throw new InvalidInputException("'%s' is not a path".formatted(part), remedy);
    }
    if (!Files.isRegularFile(file)) {
      throw new InvalidInputException(
          Files.isDirectory(Path.of(part))
              ? "the folder %s holds no %s".formatted(part, SweepJournal.FILE_NAME)
              : "there is no folder %s".formatted(part),
          remedy);
    }
    try {
      return SweepJournal.read(file)
          .orElseThrow(
              () ->
                  new InvalidInputException(
                      "%s is not finished: it holds no line yet".formatted(file),
                      "run its command again"));
    } catch (IOException e) {
      throw new InvalidInputException(
          "%s cannot be read: %s".formatted(file, SweepJournal.reason(e)),
          "change its permissions, or copy it again");
    }
  }
}
