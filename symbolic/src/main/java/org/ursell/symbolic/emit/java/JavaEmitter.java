package org.ursell.symbolic.emit.java;

import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.emit.java.MethodSplitter.Block;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * Emits a system as the source of one Java class that implements {@link MomentEquations}. The text
 * depends on the system alone: no dates, paths or hash order, so that deriving again gives the same
 * bytes.
 */
public final class JavaEmitter {
  private static final int MOMENTS_A_METHOD = 60;

  private final MomentSystem system;
  private final JavaCoefficients coefficients;
  private final StringBuilder out = new StringBuilder();

  private JavaEmitter(MomentSystem system) {
    this.system = system;
    this.coefficients = new JavaCoefficients(system);
  }

  /**
   * An emitted class.
   *
   * @param packageName its package
   * @param className its simple name
   * @param source its text
   * @param methods how many methods evaluate the right-hand side
   */
  public record Emitted(String packageName, String className, String source, int methods) {
    /** The name by which a class loader knows it. */
    public String qualifiedName() {
      return packageName + "." + className;
    }

    /** The path of the source file below a source folder. */
    public String path() {
      return packageName.replace('.', '/') + "/" + className + ".java";
    }
  }

  /** Tables of more points are not written into classes. */
  public static final int MOST_POINTS = JavaFormula.MOST_POINTS;

  /** The class for a system. */
  public static Emitted emit(MomentSystem system) {
    return new JavaEmitter(system).write();
  }

  /** The name that the class for a system has, or would have. */
  @Internal
  public static String qualifiedName(MomentSystem system) {
    ModelDescriptor descriptor = system.descriptor();
    return JavaNames.packageName(descriptor.name())
        + "."
        + JavaNames.className(descriptor.name(), descriptor.order());
  }

  private Emitted write() {
    ModelDescriptor descriptor = system.descriptor();
    String packageName = JavaNames.packageName(descriptor.name());
    String className = JavaNames.className(descriptor.name(), descriptor.order());
    // At higher orders the table differentiates faster than code that writes every entry out.
    Optional<JavaJacobian> jacobian =
        descriptor.order() == 1
            ? Optional.of(new JavaJacobian(system, coefficients))
            : Optional.empty();
    JavaBody body = new JavaBody(system, coefficients);
    List<List<Block>> auxiliaries = MethodSplitter.split(body.auxiliaries());
    List<List<Block>> equations = MethodSplitter.split(body.equations());
    JavaHeader.lines(system, coefficients.count(), jacobian.isPresent()).forEach(this::line);
    line(
        "public final class "
            + className
            + " implements "
            + (jacobian.isPresent() ? "ExactJacobian" : "MomentEquations")
            + " {");
    line("  /** The contract this class was emitted for. */");
    line("  public static final int ABI = " + MomentEquations.ABI + ";");
    line("");
    line("  private static final int AUXILIARIES = " + system.auxiliaries().size() + ";");
    line("  private static final ModelDescriptor DESCRIPTOR = describe();");
    line("  private static final List<Moment> MOMENTS = list();");
    line("  private static final CoefficientTable COEFFICIENTS = table();");
    if (jacobian.isPresent()) {
      line("  private static final JacobianPattern PATTERN = pattern();");
    }
    line("");
    simpleMethods();
    coefficientMethods();
    derivative(auxiliaries, equations);
    jacobian.ifPresent(entries -> jacobian(entries, auxiliaries.size()));
    coefficients.tableMethods().forEach(this::line);
    descriptorMethods();
    line("}");
    return new Emitted(
        packageName, className, out.toString(), 1 + auxiliaries.size() + equations.size());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void simpleMethods() {
    line("  @Override");
    line("  public ModelDescriptor descriptor() {");
    line("    return DESCRIPTOR;");
    line("  }");
    line("");
    line("  @Override");
    line("  public List<Moment> moments() {");
    line("    return MOMENTS;");
    line("  }");
    line("");
  }

  private void coefficientMethods() {
    line("  @Override");
    line("  public double[] coefficients(Parameters parameters) {");
    line("    return COEFFICIENTS.values(DESCRIPTOR, parameters, AUXILIARIES);");
    line("  }");
    line("");
    if (system.descriptor().isDriven()) {
      clockMethods();
    }
    line("  @Override");
    line("  public List<double[]> expansion(Parameters parameters, int degree) {");
    line("    return COEFFICIENTS.expansion(DESCRIPTOR, parameters, degree, AUXILIARIES);");
    line("  }");
    line("");
    line("  @Override");
    line("  public boolean isInteracting() {");
    line("    return COEFFICIENTS.isInteracting();");
    line("  }");
    line("");
  }

  private void clockMethods() {
    line("  @Override");
    line("  public Clock clock(Parameters parameters) {");
    line("    return COEFFICIENTS.clock(DESCRIPTOR, parameters);");
    line("  }");
    line("");
    line("  @Override");
    line("  public Schedule schedule(Parameters parameters) {");
    line("    return COEFFICIENTS.schedule(parameters);");
    line("  }");
    line("");
  }

  private void derivative(List<List<Block>> auxiliaries, List<List<Block>> equations) {
    line("  @Override");
    line("  public void derivative(double[] y, double[] c, double[] dydt) {");
    for (int k = 0; k < auxiliaries.size(); k++) {
      line("    auxiliaries" + k + "(y, c);");
    }
    for (int k = 0; k < equations.size(); k++) {
      line("    equations" + k + "(y, c, dydt);");
    }
    line("  }");
    line("");
    for (int k = 0; k < auxiliaries.size(); k++) {
      method("auxiliaries" + k + "(double[] y, double[] c)", auxiliaries.get(k));
    }
    for (int k = 0; k < equations.size(); k++) {
      method("equations" + k + "(double[] y, double[] c, double[] d)", equations.get(k));
    }
  }

  private void jacobian(JavaJacobian jacobian, int auxiliaries) {
    line("  @Override");
    line("  public JacobianPattern jacobianPattern() {");
    line("    return PATTERN;");
    line("  }");
    line("");
    List<List<Block>> entries = MethodSplitter.split(jacobian.entries());
    line("  @Override");
    line("  public void jacobian(double[] y, double[] c, double[] values) {");
    for (int k = 0; k < auxiliaries && jacobian.needsAuxiliaries(); k++) {
      line("    auxiliaries" + k + "(y, c);");
    }
    for (int k = 0; k < entries.size(); k++) {
      line("    jacobian" + k + "(y, c, values);");
    }
    line("  }");
    line("");
    for (int k = 0; k < entries.size(); k++) {
      method("jacobian" + k + "(double[] y, double[] c, double[] j)", entries.get(k));
    }
    List<List<Block>> rows = MethodSplitter.split(jacobian.pattern());
    line("  private static JacobianPattern pattern() {");
    line("    JacobianPattern.Builder rows = new JacobianPattern.Builder();");
    for (int k = 0; k < rows.size(); k++) {
      line("    pattern" + k + "(rows);");
    }
    line("    return rows.build();");
    line("  }");
    line("");
    for (int k = 0; k < rows.size(); k++) {
      method("pattern" + k + "(JacobianPattern.Builder rows)", rows.get(k));
    }
  }

  private void method(String signature, List<Block> blocks) {
    line("  private static void " + signature + " {");
    boolean chains =
        blocks.stream().flatMap(b -> b.lines().stream()).anyMatch(l -> l.startsWith("a = "));
    if (chains) {
      line("    double a;");
      line("    double b;");
    }
    for (Block block : blocks) {
      block.lines().forEach(text -> line("    " + text));
    }
    line("  }");
    line("");
  }

  private void descriptorMethods() {
    line("  private static ModelDescriptor describe() {");
    List<String> lines = JavaDescriptor.lines(system.descriptor());
    for (int k = 0; k < lines.size(); k++) {
      String end = k == lines.size() - 1 ? ";" : "";
      line("    " + (k == 0 ? "return " : "") + lines.get(k) + end);
    }
    line("  }");
    line("");
    List<String> moments = JavaDescriptor.moments(system.moments());
    int pieces = (moments.size() + MOMENTS_A_METHOD - 1) / MOMENTS_A_METHOD;
    line("  private static List<Moment> list() {");
    line("    List<Moment> moments = new ArrayList<>();");
    for (int piece = 0; piece < pieces; piece++) {
      line("    list" + piece + "(moments);");
    }
    line("    return Collections.unmodifiableList(moments);");
    line("  }");
    for (int piece = 0; piece < pieces; piece++) {
      line("");
      line("  private static void list" + piece + "(List<Moment> moments) {");
      int from = piece * MOMENTS_A_METHOD;
      int to = Math.min(moments.size(), from + MOMENTS_A_METHOD);
      moments.subList(from, to).forEach(text -> line("    " + text));
      line("  }");
    }
  }
}
