package org.ursell.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Programs of the machine that some tests need. */
public final class Tools {
  private Tools() {}

  /**
   * The first of these programs that stands on the PATH; where the environment variable is set, one
   * of them must.
   */
  public static Optional<Path> find(List<String> names, String required) {
    Optional<Path> found = Optional.empty();
    String path = System.getenv().getOrDefault("PATH", "");
    for (String place : path.split(Pattern.quote(File.pathSeparator))) {
      for (String name : names) {
        Path file = Path.of(place, name);
        if (found.isEmpty() && Files.isExecutable(file)) {
          found = Optional.of(file);
        }
      }
    }
    if (!System.getenv().getOrDefault(required, "").isEmpty()) {
      assertThat(found).as("one of %s on the PATH, as %s demands", names, required).isPresent();
    }
    return found;
  }
}
