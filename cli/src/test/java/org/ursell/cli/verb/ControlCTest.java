package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is started so hears Control-C, however the build was started. */
class ControlCTest {
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whatIsStartedSoHearsControlC() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(ControlC.heardBy(List.of("sleep", "60"))).start();
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    boolean ended = process.waitFor(30, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
  }

  @Test
  void theBitOfTheSignalIsRead() {
    assertThat(ControlC.saysIgnored("SigIgn:\t0000000000000006")).isTrue();
    assertThat(ControlC.saysIgnored("SigIgn:\tffffffffffffffff")).isTrue();
    assertThat(ControlC.saysIgnored("SigIgn:\t0000000000000004")).isFalse();
    assertThat(ControlC.saysIgnored("SigBlk:\t0000000000000002")).isFalse();
  }
}
