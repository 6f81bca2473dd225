package org.ursell.symbolic.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.coefficient.Coefficient;

/**
 * A real polynomial in the variables of a {@link MomentSystem} with exact real coefficients.
 *
 * @param terms monomials, no two alike, in a fixed order
 */
@Internal
public record MomentPolynomial(List<Term> terms) {
  public MomentPolynomial {
    terms = List.copyOf(terms);
  }

  /**
   * A coefficient times a product of variables.
   *
   * @param coefficient real, not zero
   * @param variables numbers of the variables in ascending order; empty for a constant
   */
  public record Term(Coefficient coefficient, List<Integer> variables) {
    public Term {
      variables = variables.size() > 2 ? List.copyOf(variables) : Variables.of(variables);
    }
  }

  /** The same with coefficients as people read them, {@link Coefficient#plain}. */
  MomentPolynomial plain() {
    if (terms.stream().allMatch(term -> term.coefficient().plain() == term.coefficient())) {
      return this;
    }
    return new MomentPolynomial(
        terms.stream()
            .map(term -> new Term(term.coefficient().plain(), term.variables()))
            .filter(term -> !term.coefficient().isZero())
            .toList());
  }

  /** Gathers terms and merges those that are alike. */
  static final class Builder {
    private final TreeMap<List<Integer>, Coefficient> terms =
        new TreeMap<>(
            (a, b) -> {
              if (a.size() != b.size()) {
                return Integer.compare(a.size(), b.size());
              }
              for (int k = 0; k < a.size(); k++) {
                if (!a.get(k).equals(b.get(k))) {
                  return Integer.compare(a.get(k), b.get(k));
                }
              }
              return 0;
            });

    void add(Coefficient coefficient, int... variables) {
      List<Integer> key = new ArrayList<>();
      for (int variable : variables) {
        key.add(variable);
      }
      key.sort(null);
      terms.merge(key, coefficient, Coefficient::plus);
    }

    MomentPolynomial build() {
      List<Term> list = new ArrayList<>();
      for (Map.Entry<List<Integer>, Coefficient> entry : terms.entrySet()) {
        if (!entry.getValue().isZero()) {
          list.add(new Term(entry.getValue(), entry.getKey()));
        }
      }
      return new MomentPolynomial(list);
    }
  }
}
