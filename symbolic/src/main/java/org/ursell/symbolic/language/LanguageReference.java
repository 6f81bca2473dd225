package org.ursell.symbolic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.syntax.Functions;

/**
 * The reference of the language of model files, as one page. Functions come from the parser's own
 * table, everything else from catalogues of constructs; a test holds these against the words that
 * the parser knows, and runs every example.
 *
 * <p>A new construct is added to {@link FileConstructs}, {@link LineConstructs} or {@link
 * StateConstructs}, with an example that can be read as it stands.
 */
@Internal
public final class LanguageReference {
  private static final int WIDTH = 100;
  private static final int COLUMN = 34;

  private LanguageReference() {}

  /** Everything that can be written, in the order of the page. */
  public static List<Construct> constructs() {
    List<Construct> all = new ArrayList<>();
    for (LanguagePart part : LanguagePart.values()) {
      if (part == LanguagePart.FUNCTIONS) {
        Functions.ALL.forEach(f -> all.add(Construct.of(part, f.form(), f.meaning(), f.example())));
      }
      Stream.of(FileConstructs.ALL, LineConstructs.ALL, StateConstructs.ALL)
          .flatMap(List::stream)
          .filter(construct -> construct.part() == part)
          .forEach(all::add);
    }
    return all;
  }

  /** What is said of an example that is refused: its cause and its remedy. */
  public static Diagnostic refusal(Construct construct) {
    return ModelReader.read("example.yaml", construct.file()) instanceof ReadResult.Failure failure
        ? failure.diagnostics().get(0)
        : notRefused(construct);
  }

  private static Diagnostic notRefused(Construct construct) {
    throw new IllegalStateException("not refused: " + construct);
  }

  /** The page as plain text. */
  public static String text() {
    StringBuilder page = new StringBuilder("The language of model files (language: 1)\n");
    for (LanguagePart part : LanguagePart.values()) {
      page.append('\n').append(part.title().toUpperCase(java.util.Locale.ROOT)).append('\n');
      wrapped(part.words(), 2, page);
      page.append('\n');
      for (Construct construct : of(part)) {
        String form = "  " + construct.form();
        if (form.length() > COLUMN - 2) {
          page.append(form).append('\n');
          form = "";
        }
        StringBuilder meaning = new StringBuilder();
        wrapped(construct.meaning(), COLUMN, meaning);
        page.append(form).append(meaning.substring(form.length()));
        for (String line : construct.example().split("\n")) {
          page.append(" ".repeat(COLUMN)).append("  ").append(line).append('\n');
        }
        if (construct.isRefused()) {
          Diagnostic said = refusal(construct);
          wrapped("refused: " + said.cause() + "; " + said.remedy(), COLUMN + 2, page);
        }
      }
    }
    return page.toString();
  }

  /** The page as Markdown. */
  public static String markdown() {
    StringBuilder page = new StringBuilder("# The language of model files\n\n");
    page.append("Printed by `ursell language --format markdown` from the parser's own tables. ")
        .append("Every example is run by a test.\n");
    for (LanguagePart part : LanguagePart.values()) {
      page.append("\n## ").append(part.title()).append("\n\n").append(plain(part.words()));
      page.append("\n\n");
      for (Construct construct : of(part)) {
        page.append("- `").append(construct.form()).append("`: ");
        page.append(plain(construct.meaning())).append("\n\n  ```yaml\n");
        for (String line : construct.example().split("\n")) {
          page.append("  ").append(line).append('\n');
        }
        page.append("  ```\n");
        if (construct.isRefused()) {
          Diagnostic said = refusal(construct);
          page.append("\n  Refused: ").append(plain(said.cause())).append("; ");
          page.append(plain(said.remedy())).append(".\n");
        }
        page.append('\n');
      }
    }
    return page.toString().strip() + "\n";
  }

  private static List<Construct> of(LanguagePart part) {
    return constructs().stream().filter(construct -> construct.part() == part).toList();
  }

  /** Characters that Markdown would take for its own. */
  private static String plain(String words) {
    return words.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_").replace("|", "\\|");
  }

  private static void wrapped(String words, int indent, StringBuilder page) {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    for (String word : words.split(" ")) {
      if (line.length() + word.length() > WIDTH && !line.toString().isBlank()) {
        page.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(" ".repeat(indent));
      }
      line.append(word).append(' ');
    }
    page.append(line.toString().stripTrailing()).append('\n');
  }
}
