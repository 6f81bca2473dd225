package org.ursell.symbolic.emit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.symbolic.coefficient.ComplexParameter;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/** Emits a system as plain text for people: legend, equations of motion, closure. */
public final class TextEmitter {
  private static final int WIDTH = 100;

  private TextEmitter() {}

  /** The text, ending with a line break. */
  public static String emit(MomentSystem system) {
    StringWriter text = new StringWriter();
    emit(system, new PrintWriter(text));
    return text.toString();
  }

  /** The same, written piece by piece: that of high orders is longer than its equations are. */
  @Internal
  public static void emit(MomentSystem derived, PrintWriter out) {
    MomentSystem system = derived.plain();
    var d = system.descriptor();
    out.append(d.title()).append(" (").append(d.name()).append("), truncation order ");
    out.append(Integer.toString(d.order())).append('\n');
    out.append(Integer.toString(system.moments().size()))
        .append(" real unknowns; joint cumulants of more than ");
    out.append(Integer.toString(d.order()))
        .append(d.order() == 1 ? " site" : " sites")
        .append(" are zero\n\n");
    for (SpeciesDescriptor species : d.species()) {
      out.append(heading(species)).append('\n');
      for (SpeciesDescriptor.BasisElement element : species.basis()) {
        out.append("  ").append(element.name()).append(" = ").append(element.formula());
        out.append('\n');
      }
    }
    out.append("\n<a b> is the expectation of operators on different sites,\n");
    out.append("<<a b>> their joint cumulant\n");
    if (d.isDriven()) {
      out.append("t is the time\n");
    }
    ComplexParameter.names(d).forEach(g -> out.append(parts(g)).append('\n'));
    out.append("\nequations of motion\n");
    EquationText.Notation plain = EquationText.plain(system);
    for (int i = 0; i < system.equations().size(); i++) {
      String left = "d" + system.moments().get(i).label() + "/dt =";
      wrap(out, left, EquationText.summands(system.equations().get(i), plain));
    }
    if (!system.auxiliaries().isEmpty()) {
      out.append("\nclosure, in the order of evaluation\n");
      for (MomentSystem.Auxiliary auxiliary : system.auxiliaries()) {
        wrap(out, auxiliary.label() + " =", products(auxiliary.definition(), system));
      }
    }
  }

  /** What the operators of a species' legend act on. */
  public static String heading(SpeciesDescriptor species) {
    return species.isMode()
        ? "operators of the mode " + species.name()
        : "operators of a site of "
            + species.name()
            + " ("
            + species.levels()
            + " levels, "
            + species.size()
            + (species.size().equals("1") ? " site)" : " sites)");
  }

  private static String parts(String parameter) {
    return "re(%1$s) and im(%1$s) are the parts of the complex parameter %1$s".formatted(parameter);
  }

  private static List<String> products(MomentPolynomial definition, MomentSystem system) {
    return definition.terms().stream()
        .map(
            term -> {
              boolean minus = term.coefficient().leading().real().signum() < 0;
              var size = minus ? term.coefficient().negate() : term.coefficient();
              StringBuilder text = new StringBuilder(minus ? "- " : "+ ");
              text.append(size.isOne() ? "" : size + " ");
              for (int k = 0; k < term.variables().size(); k++) {
                text.append(k == 0 ? "" : " ").append(system.label(term.variables().get(k)));
              }
              return text.toString();
            })
        .toList();
  }

  private static void wrap(PrintWriter out, String left, List<String> summands) {
    StringBuilder line = new StringBuilder("  ").append(left);
    boolean first = true;
    for (String summand : summands) {
      String text = first && summand.startsWith("+ ") ? summand.substring(2) : summand;
      first = false;
      for (String word : EquationText.words(text)) {
        if (line.length() + 1 + word.length() > WIDTH) {
          out.append(line).append('\n');
          line = new StringBuilder("     ");
        }
        line.append(' ').append(word);
      }
    }
    out.append(line).append('\n');
  }
}
