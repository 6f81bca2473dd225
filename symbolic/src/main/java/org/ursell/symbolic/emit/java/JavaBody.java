package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.fraction.BigFraction;
import org.ursell.runtime.equations.TableMomentEquations;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.emit.EquationText;
import org.ursell.symbolic.emit.java.MethodSplitter.Block;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * The right-hand side of a system as straight-line Java statements.
 *
 * <p>Sums run in two chains of fused multiply-adds, a and b, because one chain would wait for the
 * latency of each addition.
 */
final class JavaBody {
  /** Estimated bytecode of one fused multiply-add over two array elements. */
  private static final int TERM_BYTES = 17;

  private static final int COMMENT_WIDTH = 96;

  private final MomentSystem system;
  private final JavaCoefficients coefficients;
  private final StoreGroups groups;

  /** Variables that are not stored yet, but are local variables. */
  private final Set<Integer> waiting = new HashSet<>();

  JavaBody(MomentSystem system, JavaCoefficients coefficients) {
    this.system = system;
    this.coefficients = coefficients;
    this.groups = StoreGroups.of(system);
  }

  /**
   * A sum and where it goes.
   *
   * @param array the array
   * @param index the place in it
   * @param comment what is evaluated
   * @param products the summands, as {@link #chains} takes them
   */
  private record Sum(String array, int index, List<String> comment, List<String> products) {
    String element() {
      return array + "[" + index + "]";
    }

    String local() {
      return array + index;
    }
  }

  /** The blocks that evaluate the auxiliaries, in order. */
  List<Block> auxiliaries() {
    List<MomentPolynomial> definitions =
        system.auxiliaries().stream().map(MomentSystem.Auxiliary::definition).toList();
    List<Block> blocks = new ArrayList<>();
    for (List<Integer> group : groups.inOrder(definitions)) {
      List<Sum> sums = new ArrayList<>();
      for (int k : group) {
        List<String> products =
            definitions.get(k).terms().stream().map(this::auxiliaryTerm).toList();
        String comment = "// " + JavaNames.comment(system.auxiliaries().get(k).label());
        sums.add(new Sum("c", coefficients.count() + k, List.of(comment), products));
        if (group.size() > 1) {
          waiting.add(system.moments().size() + k);
        }
      }
      waiting.clear();
      blocks.add(together(sums));
    }
    return blocks;
  }

  /**
   * The blocks that evaluate the derivatives, one per group of equations, or more for a long one.
   */
  List<Block> equations() {
    List<Block> blocks = new ArrayList<>();
    MomentSystem readable = system.plain();
    EquationText.Notation plain = EquationText.plain(readable);
    for (List<Integer> group : groups.byOperands(system.equations())) {
      List<Sum> sums = new ArrayList<>();
      for (int i : group) {
        List<String> comment =
            comment(i, EquationText.summands(readable.equations().get(i), plain));
        List<MomentPolynomial.Term> terms = system.equations().get(i).terms();
        if (terms.size() > TableMomentEquations.LONGEST_SUM) {
          blocks.addAll(inPieces(i, comment, terms));
        } else {
          sums.add(new Sum("d", i, comment, terms.stream().map(this::equationTerm).toList()));
        }
      }
      if (!sums.isEmpty()) {
        blocks.add(together(sums));
      }
    }
    return blocks;
  }

  /**
   * The blocks of one long equation.
   *
   * <p>A method of its own that walks over pieces, and not a loop in steps of the longest sum
   * inside the loop over equations: that one the optimizing compiler of Java 17.0.15 translated
   * wrongly (its loop unswitching, to go by the flags that avoid it), so that equations were left
   * out.
   */
  private List<Block> inPieces(int i, List<String> comment, List<MomentPolynomial.Term> terms) {
    String target = "d[" + i + "]";
    List<Block> blocks = new ArrayList<>();
    List<String> lines = new ArrayList<>(comment);
    for (List<MomentPolynomial.Term> piece :
        MethodSplitter.pieces(terms, TableMomentEquations.LONGEST_SUM)) {
      List<String> products = piece.stream().map(this::equationTerm).toList();
      lines.addAll(chains(products, target, blocks.isEmpty() ? " = " : " += "));
      blocks.add(new Block(lines, bytes(piece.size())));
      lines.clear();
    }
    return blocks;
  }

  /** A block of sums that are all stored at its end; a sum alone is stored at once. */
  private static Block together(List<Sum> sums) {
    List<String> lines = new ArrayList<>();
    List<String> stores = new ArrayList<>();
    int bytes = 0;
    for (Sum sum : sums) {
      lines.addAll(sum.comment());
      if (sums.size() == 1) {
        lines.addAll(chains(sum.products(), sum.element(), " = "));
      } else {
        lines.addAll(chains(sum.products(), "double " + sum.local(), " = "));
        stores.add(sum.element() + " = " + sum.local() + ";");
      }
      bytes += bytes(sum.products().size());
    }
    lines.addAll(stores);
    return new Block(lines, bytes);
  }

  private static int bytes(int terms) {
    return TERM_BYTES * terms + 16;
  }

  private List<String> comment(int equation, List<String> summands) {
    List<String> lines = new ArrayList<>();
    StringBuilder line =
        new StringBuilder("// d" + system.moments().get(equation).label() + "/dt =");
    boolean first = true;
    for (String summand : summands) {
      String text = first && summand.startsWith("+ ") ? summand.substring(2) : summand;
      for (String word : EquationText.words(text)) {
        if (line.length() + 1 + word.length() > COMMENT_WIDTH) {
          lines.add(JavaNames.comment(line.toString()));
          line = new StringBuilder("//  ");
        }
        line.append(' ').append(word);
      }
      first = false;
    }
    lines.add(JavaNames.comment(line.toString()));
    return lines;
  }

  /** Factors as "left|right", or a single value, for {@link #chains}. */
  private String equationTerm(MomentPolynomial.Term term) {
    String factor = coefficients.reference(term.coefficient());
    if (term.variables().isEmpty()) {
      return factor;
    }
    String variable = variable(term.variables().get(0));
    return factor.equals("1.0") ? variable : factor + "|" + variable;
  }

  private String auxiliaryTerm(MomentPolynomial.Term term) {
    String left = variable(term.variables().get(0));
    Coefficient weight = term.coefficient();
    BigFraction number = weight.leading().real();
    if (term.variables().size() == 1) {
      return weight.isOne() ? left : JavaCoefficients.number(number) + "|" + left;
    }
    String right = variable(term.variables().get(1));
    if (weight.isOne()) {
      return left + "|" + right;
    }
    return number.equals(BigFraction.MINUS_ONE)
        ? "-" + left + "|" + right
        : JavaCoefficients.number(number) + " * " + left + "|" + right;
  }

  private String variable(int variable) {
    int n = system.moments().size();
    if (variable < n) {
      return "y[" + variable + "]";
    }
    int place = coefficients.count() + variable - n;
    return waiting.contains(variable) ? "c" + place : "c[" + place + "]";
  }

  private static List<String> chains(List<String> products, String target, String assign) {
    if (products.isEmpty()) {
      return List.of(target + assign + "0.0;");
    }
    if (products.size() == 1) {
      return List.of(target + assign + products.get(0).replace("|", " * ") + ";");
    }
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < products.size(); k++) {
      String chain = k % 2 == 0 ? "a" : "b";
      String product = products.get(k);
      int bar = product.indexOf('|');
      if (k < 2) {
        lines.add(chain + " = " + product.replace("|", " * ") + ";");
      } else if (bar < 0) {
        lines.add(chain + " += " + product + ";");
      } else {
        lines.add(
            chain
                + " = fma("
                + product.substring(0, bar)
                + ", "
                + product.substring(bar + 1)
                + ", "
                + chain
                + ");");
      }
    }
    lines.add(target + assign + "a + b;");
    return lines;
  }
}
