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
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientList;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.coefficient.Radicand;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarEvaluator;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.JointJump;
import org.ursell.symbolic.model.JointParts;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.NamedOperator;
import org.ursell.symbolic.operator.ExactOperator;

/**
 * The model turned into exact mathematics: evaluates every coefficient once, builds the ring that
 * holds them all, and hands out operators and coefficients.
 */
@Internal
public final class ModelMathematics {
  private final Model model;
  private final CoefficientRing ring;
  private final Map<Scalar, IExpr> values = new LinkedHashMap<>();
  private final List<Radicand> radicands;

  /**
   * The mathematics of a model.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if a coefficient has no exact value
   */
  public ModelMathematics(SymjaSession session, Model model) {
    this.model = model;
    ScalarEvaluator evaluator = new ScalarEvaluator(session, model.parameterNames());
    for (Scalar scalar : scalars()) {
      values.put(scalar, evaluator.of(scalar));
    }
    List<IExpr> expressions = new ArrayList<>(values.values());
    radicands = Radicand.of(dynamics(), sizes());
    for (Radicand radicand : radicands) {
      IExpr inside = evaluator.of(radicand.inside());
      values.putIfAbsent(radicand.inside(), inside);
      expressions.add(inside);
    }
    // Operators meet in products, where sqrt(2) sqrt(3) must find its place; the sizes come with
    // the counting of sites.
    model.species().stream()
        .filter(s -> model.parameterNames().contains(s.size()))
        .forEach(s -> expressions.add(session.symbol(s.size())));
    ring = new CoefficientRing(session, model.parameterNames(), expressions);
  }

  private Set<String> sizes() {
    return model.parameters().stream()
        .filter(p -> p.kind() == ParameterDescriptor.Kind.SIZE)
        .map(ParameterDescriptor::name)
        .collect(Collectors.toSet());
  }

  private Set<Scalar> scalars() {
    Set<Scalar> scalars = dynamics();
    for (NamedOperator observable : model.operators()) {
      scalars.addAll(observable.operator().entries().values());
    }
    return scalars;
  }

  /** Every coefficient that the equations of motion are made of. */
  private Set<Scalar> dynamics() {
    Set<Scalar> scalars = new LinkedHashSet<>();
    for (HamiltonianTerm term : model.hamiltonian()) {
      scalars.add(term.coefficient());
      term.factors().forEach(f -> scalars.addAll(f.operator().entries().values()));
    }
    for (JumpOperator jump : model.jumps()) {
      scalars.add(jump.rate());
      jump.operators().forEach(f -> scalars.addAll(f.operator().entries().values()));
    }
    for (JointJump jump : model.jointJumps()) {
      jump.rates().forEach(scalars::addAll);
      for (JointJump.Product product : jump.products()) {
        scalars.add(product.coefficient());
        product.factors().forEach(f -> scalars.addAll(f.operator().entries().values()));
      }
    }
    return scalars;
  }

  /** The ring of all coefficients of the model. */
  public CoefficientRing ring() {
    return ring;
  }

  /** The model. */
  public Model model() {
    return model;
  }

  /** The exact value of one of the model's coefficients. */
  public Coefficient coefficient(Scalar scalar) {
    IExpr expression = values.get(scalar);
    if (expression == null) {
      throw new IllegalArgumentException("not a coefficient of this model: " + scalar.text());
    }
    return ring.of(expression);
  }

  /** The exact matrix of an operator of the model on a site of a species. */
  public ExactOperator operator(String species, LocalOperator operator) {
    int levels = model.species().get(model.speciesIndex(species)).levels();
    TreeMap<LocalOperator.Entry, Coefficient> entries = new TreeMap<>();
    operator.entries().forEach((entry, value) -> entries.put(entry, coefficient(value)));
    return ExactOperator.of(ring, levels, entries);
  }

  /** An operator of a jump of several places, written out in elementary operators. */
  Map<JointParts.Key, Coefficient> parts(JointJump jump, List<JointJump.Product> operator) {
    return JointParts.of(
        jump, operator, name -> model.species().get(model.speciesIndex(name)), numbers());
  }

  /** Exact arithmetic with the model's coefficients. */
  JointParts.Numbers<Coefficient> numbers() {
    return new JointParts.Numbers<>(
        this::coefficient,
        Coefficient::plus,
        Coefficient::times,
        Coefficient::negate,
        Coefficient::equals,
        Coefficient::isZero);
  }

  /** The rates of all jumps, with the jumps in words, and what else must not be negative. */
  public List<CoefficientList.Rate> rates() {
    List<CoefficientList.Rate> rates = new ArrayList<>();
    for (Radicand radicand : radicands) {
      Coefficient inside = coefficient(radicand.inside());
      if (inside.im().isZero()) {
        rates.add(new CoefficientList.Rate(radicand.whole().text(), "", inside));
      }
    }
    for (JumpOperator jump : model.jumps()) {
      String words =
          jump.operators().stream()
              .map(f -> f.operator() + " on " + f.species())
              .collect(Collectors.joining(" + "));
      rates.add(
          new CoefficientList.Rate(
              jump.rate().text(),
              jump.collective() ? "collective " + words : words,
              coefficient(jump.rate()).re()));
    }
    for (JointJump jump : model.jointJumps()) {
      List<Coefficient> parts = new ArrayList<>();
      if (jump.isCorrelated()) {
        for (List<Scalar> row : jump.rates()) {
          for (Scalar rate : row) {
            parts.add(coefficient(rate).re());
            parts.add(coefficient(rate).im());
          }
        }
      } else {
        parts.add(coefficient(jump.rates().get(0).get(0)).re());
      }
      rates.add(new CoefficientList.Rate(text(jump), jump.words(), parts));
    }
    return rates;
  }

  private static String text(JointJump jump) {
    return jump.isCorrelated()
        ? jump.rates().stream()
            .map(row -> row.stream().map(Scalar::text).toList().toString())
            .toList()
            .toString()
        : jump.rates().get(0).get(0).text();
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
