package org.ursell.cli.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ursell.cli.output.JsonReader;
import org.ursell.cli.output.Versions;

/**
 * One run of {@code ursell bench}, as a line of a history.
 *
 * @param commit of the checkout that the program was built from, marked if that was changed since;
 *     else the version
 * @param version of the program
 * @param machine name of the processor
 * @param processors how many of them Java sees
 * @param java version of the Java
 * @param date in universal time
 * @param figures costs by name
 */
record HistoryLine(
    String commit,
    String version,
    String machine,
    int processors,
    String java,
    String date,
    Map<String, Double> figures) {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  HistoryLine {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /** What was measured just now, here. */
  static HistoryLine now(Figures figures) {
    return new HistoryLine(
        checkedOut(),
        Versions.ursell(),
        machineName(),
        Runtime.getRuntime().availableProcessors(),
        Versions.java(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        figures.values());
  }

  /** Whether two were measured where times can be compared. */
  boolean isComparable(HistoryLine other) {
    return machine.equals(other.machine)
        && processors == other.processors
        && java.equals(other.java);
  }

  /** Machine and Java, for people. */
  String place() {
    return "%s, %d processors, Java %s".formatted(machine, processors, java);
  }

  /** The line, with its end. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("commit", commit);
      json.writeStringField("version", version);
      json.writeStringField("machine", machine);
      json.writeNumberField("processors", processors);
      json.writeStringField("java", java);
      json.writeStringField("date", date);
      json.writeObjectFieldStart("figures");
      for (Map.Entry<String, Double> figure : figures.entrySet()) {
        json.writeNumberField(figure.getKey(), figure.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  /**
   * Reads a line.
   *
   * @throws IOException if it is none, with what is wrong
   */
  static HistoryLine parse(String text) throws IOException {
    Map<String, Object> read = JsonReader.object("it", text);
    if (!(read.get("figures") instanceof Map<?, ?> found)
        || !(read.get("processors") instanceof Number processors)) {
      throw new IOException("it has no 'figures' or no 'processors'");
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Map.Entry<?, ?> figure : found.entrySet()) {
      if (!(figure.getValue() instanceof Number number) || !(number.doubleValue() > 0.0)) {
        throw new IOException("its figure '%s' is no positive number".formatted(figure.getKey()));
      }
      figures.put(String.valueOf(figure.getKey()), number.doubleValue());
    }
    return new HistoryLine(
        word(read, "commit"),
        word(read, "version"),
        word(read, "machine"),
        processors.intValue(),
        word(read, "java"),
        word(read, "date"),
        figures);
  }

  private static String word(Map<String, Object> read, String name) throws IOException {
    if (read.get(name) instanceof String text) {
      return text;
    }
    throw new IOException("it has no '%s'".formatted(name));
  }

  private static String machineName() {
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElseGet(() -> System.getProperty("os.arch", "unknown"));
    } catch (IOException | UncheckedIOException elsewhere) {
      return System.getProperty("os.arch", "unknown");
    }
  }

  private static String checkedOut() {
    return checkout()
        .map(
            folder ->
                List.of(
                    "git",
                    "-C",
                    folder.toString(),
                    "describe",
                    "--always",
                    "--dirty",
                    "--exclude=*"))
        .flatMap(HistoryLine::said)
        .orElseGet(Versions::ursell);
  }

  private static Optional<String> said(List<String> command) {
    try {
      return Optional.of(OutsidePrograms.run(command).strip());
    } catch (PeerFailedException noGit) {
      return Optional.empty();
    }
  }

  /** The folder above this program that is a checkout of it. */
  private static Optional<Path> checkout() {
    try {
      Path program =
          Path.of(HistoryLine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path at = program; at != null; at = at.getParent()) {
        if (Files.exists(at.resolve(".git")) && Files.exists(at.resolve("cli/ursell"))) {
          return Optional.of(at);
        }
      }
      return Optional.empty();
    } catch (URISyntaxException | SecurityException unknown) {
      return Optional.empty();
    }
  }
}
