package org.ursell.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ursell.cli.model.InputFiles;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * A command as its manifest tells it.
 *
 * @param manifest where that was read
 * @param arguments the words behind the name of the program
 * @param inputs the texts of the files that the command read, by {@link InputFiles#name}
 * @param version of the program that wrote it
 * @param exactSizes the sizes that were solved exactly; empty if none were
 * @param files the names of what was written beside the manifest
 * @param interrupted whether the command was interrupted, so that its tables are not whole
 */
public record RecordedCommand(
    Path manifest,
    List<String> arguments,
    Map<String, String> inputs,
    String version,
    List<Double> exactSizes,
    List<String> files,
    boolean interrupted) {
  /** Without these, nothing can be run again. */
  private static final List<String> NEEDED = List.of("format", "arguments");

  private static final String NAME_ONE =
      "name the manifest.json that a command wrote into its folder, or that folder";

  /** Keeps its own copies. */
  public RecordedCommand {
    arguments = List.copyOf(arguments);
    // In the order of the manifest, in which that of the new run names them again.
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    exactSizes = List.copyOf(exactSizes);
    files = List.copyOf(files);
  }

  /**
   * Reads a manifest.
   *
   * @param path of the file, or of the folder that holds it
   * @throws InvalidInputException if it is none, is damaged, or is not of a form that this program
   *     knows
   */
  public static RecordedCommand read(String path) {
    Path file = file(path);
    Map<String, Object> all;
    try {
      all = JsonReader.object(file);
    } catch (CharacterCodingException e) {
      throw new InvalidInputException(file + " is not text in UTF-8", NAME_ONE);
    } catch (JsonProcessingException e) {
      throw new InvalidInputException(
          "%s is damaged, or is no JSON: line %d, column %d: %s"
              .formatted(
                  file,
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
                  firstLine(e.getOriginalMessage())),
          "put back a sound copy");
    } catch (IOException e) {
      throw new InvalidInputException(
          "the manifest cannot be read: " + WriteFailure.reason(e), NAME_ONE);
    }
    return of(file, all);
  }

  private static String firstLine(String message) {
    return Objects.requireNonNullElse(message, "").lines().findFirst().orElse("");
  }

  private static Path file(String path) {
    Path file;
    try {
      file = Path.of(path);
    } catch (InvalidPathException e) {
      throw new InvalidInputException("'%s' is not a path".formatted(path), NAME_ONE);
    }
    if (!path.isBlank() && Files.isDirectory(file)) {
      file = file.resolve(Manifest.FILE);
      if (!Files.exists(file)) {
        throw new InvalidInputException(
            "the folder %s holds no %s".formatted(path, Manifest.FILE), NAME_ONE);
      }
    }
    if (path.isBlank() || !Files.exists(file)) {
      throw new InvalidInputException("there is no file '%s'".formatted(path), NAME_ONE);
    }
    if (!Files.isRegularFile(file)) {
      throw new InvalidInputException("'%s' is not a file".formatted(path), NAME_ONE);
    }
    return file;
  }

  private static RecordedCommand of(Path file, Map<String, Object> all) {
    if (!(all.get("command") instanceof String command)
        || !(all.get("versions") instanceof Map<?, ?> versions)
        || !(versions.get("ursell") instanceof String version)) {
      throw new InvalidInputException(file + " is no manifest of this program", NAME_ONE);
    }
    List<String> missing = new ArrayList<>(NEEDED);
    missing.removeIf(all::containsKey);
    if (!missing.isEmpty()) {
      throw new InvalidInputException(
          "%s was written by a program that did not yet record all of a command: it lacks '%s'"
              .formatted(file, String.join("' and '", missing)),
          "give its command again: " + command);
    }
    int format = entries(Integer.class, file, "format", List.of(value(all, "format"))).get(0);
    if (format > Manifest.FORMAT) {
      throw new InvalidInputException(
          "%s is of form %d, newer than this version, %s, can read, which is %d"
              .formatted(file, format, Versions.ursell(), Manifest.FORMAT),
          "run it again with the version that wrote it, " + version);
    }
    if (Versions.isNewer(version)) {
      throw new InvalidInputException(
          "%s was written by version %s, newer than this one, %s, which may not know all of it"
              .formatted(file, version, Versions.ursell()),
          "run it again with version %s".formatted(version));
    }
    Map<String, String> inputs = new LinkedHashMap<>();
    all.keySet().stream()
        .filter(InputFiles::isName)
        .forEach(
            name ->
                inputs.put(
                    name, entries(String.class, file, name, List.of(value(all, name))).get(0)));
    List<String> arguments = entries(String.class, file, "arguments", value(all, "arguments"));
    List<Double> sizes =
        entries(Number.class, file, "exact_sizes", value(all, "exact_sizes")).stream()
            .map(Number::doubleValue)
            .toList();
    List<String> files =
        entries(String.class, file, EarlierFiles.LISTED, value(all, EarlierFiles.LISTED));
    return new RecordedCommand(
        file, arguments, inputs, version, sizes, files, all.containsKey("interrupted"));
  }

  /** What stands under a name; an empty list where nothing does. */
  private static Object value(Map<String, Object> all, String name) {
    return all.getOrDefault(name, List.of());
  }

  private static <T> List<T> entries(Class<T> type, Path file, String name, Object value) {
    if (value instanceof List<?> list && list.stream().allMatch(type::isInstance)) {
      return list.stream().map(type::cast).toList();
    }
    throw new InvalidInputException(
        "%s is damaged: '%s' holds what no command writes there".formatted(file, name),
        "put back a sound copy");
  }

  /** The name of that folder. */
  public String folderName() {
    return Objects.toString(folder().getFileName(), "ursell");
  }

  /** The folder of the manifest. */
  public Path folder() {
    return Objects.requireNonNullElse(manifest.toAbsolutePath().normalize().getParent(), manifest);
  }
}
