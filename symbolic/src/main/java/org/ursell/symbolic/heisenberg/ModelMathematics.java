package org.ursell.symbolic.heisenberg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientList;
import org.ursell.symbolic.coefficient.CoefficientParser;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.NamedOperator;
import org.ursell.symbolic.operator.ExactOperator;

/**
 * The model's texts turned into exact mathematics: parses every coefficient once, builds the ring
 * that holds them all, and hands out operators and coefficients.
 */
public final class ModelMathematics {
  private final Model model;
  private final CoefficientRing ring;
  private final Map<String, IExpr> parsed = new LinkedHashMap<>();

  /**
   * Parses a model.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if a coefficient cannot be read
   */
  public ModelMathematics(SymjaSession session, Model model) {
    this.model = model;
    CoefficientParser parser = new CoefficientParser(session, model.parameterNames());
    for (String text : texts()) {
      parsed.put(text, parser.parse(text));
    }
    List<IExpr> expressions = new ArrayList<>(parsed.values());
    // Operators meet in products, where sqrt(2) sqrt(3) must find its place; the sizes come with
    // the
    // counting of sites.
    model.species().stream()
        .filter(s -> model.parameterNames().contains(s.size()))
        .forEach(s -> expressions.add(session.symbol(s.size())));
    ring = new CoefficientRing(session, model.parameterNames(), expressions);
  }

  private Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    for (HamiltonianTerm term : model.hamiltonian()) {
      texts.add(term.coefficient());
      term.factors().forEach(f -> texts.addAll(f.operator().coefficients().values()));
    }
    for (JumpOperator jump : model.jumps()) {
      texts.add(jump.rate());
      jump.operators().forEach(f -> texts.addAll(f.operator().coefficients().values()));
    }
    for (NamedOperator observable : model.observables()) {
      texts.addAll(observable.operator().coefficients().values());
    }
    return texts;
  }

  /** The ring of all coefficients of the model. */
  public CoefficientRing ring() {
    return ring;
  }

  /** The model. */
  public Model model() {
    return model;
  }

  /** The exact value of one of the model's coefficient texts. */
  public Coefficient coefficient(String text) {
    IExpr expression = parsed.get(text);
    if (expression == null) {
      throw new IllegalArgumentException("not a coefficient of this model: " + text);
    }
    return ring.of(expression);
  }

  /** The exact matrix of an operator of the model on a site of a species. */
  public ExactOperator operator(String species, LocalOperator operator) {
    int levels = model.species().get(model.speciesIndex(species)).levels();
    TreeMap<LocalOperator.Entry, Coefficient> entries = new TreeMap<>();
    operator.coefficients().forEach((entry, text) -> entries.put(entry, coefficient(text)));
    return ExactOperator.of(ring, levels, entries);
  }

  /** The rates of all jumps, with the jumps in words. */
  public List<CoefficientList.Rate> rates() {
    List<CoefficientList.Rate> rates = new ArrayList<>();
    for (JumpOperator jump : model.jumps()) {
      String words =
          jump.operators().stream()
              .map(f -> f.operator() + " on " + f.species())
              .collect(Collectors.joining(" + "));
      rates.add(
          new CoefficientList.Rate(
              jump.rate(),
              jump.collective() ? "collective " + words : words,
              coefficient(jump.rate()).re()));
    }
    return rates;
  }

  /** The number of sites of a species minus some that are taken. */
  public Coefficient sitesLeft(int species, int taken) {
    String size = model.species().get(species).size();
    Coefficient all =
        model.parameterNames().contains(size)
            ? ring.of(ring.session().symbol(size))
            : ring.constant(F.ZZ(Long.parseLong(size)));
    return all.plus(ring.integer(-taken));
  }
}
