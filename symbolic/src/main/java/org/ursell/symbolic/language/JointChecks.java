package org.ursell.symbolic.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.PositiveMatrix;
import org.ursell.symbolic.coefficient.Scalar;
import org.ursell.symbolic.coefficient.ScalarValue;
import org.ursell.symbolic.language.ChargeSection.LocatedCharge;
import org.ursell.symbolic.language.JumpSection.LocatedJump;
import org.ursell.symbolic.model.Charge;
import org.ursell.symbolic.model.JointJump;
import org.ursell.symbolic.model.JointParts;
import org.ursell.symbolic.model.Species;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;

/**
 * What must hold of a jump of several places, or of correlated ones: blind to the naming of equal
 * sites, at rates that form a Hermitian and positive semidefinite matrix, and of one charge.
 * Checked in numbers; the derivation checks the same exactly.
 */
final class JointChecks {
  private static final double SAME = 1e-10;

  private final Scope scope;
  private final Findings findings;

  JointChecks(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  void run(LocatedJump jump, List<ParameterDescriptor> parameters, List<LocatedCharge> charges) {
    if (jump.joint().isEmpty()) {
      return;
    }
    JointJump joint = jump.joint().get();
    List<Scalar> scalars = new ArrayList<>();
    joint.rates().forEach(scalars::addAll);
    for (JointJump.Product product : joint.products()) {
      scalars.add(product.coefficient());
      product.factors().forEach(f -> scalars.addAll(f.operator().entries().values()));
    }
    Optional<SampleValues> samples =
        SampleValues.find(ModelChecks.defaults(parameters).keySet(), scalars);
    if (joint.isCorrelated()) {
      findings.attempt(jump.place(), () -> checkRates(jump, joint, parameters, samples));
    }
    samples.ifPresent(
        values -> {
          findings.attempt(jump.place(), () -> checkSites(jump, joint, values));
          charges.forEach(
              charge ->
                  findings.attempt(
                      jump.place(), () -> checkCharge(jump, joint, charge.charge(), values)));
        });
  }

  private static void checkRates(
      LocatedJump jump,
      JointJump joint,
      List<ParameterDescriptor> parameters,
      Optional<SampleValues> samples) {
    int size = joint.rates().size();
    Complex[][] matrix = new Complex[size][size];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        Scalar rate = joint.rates().get(a).get(b);
        Scalar mirror = joint.rates().get(b).get(a);
        matrix[a][b] = ScalarValue.accurate(rate, ModelChecks.defaults(parameters));
        if (samples.isPresent()) {
          Complex one = samples.get().of(rate);
          Complex other = samples.get().of(mirror).conjugate();
          if (one.subtract(other).norm() > SAME * one.norm()) {
            throw new ProblemException(
                Problem.RATES_NOT_HERMITIAN, jump.rateText().span(), a + 1, b + 1);
          }
        }
      }
    }
    double least = PositiveMatrix.leastEigenvalue(matrix);
    if (least < -PositiveMatrix.ROUNDING * PositiveMatrix.largest(matrix)) {
      throw new ProblemException(Problem.RATES_NEGATIVE, jump.rateText().span(), rounded(least));
    }
  }

  private static String rounded(double value) {
    return BigDecimal.valueOf(value).round(new MathContext(6)).stripTrailingZeros().toString();
  }

  private Map<JointParts.Key, Complex> parts(
      JointJump joint, List<JointJump.Product> operator, SampleValues values) {
    return JointParts.of(joint, operator, this::species, numbers(values));
  }

  private Species species(String name) {
    return scope.species().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private static JointParts.Numbers<Complex> numbers(SampleValues values) {
    return new JointParts.Numbers<>(
        values::of,
        Complex::add,
        Complex::multiply,
        Complex::negate,
        (one, other) -> one.subtract(other).norm() <= SAME * (one.norm() + other.norm()),
        one -> one.norm() <= 1e-13);
  }

  private void checkSites(LocatedJump jump, JointJump joint, SampleValues values) {
    List<String> sites = joint.sites();
    boolean alike = sites.size() == 2 && sites.get(0).equals(sites.get(1));
    for (List<JointJump.Product> operator : joint.operators()) {
      Map<JointParts.Key, Complex> parts = parts(joint, operator, values);
      if (parts.isEmpty()) {
        throw new ProblemException(Problem.JUMP_ZERO, jump.span());
      }
      if (alike && !joint.ordered() && !JointParts.keep(parts, 0, 1, numbers(values))) {
        throw new ProblemException(Problem.JUMP_NOT_ALIKE, jump.span(), sites.get(0));
      }
    }
  }

  private void checkCharge(LocatedJump jump, JointJump joint, Charge charge, SampleValues values) {
    List<Double> changes = new ArrayList<>();
    for (List<JointJump.Product> operator : joint.operators()) {
      List<Double> own =
          parts(joint, operator, values).keySet().stream()
              .map(
                  key ->
                      key.sum(
                          joint.sites(),
                          (name, entry) -> ModelChecks.change(scope, charge, name, entry)))
              .toList();
      own.forEach(change -> requireSame(jump, charge, own.get(0), change));
      changes.add(own.get(0));
    }
    for (int a = 0; a < changes.size(); a++) {
      for (int b = 0; b < a; b++) {
        if (values.of(joint.rates().get(a).get(b)).norm() > 0.0) {
          requireSame(jump, charge, changes.get(b), changes.get(a));
        }
      }
    }
  }

  private static void requireSame(LocatedJump jump, Charge charge, double one, double other) {
    if (Math.abs(one - other) > 1e-9) {
      throw new ProblemException(
          Problem.CHARGE_OF_JUMP,
          jump.span(),
          charge.name(),
          NumberWords.rounded(one),
          NumberWords.rounded(other));
    }
  }
}
