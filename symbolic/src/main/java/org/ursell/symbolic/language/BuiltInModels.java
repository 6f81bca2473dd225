package org.ursell.symbolic.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ursell.symbolic.model.Model;

/** The model files that come with the program. */
public final class BuiltInModels {
  private static final List<String> NAMES =
      List.of(
          "one-group",
          "two-groups",
          "driven-oscillator",
          "two-oscillators",
          "superradiant-laser",
          "dicke-superradiance");

  private BuiltInModels() {}

  /** Their names, as typed on a command line. Each can be derived. */
  public static List<String> names() {
    return NAMES;
  }

  /** The text of one of them; empty if there is none of this name. */
  public static Optional<String> text(String name) {
    return NAMES.contains(name) ? Optional.of(resource(name)) : Optional.empty();
  }

  /** One of them; empty if there is none of this name. */
  public static Optional<Model> model(String name) {
    return text(name).map(text -> ModelReader.read(name + ".yaml", text).orThrow());
  }

  /** What a model is about, in one line. */
  public static Optional<String> title(String name) {
    return model(name).map(Model::title);
  }

  /**
   * A file that is not a model: it holds the mistakes that are made most often, to show how they
   * are reported.
   */
  public static String brokenExample() {
    return resource("broken-example");
  }

  /** A commented file from which to write your own model. It is a valid model. */
  public static String starter() {
    return resource("starter");
  }

  private static String resource(String name) {
    String path = "/org/ursell/models/" + name + ".yaml";
    try (InputStream stream = BuiltInModels.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the program is incomplete: " + path + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
