package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.fraction.BigFraction;
import org.ursell.runtime.equations.FactoredSum;
import org.ursell.runtime.equations.TableMomentEquations;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientList;
import org.ursell.symbolic.emit.EquationText;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.emit.java.MethodSplitter.Block;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * The right-hand side of a system as straight-line Java statements.
 *
 * <p>Long ones take the time in which the processor fetches their instructions, some 16 bytes in a
 * cycle, in C++ as in Java (order 3 and 4, two groups at order 2: 51 to 350 kB). So terms are put
 * into few instructions: {@linkplain FactoredSum common coefficients are taken out}, and signs into
 * subtractions.
 */
final class JavaBody {
  /** Estimated bytecode of one fused multiply-add over two array elements. */
  private static final int TERM_BYTES = 17;

  /** The same of one more variable with the same coefficient. */
  private static final int VARIABLE_BYTES = 6;

  private static final int COMMENT_WIDTH = 96;

  private final MomentSystem system;
  private final JavaCoefficients coefficients;
  private final StoreGroups groups;

  /** All coefficients as the table of the system numbers them, numbers included. */
  private final List<Coefficient> numbered;

  private final CoefficientList numbers;
  private final int[] opposites;

  /** Variables that are not stored yet, but are local variables. */
  private final Set<Integer> waiting = new HashSet<>();

  JavaBody(MomentSystem system, JavaCoefficients coefficients) {
    this.system = system;
    this.coefficients = coefficients;
    this.groups = StoreGroups.of(system);
    this.numbers = TableEmitter.coefficients(system);
    this.numbered = numbers.coefficients();
    this.opposites = numbers.table().opposites();
  }

  /**
   * A sum and where it goes.
   *
   * @param array the array
   * @param index the place in it
   * @param comment what is evaluated
   * @param bytes its estimated bytecode
   */
  private record Sum(String array, int index, List<String> comment, JavaSum sum, int bytes) {
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
    for (List<Integer> group : groups.byOperands(definitions, system.moments().size())) {
      List<Sum> sums = new ArrayList<>();
      for (int k : group) {
        String comment = "// " + JavaNames.comment(system.auxiliaries().get(k).label());
        List<MomentPolynomial.Term> terms = definitions.get(k).terms();
        int place = coefficients.count() + k;
        sums.add(new Sum("c", place, List.of(comment), definition(terms), bytes(terms.size(), 0)));
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
    // No sum reads a derivative: their numbers stand behind those of all variables.
    int unread = system.moments().size() + system.auxiliaries().size();
    for (List<Integer> group : groups.byOperands(system.equations(), unread)) {
      List<Sum> sums = new ArrayList<>();
      for (int i : group) {
        List<String> comment =
            comment(i, EquationText.summands(readable.equations().get(i), plain));
        List<FactoredSum.Group> factored = factored(system.equations().get(i)).groups();
        if (factored.size() > TableMomentEquations.LONGEST_SUM) {
          blocks.addAll(inPieces(i, comment, factored));
        } else {
          sums.add(new Sum("d", i, comment, sum(factored), bytes(factored)));
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
  private List<Block> inPieces(int i, List<String> comment, List<FactoredSum.Group> factored) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = new ArrayList<>(comment);
    for (List<FactoredSum.Group> piece :
        MethodSplitter.pieces(factored, TableMomentEquations.LONGEST_SUM)) {
      lines.addAll(sum(piece).into("d[" + i + "]", blocks.isEmpty() ? " = " : " += "));
      blocks.add(new Block(lines, bytes(piece)));
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
        lines.addAll(sum.sum().into(sum.element(), " = "));
      } else {
        lines.addAll(sum.sum().into("double " + sum.local(), " = "));
        stores.add(sum.element() + " = " + sum.local() + ";");
      }
      bytes += sum.bytes();
    }
    lines.addAll(stores);
    return new Block(lines, bytes);
  }

  private static int bytes(List<FactoredSum.Group> groups) {
    int variables = groups.stream().mapToInt(FactoredSum.Group::size).sum();
    return bytes(groups.size(), variables - groups.size());
  }

  private static int bytes(int products, int more) {
    return TERM_BYTES * products + VARIABLE_BYTES * more + 16;
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

  private FactoredSum factored(MomentPolynomial equation) {
    List<MomentPolynomial.Term> terms = equation.terms();
    return FactoredSum.of(
        terms.stream().mapToInt(term -> numbers.number(term.coefficient())).toArray(),
        terms.stream()
            .mapToInt(
                term -> term.variables().isEmpty() ? FactoredSum.NONE : term.variables().get(0))
            .toArray(),
        opposites);
  }

  private JavaSum sum(List<FactoredSum.Group> groups) {
    return JavaSum.of(groups.stream().map(this::product).toList());
  }

  private JavaSum.Product product(FactoredSum.Group group) {
    String factor = coefficients.reference(numbered.get(group.coefficient()));
    if (group.plus().get(0) == FactoredSum.NONE) {
      return JavaSum.Product.of(factor);
    }
    StringBuilder sum = new StringBuilder();
    for (int v : group.plus()) {
      sum.append(sum.isEmpty() ? "" : " + ").append(variable(v));
    }
    group.minus().forEach(v -> sum.append(" - ").append(variable(v)));
    return new JavaSum.Product(factor, sum.toString(), group.size() > 1);
  }

  /** Positive terms less negative ones, where there are both: a sign would cost an instruction. */
  private JavaSum definition(List<MomentPolynomial.Term> terms) {
    List<MomentPolynomial.Term> positive =
        terms.stream().filter(term -> weight(term).signum() > 0).toList();
    List<MomentPolynomial.Term> negative =
        terms.stream().filter(term -> weight(term).signum() < 0).toList();
    if (positive.isEmpty() || negative.isEmpty()) {
      return JavaSum.of(terms.stream().map(term -> product(weight(term), term)).toList());
    }
    return JavaSum.difference(
        positive.stream().map(term -> product(weight(term), term)).toList(),
        negative.stream().map(term -> product(weight(term).negate(), term)).toList());
  }

  private static BigFraction weight(MomentPolynomial.Term term) {
    return term.coefficient().leading().real();
  }

  private JavaSum.Product product(BigFraction weight, MomentPolynomial.Term term) {
    String number = JavaCoefficients.number(weight);
    boolean one = weight.equals(BigFraction.ONE);
    String left = variable(term.variables().get(0));
    if (term.variables().size() == 1) {
      return one ? JavaSum.Product.of(left) : JavaSum.Product.of(number, left);
    }
    String right = variable(term.variables().get(1));
    if (one) {
      return JavaSum.Product.of(left, right);
    }
    return weight.equals(BigFraction.MINUS_ONE)
        ? JavaSum.Product.of("-" + left, right)
        : JavaSum.Product.of(number + " * " + left, right);
  }

  private String variable(int variable) {
    int n = system.moments().size();
    if (variable < n) {
      return "y[" + variable + "]";
    }
    int place = coefficients.count() + variable - n;
    return waiting.contains(variable) ? "c" + place : "c[" + place + "]";
  }
}
