package org.ursell.symbolic.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.language.ReadResult;

/** Whatever a model, its parameters and species are called, its emitted class compiles. */
class JavaNamesTest {
  private static final List<String> WORDS =
      List.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "try",
          "void",
          "volatile",
          "while",
          "true",
          "false",
          "null",
          "var",
          "yield",
          "record",
          "sealed",
          "permits",
          "when",
          "with",
          "module",
          "open",
          "exports",
          "requires",
          "opens",
          "uses",
          "provides",
          "to",
          "transitive");

  /** What the emitted code itself speaks of. */
  private static final List<String> OWN =
      List.of(
          "a",
          "b",
          "c",
          "d",
          "y",
          "dydt",
          "fma",
          "jacobian",
          "parameters",
          "coefficients",
          "coefficients0",
          "per_N",
          "per_N_",
          "atom3",
          "atom10",
          "moments",
          "list",
          "list0",
          "describe",
          "derivative",
          "descriptor",
          "equations0",
          "auxiliaries0",
          "ABI",
          "COEFFICIENTS",
          "AUXILIARIES",
          "DESCRIPTOR",
          "MOMENTS",
          "List",
          "ArrayList",
          "Collections",
          "Optional",
          "Moment",
          "Parameters",
          "ModelDescriptor",
          "SiteOperator",
          "MomentEquations",
          "ExactJacobian",
          "CoefficientCheck",
          "ObservableDescriptor",
          "ParameterDescriptor",
          "SpeciesDescriptor",
          "ChargeDescriptor",
          "java",
          "org",
          "ursell",
          "E",
          "I",
          "C",
          "D",
          "O",
          "K",
          "u000a");

  @Test
  void everyModelNameCompiles() throws IOException {
    Set<String> names = new TreeSet<>(WORDS);
    OWN.forEach(word -> names.add(word.toLowerCase(Locale.ROOT).replace("_", "")));
    classesOfJavaLang().forEach(word -> names.add(word.toLowerCase(Locale.ROOT)));
    names.addAll(List.of("n3", "a-1", "a-b-c", "new-class", "in-t", "ja-va", "x-order1"));
    Set<String> reported = new TreeSet<>();
    for (String name : names) {
      reported.add(JavaNames.packageName(name) + "." + JavaNames.className(name, 2));
      assertThat(javax.lang.model.SourceVersion.isName(JavaNames.packageName(name))).isTrue();
      assertThat(javax.lang.model.SourceVersion.isName(JavaNames.className(name, 2))).isTrue();
    }
    assertThat(reported).hasSize(names.size());
    for (String name : List.of("class", "new", "int", "super", "record", "string", "a-1")) {
      assertThat(compiled(model(name, List.of("V"), "atom")).descriptor().name()).isEqualTo(name);
    }
  }

  /** Two models never meet in one class, though they may in one package. */
  @Test
  void namesThatDifferGiveClassesThatDiffer() {
    List<String> names = List.of("ab", "a-b", "a1", "a-1", "a-b-1", "ab-1", "ab1", "a-b1", "a1-b");
    List<String> classes =
        names.stream()
            .map(name -> JavaNames.packageName(name) + "." + JavaNames.className(name, 1))
            .toList();
    assertThat(classes).doesNotHaveDuplicates();
    assertThat(JavaNames.packageName("one-group")).isEqualTo("org.ursell.generated.onegroup");
    assertThat(JavaNames.className("one-group", 2)).isEqualTo("OneGroupOrder2");
  }

  /** All at once: each name is a parameter of one model, in sums, roots, powers and reciprocals. */
  @Test
  void everyParameterNameCompiles() throws IOException {
    List<String> names = new ArrayList<>(WORDS);
    names.addAll(OWN);
    names.addAll(classesOfJavaLang());
    names.removeAll(List.of("N", "i", "pi", "sqrt", "exp", "sin", "cos"));
    List<String> distinct = names.stream().distinct().filter(name -> name.length() <= 40).toList();
    assertThat(distinct).hasSizeGreaterThan(200).contains("Math", "StrictMath", "Override");
    MomentEquations equations = compiled(model("names", distinct, "atom"));
    assertThat(equations.descriptor().parameters()).hasSize(distinct.size() + 1);
  }

  @Test
  void everySpeciesAndObservableNameCompiles() {
    for (String name : List.of("String", "List", "Moment", "double", "class", "y", "c", "fma")) {
      assertThat(
              compiled(model("species", List.of("V"), name)).descriptor().species().get(0).name())
          .isEqualTo(name);
    }
  }

  private static MomentEquations compiled(String text) {
    ReadResult read = ModelReader.read("names.yaml", text);
    assertThat(read).as(() -> read.toString()).isInstanceOf(ReadResult.Success.class);
    MomentSystem system =
        new DerivationPipeline()
            .run(((ReadResult.Success) read).model(), DerivationRequest.order(1));
    return EquationCompiler.compile(system);
  }

  private static String model(String name, List<String> parameters, String species) {
    StringBuilder terms = new StringBuilder();
    for (String p : parameters) {
      terms.append(
          "  - for each %s: (%s + sqrt(%s)/N + 1/%s)*(|0><1| + |1><0|)\n"
              .formatted(species, p, p, p));
    }
    return """
        name: %s
        species: {%s: {levels: 2, count: N}}
        parameters: {N: 10, %s}
        hamiltonian:
        %sjumps:
          - for each %s: rate %s, operator |0><1|
        observables: {%s: <|0><1|>_%s}
        """
        .formatted(
            name,
            species,
            parameters.stream().map(p -> p + ": 1").collect(Collectors.joining(", ")),
            terms,
            species,
            parameters.get(0),
            species.equals("y") ? "class" : "y",
            species);
  }

  private static List<String> classesOfJavaLang() throws IOException {
    try (Stream<Path> files =
        Files.list(
            FileSystems.getFileSystem(URI.create("jrt:/"))
                .getPath("modules/java.base/java/lang"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.matches("[A-Za-z]+\\.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .sorted()
          .toList();
    }
  }
}
