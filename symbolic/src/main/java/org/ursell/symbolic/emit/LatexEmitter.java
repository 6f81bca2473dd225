package org.ursell.symbolic.emit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.matheclipse.core.form.tex.TeXFormFactory;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.ComplexParameter;
import org.ursell.symbolic.coefficient.Generator;
import org.ursell.symbolic.coefficient.PrintedFunctions;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * Emits a system as a LaTeX document. Coefficients are factored and printed by Symja; only its
 * names for parameters are replaced.
 */
public final class LatexEmitter {
  /** Visible characters that fit on a line of the landscape page. */
  private static final int VISIBLE_WIDTH = 120;

  private final MomentSystem system;
  private final PrintWriter out;

  private LatexEmitter(MomentSystem system, PrintWriter out) {
    this.out = out;
    this.system = system.plain();
    system.ring().session().activate();
  }

  /** A complete document for pdflatex. */
  public static String emit(MomentSystem system) {
    StringWriter text = new StringWriter();
    emit(system, new PrintWriter(text));
    return text.toString();
  }

  /** The same, written piece by piece: that of high orders is longer than its equations are. */
  @Internal
  public static void emit(MomentSystem system, PrintWriter out) {
    new LatexEmitter(system, out).write();
  }

  private void write() {
    var d = system.descriptor();
    line("\\documentclass{article}");
    line("\\usepackage[a4paper,landscape,margin=15mm]{geometry}");
    line("\\usepackage{amsmath}");
    line("\\allowdisplaybreaks");
    line("\\begin{document}");
    line("\\section*{" + escape(d.title()) + ", truncation order " + d.order() + "}");
    line(
        "Joint cumulants of more than "
            + d.order()
            + (d.order() == 1 ? " site" : " sites")
            + " are set to zero: "
            + system.moments().size()
            + " real unknowns.");
    line("$\\langle a\\,b\\rangle$ is the expectation of operators on different sites,");
    line("$\\langle\\!\\langle a\\,b\\rangle\\!\\rangle$ their joint cumulant.");
    if (d.isDriven()) {
      line("$t$ is the time.");
    }
    for (String name : ComplexParameter.names(d)) {
      String g = LatexNames.parameter(name);
      line(
          "$\\mathrm{Re}\\,%1$s$ and $\\mathrm{Im}\\,%1$s$ are the parts of the complex parameter $%1$s$."
              .formatted(g));
    }
    for (SpeciesDescriptor species : d.species()) {
      line("\\paragraph{" + escape(TextEmitter.heading(species)) + "}");
      List<String> rows = new ArrayList<>();
      for (SpeciesDescriptor.BasisElement element : species.basis()) {
        rows.add(
            LatexNames.operator(element.name())
                + (species.isMode()
                    ? " &\\colon\\ \\text{" + escape(element.formula()) + "}"
                    : " &= " + dirac(element.formula())));
      }
      align(rows.size(), rows::get);
    }
    line("\\paragraph{Equations of motion}");
    EquationText.Notation latex = notation();
    align(
        system.equations().size(),
        i ->
            "\\frac{\\mathrm{d}}{\\mathrm{d}t} "
                + variable(i)
                + " &= "
                + broken(EquationText.summands(system.equations().get(i), latex)));
    if (!system.auxiliaries().isEmpty()) {
      line("\\paragraph{Closure}");
      align(
          system.auxiliaries().size(),
          a ->
              variable(system.moments().size() + a)
                  + " &= "
                  + broken(products(system.auxiliaries().get(a).definition())));
    }
    line("\\end{document}");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void align(int rows, IntFunction<String> row) {
    line("\\begin{align*}");
    for (int k = 0; k < rows; k++) {
      line(row.apply(k) + (k < rows - 1 ? " \\\\" : ""));
    }
    line("\\end{align*}");
  }

  /** Summands joined, with a line break before one that would run over the margin. */
  private static String broken(List<String> summands) {
    StringBuilder text = new StringBuilder();
    int width = 0;
    for (String summand : summands) {
      for (String piece : pieces(summand)) {
        int visible = piece.replaceAll("\\\\[a-zA-Z]+|[{}_\\\\,!]", "").length();
        if (width > 0 && width + visible > VISIBLE_WIDTH) {
          text.append(" \\\\\n&\\quad ");
          width = 0;
        }
        width += visible;
        boolean first = text.length() == 0;
        text.append(first && piece.startsWith("+ ") ? piece.substring(2) : " " + piece);
      }
    }
    return text.toString();
  }

  /** A gathered summand may be broken inside its bracket, which is of fixed size for that. */
  private static List<String> pieces(String summand) {
    int bracket = summand.indexOf("\\bigl(");
    if (bracket < 0) {
      return List.of(summand);
    }
    String[] inner = summand.substring(bracket).split(" (?=[-+] )");
    List<String> pieces = new ArrayList<>(List.of(inner));
    pieces.set(0, summand.substring(0, bracket) + inner[0]);
    return pieces;
  }

  private EquationText.Notation notation() {
    return new EquationText.Notation() {
      @Override
      public String coefficient(Coefficient coefficient) {
        boolean sum = coefficient.terms().size() > 1;
        String text = tex(system.ring().session().factored(coefficient.toExpression()));
        return sum && !text.startsWith("\\frac") ? "\\left(" + text + "\\right)" : text;
      }

      @Override
      public String number(Coefficient positive) {
        return tex(positive.toExpression());
      }

      @Override
      public String variable(int variable) {
        return LatexEmitter.this.variable(variable);
      }

      @Override
      public String product(String factor, String rest) {
        return factor + "\\," + rest;
      }

      @Override
      public String bracket(String sum) {
        return "\\bigl(" + sum + "\\bigr)";
      }
    };
  }

  private String tex(IExpr expression) {
    IExpr value = system.ring().session().evaluate(expression);
    StringBuilder writer = new StringBuilder();
    new TeXFormFactory(" ").convert(writer, PrintedFunctions.known(value));
    String text = PrintedFunctions.named(writer.toString());
    text = system.ring().named(text);
    List<Generator> generators = system.ring().generators();
    // Highest number first, so that the name of symbol 1 does not match inside that of symbol 12.
    for (int g = generators.size() - 1; g >= 0; g--) {
      if (generators.get(g) instanceof Generator.Parameter parameter) {
        String name = Matcher.quoteReplacement("{" + LatexNames.parameter(parameter.name()) + "}");
        String safe = Pattern.quote(parameter.expression().toString());
        text = text.replaceAll("\\\\text\\{" + safe + "\\}", name);
        text = text.replaceAll(safe + "(?![0-9])", name);
      } else if (generators.get(g) instanceof Generator.Time time) {
        String safe = Pattern.quote(time.expression().toString());
        text = text.replaceAll("\\\\text\\{" + safe + "\\}", "{t}");
        text = text.replaceAll(safe + "(?![0-9])", "{t}");
      }
    }
    return text;
  }

  private List<String> products(MomentPolynomial definition) {
    return definition.terms().stream()
        .map(
            term -> {
              boolean minus = term.coefficient().leading().real().signum() < 0;
              Coefficient size = minus ? term.coefficient().negate() : term.coefficient();
              StringBuilder text = new StringBuilder(minus ? "- " : "+ ");
              text.append(size.isOne() ? "" : size + "\\,");
              term.variables().forEach(v -> text.append(variable(v)));
              return text.toString();
            })
        .toList();
  }

  /** A label such as {@code Re <x1 z1>} or {@code <<x1 z1>>} in LaTeX. */
  private String variable(int variable) {
    String label = system.label(variable);
    String part = "";
    if (label.startsWith("Re ") || label.startsWith("Im ")) {
      part = "\\mathrm{" + label.substring(0, 2) + "}\\,";
      label = label.substring(3);
    }
    boolean cumulant = label.startsWith("<<");
    String inner = label.replaceAll("[<>]", "");
    List<String> factors = new ArrayList<>();
    for (String factor : inner.split(" ")) {
      factors.add(LatexNames.operator(factor));
    }
    String open = cumulant ? "\\langle\\!\\langle " : "\\langle ";
    String close = cumulant ? "\\rangle\\!\\rangle" : "\\rangle";
    return part + open + String.join("\\,", factors) + close;
  }

  private static String dirac(String formula) {
    return formula
        .replaceAll(
            "\\|(\\d+)><(\\d+)\\|", Matcher.quoteReplacement("|") + "$1\\\\rangle\\\\langle $2|")
        .replace("*", "\\,");
  }

  private static String escape(String text) {
    return LatexNames.inText(text.replaceAll("([#$%&_{}])", "\\\\$1"));
  }
}
