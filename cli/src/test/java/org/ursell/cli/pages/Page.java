package org.ursell.cli.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of Markdown, the README or one of {@code cli/docs}.
 *
 * @param file where it is
 * @param lines what it says
 */
record Page(Path file, List<String> lines) {
  static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  static final Path FOLDER = HOUSE.resolve("cli/docs");
  private static final Pattern FENCE = Pattern.compile("( *)(`{3,})([a-z]*)(.*)");
  private static final Pattern TITLE = Pattern.compile("title=\"([^\"]+)\"");

  /**
   * A block of code between fences.
   *
   * @param line the index of the fence that opens it
   * @param language the word behind the fence, or nothing
   * @param attributes what stands behind that
   * @param lines the lines between the fences
   */
  record Block(int line, String language, String attributes, List<String> lines) {
    /** The name of the file that the reader is to write, where the block is one. */
    Optional<String> fileName() {
      Matcher title = TITLE.matcher(attributes);
      return title.find() ? Optional.of(title.group(1)) : Optional.empty();
    }

    String text() {
      return String.join("\n", lines) + "\n";
    }
  }

  static Page read(Path file) throws IOException {
    return new Page(file, Files.readAllLines(file));
  }

  /** The README, and then all pages by name. */
  static List<Page> all() throws IOException {
    List<Page> pages = new ArrayList<>(List.of(read(HOUSE.resolve("README.md"))));
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        pages.add(read(file));
      }
    }
    return pages;
  }

  String name() {
    return HOUSE.relativize(file).toString().replace('\\', '/');
  }

  /** The blocks between fences, in their order. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Matcher open = FENCE.matcher(lines.get(at));
      if (!open.matches()) {
        continue;
      }
      int begin = at;
      String close = open.group(1) + open.group(2);
      do {
        at++;
        if (at == lines.size()) {
          throw new IllegalStateException(
              "%s, line %d: the block does not end".formatted(name(), begin + 1));
        }
      } while (!lines.get(at).equals(close));
      int indent = open.group(1).length();
      blocks.add(
          new Block(
              begin,
              open.group(3),
              open.group(4).strip(),
              lines.subList(begin + 1, at).stream()
                  .map(line -> line.substring(Math.min(indent, line.length())))
                  .toList()));
    }
    return blocks;
  }

  /** The lines that are no code, in their order. */
  List<String> prose() {
    List<String> prose = new ArrayList<>();
    int from = 0;
    for (Block block : blocks()) {
      prose.addAll(lines.subList(from, block.line()));
      from = block.line() + block.lines().size() + 2;
    }
    prose.addAll(lines.subList(from, lines.size()));
    return prose;
  }

  @Override
  public String toString() {
    return name();
  }
}
