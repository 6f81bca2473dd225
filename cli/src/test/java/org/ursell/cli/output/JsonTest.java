package org.ursell.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Maps written as JSON. */
class JsonTest {
  @Test
  void jsonHoldsNoNumbersThatJsonLacks() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("a\"b", List.of(1.0, 0.5, Double.NaN));
    map.put("nested", List.of(Map.of("x", 1e-12)));
    map.put("words", "line\nbreak\t\\");
    map.put("none", Map.of());
    assertThat(Json.text(map))
        .isEqualTo(
            """
            {
              "a\\"b": [1, 0.5, null],
              "nested": [
                {
                  "x": 1.0E-12
                }
              ],
              "words": "line\\nbreak\\t\\\\",
              "none": {}
            }
            """);
  }
}
