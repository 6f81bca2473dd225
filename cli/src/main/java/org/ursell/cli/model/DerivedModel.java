package org.ursell.cli.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.Diagnostic;
import org.ursell.symbolic.language.FilesBeside;
import org.ursell.symbolic.language.InitialStates;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.language.ReadResult;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.operator.Basis;
import org.ursell.symbolic.subject.ModelSubject;

/**
 * A model as mathematics, and what the symbolic module makes of it. Only this class and the verbs
 * that derive touch that module, so that other verbs start without loading it.
 */
public final class DerivedModel {
  /** The model file that holds mistakes, to show how they are reported. */
  public static final String BROKEN = "broken-example";

  private final Model model;
  private final Map<String, String> idle;

  private DerivedModel(Model model, Map<String, String> idle) {
    this.model = model;
    this.idle = idle;
  }

  /**
   * Reads a built-in model or a file. A name wins over a file of that name.
   *
   * @param where it was named, for messages, such as {@code --model}
   * @param tell receives all warnings
   * @throws InvalidInputException if there is no such model, nor such a file
   * @throws ModelMistakesException if the file holds no model
   */
  public static DerivedModel read(String where, String nameOrFile, Consumer<String> tell) {
    return read(where, nameOrFile, InputFiles.onDisk(), tell);
  }

  /**
   * The same of files that are looked for elsewhere, or remembered.
   *
   * @throws InvalidInputException if there is no such model, nor such a file
   * @throws ModelMistakesException if the file holds no model
   */
  public static DerivedModel read(
      String where, String nameOrFile, InputFiles inputs, Consumer<String> tell) {
    DerivedModel read = read(where, nameOrFile, inputs);
    read.idle.values().forEach(tell);
    return read;
  }

  /** The same, without a word on warnings. */
  static DerivedModel read(String where, String nameOrFile, InputFiles inputs) {
    ReadResult result = result(where, nameOrFile, inputs);
    if (result instanceof ReadResult.Failure failure) {
      long mistakes = failure.diagnostics().stream().filter(d -> !d.isWarning()).count();
      throw new ModelMistakesException(
          "%s holds %s".formatted(nameOrFile, mistakes == 1 ? "a mistake" : mistakes + " mistakes"),
          failure.render());
    }
    Map<String, String> idle = new LinkedHashMap<>();
    for (Diagnostic warning : ((ReadResult.Success) result).warnings()) {
      int at = warning.column() - 1;
      idle.put(
          warning.excerpt().substring(at, at + warning.length()), warning.render().stripTrailing());
    }
    return new DerivedModel(result.orThrow(), idle);
  }

  private static ReadResult result(String where, String nameOrFile, InputFiles inputs) {
    if (nameOrFile.equals(BROKEN)) {
      return ModelReader.read(BROKEN + ".yaml", BuiltInModels.brokenExample());
    }
    Optional<String> text = BuiltInModels.text(nameOrFile);
    if (text.isPresent()) {
      return ModelReader.read(nameOrFile + ".yaml", text.get());
    }
    Optional<String> recorded = inputs.recorded(where);
    if (recorded.isPresent()) {
      return ModelReader.read(nameOrFile, recorded.get(), beside(where, nameOrFile, inputs));
    }
    if (!inputs.isOnDisk()) {
      throw new InvalidInputException(
          "%s: '%s' is none of the models that come with this program, and the manifest holds no '%s'"
              .formatted(where, nameOrFile, InputFiles.name(where)),
          "put the text of the model file back into it, or give the command again with the file");
    }
    Optional<Path> file = file(nameOrFile);
    if (file.isPresent()) {
      requireReadable(where, file.get());
      return read(where, file.get(), inputs);
    }
    if (Examples.names().contains(nameOrFile)) {
      throw new InvalidInputException(
          "%s: '%s' is an example, and no model that is used by its name"
              .formatted(where, nameOrFile),
          "copy its files with 'ursell examples %1$s --out %1$s', and name %1$s/%1$s.yaml"
              .formatted(nameOrFile));
    }
    List<String> names = new ArrayList<>(BuiltInModels.names());
    throw new InvalidInputException(
        "%s: there is no model '%s', nor a file of that name".formatted(where, nameOrFile),
        Suggestions.remedy(nameOrFile, names) + ", and files such as my-model.yaml");
  }

  /** What cannot be read holds no mistake that its author could mend. */
  private static void requireReadable(String where, Path file) {
    if (!Files.exists(file)) {
      throw new InvalidInputException(
          "%s: there is no file '%s'".formatted(where, file),
          "check the path; 'ursell models' lists the models that need no file");
    }
    if (!Files.isRegularFile(file)) {
      throw new InvalidInputException(
          "%s: '%s' is %s, not a file"
              .formatted(where, file, Files.isDirectory(file) ? "a folder" : "a device"),
          "name a model file, such as my-model.yaml");
    }
    if (!Files.isReadable(file)) {
      throw new InvalidInputException(
          "%s: the file '%s' may not be read".formatted(where, file), "change its permissions");
    }
  }

  /** What is remembered is the very text that was read. */
  private static ReadResult read(String where, Path file, InputFiles inputs) {
    try {
      if (Files.size(file) <= ModelReader.LARGEST_FILE) {
        return ModelReader.read(
            file.toString(),
            inputs.read(where, file.toString()),
            beside(where, file.toString(), inputs));
      }
    } catch (IOException unreadable) {
      // The reader of models says why.
    }
    return ModelReader.read(file);
  }

  /** Files that a model file names are read, and remembered, like it. */
  private static FilesBeside beside(String where, String modelFile, InputFiles inputs) {
    return name -> {
      Path file = FilesBeside.path(Path.of(modelFile), name);
      if (inputs.isOnDisk()) {
        FilesBeside.requireReadable(file);
      }
      return inputs.readNamed(where, name, file);
    };
  }

  /** What looks like a file is taken for one, so that a misspelt path is told as such. */
  private static Optional<Path> file(String name) {
    try {
      Path path = Path.of(name);
      boolean looksLikeOne =
          name.contains("/") || name.contains("\\") || name.matches("(?i).*\\.ya?ml");
      return looksLikeOne || Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** Parameters that occur in no term, with the warning about each. */
  Map<String, String> idle() {
    return idle;
  }

  /** Whether a parameter stands before a term of the Hamiltonian that joins sites or modes. */
  boolean couples(String parameter) {
    return model.hamiltonian().stream()
        .filter(term -> term.factors().size() > 1)
        .anyMatch(term -> term.coefficient().parameters().contains(parameter));
  }

  /** The model itself. */
  public Model model() {
    return model;
  }

  /** Its short name. */
  public String name() {
    return model.name();
  }

  /** What the pipeline is asked for. */
  public DerivationRequest request(TruncationOrder order, Derivation derivation) {
    OrderRules.requireFit(order, model.species().stream().map(Species::name).toList());
    return subject(derivation).derivation(order.request(derivation.filter().map(this::charge)));
  }

  /** The same, of which nothing is told while it is derived. */
  public ModelSubject subject(Derivation derivation) {
    return subject(derivation, line -> {});
  }

  /** The model as a subject of studies, with the settings of a derivation that were typed. */
  ModelSubject subject(Derivation derivation, Consumer<String> tell) {
    ModelSubject subject = ModelSubject.of(model, line -> tell.accept("ursell: " + line));
    if (derivation.transitions()) {
      subject = subject.in(Basis.TRANSITION);
    }
    return derivation.maxMoments().isPresent()
        ? subject.withMaxMoments(derivation.maxMoments().getAsInt())
        : subject;
  }

  /**
   * The name of a charge that the model declares.
   *
   * @throws InvalidInputException if it declares none of that name
   */
  public String charge(String name) {
    List<String> names = model.charges().stream().map(Charge::name).toList();
    if (!names.contains(name)) {
      throw new InvalidInputException(
          "--filter: model '%s' declares no charge '%s'".formatted(model.name(), name),
          names.isEmpty()
              ? "declare it under 'charges:' in the model file"
              : Suggestions.remedy(name, names));
    }
    return name;
  }

  /** A start in the words of model files; files that it names are read, and remembered. */
  ProductState initialState(
      ModelDescriptor descriptor, Map<String, String> texts, InputFiles inputs) {
    Map<String, InitialState> states = new LinkedHashMap<>();
    FilesBeside files = beside("--start", "", inputs);
    texts.forEach(
        (places, text) -> states.put(places, InitialStates.parse(model, places, text, files)));
    return InitialProduct.of(descriptor, ProductData.of(descriptor, states));
  }
}
