package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;

/** The symmetric solver against the master equation on the whole Hilbert space. */
class DenseAgreementTest {

  private static List<ObservableDescriptor> allTransitions(LindbladModel model) {
    List<ObservableDescriptor> all = new ArrayList<>();
    for (int s = 0; s < model.species().size(); s++) {
      int d = model.species().get(s).levels();
      for (int k = 0; k < d * d; k++) {
        all.add(
            new ObservableDescriptor(
                "|" + k / d + "><" + k % d + "|", s, SiteOperator.transition(d, k / d, k % d)));
      }
    }
    return all;
  }

  private static void agree(LindbladModel model, List<SiteOperator> start, double time) {
    DenseLindblad dense = new DenseLindblad(model);
    List<ObservableDescriptor> observables = allTransitions(model);
    ExactTrajectory exact =
        new ExactSolver(model, ExactOptions.defaults().withTolerance(1e-12))
            .trajectory(start, observables, new double[] {0.0, 0.5 * time, time});
    for (int k = 0; k < observables.size(); k++) {
      ObservableDescriptor observable = observables.get(k);
      Complex at0 = observable.operator().expectation(start.get(observable.species()));
      Complex atEnd = dense.expectation(start, observable.species(), observable.operator(), time);
      assertThat(exact.value(k, 0).subtract(at0).norm()).isLessThan(1e-13);
      assertThat(exact.value(k, 2).subtract(atEnd).norm())
          .as("%s: %s and %s", observable.name(), exact.value(k, 2), atEnd)
          .isLessThan(1e-11);
    }
  }

  @Test
  void twoLevelsWithEveryKindOfTermAndNoCharge() {
    for (int n = 1; n <= 4; n++) {
      RandomModels random = new RandomModels(17 + n);
      agree(random.oneSpecies(2, n), List.of(random.densityMatrix(2)), 0.6);
    }
  }

  @Test
  void threeLevelsWithEveryKindOfTermAndNoCharge() {
    for (int n = 1; n <= 2; n++) {
      RandomModels random = new RandomModels(23 + n);
      agree(random.oneSpecies(3, n), List.of(random.densityMatrix(3)), 0.5);
    }
  }

  @Test
  void twoSpeciesOfDifferentDimension() {
    RandomModels random = new RandomModels(5);
    agree(random.twoSpecies(2, 1), List.of(random.densityMatrix(2), random.densityMatrix(3)), 0.4);
  }

  @Test
  void threeSpeciesCoupledInAChain() {
    RandomModels random = new RandomModels(8);
    LindbladModel.Builder builder =
        LindbladModel.builder()
            .species("A", 1, random.hermitian(2))
            .species("B", 2, random.hermitian(2))
            .species("C", 1, random.hermitian(2));
    random.couple(builder, 0, 2, 1, 2);
    random.couple(builder, 2, 2, 1, 2);
    builder.collectiveJump(0.3, random.operator(2), SiteOperator.zero(2), random.operator(2));
    agree(
        builder.build(),
        List.of(random.densityMatrix(2), random.densityMatrix(2), random.densityMatrix(2)),
        0.7);
  }

  @Test
  void synchronisationModelOfThreeSitesInItsChargeSectors() {
    RandomModels random = new RandomModels(3);
    LindbladModel.Builder builder =
        LindbladModel.builder()
            .species("A", 3, SiteOperator.zero(3).plus(2, 2, -0.4, 0.0).plus(1, 1, 0.3, 0.0))
            .coupling(0, 0, new Complex(0.25), Paper.S_PLUS, Paper.S_PLUS.adjoint())
            .jump(0, 0.5, SiteOperator.transition(3, 1, 0))
            .jump(0, 1.0, SiteOperator.transition(3, 1, 2))
            .collectiveJump(0.3, Paper.S_PLUS.adjoint())
            .charge(Paper.PHASE);
    agree(builder.build(), List.of(random.densityMatrix(3)), 0.5);
  }

  @Test
  void twoSpeciesThatExchangeTheirCharge() {
    RandomModels random = new RandomModels(31);
    SiteOperator raiseA = SiteOperator.transition(2, 1, 0);
    SiteOperator diagonalA = SiteOperator.zero(2).plus(1, 1, 1.0, 0.0);
    SiteOperator diagonalB = SiteOperator.zero(3).plus(0, 0, 0.6, 0.0).plus(2, 2, -0.9, 0.0);
    Complex c = random.number();
    LindbladModel model =
        LindbladModel.builder()
            .species("A", 2, diagonalA)
            .species("B", 1, diagonalB)
            .coupling(0, 1, c, raiseA, Paper.S_PLUS.adjoint())
            .coupling(0, 1, c.conjugate(), raiseA.adjoint(), Paper.S_PLUS)
            .coupling(0, 0, new Complex(0.8), diagonalA, diagonalA)
            .coupling(0, 1, new Complex(-0.5), diagonalA, diagonalB)
            .jump(0, 0.5, raiseA.adjoint())
            .jump(1, 0.4, SiteOperator.transition(3, 1, 0))
            .collectiveJump(0.6, raiseA, Paper.S_PLUS)
            .charge(
                new ChargeDescriptor("phase", List.of(List.of(0.5, 1.0), List.of(-1.0, -0.5, 0.0))))
            .build();
    agree(model, List.of(random.densityMatrix(2), random.densityMatrix(3)), 0.8);
  }
}
