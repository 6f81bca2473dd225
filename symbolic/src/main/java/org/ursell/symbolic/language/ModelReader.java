package org.ursell.symbolic.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.ModelBuilder;
import org.ursell.symbolic.model.NamedObservable;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;
import org.ursell.symbolic.syntax.UnseenCharacter;

/**
 * Reads a model file. The sections may stand in any order; they are read in the order in which they
 * need each other:
 *
 * <ol>
 *   <li>the text becomes a tree of YAML texts with positions;
 *   <li>parameters, species and operators declare names;
 *   <li>Hamiltonian, jumps, charges, observables and initial states use them;
 *   <li>the whole is checked: kinds of parameters, a Hermitian Hamiltonian, conserved charges.
 * </ol>
 *
 * <p>Whatever the text is, the result is a model or diagnostics, soon, and never an exception.
 */
public final class ModelReader {
  /** The largest file that is read, in bytes. */
  public static final int LARGEST_FILE = 1 << 20;

  /** The language of model files that this reads, as a file may say under {@code language}. */
  public static final String LANGUAGE = "1";

  static final List<String> KEYS =
      List.of(
          "language",
          "name",
          "title",
          "species",
          "parameters",
          "rate_unit",
          "operators",
          "hamiltonian",
          "jumps",
          "tables",
          "charges",
          "observables",
          "initial");

  private final Findings findings;
  private final Scope scope = new Scope();
  private final Map<String, YamlNode> sections = new LinkedHashMap<>();

  private final FilesBeside files;

  private ModelReader(Findings findings, FilesBeside files) {
    this.findings = findings;
    this.files = files;
  }

  /**
   * Reads a model file from disk; a file of more than {@link #LARGEST_FILE} bytes is refused
   * unread.
   *
   * @param file where it is
   */
  public static ReadResult read(Path file) {
    String name = file.toString();
    try {
      if (!Files.isRegularFile(file)) {
        return refused(
            name,
            Problem.FILE_UNREADABLE,
            Files.exists(file) ? "it is not a file" : "it does not exist");
      }
      byte[] bytes;
      try (InputStream stream = Files.newInputStream(file)) {
        bytes = stream.readNBytes(LARGEST_FILE + 1);
      }
      if (bytes.length > LARGEST_FILE) {
        return refused(name, Problem.FILE_TOO_LARGE, LARGEST_FILE);
      }
      return read(
          name,
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString(),
          FilesBeside.of(file));
    } catch (CharacterCodingException notText) {
      return refused(name, Problem.FILE_NOT_TEXT);
    } catch (IOException unreadable) {
      return refused(name, Problem.FILE_UNREADABLE, String.valueOf(unreadable.getMessage()));
    }
  }

  /**
   * Reads a model text, which names no other files.
   *
   * @param fileName how messages call it
   * @param text the content of the file
   */
  public static ReadResult read(String fileName, String text) {
    return read(fileName, text, FilesBeside.NONE);
  }

  /**
   * Reads a model text.
   *
   * @param fileName how messages call it
   * @param text the content of the file
   * @param files where the files are that it names
   */
  @Internal
  public static ReadResult read(String fileName, String text, FilesBeside files) {
    if (text.length() > LARGEST_FILE) {
      return refused(fileName, Problem.FILE_TOO_LARGE, LARGEST_FILE);
    }
    String content = Names.normal(text.startsWith("\ufeff") ? text.substring(1) : text);
    Findings findings = new Findings(new SourceText(fileName, content));
    List<ProblemException> unseen = UnseenCharacter.inLines(content);
    if (!unseen.isEmpty()) {
      // Whatever else is said of such lines would puzzle their author.
      unseen.forEach(problem -> findings.add("", problem));
      return new ReadResult.Failure(findings.all());
    }
    Optional<Model> model = Optional.empty();
    try {
      model = new ModelReader(findings, files).model(content);
    } catch (ProblemException problem) {
      findings.add("", problem);
    }
    return model.isPresent() && !findings.hasErrors()
        ? new ReadResult.Success(model.orElseThrow(), findings.all())
        : new ReadResult.Failure(findings.all());
  }

  private static ReadResult refused(String fileName, Problem problem, Object... details) {
    Findings findings = new Findings(new SourceText(fileName, ""));
    findings.add("", new ProblemException(problem, new Span(0, 1), details));
    return new ReadResult.Failure(findings.all());
  }

  private Optional<Model> model(String text) {
    YamlNode root =
        YamlReader.read(text)
            .orElseThrow(() -> new ProblemException(Problem.FILE_EMPTY, new Span(0, 1)));
    List<YamlNode.Entry> entries =
        Shape.entries(root, "the file", "begin with 'name: my-model' on a line of its own");
    requireLanguage(entries);
    for (YamlNode.Entry entry : entries) {
      if (KEYS.contains(entry.key().value())) {
        sections.put(entry.key().value(), entry.value());
      } else {
        findings.attempt(
            "",
            () -> {
              throw Shape.unknownKey(entry.key(), KEYS);
            });
      }
    }
    Span start = new Span(root.span().start(), root.span().start() + 1);
    ModelBuilder builder = builder(start);
    ParameterSection parameters = new ParameterSection(scope, findings);
    section("parameters", parameters::read);
    required("species", start, "declare at least one", new SpeciesSection(scope, findings)::read);
    section("tables", new TableSection(scope, findings, files)::read);
    section(
        "operators", node -> scope.withTime(() -> new OperatorSection(scope, findings).read(node)));
    ModelChecks checks = new ModelChecks(scope, findings);
    section(
        "hamiltonian",
        node ->
            scope.withTime(
                () -> checks.hamiltonian(new HamiltonianSection(scope, findings).read(node))));
    section(
        "jumps",
        node -> scope.withTime(() -> checks.jumps(new JumpSection(scope, findings).read(node))));
    section("charges", node -> checks.charges(new ChargeSection(scope, findings).read(node)));
    section(
        "initial",
        node -> {
          Map<String, InitialState> states = new InitialSection(scope, findings, files).read(node);
          states.forEach(builder::initially);
        });
    required(
        "observables",
        start,
        "name at least one, as in 'order: <Sp>_A'; the first is the order parameter",
        node -> {
          List<NamedObservable> observables = new ObservableSection(scope, findings).read(node);
          observables.forEach(builder::observable);
        });
    if (sections.get("rate_unit") instanceof YamlNode.Text unit) {
      // Whatever counts the others is used, even if no rate is left that bears its name alone.
      scope.noteUse(unit.value());
    }
    List<ParameterDescriptor> descriptors = parameters.descriptors();
    section(
        "rate_unit",
        node -> {
          YamlNode.Text unit = Shape.text(node, "rate_unit", "write the name of a parameter");
          builder.rateUnit(parameters.rateUnit(unit, descriptors));
        });
    if (findings.hasErrors()) {
      return Optional.empty();
    }
    checks.run(descriptors);
    return findings.hasErrors() ? Optional.empty() : build(builder, descriptors, checks, start);
  }

  /** In another language other keys may be right: nothing else is said of such a file. */
  private static void requireLanguage(List<YamlNode.Entry> entries) {
    for (YamlNode.Entry entry : entries) {
      if (entry.key().value().equals("language")) {
        YamlNode.Text language =
            Shape.text(entry.value(), "language", "write 'language: " + LANGUAGE + "'");
        if (!language.value().equals(LANGUAGE)) {
          throw new ProblemException(
              Problem.LANGUAGE_UNKNOWN, language.span(), language.value(), LANGUAGE);
        }
      }
    }
  }

  private Optional<Model> build(
      ModelBuilder builder, List<ParameterDescriptor> descriptors, ModelChecks checks, Span start) {
    for (Species species : scope.species()) {
      builder.species(species);
    }
    descriptors.forEach(builder::parameter);
    checks.addTo(builder);
    builder.vocabulary(scope.vocabulary());
    try {
      return Optional.of(builder.build());
    } catch (InvalidInputException inconsistent) {
      throw new ProblemException(
          Problem.MODEL_INCONSISTENT,
          start,
          String.valueOf(inconsistent.getMessage()),
          inconsistent.remedy());
    }
  }

  private void section(String key, Consumer<YamlNode> reader) {
    YamlNode node = sections.get(key);
    if (node != null) {
      findings.attempt(key, () -> reader.accept(node));
    }
  }

  private void required(String key, Span start, String remedy, Consumer<YamlNode> reader) {
    if (sections.containsKey(key)) {
      section(key, reader);
    } else {
      findings.add("", new ProblemException(Problem.MISSING_KEY, start, key, remedy));
    }
  }

  /** The model's name, typed on command lines and used for files and classes, and its title. */
  private ModelBuilder builder(Span start) {
    String[] names = {"model", ""};
    required(
        "name",
        start,
        "add for example 'name: two-groups'",
        node -> {
          YamlNode.Text text = Shape.text(node, "name", "write a few words");
          names[0] = slug(text);
          names[1] = title(text);
        });
    section(
        "title", node -> names[1] = title(Shape.text(node, "title", "write one line of words")));
    return new ModelBuilder(names[0], names[1]);
  }

  private static String slug(YamlNode.Text text) {
    String slug =
        text.value()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[^a-z]+|-+$", "");
    if (slug.isEmpty() || slug.length() > 60) {
      throw new ProblemException(
          Problem.NAME_UNSUITABLE,
          text.span(),
          text.value(),
          "use a few words of plain letters, beginning with a letter");
    }
    return slug;
  }

  /** A title is printed into comments of emitted Java, so it holds nothing that could end one. */
  private static String title(YamlNode.Text text) {
    String title = text.value().strip();
    for (int k = 0; k < title.length(); k++) {
      char c = title.charAt(k);
      if (UnseenCharacter.isUnseen(title.codePointAt(k))) {
        throw UnseenCharacter.problem(title.codePointAt(k), k).at(text.span());
      }
      if (!Character.isLetterOrDigit(c) && " .,;:()+-=&_'".indexOf(c) < 0) {
        throw new ProblemException(Problem.TITLE_UNSUITABLE, text.span(), c);
      }
    }
    if (title.length() > 120) {
      throw new ProblemException(Problem.TITLE_UNSUITABLE, text.span(), "more than 120 characters");
    }
    return title;
  }
}
