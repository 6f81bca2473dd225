package org.ursell.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files that an earlier command wrote into a folder, as the manifest there tells. Those that a
 * later command does not write anew are of other parameters, and go.
 */
final class EarlierFiles {
  /** Under this name a manifest lists the files that were written with it. */
  static final String LISTED = "files";

  private final Path folder;
  private final List<String> names;

  private EarlierFiles(Path folder, List<String> names) {
    this.folder = folder;
    this.names = names;
  }

  /** What the manifest of a folder lists; nothing if there is none that can be read. */
  static EarlierFiles in(Path folder) {
    Path manifest = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(manifest)) {
      return new EarlierFiles(folder, List.of());
    }
    try (JsonParser parser = new JsonFactory().createParser(manifest.toFile())) {
      return new EarlierFiles(folder, listed(parser));
    } catch (IOException notOurs) {
      return new EarlierFiles(folder, List.of());
    }
  }

  private static List<String> listed(JsonParser parser) throws IOException {
    List<String> names = new ArrayList<>();
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return names;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean files = parser.currentName().equals(LISTED);
      if (parser.nextToken() == JsonToken.START_ARRAY && files) {
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          names.add(parser.getText());
        }
      } else {
        parser.skipChildren();
      }
    }
    return names;
  }

  /** Removes those that are not among the files of now. */
  void removeAllBut(Set<String> now) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name).normalize();
      // A manifest from elsewhere may list anything: nothing outside the folder is touched.
      boolean within = file.startsWith(folder.normalize()) && !file.equals(folder.normalize());
      if (within && !now.contains(name) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(file);
      }
    }
  }
}
