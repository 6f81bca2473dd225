package org.ursell.symbolic.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ursell.runtime.equations.MemoryNeed;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.SampledFunction;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Suggestion;

/**
 * Reads {@code tables}: functions of the time by their values in a file, as in {@code f: {file:
 * pulse.csv, kind: linear}}.
 */
final class TableSection {
  private static final String EXAMPLE = "write 'f: {file: pulse.csv, kind: linear}'";
  private static final List<String> KEYS = List.of("file", "kind", "outside");

  /** So many lines fit anywhere. */
  private static final int FEW = 10_000;

  /** All words of this section, and that of the time. */
  static final List<String> WORDS =
      Stream.of(
              KEYS.stream(),
              Stream.of(SampledFunction.Kind.values())
                  .map(kind -> kind.name().toLowerCase(Locale.ROOT)),
              Stream.of(SampledFunction.Outside.values())
                  .map(outside -> outside.name().toLowerCase(Locale.ROOT)),
              Stream.of(Scalar.Time.NAME))
          .flatMap(words -> words)
          .toList();

  private final Scope scope;
  private final Findings findings;
  private final FilesBeside files;

  /** What the tables read so far hold, in bytes, with their texts. */
  private double heldBefore;

  TableSection(Scope scope, Findings findings, FilesBeside files) {
    this.scope = scope;
    this.findings = findings;
    this.files = files;
  }

  void read(YamlNode section) {
    for (YamlNode.Entry entry : Shape.entries(section, "tables", EXAMPLE)) {
      String name = entry.key().value();
      findings.attempt("tables." + name, () -> readOne(entry));
      if (!scope.tables().containsKey(name)) {
        scope.declareBroken(name);
      }
    }
  }

  private void readOne(YamlNode.Entry entry) {
    String name = entry.key().value();
    scope.requireNewName(entry.key(), Names.NAME, Names.ADVICE);
    Optional<YamlNode.Text> file = Optional.empty();
    Optional<SampledFunction.Kind> kind = Optional.empty();
    SampledFunction.Outside outside = SampledFunction.Outside.REFUSE;
    for (YamlNode.Entry detail : Shape.entries(entry.value(), name, EXAMPLE)) {
      YamlNode.Text text = Shape.text(detail.value(), detail.key().value(), EXAMPLE);
      switch (detail.key().value()) {
        case "file" -> file = Optional.of(text);
        case "kind" -> kind = Optional.of(word(text, SampledFunction.Kind.values()));
        case "outside" -> outside = word(text, SampledFunction.Outside.values());
        default -> throw Shape.unknownKey(detail.key(), KEYS);
      }
    }
    if (file.isEmpty() || kind.isEmpty()) {
      throw new ProblemException(
          Problem.TABLE_INCOMPLETE,
          entry.key().span(),
          name,
          file.isEmpty() ? "file" : "kind",
          file.isEmpty() ? "'file: " + name + ".csv'" : "'kind: linear', or kind: steps or cubic");
    }
    scope.declareTable(read(file.get(), name, kind.get(), outside));
  }

  private SampledFunction read(
      YamlNode.Text file, String name, SampledFunction.Kind kind, SampledFunction.Outside outside) {
    try {
      String text =
          files.text(file.value(), "pulse.csv", (cause, remedy) -> problem(file, cause, remedy));
      return TableFile.read(
          text, name, kind, outside, rows -> requireRoom(file.value(), rows, text, kind));
    } catch (TableFile.Mistake mistake) {
      throw problem(file, String.valueOf(mistake.getMessage()), mistake.remedy());
    }
  }

  /** Requires that a table fits beside its text, which is kept, and beside the tables before it. */
  private void requireRoom(String file, int rows, String text, SampledFunction.Kind kind) {
    double before = heldBefore;
    // Java keeps a character in one byte, unless there is one in the text that takes two.
    boolean wide = text.chars().anyMatch(c -> c > 0xff);
    heldBefore += (wide ? 2.0 : 1.0) * text.length() + SampledFunction.bytes(kind, rows);
    if (rows > FEW) {
      new MemoryNeed(heldBefore)
          .require(
              before > 0.0
                  ? "the table '%s' of %d lines, with those before it,".formatted(file, rows)
                  : "the table '%s' of %d lines".formatted(file, rows),
              "give fewer lines: many are found as well between their neighbours");
    }
  }

  private static ProblemException problem(YamlNode.Text file, String cause, String remedy) {
    return new ProblemException(Problem.TABLE_FILE, file.span(), file.value(), cause, remedy);
  }

  /** How a constant is written. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E word(YamlNode.Text text, E[] all) {
    List<String> words = Arrays.stream(all).map(TableSection::word).toList();
    int place = words.indexOf(text.value());
    if (place < 0) {
      throw new ProblemException(
          Problem.TABLE_WORD,
          text.span(),
          text.value(),
          Suggestion.of(text.value(), words, "write " + String.join(" or ", words)));
    }
    return all[place];
  }
}
