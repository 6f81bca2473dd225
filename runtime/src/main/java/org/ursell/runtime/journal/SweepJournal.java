package org.ursell.runtime.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.grid.Share;
import org.ursell.runtime.sweep.LineResult;
import org.ursell.runtime.sweep.LineStore;

/**
 * Finished lines on disk. Each is appended as soon as it is known, with a checksum, so that a run
 * killed at any moment loses at most the lines it was working on: the torn end of an interrupted
 * write is recognised and cut off. Opened again for the same request the journal holds what was
 * finished; for another it refuses. One process at a time may hold it open.
 */
public final class SweepJournal implements LineStore, Closeable {
  /** The journal's name in the folder of results. */
  public static final String FILE_NAME = "sweep.journal";

  private static final long NANOS_BETWEEN_FORCES = 1_000_000_000L;

  private final Path file;
  private final FileChannel channel;
  private final SweepOutline outline;
  private final Share share;
  private final List<LineResult> lines;
  private long length;
  private long forced = System.nanoTime();

  private SweepJournal(
      Path file,
      FileChannel channel,
      SweepOutline outline,
      Share share,
      List<LineResult> lines,
      long length) {
    this.file = file;
    this.channel = channel;
    this.outline = outline;
    this.share = share;
    this.lines = new ArrayList<>(lines);
    this.length = length;
  }

  /**
   * Opens the journal of a request, or begins one; missing folders are made.
   *
   * @param file where
   * @param outline what is asked for now
   * @param share which share of it
   * @throws InvalidInputException if the file cannot be opened or read, is of another request or
   *     share, is no journal, is damaged, or is held open by another process; it is left as it was
   * @throws IOException if it cannot be begun, as on a full disk
   */
  public static SweepJournal open(Path file, SweepOutline outline, Share share) throws IOException {
    FileChannel channel = channel(file);
    boolean opened = false;
    try {
      requireAlone(channel, file);
      Optional<JournalReader.Content> content = content(file);
      if (content.isPresent()) {
        requireSame(file, content.get(), outline, share);
      }
      SweepJournal journal =
          new SweepJournal(
              file,
              channel,
              content.map(JournalReader.Content::outline).orElse(outline),
              share,
              content.map(JournalReader.Content::lines).orElse(List.of()),
              content.map(JournalReader.Content::length).orElse(0L));
      channel.truncate(journal.length);
      if (content.isEmpty()) {
        for (List<String> record : JournalText.head(outline, share)) {
          journal.append(JournalText.record(record));
        }
      }
      opened = true;
      return journal;
    } finally {
      if (!opened) {
        channel.close();
      }
    }
  }

  private static FileChannel channel(Path file) {
    try {
      Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
      if (folder.isPresent()) {
        Files.createDirectories(folder.get());
      }
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw unreadable(file, "opened", e);
    }
  }

  private static Optional<JournalReader.Content> content(Path file) {
    try {
      return JournalReader.read(file);
    } catch (IOException e) {
      throw unreadable(file, "read", e);
    }
  }

  private static InvalidInputException unreadable(Path file, String verb, IOException e) {
    return new InvalidInputException(
        "%s cannot be %s: %s".formatted(file, verb, reason(e)), JournalCure.PERMIT);
  }

  /**
   * A finished or unfinished journal as it stands, for merging.
   *
   * @param outline the sweep it is of
   * @param share which share
   * @param lines the finished lines
   */
  public record Part(SweepOutline outline, Share share, List<LineResult> lines) {}

  /**
   * The sweep that a journal is of, without its lines.
   *
   * @return nothing if its head is torn or another's
   * @throws IOException if it cannot be read
   */
  public static Optional<SweepOutline> outline(Path file) throws IOException {
    return JournalReader.outline(file);
  }

  /**
   * Reads a journal without touching it.
   *
   * @return nothing if it holds not even a whole head
   * @throws InvalidInputException if it is no journal or is damaged
   * @throws IOException if it cannot be read
   */
  public static Optional<Part> read(Path file) throws IOException {
    return JournalReader.read(file)
        .map(content -> new Part(content.outline(), content.share(), content.lines()));
  }

  /**
   * Requires that a journal, if there is one, is of this sweep and share, without touching it.
   *
   * @throws InvalidInputException if it is of another, is no journal or is damaged
   */
  public static void requireContinuable(Path file, SweepOutline outline, Share share) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      JournalReader.read(file).ifPresent(content -> requireSame(file, content, outline, share));
    } catch (IOException e) {
      throw unreadable(file, "read", e);
    }
  }

  private static void requireAlone(FileChannel channel, Path file) {
    Optional<FileLock> lock;
    try {
      lock = Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException here) {
      lock = Optional.empty();
    } catch (IOException noLocks) {
      // Some file systems know no locks; there two runs must be kept apart by hand.
      return;
    }
    if (lock.isEmpty()) {
      throw new InvalidInputException("another run is at work on " + file, JournalCure.WAIT);
    }
  }

  private static void requireSame(
      Path file, JournalReader.Content content, SweepOutline outline, Share share) {
    List<String> differences = outline.differences(content.outline());
    if (!content.share().equals(share)) {
      differences = new ArrayList<>(differences);
      differences.add("share: %s there, %s here".formatted(content.share(), share));
    }
    if (content.share().equals(share) && outline.isOfAnotherVersion(content.outline())) {
      throw new InvalidInputException(
          "%s was begun by another version of the program:%n    %s"
              .formatted(file, String.join(System.lineSeparator() + "    ", differences)),
          JournalCure.OTHER_VERSION);
    }
    if (!differences.isEmpty()) {
      throw new InvalidInputException(
          "%s is of another sweep:%n    %s"
              .formatted(file, String.join(System.lineSeparator() + "    ", differences)),
          JournalCure.SAME_REQUEST);
    }
  }

  /** The sweep, as the journal was begun. */
  public SweepOutline outline() {
    return outline;
  }

  /** Which share of the sweep it holds. */
  public Share share() {
    return share;
  }

  @Override
  public List<LineResult> finished() {
    return List.copyOf(lines);
  }

  @Override
  public void keep(LineResult line) throws IOException {
    append(JournalText.record(JournalText.line(line)));
    lines.add(line);
    long now = System.nanoTime();
    if (now - forced > NANOS_BETWEEN_FORCES) {
      channel.force(false);
      forced = now;
    }
  }

  private void append(byte[] record) throws IOException {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(record);
      long position = length;
      while (buffer.hasRemaining()) {
        position += channel.write(buffer, position);
      }
      length = position;
    } catch (IOException e) {
      try {
        channel.truncate(length);
      } catch (IOException torn) {
        // The next run cuts the torn end off.
        e.addSuppressed(torn);
      }
      throw new IOException("cannot write %s: %s".formatted(file, reason(e)), e);
    }
  }

  /** Why a file could not be read or written, in a few words. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException system) {
      return Optional.ofNullable(system.getReason()).orElse("not possible there");
    }
    return String.valueOf(e.getMessage());
  }

  @Override
  public void close() throws IOException {
    try {
      channel.force(false);
    } finally {
      channel.close();
    }
  }
}
