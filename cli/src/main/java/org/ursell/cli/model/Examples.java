package org.ursell.cli.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The worked examples that come with the program, as {@code cli/examples} holds them: for each a
 * page that says what it shows and by which commands, and the files that these read.
 */
public final class Examples {
  /** The page of an example, beside its files. */
  public static final String PAGE = "README.md";

  private static final String ROOT = "/org/ursell/examples/";
  private static final String HEADING = "# ";

  private Examples() {}

  /** One example. */
  public record Example(String name, String page, Map<String, String> inputs) {
    /** Takes texts by the names of the files. */
    public Example {
      inputs = Map.copyOf(inputs);
    }

    /** What it shows, in one line. */
    public String title() {
      return page.lines().findFirst().orElse("").substring(HEADING.length());
    }

    /** The page below its title. */
    public String body() {
      return page.substring(page.indexOf('\n') + 1).strip();
    }

    /** All texts that are copied, the page among them, by the names of the files. */
    public Map<String, String> files() {
      Map<String, String> files = new LinkedHashMap<>();
      files.put(PAGE, page);
      inputs.keySet().stream().sorted().forEach(name -> files.put(name, inputs.get(name)));
      return files;
    }
  }

  /** Their names, in the order of the gallery. */
  public static List<String> names() {
    return List.copyOf(index().keySet());
  }

  /** All of them, in the order of the gallery. */
  public static List<Example> all() {
    List<Example> all = new ArrayList<>();
    index().forEach((name, inputs) -> all.add(example(name, inputs)));
    return all;
  }

  /** One of them; empty if there is none of this name. */
  public static Optional<Example> named(String name) {
    return Optional.ofNullable(index().get(name)).map(inputs -> example(name, inputs));
  }

  private static Example example(String name, List<String> inputs) {
    Map<String, String> texts = new LinkedHashMap<>();
    inputs.forEach(file -> texts.put(file, resource(name + "/" + file)));
    return new Example(name, resource(name + "/" + PAGE), texts);
  }

  /** The files beside the page by the name of the example: a jar cannot be asked what it holds. */
  private static Map<String, List<String>> index() {
    Map<String, List<String>> index = new LinkedHashMap<>();
    resource("index.txt")
        .lines()
        .map(line -> Arrays.asList(line.split(" +")))
        .forEach(words -> index.put(words.get(0), words.subList(1, words.size())));
    return index;
  }

  private static String resource(String path) {
    return PackedText.of(ROOT + path);
  }
}
