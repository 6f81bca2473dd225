package org.ursell.symbolic.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ursell.symbolic.coefficient.Scalar;

/**
 * Jumps whose operators are products over several places, or sums of such, and jumps that are
 * correlated. Summed over every choice of the line's sites, it adds to rho'
 *
 * <pre>
 * sum_ab rates[a][b] (L_b rho L_a^+ - (L_a^+ L_b rho + rho L_a^+ L_b)/2)
 * </pre>
 *
 * <p>A jump by itself has one rate and one operator. What {@link JumpOperator} says, single sites
 * and sums over places, is better said by it.
 *
 * <p>A line over sites of one species means each unordered choice of distinct sites once, and each
 * operator must then stay the same, but for its sign, when two of them are exchanged; or every
 * ordered choice. Correlations between the sites <em>of a species</em>, each at a rate of its own
 * f(i, j), would be a line of two sites whose rate knows their numbers: the operators L_a and L_b
 * then stand on the first and on the second of them, and the matrix of rates goes over sites.
 *
 * @param sites the species of the line's sites; none if all places are named by their species
 * @param ordered whether each ordered choice of sites of a species counts
 * @param rates Hermitian, and positive semidefinite when evaluated; one row for each operator
 * @param operators what jumps, each a sum of products
 */
public record JointJump(
    List<String> sites, boolean ordered, List<List<Scalar>> rates, List<List<Product>> operators) {
  public JointJump {
    sites = List.copyOf(sites);
    rates = rates.stream().map(List::copyOf).toList();
    operators = operators.stream().map(List::copyOf).toList();
  }

  /**
   * A jump of one operator.
   *
   * @param operator a sum of products
   */
  public static JointJump of(
      List<String> sites, boolean ordered, Scalar rate, List<Product> operator) {
    return new JointJump(sites, ordered, List.of(List.of(rate)), List.of(operator));
  }

  /**
   * A coefficient times operators on distinct places.
   *
   * @param factors none for a number, the multiple of the identity
   */
  public record Product(Scalar coefficient, List<Factor> factors) {
    public Product {
      factors = List.copyOf(factors);
    }
  }

  /**
   * An operator on one place.
   *
   * @param site the position of its site in the line, from 0; -1 for the mode or the one site that
   *     the species is, and for the sum over all sites of a species that has more
   */
  public record Factor(int site, String species, LocalOperator operator) {
    /** An operator on a site of the line. */
    public static Factor at(int site, String species, LocalOperator operator) {
      return new Factor(site, species, operator);
    }

    /** An operator on a mode, on a species of one site, or summed over all sites of a species. */
    public static Factor on(String species, LocalOperator operator) {
      return new Factor(-1, species, operator);
    }
  }

  /** Whether there is more than one operator, at rates that form a matrix. */
  public boolean isCorrelated() {
    return operators.size() > 1;
  }

  /**
   * Whether the part of two of its operators joins places: both together act on more than one. Such
   * parts a run without interaction leaves out.
   *
   * @param single whether a species is a mode or one site; a sum over the sites of another is on
   *     more than one place
   */
  public boolean joins(int a, int b, Predicate<String> single) {
    Set<String> places = new HashSet<>();
    for (int one : new int[] {a, b}) {
      for (Product product : operators.get(one)) {
        for (Factor factor : product.factors()) {
          if (factor.site() < 0 && !single.test(factor.species())) {
            return true;
          }
          places.add(factor.site() + factor.species());
        }
      }
    }
    return places.size() > 1 || sites.size() > 1;
  }

  /** Every product of every operator. */
  public List<Product> products() {
    return operators.stream().flatMap(List::stream).toList();
  }

  /** The jump in words, for messages and comments. */
  public String words() {
    StringBuilder words = new StringBuilder();
    if (!sites.isEmpty()) {
      words
          .append(sites.size() == 1 ? "for each " : ordered ? "for ordered " : "for all ")
          .append(String.join(" ", sites))
          .append(": ");
    }
    for (int a = 0; a < operators.size(); a++) {
      words.append(a == 0 ? "" : ", ").append(words(operators.get(a)));
    }
    return words.toString();
  }

  private static String words(List<Product> operator) {
    StringBuilder words = new StringBuilder();
    for (Product product : operator) {
      String coefficient = product.coefficient().text();
      words.append(words.isEmpty() ? "" : " + ");
      boolean one = coefficient.equals("1");
      if (!one || product.factors().isEmpty()) {
        words
            .append(one ? "1" : "(" + coefficient + ")")
            .append(product.factors().isEmpty() ? "" : " ");
      }
      for (int k = 0; k < product.factors().size(); k++) {
        Factor factor = product.factors().get(k);
        words
            .append(k == 0 ? "" : " ")
            .append("(")
            .append(factor.operator())
            .append(")_")
            .append(factor.species())
            .append(factor.site() < 0 ? "" : "," + (factor.site() + 1));
      }
    }
    return words.toString();
  }
}
