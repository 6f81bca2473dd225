package org.ursell.cli.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ursell.cli.differential.RandomModel.Jump;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Parameter;
import org.ursell.cli.differential.RandomModel.Term;

/** A random model as the text of a model file. */
final class ModelText {
  private final RandomModel model;

  ModelText(RandomModel model) {
    this.model = model;
  }

  String text() {
    return head() + tables() + operators() + withoutOperators();
  }

  private String head() {
    List<String> lines = new ArrayList<>(List.of("name: " + model.name(), "species:"));
    for (Kind kind : model.species()) {
      String what =
          kind.isMode()
              ? "boson: true"
              : (kind.spin() ? "spin: " + spin(kind.levels()) : "levels: " + kind.levels())
                  + (kind.count().equals("1") ? "" : ", count: " + kind.count());
      lines.add("  " + kind.name() + ": {" + what + "}");
    }
    if (!model.parameters().isEmpty()) {
      lines.add("parameters:");
      for (Parameter p : model.parameters()) {
        if (p.isReal()) {
          double imaginary = model.imaginary(p).fileValue();
          lines.add("  " + p.whole() + ": " + complex(p.fileValue(), imaginary));
        } else if (!p.isPart()) {
          lines.add("  " + p.name() + ": " + ScalarFormula.decimal(p.fileValue()));
        }
      }
    }
    return joined(lines);
  }

  /** As files and the command line write it. */
  static String complex(double re, double im) {
    String sign = im < 0 ? " - " : " + ";
    return ScalarFormula.decimal(re) + sign + ScalarFormula.decimal(Math.abs(im)) + "*i";
  }

  private static String spin(int levels) {
    return levels % 2 == 1 ? Integer.toString((levels - 1) / 2) : (levels - 1) + "/2";
  }

  private String tables() {
    List<String> lines = new ArrayList<>(List.of("tables:"));
    model.tables().forEach(t -> lines.add("  " + t.line()));
    return lines.size() == 1 ? "" : joined(lines);
  }

  /** The files that the model file and the command name, and what they hold. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    model.tables().forEach(t -> files.put(t.file(), t.content()));
    for (Kind kind : model.species()) {
      files.putAll(kind.start().files());
    }
    model
        .together()
        .filter(s -> !s.file().isEmpty())
        .ifPresent(s -> files.put(JointStart.FILE, s.file()));
    return files;
  }

  /** Writes the model and its files into a folder. */
  Path write(Path folder, UnaryOperator<String> changed) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return Files.writeString(folder.resolve("model.yaml"), changed.apply(text()));
  }

  /** The model with its files behind it, to be read by people. */
  String whole() {
    StringBuilder whole = new StringBuilder(text());
    files()
        .forEach((name, content) -> whole.append("-- ").append(name).append('\n').append(content));
    return whole.toString();
  }

  private String operators() {
    if (model.operators().isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>(List.of("operators:"));
    model.operators().forEach(o -> lines.add("  " + o.name() + ": " + quoted(o.body().text())));
    return joined(lines);
  }

  /** What stands below the named operators and may use them. */
  String withoutOperators() {
    List<String> lines = new ArrayList<>();
    if (!model.terms().isEmpty()) {
      lines.add("hamiltonian:");
      model.terms().forEach(t -> lines.add("  - " + line(t)));
    }
    if (!model.jumps().isEmpty()) {
      lines.add("jumps:");
      model.jumps().forEach(j -> lines.add("  - " + line(j)));
    }
    lines.add("observables:");
    model.observables().forEach(o -> lines.add("  %s: %s".formatted(o.name(), o.text())));
    lines.add("initial:");
    for (Kind kind : model.species()) {
      if (model.together().filter(s -> s.isOn(kind.name())).isEmpty()) {
        lines.add("  " + kind.name() + ": " + quoted(kind.start().text()));
      }
    }
    model
        .together()
        .ifPresent(
            s ->
                lines.add(
                    "  %s: %s".formatted(quoted(s.first() + ", " + s.second()), quoted(s.text()))));
    return joined(lines);
  }

  /** One line of the Hamiltonian. */
  static String line(Term term) {
    String head =
        !term.each().isEmpty()
            ? "for each " + String.join(", ", term.each()) + ": "
            : term.sites().isEmpty()
                ? ""
                : List.of("for pairs ", "for triples ", "for quadruples ")
                        .get(term.sites().size() - 2)
                    + String.join(" ", term.sites())
                    + ": ";
    String product =
        term.siteFactors().stream().map(SiteFormula::factor).collect(Collectors.joining(" (x) "));
    String modes =
        term.modeFactors().values().stream()
            .map(ModeFormula::factor)
            .collect(Collectors.joining("*"));
    // One site and a mode commute, so the mode may stand first.
    boolean modeFirst = term.siteFactors().size() == 1 && term.bracketed();
    String operator =
        product.isEmpty()
            ? modes
            : modes.isEmpty() ? product : modeFirst ? modes + "*" + product : product + "*" + modes;
    String coefficient = term.coefficient().factor();
    String body =
        !term.conjugate()
            ? coefficient + "*" + operator
            : term.bracketed()
                ? coefficient + "*(" + operator + " + h.c.)"
                : coefficient + "*" + operator + " + h.c.";
    return head + body;
  }

  /** One line of the jumps. */
  static String line(Jump jump) {
    if (jump.joint().isPresent()) {
      return jump.joint().get().line(jump);
    }
    List<String> texts = jump.operators().stream().map(LocalFormula::text).toList();
    boolean one = texts.stream().distinct().count() == 1;
    String operators = one ? "operator " + texts.get(0) : "operators " + String.join(", ", texts);
    boolean modeAlone =
        !jump.collective()
            && jump.operators().size() == 1
            && jump.operators().get(0) instanceof ModeFormula;
    String head =
        modeAlone
            ? ""
            : (jump.collective() ? "collective " : "for each ")
                + String.join(", ", jump.species())
                + ": ";
    return head + "rate " + jump.rate().text() + ", " + operators;
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
