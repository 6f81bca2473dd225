package org.ursell.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.runtime.equations.InvalidInputException;

/** An engine that is not there is refused with what is missing, and where it was looked for. */
class EnginesTest {
  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  @Test
  void aNamedArtifactThatIsNotThereIsToldByItsName(@TempDir Path folder) {
    String absent = folder.resolve("ursell-spark.jar").toString();
    Map<String, String> environment = Map.of("URSELL_SPARK_JAR", absent);
    assertThatThrownBy(() -> Engines.spark("local[2]", Map.of(), NOWHERE, environment))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("URSELL_SPARK_JAR names '%s', which is no file", absent);
    assertThat(Engines.found(environment)).contains("URSELL_SPARK_JAR names no file: " + absent);
  }

  @Test
  void aFileThatIsNoArtifactIsToldToBeNone(@TempDir Path folder) throws Exception {
    Path jar = Files.writeString(folder.resolve("other.jar"), "no archive");
    Map<String, String> environment = Map.of("URSELL_SPARK_JAR", jar.toString());
    assertThatThrownBy(() -> Engines.spark("local[2]", Map.of(), NOWHERE, environment))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("other.jar is no artifact of Ursell for Spark");
  }
}
