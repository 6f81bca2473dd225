package org.ursell.runtime.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.Share;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.sweep.LineResult;
import org.ursell.runtime.sweep.PointResult;

/**
 * The text of a journal: records of fields, one per line of text, each ended by a checksum. The
 * records of the head outline the sweep, each further one holds a finished line. Numbers are
 * written so that they are read back to the last bit.
 */
final class JournalText {
  static final String MAGIC = "ursell-sweep-journal";
  static final String VERSION = "1";

  private static final String FACT = "fact";
  private static final String AXIS = "axis";
  private static final String LINES_WANTED = "lines-wanted";
  private static final String COLUMN = "column";
  private static final String FREQUENCIES = "frequencies";
  private static final String OBSERVABLE = "spectrum-observable";
  private static final String NOTE = "note";
  private static final String SHARE = "share";
  private static final String BEGIN = "begin";
  private static final String LINE = "line";

  private JournalText() {}

  /** A record as bytes: its fields, their checksum, a line feed. */
  static byte[] record(List<String> fields) {
    String text = fields.stream().map(JournalText::escaped).collect(Collectors.joining("\t"));
    return (text + "\t" + checksum(text) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The fields of a record without its line feed; empty if the checksum does not fit. */
  static List<String> fields(String record) {
    int tab = record.lastIndexOf('\t');
    if (tab < 0 || !checksum(record.substring(0, tab)).equals(record.substring(tab + 1))) {
      return List.of();
    }
    return Arrays.stream(record.substring(0, tab).split("\t", -1))
        .map(JournalText::unescaped)
        .toList();
  }

  private static String checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }

  private static String escaped(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < field.length(); k++) {
      char c = field.charAt(k);
      if (c == '\\' && k + 1 < field.length()) {
        char next = field.charAt(++k);
        text.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** The records of a head. */
  static List<List<String>> head(SweepOutline outline, Share share) {
    List<List<String>> records = new ArrayList<>();
    records.add(List.of(MAGIC, VERSION));
    outline.facts().forEach((name, text) -> records.add(List.of(FACT, name, text)));
    for (Axis axis : outline.plan().axes()) {
      records.add(
          List.of(
              AXIS,
              axis.name(),
              axis.spacing().name(),
              numbers(axis.values().stream().mapToDouble(Double::doubleValue).toArray())));
    }
    records.add(List.of(LINES_WANTED, Integer.toString(outline.plan().linesWanted())));
    for (Column column : outline.columns()) {
      records.add(
          List.of(
              COLUMN,
              column.name(),
              column.unit(),
              column.symbol(),
              Double.toString(column.tolerance())));
    }
    records.add(List.of(FREQUENCIES, numbers(outline.frequencies())));
    outline.spectrumObservables().forEach(name -> records.add(List.of(OBSERVABLE, name)));
    outline.notes().forEach((name, text) -> records.add(List.of(NOTE, name, text)));
    records.add(List.of(SHARE, Integer.toString(share.number()), Integer.toString(share.of())));
    records.add(List.of(BEGIN));
    return records;
  }

  /** Whether a record ends a head. */
  static boolean endsHead(List<String> record) {
    return record.equals(List.of(BEGIN));
  }

  /** The share of a head. */
  static Share share(List<List<String>> head) {
    return head.stream()
        .filter(record -> record.get(0).equals(SHARE))
        .findFirst()
        .map(r -> new Share(Integer.parseInt(r.get(1)), Integer.parseInt(r.get(2))))
        .orElseThrow(() -> new IllegalArgumentException("no share"));
  }

  /**
   * The outline of a head.
   *
   * @throws RuntimeException if it holds none, although its checksums fit
   */
  static SweepOutline outline(List<List<String>> head) {
    Map<String, String> facts = new LinkedHashMap<>();
    Map<String, String> notes = new LinkedHashMap<>();
    List<Axis> axes = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    List<String> observables = new ArrayList<>();
    double[] frequencies = {};
    int linesWanted = 1;
    for (List<String> record : head) {
      switch (record.get(0)) {
        case FACT -> facts.put(record.get(1), record.get(2));
        case NOTE -> notes.put(record.get(1), record.get(2));
        case AXIS ->
            axes.add(
                new Axis(
                    record.get(1),
                    Arrays.stream(numbers(record.get(3))).boxed().toList(),
                    Axis.Spacing.valueOf(record.get(2))));
        case COLUMN ->
            columns.add(
                new Column(
                    record.get(1),
                    record.get(2),
                    record.get(3),
                    Double.parseDouble(record.get(4))));
        case LINES_WANTED -> linesWanted = Integer.parseInt(record.get(1));
        case FREQUENCIES -> frequencies = numbers(record.get(1));
        case OBSERVABLE -> observables.add(record.get(1));
        default -> {
          // The magic word, the share and the end of the head.
        }
      }
    }
    return new SweepOutline(
        facts, new SweepPlan(axes, linesWanted), columns, frequencies, observables, notes);
  }

  /** The record of a finished line. */
  static List<String> line(LineResult line) {
    List<String> fields = new ArrayList<>();
    fields.add(LINE);
    fields.add(Integer.toString(line.line()));
    fields.add(Integer.toString(line.checked()));
    fields.add(Integer.toString(line.disagreements().size()));
    for (LineResult.Disagreement d : line.disagreements()) {
      fields.add(Integer.toString(d.point()));
      fields.add(d.column());
      fields.add(d.method());
      fields.add(numbers(d.value(), d.plain()));
    }
    for (PointResult point : line.points()) {
      fields.add(point.status().word());
      fields.add(point.method());
      fields.add(point.words());
      fields.add(numbers(point.values()));
      fields.add(numbers(point.spectra()));
    }
    return fields;
  }

  /**
   * The finished line of a record.
   *
   * @throws RuntimeException if it holds none, although its checksum fits
   */
  static LineResult line(List<String> fields) {
    if (!fields.get(0).equals(LINE)) {
      throw new IllegalArgumentException("a record of kind " + fields.get(0));
    }
    int index = Integer.parseInt(fields.get(1));
    int checked = Integer.parseInt(fields.get(2));
    int next = 4;
    List<LineResult.Disagreement> disagreements = new ArrayList<>();
    for (int k = Integer.parseInt(fields.get(3)); k > 0; k--, next += 4) {
      double[] values = numbers(fields.get(next + 3));
      disagreements.add(
          new LineResult.Disagreement(
              Integer.parseInt(fields.get(next)),
              fields.get(next + 1),
              fields.get(next + 2),
              values[0],
              values[1]));
    }
    List<PointResult> points = new ArrayList<>();
    for (; next < fields.size(); next += 5) {
      points.add(
          new PointResult(
              numbers(fields.get(next + 3)),
              numbers(fields.get(next + 4)),
              PointStatus.of(fields.get(next)),
              fields.get(next + 2),
              fields.get(next + 1)));
    }
    return new LineResult(index, points, checked, disagreements);
  }

  private static String numbers(double... values) {
    return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(" "));
  }

  private static double[] numbers(String text) {
    return text.isEmpty()
        ? new double[0]
        : Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
