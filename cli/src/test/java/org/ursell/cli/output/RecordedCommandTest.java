package org.ursell.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedCommandTest {
  @TempDir private Path folder = Path.of("");

  /** Otherwise the manifest of a rerun would name them in another order each time. */
  @Test
  void filesThatWereReadKeepTheOrderOfTheManifest() throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("format", Manifest.FORMAT);
    values.put("command", "ursell trace --model pulses.yaml");
    values.put("arguments", List.of("trace", "--model", "pulses.yaml"));
    values.put("versions", Map.of("ursell", Versions.ursell()));
    List<String> names = new ArrayList<>(List.of("model_file"));
    for (String table : List.of("zeta", "rise", "alpha", "fall", "gate", "omega", "kick")) {
      names.add("model/" + table + ".csv_file");
    }
    names.forEach(name -> values.put(name, "0,1\n1,2\n"));
    Path manifest = Files.writeString(folder.resolve(Manifest.FILE), Json.text(values));

    RecordedCommand recorded = RecordedCommand.read(manifest.toString());

    assertThat(recorded.inputs().keySet()).containsExactlyElementsOf(names);
  }
}
