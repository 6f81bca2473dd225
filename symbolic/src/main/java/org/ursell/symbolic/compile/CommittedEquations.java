package org.ursell.symbolic.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.emit.TableTextEmitter;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.emit.java.JavaSubjectEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.model.Model;

/**
 * The equations that are kept in the {@code generated} module, since reading them is part of the
 * proof: which models at which orders, and whether what is there is what would be emitted today.
 * Each model has one class more, its subject, and each order its table.
 */
@Internal
public final class CommittedEquations {
  private static final Map<String, Integer> HIGHEST_ORDER = Map.of("one-group", 4, "two-groups", 2);
  private static final String JAVA = "java/";
  private static final String RESOURCES = "resources/";

  private CommittedEquations() {}

  /** Path below {@code src/main} to text, of every committed class and table. */
  public static Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    HIGHEST_ORDER.forEach(
        (name, highest) -> {
          Model model = BuiltInModels.model(name).orElseThrow();
          for (int order = 1; order <= highest; order++) {
            JavaEmitter.Emitted emitted = JavaEmitter.emit(DerivationPipeline.derive(model, order));
            sources.put(JAVA + emitted.path(), emitted.source());
            MomentSystem pairs =
                new DerivationPipeline().run(model, DerivationRequest.order(order).withEveryPair());
            sources.put(
                RESOURCES + emitted.path().replace(".java", ".table"),
                TableTextEmitter.emit(pairs));
          }
          JavaEmitter.Emitted subject = JavaSubjectEmitter.emit(model, highest);
          sources.put(JAVA + subject.path(), subject.source());
        });
    return sources;
  }

  /**
   * What differs between a folder {@code src/main} and what would be emitted today, one sentence
   * per file; empty if every byte agrees.
   */
  public static List<String> differences(Path sourceFolder) throws IOException {
    Map<String, String> expected = sources();
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, String> source : expected.entrySet()) {
      Path file = sourceFolder.resolve(source.getKey());
      if (!Files.exists(file)) {
        differences.add(source.getKey() + " is missing");
      } else if (!Files.readString(file).equals(source.getValue())) {
        differences.add(source.getKey() + " differs from what the generator emits");
      }
    }
    try (Stream<Path> files = Files.walk(sourceFolder)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> sourceFolder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith("package-info.java") && !expected.containsKey(name))
          .forEach(name -> differences.add(name + " is not emitted by anything"));
    }
    return differences;
  }

  /**
   * Writes every committed class and table anew.
   *
   * @param arguments the folder {@code src/main} of the {@code generated} module
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("usage: CommittedEquations SOURCE_FOLDER");
    }
    Path sourceFolder = Path.of(arguments[0]);
    for (Map.Entry<String, String> source : sources().entrySet()) {
      Path file = sourceFolder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
  }
}
