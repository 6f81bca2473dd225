package org.ursell.runtime.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir private Path folder = Path.of("");

  /** Sets of files that several write at once are never mixed, nor seen by two at a time. */
  @Test
  void oneWriterAtATime() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> writers = new ArrayList<>();
      for (int k = 0; k < 40; k++) {
        String mark = "writer " + k;
        writers.add(
            () -> {
              try (FolderLock alone = FolderLock.of(folder)) {
                boolean only = inside.incrementAndGet() == 1;
                AtomicFiles files = new AtomicFiles();
                files.add(folder.resolve("one"), mark.getBytes("UTF-8"));
                files.add(folder.resolve("two"), mark.getBytes("UTF-8"));
                files.write();
                only &= Files.readString(folder.resolve("one")).equals(mark);
                only &= Files.readString(folder.resolve("two")).equals(mark);
                inside.decrementAndGet();
                return only;
              }
            });
      }
      for (Future<Boolean> writer : pool.invokeAll(writers)) {
        assertThat(writer.get()).isTrue();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("one", "two");
  }

  /** What a killed process left does not lock anything. */
  @Test
  void aFileThatWasLeftIsNoLock() throws Exception {
    Path left = Files.writeString(folder.resolve(".ursell.lock"), "123");
    try (FolderLock alone = FolderLock.of(folder)) {
      assertThat(left).exists();
    }
    assertThat(folder).isEmptyDirectory();
  }
}
