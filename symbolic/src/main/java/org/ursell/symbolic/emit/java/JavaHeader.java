package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.symbolic.emit.TextEmitter;
import org.ursell.symbolic.ir.MomentSystem;

/** What stands above an emitted class: its package, its imports, and what it was emitted from. */
final class JavaHeader {
  private final MomentSystem system;
  private final int coefficients;
  private final boolean withJacobian;
  private final List<String> lines = new ArrayList<>();

  private JavaHeader(MomentSystem system, int coefficients, boolean withJacobian) {
    this.system = system;
    this.coefficients = coefficients;
    this.withJacobian = withJacobian;
  }

  /**
   * The lines up to the declaration of the class.
   *
   * @param coefficients how many coefficients the class has
   * @param withJacobian whether it holds its Jacobian
   */
  static List<String> lines(MomentSystem system, int coefficients, boolean withJacobian) {
    JavaHeader header = new JavaHeader(system, coefficients, withJacobian);
    header.imports();
    header.description();
    return List.copyOf(header.lines);
  }

  private void line(String text) {
    lines.add(text);
  }

  private void imports() {
    line("package " + JavaNames.packageName(system.descriptor().name()) + ";");
    line("");
    line("import static java.lang.Math.fma;");
    line("");
    line("import java.util.ArrayList;");
    line("import java.util.Collections;");
    line("import java.util.List;");
    line("import java.util.Optional;");
    List<String> used =
        new ArrayList<>(
            List.of(
                "ChargeDescriptor",
                "CoefficientTable",
                "Formula",
                "ModelDescriptor",
                "Moment",
                "ObservableDescriptor",
                "ParameterDescriptor",
                "Parameters",
                "SiteOperator",
                "SpeciesDescriptor"));
    if (system.descriptor().observables().stream().anyMatch(o -> !o.isOnOnePlace())) {
      used.addAll(List.of("ObservableExpression", "ObservableFormula", "ObservableTerm"));
    }
    if (system.descriptor().isDriven()) {
      used.addAll(List.of("Clock", "SampledFunction", "Schedule"));
    }
    used.addAll(
        withJacobian ? List.of("ExactJacobian", "JacobianPattern") : List.of("MomentEquations"));
    used.stream()
        .sorted()
        .forEach(name -> line("import org.ursell.runtime.equations." + name + ";"));
    line("");
  }

  private void description() {
    ModelDescriptor d = system.descriptor();
    line(
        "// Emitted by the Ursell generator, version "
            + d.generatorVersion()
            + ". Not for editing:");
    line("// change the model or the generator and emit again.");
    line("//");
    line("// Model: " + JavaNames.comment(d.title()) + " (" + JavaNames.comment(d.name()) + ")");
    line("// Model hash: " + d.hash());
    line(
        "// Truncation order "
            + d.order()
            + ": joint cumulants of more than "
            + d.order()
            + (d.order() == 1 ? " site" : " sites")
            + " are zero.");
    line(
        "// "
            + system.moments().size()
            + " real unknowns, "
            + system.auxiliaries().size()
            + " auxiliaries, "
            + system.termCount()
            + " terms, "
            + coefficients
            + " coefficients.");
    line("//");
    for (SpeciesDescriptor species : d.species()) {
      line("// " + JavaNames.comment(TextEmitter.heading(species)) + ":");
      for (SpeciesDescriptor.BasisElement element : species.basis()) {
        line("//   " + element.name() + " = " + JavaNames.comment(element.formula()));
      }
    }
    line("//");
    line(
        "// <a b> is the expectation of operators on different sites, <<a b>> their joint cumulant.");
    line("// A moment of more sites than the order is closed by");
    line("//   <S> = sum over subsets T of S with a fixed first site of <<T>> <S without T>.");
    line("");
    line(
        "/** Moment equations of "
            + JavaNames.comment(d.title())
            + " at order "
            + d.order()
            + ". */");
  }
}
