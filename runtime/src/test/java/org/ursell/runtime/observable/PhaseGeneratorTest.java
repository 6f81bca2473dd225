package org.ursell.runtime.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.problem.PackedThreeLevel;
import org.ursell.runtime.problem.ThreeLevelMeanField;
import org.ursell.runtime.problem.ThreeLevelSecondOrder;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.RandomStates;

class PhaseGeneratorTest {
  static Stream<MomentEquations> packings() {
    return Stream.of(
        new ThreeLevelMeanField(), new ThreeLevelSecondOrder(), new PackedThreeLevel());
  }

  @ParameterizedTest
  @MethodSource("packings")
  void turnsTheOrderParameterByTheAngle(MomentEquations equations) {
    double[] y = randomState(equations, 4);
    SingleSiteObservable raise = SingleSiteObservable.orderParameter(equations);
    Complex before = raise.value(y);
    Complex after = raise.value(PhaseGenerator.of(equations).rotate(y, 0.7));
    Complex expected = before.multiply(new Complex(Math.cos(0.7), Math.sin(0.7)));
    assertThat(after.subtract(expected).norm()).isLessThan(1e-14);
    assertThat(raise.modulus(y)).isCloseTo(before.norm(), Offset.offset(1e-15));
  }

  @ParameterizedTest
  @MethodSource("packings")
  void rotationsFormAGroupGeneratedByTheGenerator(MomentEquations equations) {
    PhaseGenerator phase = PhaseGenerator.of(equations);
    double[] y = randomState(equations, 5);
    Offset<Double> rounding = Offset.offset(1e-13);
    assertThat(phase.rotate(phase.rotate(y, 0.4), 0.9))
        .containsExactly(phase.rotate(y, 1.3), rounding);
    assertThat(phase.rotate(y, 2.0 * Math.PI)).containsExactly(y, rounding);
    double step = 1e-4;
    double[] ahead = phase.rotate(y, step);
    double[] behind = phase.rotate(y, -step);
    double[] velocity = new double[y.length];
    phase.apply(y, velocity);
    double[][] matrix = phase.matrix();
    for (int k = 0; k < y.length; k++) {
      double difference = (ahead[k] - behind[k]) / (2.0 * step);
      assertThat(velocity[k]).isCloseTo(difference, Offset.offset(1e-6));
      double product = 0.0;
      for (int j = 0; j < y.length; j++) {
        product += matrix[k][j] * y[j];
      }
      assertThat(velocity[k]).isCloseTo(product, rounding);
    }
  }

  /** Turning and moving in time commute: the equations conserve the charge. */
  @Test
  void momentEquationsAreCovariant() {
    MomentEquations equations = new ThreeLevelSecondOrder();
    PhaseGenerator phase = PhaseGenerator.of(equations);
    VectorField field = VectorField.of(equations, equations.descriptor().defaults().with("K", 0.3));
    Random random = new Random(6);
    double[] y = randomState(equations, 6);
    for (int k = 0; k < y.length; k++) {
      y[k] += 0.05 * random.nextGaussian();
    }
    double[] velocity = new double[y.length];
    double[] turnedVelocity = new double[y.length];
    field.derivative(y, velocity);
    field.derivative(phase.rotate(y, 1.1), turnedVelocity);
    assertThat(turnedVelocity).containsExactly(phase.rotate(velocity, 1.1), Offset.offset(1e-12));
  }

  @Test
  void phaseVelocityIsTheRateOfTheAngle() {
    MomentEquations equations = new ThreeLevelMeanField();
    double[] y = randomState(equations, 7);
    double[] velocity = new double[y.length];
    PhaseGenerator.of(equations).apply(y, velocity);
    assertThat(SingleSiteObservable.orderParameter(equations).phaseVelocity(y, velocity))
        .isCloseTo(1.0, Offset.offset(1e-13));
  }

  @Test
  void refusesWeightsThatDoNotFit() {
    MomentSpace space = MomentSpace.of(new ThreeLevelMeanField());
    ChargeDescriptor twoLevels = new ChargeDescriptor("phase", List.of(List.of(0.0, 1.0)));
    assertThatThrownBy(() -> PhaseGenerator.of(space, twoLevels))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("phase");
  }

  private static double[] randomState(MomentEquations equations, long seed) {
    return ProductState.of(RandomStates.density(3, new Random(seed))).moments(equations);
  }
}
