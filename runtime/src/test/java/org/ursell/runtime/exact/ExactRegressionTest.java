package org.ursell.runtime.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.LindbladData.Species;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.exact.TwoTime.Places;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;

/** Two-time correlations and spectra by the regression theorem. */
class ExactRegressionTest {
  private static final ExactOptions OPTIONS = ExactOptions.defaults().withThreads(2);
  private static final ObservableDescriptor S = new ObservableDescriptor("s", 0, FieldModels.LOWER);

  /** H = 2 (s + s'), decay 1: fluorescence of n atoms that do not know each other. */
  private static LindbladData mollow(int n) {
    return new LindbladData(
        "mollow",
        List.of(new Species("A", 2, n)),
        List.of(
            FieldModels.term(
                2.0, FieldModels.site(0, FieldModels.LOWER.plus(FieldModels.LOWER.adjoint())))),
        List.of(FieldModels.jump(1.0, FieldModels.site(0, FieldModels.LOWER))),
        List.of());
  }

  @Test
  void theTripletOfMollow() {
    for (int n : new int[] {1, 3}) {
      ExactSpectrum found =
          new ExactRegression(mollow(n), OPTIONS)
              .spectrum(S, false, new double[] {0.0, 2.0, -2.0, 4.0});
      assertThat(found.values().get(0)).isCloseTo(1.0257951, within(2e-7));
      assertThat(found.values().get(1)).isCloseTo(0.1435949, within(2e-7));
      assertThat(found.values().get(2)).isCloseTo(0.1435949, within(2e-7));
      assertThat(found.values().get(3)).isCloseTo(0.3292340, within(2e-7));
    }
  }

  @Test
  void photonsOfOneAtomComeOneByOne() {
    double[] delays = {0.0, 0.5, 1.0, 2.0};
    for (int n : new int[] {1, 2}) {
      ExactCorrelation found =
          new ExactRegression(mollow(n), OPTIONS).coincidences(S, false, delays);
      double mean = found.earlierMean().getReal();
      double[] expected = {0.0, 1.1659505, 1.3782502, 0.9874458};
      for (int k = 0; k < delays.length; k++) {
        assertThat(found.values().get(k).getReal() / (mean * mean))
            .isCloseTo(expected[k], within(2e-7));
      }
    }
  }

  /** Three driven atoms that exchange excitations, decay together and alone, and are pumped. */
  private static LindbladData three() {
    SiteOperator drive =
        FieldModels.LOWER
            .plus(FieldModels.LOWER.adjoint())
            .times(0.6, 0.0)
            .plus(FieldModels.EXCITED.times(0.3, 0.0));
    LindbladData.Factor lower = FieldModels.site(0, FieldModels.LOWER);
    LindbladData.Factor raise = FieldModels.site(0, FieldModels.LOWER.adjoint());
    return new LindbladData(
        "three",
        List.of(new Species("A", 2, 3)),
        List.of(
            FieldModels.term(1.0, FieldModels.site(0, drive)), FieldModels.term(0.8, raise, lower)),
        List.of(
            new LindbladData.Jump(0.5, List.of(lower), true),
            FieldModels.jump(0.3, lower),
            FieldModels.jump(0.2, raise)),
        List.of());
  }

  private static final ObservableDescriptor RAISE =
      new ObservableDescriptor("s'", 0, FieldModels.LOWER.adjoint());
  private static final ObservableDescriptor EXCITED =
      new ObservableDescriptor("e", 0, FieldModels.EXCITED);

  /** Dense matrices of the three atoms, by SciPy. */
  @Test
  void sitesAreTheSameDifferentOrSummed() {
    ExactRegression three = new ExactRegression(three(), OPTIONS);
    double[] delays = {0.0, 0.7};
    close(
        three.correlation(new TwoTime(RAISE, false, S, false, Places.SAME), delays),
        new Complex(0.3696457837012931),
        new Complex(0.2602036230751884, 0.022097069893076884));
    close(
        three.correlation(new TwoTime(RAISE, false, S, false, Places.DIFFERENT), delays),
        new Complex(-0.004115696171261727),
        new Complex(0.0006355636172219415, 0.0043464326463422236));
    ExactCorrelation sum =
        three.correlation(new TwoTime(RAISE, true, S, true, Places.SAME), delays);
    close(
        sum, new Complex(1.0842431740763092), new Complex(0.7844242509288964, 0.09236980555728384));
    assertThat(sum.connected(0).getReal())
        .isCloseTo(1.0842431740763092 - Math.pow(sum.earlierMean().norm(), 2), within(1e-8));
    // One of the sites beside all of them is a third of the sum.
    close(
        three.correlation(new TwoTime(RAISE, false, S, true, Places.SAME), delays),
        new Complex(1.0842431740763092 / 3.0),
        new Complex(0.7844242509288964 / 3.0, 0.09236980555728384 / 3.0));
  }

  @Test
  void correlationsAfterARun() {
    ExactRegression three = new ExactRegression(three(), OPTIONS);
    ProductState excited = ProductState.of(DensityMatrix.level(2, 1));
    double[] delays = {0.7};
    close(
        three.correlation(
            new TwoTime(RAISE, false, S, false, Places.DIFFERENT), excited, 0.5, delays),
        new Complex(0.04562241321225733, 0.022724581666657313));
    close(
        three.correlation(
            new TwoTime(EXCITED, false, EXCITED, false, Places.SAME), excited, 0.5, delays),
        new Complex(0.2341045702897364, 0.021922173006188556));
  }

  @Test
  void coincidencesAndSpectraOfASum() {
    ExactRegression three = new ExactRegression(three(), OPTIONS);
    double[] delays = {0.7};
    close(three.coincidences(S, true, delays), new Complex(1.36908108357285));
    close(three.coincidences(S, false, delays), new Complex(0.07339364911021326));
    double[] frequency = {0.4};
    assertThat(three.spectrum(S, true, frequency).values().get(0))
        .isCloseTo(1.9371090995120896, within(1e-7));
    assertThat(three.spectrum(S, false, frequency).values().get(0))
        .isCloseTo(0.8618734276318023, within(1e-7));
  }

  /** The laser of one atom: g 1.5, decay 0.25, loss 1, pump 4; sparse matrices of 25 quanta. */
  @Test
  void lightOfALaserOfOneAtom() {
    ObservableDescriptor c = FieldModels.quanta("c", 0, 0, 1);
    LindbladData laser = FieldModels.oneAtomLaser();
    ExactRegression regression = new ExactRegression(laser, OPTIONS);
    ExactSpectrum found = regression.spectrum(c, false, new double[] {0.1, 0.5});
    assertThat(found.values().get(0)).isCloseTo(8.655068326817526, within(1e-6));
    assertThat(found.values().get(1)).isCloseTo(2.3190443657656137, within(1e-6));
    assertThat(found.cut().orElseThrow().isEnough()).isTrue();
    double[] delays = {0.8};
    close(regression.coincidences(c, false, delays), new Complex(1.4867251563598298));
    ObservableDescriptor atom = new ObservableDescriptor("s", 1, FieldModels.LOWER);
    ObservableDescriptor creation = FieldModels.quanta("c'", 0, 1, 0);
    close(
        regression.correlation(new TwoTime(creation, false, atom, false, Places.SAME), delays),
        new Complex(0.0, 0.5360180675879934));
  }

  /** What was followed once gives the spectrum at other frequencies, to the last bit. */
  @Test
  void furtherFrequenciesAreReadOfWhatWasFollowed() {
    ObservableDescriptor c = FieldModels.quanta("c", 0, 0, 1);
    AtomicLong steps = new AtomicLong();
    ExactRegression regression =
        new ExactRegression(
            FieldModels.kerr(),
            OPTIONS.withProgress((done, goal, applications) -> steps.incrementAndGet()));
    regression.spectrum(c, false, new double[] {-1.0, -0.5, 0.5});
    long first = steps.getAndSet(0);
    ExactSpectrum more = regression.spectrum(c, false, new double[] {0.0, -1.25});
    assertThat(first).isGreaterThan(10);
    assertThat(steps.get()).isZero();
    assertThat(more.values())
        .isEqualTo(
            new ExactRegression(FieldModels.kerr(), OPTIONS)
                .spectrum(c, false, new double[] {0.0, -1.25})
                .values());
  }

  private static void close(ExactCorrelation found, Complex... values) {
    for (int k = 0; k < values.length; k++) {
      assertThat(found.values().get(k).subtract(values[k]).norm()).isLessThan(2e-8);
    }
  }
}
