package org.ursell.symbolic.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.fraction.BigFraction;
import org.matheclipse.core.expression.F;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.coefficient.RationalContent;
import org.ursell.symbolic.hierarchy.Patience;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * The linear equations of a system as a physicist would write them: terms with a common parameter
 * factor gathered, {@code 2*V*(1 - 1/N) (<x1 z1> - 2 <y1 z2>)}.
 */
@Internal
public final class EquationText {
  private EquationText() {}

  /** How the pieces of an equation are written. */
  public interface Notation {
    /** A parameter factor, to stand before a bracket or a variable. */
    String coefficient(Coefficient coefficient);

    /** A rational number other than 1 and -1 before a variable, without its sign. */
    String number(Coefficient positive);

    /** A variable of the system. */
    String variable(int variable);

    /** Joins a factor and what it multiplies. */
    String product(String factor, String rest);

    /** A bracket around a sum. */
    String bracket(String sum);
  }

  /** Whether a text adds up outside of brackets, as {@code V + cos(phi)} does. */
  private static boolean isSum(String text) {
    int depth = 0;
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && (text.startsWith(" + ", k) || text.startsWith(" - ", k))) {
        return true;
      }
    }
    return false;
  }

  /** Plain text. */
  public static Notation plain(MomentSystem system) {
    return new Notation() {
      @Override
      public String coefficient(Coefficient coefficient) {
        String text = coefficient.toString();
        boolean sum = coefficient.terms().size() > 1 && isSum(text);
        return sum ? "(" + text + ")" : text;
      }

      @Override
      public String number(Coefficient positive) {
        return positive.toString();
      }

      @Override
      public String variable(int variable) {
        return system.label(variable);
      }

      @Override
      public String product(String factor, String rest) {
        return factor + " " + rest;
      }

      @Override
      public String bracket(String sum) {
        return "(" + sum + ")";
      }
    };
  }

  /** The words of a text at which a line may be broken: a moment stays in one piece. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    int depth = 0;
    for (int k = 0; k < text.length(); k++) {
      char ch = text.charAt(k);
      depth += ch == '<' ? 1 : ch == '>' ? -1 : 0;
      boolean partFollows = k >= 2 && text.substring(k - 2, k).matches("Re|Im");
      if (ch == ' ' && depth == 0 && !partFollows) {
        words.add(text.substring(begin, k));
        begin = k + 1;
      }
    }
    words.add(text.substring(begin));
    return words;
  }

  /** One gathered summand: a parameter factor and what it multiplies. */
  private record Group(Coefficient factor, List<Member> members) {}

  private record Member(Coefficient number, MomentPolynomial.Term term) {}

  /**
   * The right-hand side as summands that can be joined by line breaks; each begins with its sign.
   */
  public static List<String> summands(MomentPolynomial equation, Notation notation) {
    Patience.requireNotInterrupted();
    Map<Coefficient, Group> groups = new LinkedHashMap<>();
    for (MomentPolynomial.Term term : equation.terms()) {
      Coefficient content = content(term.coefficient());
      Coefficient primitive = term.coefficient().dividedBy(content);
      groups
          .computeIfAbsent(primitive, p -> new Group(p, new ArrayList<>()))
          .members()
          .add(new Member(content, term));
    }
    List<String> summands = new ArrayList<>();
    for (Group group : groups.values()) {
      summands.add(write(group, notation));
    }
    return summands.isEmpty() ? List.of("+ 0") : summands;
  }

  private static String write(Group group, Notation notation) {
    List<Member> members = group.members();
    boolean plain = group.factor().isOne();
    if (members.size() == 1 || plain) {
      StringBuilder sum = new StringBuilder();
      for (Member member : members) {
        Coefficient whole = group.factor().times(member.number());
        boolean minus = isNegative(member.number());
        Coefficient size = minus ? whole.negate() : whole;
        sum.append(sum.length() == 0 ? "" : " ").append(minus ? "- " : "+ ");
        String variable = variable(member.term(), notation);
        if (size.isOne()) {
          sum.append(variable.isEmpty() ? "1" : variable);
        } else {
          String factor = size.isNumber() ? notation.number(size) : notation.coefficient(size);
          sum.append(variable.isEmpty() ? factor : notation.product(factor, variable));
        }
      }
      return sum.toString();
    }
    StringBuilder inner = new StringBuilder();
    Coefficient common = common(members);
    boolean minusFirst = isNegative(common);
    for (Member member : members) {
      Coefficient number = member.number().dividedBy(common);
      boolean minus = isNegative(number);
      inner.append(inner.length() == 0 ? "" : minus ? " - " : " + ");
      Coefficient size = minus ? number.negate() : number;
      String variable = variable(member.term(), notation);
      if (size.isOne()) {
        inner.append(variable.isEmpty() ? "1" : variable);
      } else {
        inner.append(
            variable.isEmpty()
                ? notation.number(size)
                : notation.product(notation.number(size), variable));
      }
    }
    Coefficient front = minusFirst ? common.negate() : common;
    return (minusFirst ? "- " : "+ ")
        + notation.product(
            notation.coefficient(group.factor().times(front)), notation.bracket(inner.toString()));
  }

  /** What the numbers of a group have in common, with the sign of the first. */
  private static Coefficient common(List<Member> members) {
    BigFraction content =
        RationalContent.of(
            members.stream().map(member -> member.number().leading().real()).toList());
    Coefficient first = members.get(0).number();
    return signed(first.ring(), content, isNegative(first));
  }

  private static String variable(MomentPolynomial.Term term, Notation notation) {
    return term.variables().isEmpty() ? "" : notation.variable(term.variables().get(0));
  }

  private static boolean isNegative(Coefficient number) {
    return number.terms().get(0).real().signum() < 0;
  }

  /** The rational content of a real coefficient, with the sign of its leading term. */
  private static Coefficient content(Coefficient coefficient) {
    BigFraction content =
        RationalContent.of(coefficient.terms().stream().map(Coefficient.Term::real).toList());
    return signed(coefficient.ring(), content, isNegative(coefficient));
  }

  private static Coefficient signed(CoefficientRing ring, BigFraction content, boolean negative) {
    BigFraction number = negative ? content.negate() : content;
    return ring.constant(F.QQ(F.ZZ(number.getNumerator()), F.ZZ(number.getDenominator())));
  }
}
