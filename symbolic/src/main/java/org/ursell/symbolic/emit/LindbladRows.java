package org.ursell.symbolic.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientList;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.heisenberg.ModelMathematics;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.JointJump;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.model.Species;

/**
 * The Lindblad equation of a model as rows of numbers of real coefficients: what the table in
 * memory and its Java text are both written from.
 */
@Internal
public final class LindbladRows {
  /**
   * A term of the Hamiltonian, or a jump.
   *
   * @param re the number of the real part of its coefficient, or of its rate
   * @param im the number of the imaginary part
   * @param factors its operators, each on a site of its own
   * @param together whether the Hermitian conjugate is added, or the jump is collective
   * @param words the row in the words of the model
   */
  public record Row(int re, int im, List<Factor> factors, boolean together, String words) {}

  /**
   * Jumps of several places.
   *
   * @param sites the species of the line's sites
   * @param rates the numbers of the real and imaginary parts of the rates, row by row
   * @param operators each a sum of products
   * @param words the row in the words of the model
   */
  public record JointRow(
      List<Integer> sites,
      boolean ordered,
      List<Integer> rates,
      List<List<Product>> operators,
      String words) {}

  /** A coefficient, by the numbers of its parts, times operators on places. */
  public record Product(int re, int im, List<Placed> factors) {}

  /** An operator on a site of the line, or if that is -1 on its species. */
  public record Placed(int site, Factor factor) {}

  /** An operator on a site of a species, by its index. */
  public record Factor(int species, List<Entry> entries) {}

  /** A complex number, by the numbers of its parts, times |row&gt;&lt;column|. */
  public record Entry(int row, int column, int re, int im) {}

  private final ModelMathematics mathematics;
  private final CoefficientList coefficients;
  private final List<Row> hamiltonian = new ArrayList<>();
  private final List<Row> jumps = new ArrayList<>();
  private final List<JointRow> joint = new ArrayList<>();

  /** The rows of a model. */
  public LindbladRows(Model model) {
    mathematics = new ModelMathematics(new SymjaSession(), model);
    coefficients = new CoefficientList(mathematics.ring(), mathematics.rates());
    for (HamiltonianTerm term : model.hamiltonian()) {
      Coefficient coefficient = mathematics.coefficient(term.coefficient());
      hamiltonian.add(
          row(
              term.factors().size() > 1 ? marked(coefficient) : coefficient,
              term.factors(),
              term.plusConjugate(),
              term.coefficient().text()
                  + words(term.factors(), " ")
                  + (term.plusConjugate() ? " + h.c." : "")));
    }
    for (JumpOperator jump : model.jumps()) {
      Coefficient rate = mathematics.coefficient(jump.rate());
      jumps.add(
          row(
              joinsSites(jump) ? marked(rate) : rate,
              jump.operators(),
              jump.collective(),
              "%srate %s:%s"
                  .formatted(
                      jump.collective() ? "collective, " : "",
                      jump.rate().text(),
                      words(jump.operators(), " +"))));
    }
    model.jointJumps().forEach(jump -> joint.add(row(jump)));
  }

  private JointRow row(JointJump jump) {
    Model model = mathematics.model();
    List<Integer> rates = new ArrayList<>();
    for (int a = 0; a < jump.rates().size(); a++) {
      for (int b = 0; b < jump.rates().size(); b++) {
        Coefficient rate = mathematics.coefficient(jump.rates().get(a).get(b));
        Coefficient marked = jump.joins(a, b, model::isSingle) ? marked(rate) : rate;
        rates.add(coefficients.add(marked.re()));
        rates.add(coefficients.add(marked.im()));
      }
    }
    List<List<Product>> operators = new ArrayList<>();
    for (List<JointJump.Product> operator : jump.operators()) {
      List<Product> products = new ArrayList<>();
      for (JointJump.Product product : operator) {
        Coefficient coefficient = mathematics.coefficient(product.coefficient());
        products.add(
            new Product(
                coefficients.add(coefficient.re()),
                coefficients.add(coefficient.im()),
                product.factors().stream()
                    .map(
                        f ->
                            new Placed(f.site(), factor(new SiteFactor(f.species(), f.operator()))))
                    .toList()));
      }
      operators.add(products);
    }
    return new JointRow(
        jump.sites().stream().map(model::speciesIndex).toList(),
        jump.ordered(),
        rates,
        operators,
        "%s %s, %s"
            .formatted(
                jump.isCorrelated() ? "rates" : "rate",
                jump.rates().stream()
                    .map(row -> row.stream().map(Scalar::text).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; ")),
                jump.words()));
  }

  /** Jumps of several places, and correlated ones. */
  public List<JointRow> jointJumps() {
    return joint;
  }

  /** The coefficients that rows name, and the rates that must not be negative. */
  public CoefficientList coefficients() {
    return coefficients;
  }

  /** The terms of the Hamiltonian. */
  public List<Row> hamiltonian() {
    return hamiltonian;
  }

  /** The jumps, whose rates are real. */
  public List<Row> jumps() {
    return jumps;
  }

  /** With the mark that lets a run leave out what joins sites, as in moment equations. */
  private Coefficient marked(Coefficient coefficient) {
    return coefficient.times(mathematics.ring().interaction());
  }

  private boolean joinsSites(JumpOperator jump) {
    Model model = mathematics.model();
    Species first = model.species().get(model.speciesIndex(jump.operators().get(0).species()));
    return jump.collective() && (jump.operators().size() > 1 || !first.size().equals("1"));
  }

  private Row row(
      Coefficient coefficient, List<SiteFactor> factors, boolean together, String words) {
    return new Row(
        coefficients.add(coefficient.re()),
        coefficients.add(coefficient.im()),
        factors.stream().map(this::factor).toList(),
        together,
        words);
  }

  private Factor factor(SiteFactor factor) {
    List<Entry> entries = new ArrayList<>();
    mathematics
        .operator(factor.species(), factor.operator())
        .entries()
        .forEach(
            (entry, value) ->
                entries.add(
                    new Entry(
                        entry.to(),
                        entry.from(),
                        coefficients.add(value.re()),
                        coefficients.add(value.im()))));
    return new Factor(mathematics.model().speciesIndex(factor.species()), entries);
  }

  private static String words(List<SiteFactor> factors, String between) {
    StringBuilder words = new StringBuilder();
    for (SiteFactor factor : factors) {
      words
          .append(words.length() == 0 ? "" : between.strip())
          .append(" (")
          .append(factor.operator())
          .append(")_")
          .append(factor.species());
    }
    return words.toString();
  }
}
