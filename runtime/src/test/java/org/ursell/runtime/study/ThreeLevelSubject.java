package org.ursell.runtime.study;

import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.problem.ThreeLevelMeanField;
import org.ursell.runtime.problem.ThreeLevelSecondOrder;

/**
 * One group of the oscillators of Nadolny and Bruder, "Macroscopic quantum synchronization effects"
 * (2023), Eq. (1), as a subject that nothing was derived or emitted for.
 *
 * @param start what the model says of where to start
 */
record ThreeLevelSubject(Optional<ProductData> start) implements Subject {
  static final Subject WITHOUT_START = new ThreeLevelSubject(Optional.empty());
  static final ModelDescriptor MODEL = WITHOUT_START.descriptor();

  static Subject startingIn(int level) {
    return new ThreeLevelSubject(
        Optional.of(new ProductData(List.of(new InitialState.Level(level)))));
  }

  @Override
  public ModelDescriptor descriptor() {
    return new ThreeLevelMeanField().descriptor();
  }

  @Override
  public MomentEquations equations(EquationRequest request) {
    return request.order() == 2 && request.isPlain() ? new ThreeLevelSecondOrder() : table(request);
  }

  @Override
  public ExactJacobian table(EquationRequest request) {
    if (request.order() != 1 || !request.isPlain()) {
      throw new InvalidInputException("there is no " + request, "ask for order 1 or 2");
    }
    return new ThreeLevelMeanField();
  }

  @Override
  public LindbladData lindblad(Parameters p) {
    SiteOperator raise = descriptor().orderParameter().operator();
    SiteOperator lower = raise.adjoint();
    Complex exchange = new Complex(p.get("V") / p.get("N"));
    return new LindbladData(
        "three-level",
        List.of(new LindbladData.Species("A", 3, p.get("N"))),
        List.of(
            term(new Complex(p.get("K")), SiteOperator.transition(3, 2, 2)),
            term(exchange, raise, lower),
            term(exchange, lower, raise)),
        List.of(
            jump(p.get("gamma_plus"), SiteOperator.transition(3, 1, 0)),
            jump(p.get("gamma_minus"), SiteOperator.transition(3, 1, 2))),
        descriptor().charges());
  }

  private static LindbladData.Term term(Complex coefficient, SiteOperator... operators) {
    return new LindbladData.Term(
        coefficient,
        List.of(operators).stream().map(one -> new LindbladData.Factor(0, one)).toList());
  }

  private static LindbladData.Jump jump(double rate, SiteOperator operator) {
    return new LindbladData.Jump(rate, List.of(new LindbladData.Factor(0, operator)), false);
  }
}
