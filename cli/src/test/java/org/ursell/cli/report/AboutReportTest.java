package org.ursell.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AboutReportTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void whatACacheHoldsIsCounted() throws IOException {
    assertThat(AboutReport.cache(Optional.empty())).contains("no home", "XDG_CACHE_HOME");
    Path cache = folder.resolve("ursell");
    assertThat(AboutReport.cache(Optional.of(cache))).isEqualTo(cache + ": nothing yet");
    Files.createDirectory(cache);
    Files.write(cache.resolve("a.equations"), new byte[150_000]);
    assertThat(AboutReport.cache(Optional.of(cache)))
        .isEqualTo(cache + ": equations of 1 system, 0.2 MB");
    Files.write(cache.resolve("b.equations"), new byte[1_000_000]);
    assertThat(AboutReport.cache(Optional.of(cache)))
        .isEqualTo(cache + ": equations of 2 systems, 1.2 MB");
  }

  /** A path through a file is none, whoever asks: not even root can make a folder there. */
  @Test
  void aCacheThatCannotBeIsNotPromised() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Path good = folder.resolve("not").resolve("yet").resolve("ursell");
    assertThat(AboutReport.equations(Optional.of(good))).contains("and kept");
    assertThat(AboutReport.cache(Optional.of(good))).endsWith("nothing yet");
    for (Path bad : List.of(file.resolve("ursell"), file)) {
      assertThat(AboutReport.equations(Optional.of(bad))).contains("not kept");
      assertThat(AboutReport.cache(Optional.of(bad))).contains("cannot be made", "XDG_CACHE_HOME");
    }
    assertThat(AboutReport.equations(Optional.empty())).contains("not kept");
  }
}
