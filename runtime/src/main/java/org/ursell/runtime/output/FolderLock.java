package org.ursell.runtime.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;

/**
 * Keeps a folder to one writer at a time, among all processes of a machine: what two commands write
 * there at once is then all of the one or all of the other. The system lets go of the lock when its
 * owner ends, however it ends.
 */
@Internal
public final class FolderLock implements AutoCloseable {
  private static final String NAME = ".ursell.lock";
  private static final long PAUSE_MILLIS = 5;

  private final Path file;
  private final Optional<FileChannel> channel;

  private FolderLock(Path file, Optional<FileChannel> channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits until nobody else writes there. Where the file system knows no locks, nothing is locked.
   *
   * @param folder an existing folder that can be written to
   * @throws IOException if nothing can be written there
   */
  public static FolderLock of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.lock();
        if (lock.isValid() && isStill(file, channel)) {
          return new FolderLock(file, Optional.of(channel));
        }
        channel.close();
      } catch (OverlappingFileLockException otherThread) {
        channel.close();
        pause();
      } catch (IOException noLocks) {
        channel.close();
        return new FolderLock(file, Optional.empty());
      }
    }
  }

  /** Whoever had it before removed the file when it was done; then the lock is on no file. */
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    channel.truncate(0);
    byte[] mark = Long.toString(System.nanoTime()).getBytes(StandardCharsets.US_ASCII);
    channel.write(ByteBuffer.wrap(mark), 0);
    try {
      return Arrays.equals(Files.readAllBytes(file), mark);
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  /** Lets others write. */
  @Override
  public void close() throws IOException {
    // Removed while it is still locked, so that nobody removes another one's.
    Files.deleteIfExists(file);
    if (channel.isPresent()) {
      channel.get().close();
    }
  }
}
