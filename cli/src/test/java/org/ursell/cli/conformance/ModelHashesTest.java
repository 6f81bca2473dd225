package org.ursell.cli.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ursell.symbolic.language.ModelReader;

/**
 * The hash of a model file is the same as it was when results were first kept under it: terms on
 * several sites, modes, spins, named operators and complex coefficients are all among them.
 */
class ModelHashesTest {
  @Test
  void everyModelFileHasTheHashItAlwaysHad() throws IOException, URISyntaxException {
    URL table = Objects.requireNonNull(ModelHashesTest.class.getResource("hashes.tsv"));
    Path file = Path.of(table.toURI());
    Map<String, String> pinned = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", 2);
        pinned.put(cells[0], cells[1]);
      }
    }
    Map<String, String> found = new TreeMap<>();
    for (Path model : models(file)) {
      found.put(model.getFileName().toString(), ModelReader.read(model).orThrow().hash());
    }
    assertThat(found).isNotEmpty().isEqualTo(pinned);
  }

  private static List<Path> models(Path beside) throws IOException {
    try (Stream<Path> files = Files.list(Objects.requireNonNull(beside.getParent()))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).toList();
    }
  }
}
