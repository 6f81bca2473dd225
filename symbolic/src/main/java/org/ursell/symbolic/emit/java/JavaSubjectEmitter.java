package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.emit.LindbladRows;
import org.ursell.symbolic.ir.DescriptorBuilder;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.Species;

/**
 * Emits a model as the source of one Java class, an {@link
 * org.ursell.runtime.equations.EmittedSubject}: which orders were emitted, its Lindblad equation as
 * readable rows, and its start.
 */
@Internal
public final class JavaSubjectEmitter {
  private static final int ROWS_PER_METHOD = 20;

  private final Model model;
  private final int largestOrder;
  private final boolean levelsOnly;
  private final StringBuilder out = new StringBuilder();

  private JavaSubjectEmitter(Model model, int largestOrder) {
    this.model = model;
    this.largestOrder = largestOrder;
    this.levelsOnly = model.species().stream().noneMatch(Species::isMode);
  }

  /** The class of a model whose orders from 1 up to a largest one are emitted. */
  public static JavaEmitter.Emitted emit(Model model, int largestOrder) {
    return new JavaSubjectEmitter(model, largestOrder).write();
  }

  private JavaEmitter.Emitted write() {
    StartEmitter starts = new StartEmitter(model);
    String packageName = JavaNames.packageName(model.name());
    String className = JavaNames.subjectName(model.name());
    line("package " + packageName + ";");
    line("");
    imports(starts);
    line(
        "// Emitted by the Ursell generator, version %s. Not for editing:"
            .formatted(DescriptorBuilder.GENERATOR_VERSION));
    line("// change the model or the generator and emit again.");
    line("//");
    line(
        "// Model: %s (%s)"
            .formatted(JavaNames.comment(model.title()), JavaNames.comment(model.name())));
    line("// Model hash: " + model.hash());
    line("");
    line(
        "/** The model of %s, as a subject of studies. */"
            .formatted(JavaNames.comment(model.title())));
    line("public final class " + className + " extends EmittedSubject {");
    line("  /** The contract this class was emitted for. */");
    line("  public static final int ABI = " + MomentEquations.ABI + ";");
    line("");
    if (levelsOnly) {
      line("  private static final LindbladTable LINDBLAD = lindblad();");
      line("");
    }
    line("  /** The model at the orders that were emitted. */");
    line("  public " + className + "() {");
    line("    super(");
    if (levelsOnly) {
      line("        LINDBLAD,");
    }
    line("        List.of(");
    for (int order = 1; order <= largestOrder; order++) {
      String end = order < largestOrder ? "," : "));";
      line("            " + JavaNames.className(model.name(), order) + "::new" + end);
    }
    line("  }");
    starts.lines().forEach(this::line);
    if (levelsOnly) {
      lindblad();
    }
    line("}");
    return new JavaEmitter.Emitted(packageName, className, out.toString(), 0);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void imports(StartEmitter starts) {
    TreeSet<String> used = new TreeSet<>(List.of("EmittedSubject"));
    if (levelsOnly) {
      used.addAll(List.of("CoefficientTable", "Formula", "LindbladTable"));
      if (!model.sampledFunctions().isEmpty()) {
        used.add("SampledFunction");
      }
    }
    used.addAll(starts.imports());
    line("import java.util.List;");
    if (!starts.imports().isEmpty()) {
      line("import java.util.Optional;");
    }
    used.forEach(name -> line("import org.ursell.runtime.equations." + name + ";"));
    line("");
  }

  private void lindblad() {
    LindbladRows rows = new LindbladRows(model);
    List<String> statements = new ArrayList<>();
    for (LindbladRows.Row term : rows.hamiltonian()) {
      statements.add(
          statement(
              term,
              "%s(%s, %s)"
                  .formatted(
                      term.together() ? "termPlusConjugate" : "term", term.re(), term.im())));
    }
    for (LindbladRows.Row jump : rows.jumps()) {
      statements.add(
          statement(
              jump, "%s(%s)".formatted(jump.together() ? "collectiveJump" : "jump", jump.re())));
    }
    rows.jointJumps().forEach(jump -> statements.add(statement(jump)));
    List<List<String>> pieces = MethodSplitter.pieces(statements, ROWS_PER_METHOD);
    line("");
    line("  private static LindbladTable lindblad() {");
    line("    LindbladTable.Builder l =");
    line(
        "        new LindbladTable.Builder(new %s().descriptor(), table());"
            .formatted(JavaNames.className(model.name(), 1)));
    for (int piece = 0; piece < pieces.size(); piece++) {
      line("    lindblad" + piece + "(l);");
    }
    line("    return l.build();");
    line("  }");
    line("");
    for (int piece = 0; piece < pieces.size(); piece++) {
      line("  private static void lindblad" + piece + "(LindbladTable.Builder l) {");
      pieces.get(piece).forEach(out::append);
      line("  }");
      line("");
    }
    List<String> table = new JavaCoefficients(rows.coefficients()).tableMethods();
    table.subList(0, table.size() - 1).forEach(this::line);
  }

  /** A comment with the row in words, then one line for each operator and one that ends the row. */
  private static String statement(LindbladRows.Row row, String end) {
    StringBuilder text = new StringBuilder("    // ");
    text.append(JavaNames.comment(row.words())).append('\n');
    for (LindbladRows.Factor factor : row.factors()) {
      text.append(entries(factor)).append(".on(").append(factor.species()).append(");\n");
    }
    return text.append("    l.").append(end).append(";\n").toString();
  }

  private static String entries(LindbladRows.Factor factor) {
    StringBuilder text = new StringBuilder("    l");
    for (LindbladRows.Entry entry : factor.entries()) {
      text.append(
          ".entry(%s, %s, %s, %s)".formatted(entry.row(), entry.column(), entry.re(), entry.im()));
    }
    return text.toString();
  }

  /** The same of a jump of several places: products of operators, and sums of these. */
  private static String statement(LindbladRows.JointRow row) {
    StringBuilder text = new StringBuilder("    // ");
    text.append(JavaNames.comment(row.words())).append('\n');
    for (List<LindbladRows.Product> operator : row.operators()) {
      for (LindbladRows.Product product : operator) {
        for (LindbladRows.Placed placed : product.factors()) {
          text.append(entries(placed.factor()))
              .append(".at(%s, %s);\n".formatted(placed.site(), placed.factor().species()));
        }
        text.append("    l.product(%s, %s);\n".formatted(product.re(), product.im()));
      }
      text.append("    l.operator();\n");
    }
    return text.append(
            "    l.jointJump(%b, new int[] {%s}, new int[] {%s});\n"
                .formatted(row.ordered(), numbers(row.sites()), numbers(row.rates())))
        .toString();
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
