package org.ursell.runtime.exact;

import java.util.Random;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.SiteOperator;

/** Seeded operators without any structure that a mistake could hide behind. */
final class RandomModels {
  private final Random random;

  RandomModels(long seed) {
    random = new Random(seed);
  }

  SiteOperator operator(int levels) {
    SiteOperator sum = SiteOperator.zero(levels);
    for (int i = 0; i < levels; i++) {
      for (int j = 0; j < levels; j++) {
        sum = sum.plus(i, j, random.nextGaussian(), random.nextGaussian());
      }
    }
    return sum.times(0.5, 0.0);
  }

  SiteOperator hermitian(int levels) {
    SiteOperator any = operator(levels);
    return any.plus(any.adjoint());
  }

  SiteOperator densityMatrix(int levels) {
    SiteOperator any = operator(levels);
    SiteOperator positive = any.times(any.adjoint());
    return positive.times(1.0 / positive.trace().getReal(), 0.0);
  }

  Complex number() {
    return new Complex(random.nextGaussian(), random.nextGaussian());
  }

  /** A coupling with its Hermitian conjugate, over pairs of any two species. */
  void couple(LindbladModel.Builder builder, int a, int levelsA, int b, int levelsB) {
    SiteOperator first = operator(levelsA);
    SiteOperator second = operator(levelsB);
    Complex c = number();
    builder.coupling(a, b, c, first, second);
    builder.coupling(a, b, c.conjugate(), first.adjoint(), second.adjoint());
  }

  /** One species, every kind of term, no charge. */
  LindbladModel oneSpecies(int levels, int count) {
    LindbladModel.Builder builder = LindbladModel.builder().species("A", count, hermitian(levels));
    couple(builder, 0, levels, 0, levels);
    couple(builder, 0, levels, 0, levels);
    return builder
        .jump(0, 0.7, operator(levels))
        .jump(0, 0.2, operator(levels))
        .collectiveJump(0.4, operator(levels))
        .build();
  }

  /**
   * Two species of 2 and 3 levels, coupled within and between, with a jump of all sites at once.
   */
  LindbladModel twoSpecies(int countA, int countB) {
    LindbladModel.Builder builder =
        LindbladModel.builder()
            .species("A", countA, hermitian(2))
            .species("B", countB, hermitian(3));
    couple(builder, 0, 2, 0, 2);
    couple(builder, 0, 2, 1, 3);
    couple(builder, 1, 3, 0, 2);
    return builder
        .jump(0, 0.5, operator(2))
        .jump(1, 0.3, operator(3))
        .collectiveJump(0.4, operator(2), operator(3))
        .build();
  }
}
