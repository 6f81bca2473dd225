package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ursell.symbolic.compile.BytecodeSizes;
import org.ursell.symbolic.compile.CommittedEquations;

/** What is committed is what the generator emits, in a shape that the JIT compiles. */
class EmittedSourcesTest {
  private static final Path SOURCES = Path.of("src", "main");
  private static final Path CLASSES = Path.of("target", "classes");

  @Test
  void everyByteIsWhatTheGeneratorEmitsToday() throws IOException {
    assertThat(CommittedEquations.differences(SOURCES))
        .as("write them anew with: ./mvnw -P regenerate -pl generated -am compile")
        .isEmpty();
  }

  @Test
  void nothingElseIsInTheModule() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("package-info.java"))
              .toList();
      assertThat(names)
          .containsExactlyInAnyOrder(
              "OneGroupModel.java",
              "OneGroupOrder1.java",
              "OneGroupOrder1.table",
              "OneGroupOrder2.java",
              "OneGroupOrder2.table",
              "OneGroupOrder3.java",
              "OneGroupOrder3.table",
              "OneGroupOrder4.java",
              "OneGroupOrder4.table",
              "TwoGroupsModel.java",
              "TwoGroupsOrder1.java",
              "TwoGroupsOrder1.table",
              "TwoGroupsOrder2.java",
              "TwoGroupsOrder2.table");
    }
  }

  /** HotSpot never compiles methods above 8000 bytes; 4 kB keeps a good distance. */
  @Test
  void noMethodIsTooLargeForTheJustInTimeCompiler() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      List<Path> classFiles = files.filter(f -> f.toString().endsWith(".class")).toList();
      assertThat(classFiles).hasSizeGreaterThanOrEqualTo(6);
      for (Path file : classFiles) {
        Map<String, Integer> sizes = BytecodeSizes.of(Files.readAllBytes(file));
        sizes.forEach(
            (method, bytes) ->
                assertThat(bytes).as("bytes of %s in %s", method, file).isLessThanOrEqualTo(4096));
      }
    }
  }
}
