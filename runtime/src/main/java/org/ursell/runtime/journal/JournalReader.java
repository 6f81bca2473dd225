package org.ursell.runtime.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.grid.Share;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.sweep.LineResult;

/** Reads journals, whole or torn, and refuses what is none or is damaged. */
final class JournalReader {
  private JournalReader() {}

  /**
   * What a journal holds.
   *
   * @param outline the sweep it is of
   * @param share which share of the sweep
   * @param lines the finished lines
   * @param length how many bytes of the file are sound; what follows is the torn end of an
   *     interrupted write
   */
  record Content(SweepOutline outline, Share share, List<LineResult> lines, long length) {}

  /**
   * The content of a journal.
   *
   * @return nothing if the file is empty or holds but the torn beginning of a head, so that no line
   *     was finished
   * @throws InvalidInputException if it is no journal, one of another version, or damaged
   * @throws IOException if it cannot be read
   */
  static Optional<Content> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<List<String>> head = new ArrayList<>();
    Optional<Content> content = Optional.empty();
    Map<Integer, LineResult> lines = new HashMap<>();
    int start = 0;
    long sound = 0;
    for (int number = 1; start < bytes.length; number++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      if (number == 1) {
        requireJournal(file, bytes);
      }
      List<String> fields =
          end == bytes.length
              ? List.of()
              : JournalText.fields(new String(bytes, start, end - start, StandardCharsets.UTF_8));
      if (fields.isEmpty()) {
        if (end >= bytes.length - 1) {
          // The last write was cut short.
          break;
        }
        throw damaged(file, number, "its checksum does not fit");
      }
      try {
        if (content.isEmpty()) {
          head.add(fields);
          requireVersion(file, head.get(0));
          if (JournalText.endsHead(fields)) {
            content =
                Optional.of(
                    new Content(JournalText.outline(head), JournalText.share(head), List.of(), 0));
          }
        } else {
          keep(JournalText.line(fields), content.get(), lines);
        }
      } catch (InvalidInputException e) {
        throw e;
      } catch (RuntimeException e) {
        throw damaged(file, number, String.valueOf(e.getMessage()));
      }
      start = end + 1;
      sound = start;
    }
    long length = sound;
    return content.map(
        c -> new Content(c.outline(), c.share(), List.copyOf(lines.values()), length));
  }

  /**
   * The sweep that a journal is of, without its lines.
   *
   * @return nothing if its head is torn or another's, of which {@link #read} tells
   * @throws IOException if it cannot be read
   */
  static Optional<SweepOutline> outline(Path file) throws IOException {
    List<List<String>> head = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> fields = JournalText.fields(line);
        if (fields.isEmpty()) {
          return Optional.empty();
        }
        head.add(fields);
        requireVersion(file, head.get(0));
        if (JournalText.endsHead(fields)) {
          return Optional.of(JournalText.outline(head));
        }
      }
      return Optional.empty();
    } catch (CharacterCodingException | RuntimeException another) {
      return Optional.empty();
    }
  }

  private static void keep(LineResult line, Content content, Map<Integer, LineResult> lines) {
    List<SweepPlan.Line> planned = content.outline().plan().lines();
    if (line.line() < 0
        || line.line() >= planned.size()
        || !content.share().holds(line.line())
        || line.points().size() != planned.get(line.line()).count()
        || line.points().stream()
            .anyMatch(p -> p.values().length != content.outline().columns().size())) {
      throw new IllegalArgumentException(
          "line %d of the grid does not belong there".formatted(line.line()));
    }
    LineResult old = lines.getOrDefault(line.line(), line);
    if (!old.equals(line)) {
      throw new IllegalArgumentException(
          "line %d of the grid is there twice, differently".formatted(line.line()));
    }
    lines.put(line.line(), line);
  }

  /** A head may be torn at any byte, but begins as one. */
  private static void requireJournal(Path file, byte[] bytes) {
    byte[] magic = JournalText.MAGIC.getBytes(StandardCharsets.UTF_8);
    for (int k = 0; k < Math.min(bytes.length, magic.length); k++) {
      if (bytes[k] != magic[k]) {
        throw new InvalidInputException(
            "%s is not a journal of a sweep".formatted(file), JournalCure.MOVE_AWAY);
      }
    }
  }

  private static void requireVersion(Path file, List<String> first) {
    if (first.size() != 2
        || !first.get(0).equals(JournalText.MAGIC)
        || !first.get(1).equals(JournalText.VERSION)) {
      throw new InvalidInputException(
          "%s was written by another version of Ursell, in form %s instead of %s"
              .formatted(file, first.size() > 1 ? first.get(1) : "unknown", JournalText.VERSION),
          JournalCure.OTHER_VERSION);
    }
  }

  private static InvalidInputException damaged(Path file, int number, String how) {
    return new InvalidInputException(
        "%s is damaged in line %d: %s".formatted(file, number, how), JournalCure.REPAIR);
  }
}
