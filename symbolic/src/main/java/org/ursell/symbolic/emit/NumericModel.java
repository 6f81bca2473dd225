package org.ursell.symbolic.emit;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientList;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.heisenberg.ModelMathematics;
import org.ursell.symbolic.ir.DescriptorBuilder;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.operator.ExactOperator;

/**
 * A model of sites with levels at one parameter point, every coefficient a number: what an exact
 * solver needs, and what a check by plain matrices starts from.
 *
 * @param hamiltonian terms, Hermitian conjugates written out
 * @param jumps jump operators with their rates
 */
public record NumericModel(List<Term> hamiltonian, List<Jump> jumps) {
  public NumericModel {
    hamiltonian = List.copyOf(hamiltonian);
    jumps = List.copyOf(jumps);
  }

  /**
   * A coefficient times operators on distinct sites. Two factors of one species stand for each
   * unordered pair once, of different species for every pair.
   */
  public record Term(Complex coefficient, List<Factor> factors) {
    public Term {
      factors = List.copyOf(factors);
    }

    /** The first operator times the coefficient. */
    public SiteOperator scaled() {
      return factors
          .get(0)
          .operator()
          .times(coefficient.getRealPart(), coefficient.getImaginaryPart());
    }
  }

  /**
   * A jump; collective if its operators, summed over all sites, jump as one.
   *
   * @param rate in units of the rates
   */
  public record Jump(double rate, List<Factor> operators, boolean collective) {
    public Jump {
      operators = List.copyOf(operators);
    }
  }

  /** An operator on a site of a species, by its index. */
  public record Factor(int species, SiteOperator operator) {}

  /**
   * The numbers of a model.
   *
   * @param parameters a finite value for every parameter, sizes included
   * @throws org.ursell.runtime.equations.InvalidInputException if the model's mathematics cannot be
   *     read, or if a rate is negative or a coefficient no finite real number at the point
   */
  public static NumericModel of(Model model, Parameters parameters) {
    ModelMathematics mathematics = new ModelMathematics(new SymjaSession(), model);
    requireRules(mathematics, parameters);
    Evaluation evaluation = new Evaluation(mathematics, parameters);
    List<Term> terms = new ArrayList<>();
    for (HamiltonianTerm term : model.hamiltonian()) {
      Complex coefficient = evaluation.number(mathematics.coefficient(term.coefficient()));
      List<Factor> factors = term.factors().stream().map(evaluation::factor).toList();
      terms.add(new Term(coefficient, factors));
      if (term.plusConjugate()) {
        terms.add(
            new Term(
                coefficient.conjugate(),
                factors.stream()
                    .map(f -> new Factor(f.species(), f.operator().adjoint()))
                    .toList()));
      }
    }
    List<Jump> jumps = new ArrayList<>();
    for (JumpOperator jump : model.jumps()) {
      jumps.add(
          new Jump(
              evaluation.number(mathematics.coefficient(jump.rate())).getRealPart(),
              jump.operators().stream().map(evaluation::factor).toList(),
              jump.collective()));
    }
    return new NumericModel(terms, jumps);
  }

  /** Rates and coefficients obey the same rules, with the same refusals, as in moment equations. */
  private static void requireRules(ModelMathematics mathematics, Parameters parameters) {
    Model model = mathematics.model();
    CoefficientList coefficients = new CoefficientList(mathematics.ring(), mathematics.rates());
    for (HamiltonianTerm term : model.hamiltonian()) {
      Coefficient coefficient = mathematics.coefficient(term.coefficient());
      coefficients.add(coefficient.re());
      coefficients.add(coefficient.im());
    }
    coefficients.table().values(DescriptorBuilder.named(model), parameters, 0);
  }

  /** Evaluates exact mathematics at one parameter point. */
  private record Evaluation(ModelMathematics mathematics, Parameters parameters) {
    Complex number(Coefficient coefficient) {
      return new Complex(coefficient.re().value(parameters), coefficient.im().value(parameters));
    }

    Factor factor(SiteFactor factor) {
      ExactOperator exact = mathematics.operator(factor.species(), factor.operator());
      SiteOperator operator = SiteOperator.zero(exact.levels());
      for (var entry : exact.entries().entrySet()) {
        Complex value = number(entry.getValue());
        operator =
            operator.plus(
                entry.getKey().to(),
                entry.getKey().from(),
                value.getRealPart(),
                value.getImaginaryPart());
      }
      return new Factor(mathematics.model().speciesIndex(factor.species()), operator);
    }
  }
}
