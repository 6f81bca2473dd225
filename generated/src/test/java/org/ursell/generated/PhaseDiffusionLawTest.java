package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.generated.onegroup.OneGroupOrder2;
import org.ursell.generated.twogroups.TwoGroupsOrder1;
import org.ursell.generated.twogroups.TwoGroupsOrder2;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.law.PhaseDiffusion.NoLaw;
import org.ursell.runtime.law.PhaseDiffusion.Reason;
import org.ursell.runtime.law.PhaseDiffusionLaw;

/** The lifetime at large N against other codes, exact solutions, and itself. */
class PhaseDiffusionLawTest {
  private static final PhaseDiffusionLaw ONE_GROUP =
      new PhaseDiffusionLaw(PaperPoint.MEAN_FIELD, new OneGroupOrder2());
  private static final TwoGroupsOrder1 TWO = new TwoGroupsOrder1();
  private static final PhaseDiffusionLaw TWO_GROUPS =
      new PhaseDiffusionLaw(TWO, new TwoGroupsOrder2());

  private static PhaseDiffusion law(double v, double k, double gammaPlus) {
    return ONE_GROUP.at(new PaperPoint(v, k, gammaPlus).parameters(1));
  }

  /** Digits of an independent code with its equations written out by hand. */
  @ParameterizedTest
  @CsvSource({
    "0.75, 0, 0.5, 0.1150",
    "1.00, 0, 0.5, 0.1345",
    "1.25, 0, 0.5, 0.1304",
    "1.50, 0, 0.5, 0.1213",
    "1.00, -1, 0.2, 0.3024"
  })
  void agreesWithAnotherCode(double v, double k, double gammaPlus, double lifetimePerSite) {
    assertThat(law(v, k, gammaPlus))
        .isInstanceOfSatisfying(
            Diffusing.class,
            found ->
                assertThat(found.lifetimePerSite()).isCloseTo(lifetimePerSite, within(5.1e-5)));
  }

  /**
   * Two groups without detuning that couple as strongly to each other are one of twice the size.
   */
  @Test
  void twoGroupsThatAreOneLiveTwiceAsLongASize() {
    Diffusing one = (Diffusing) law(0.75, 0.0, 0.5);
    Diffusing two = (Diffusing) TWO_GROUPS.at(two(0.375, 0.375, 0.0));
    assertThat(two.lifetimePerSite()).isCloseTo(2.0 * one.lifetimePerSite(), within(1e-9));
    assertThat(two.frequency()).isCloseTo(one.frequency(), within(1e-9));
  }

  @Test
  void detunedGroupsThatLockHaveALaw() {
    assertThat(TWO_GROUPS.at(two(1.0, 0.5, 0.3))).isInstanceOf(Diffusing.class);
  }

  /** Without coupling each group keeps a phase of its own. */
  @Test
  void groupsThatDoNotLockAreRefused() {
    assertThat(reason(TWO_GROUPS.at(two(0.75, 0.0, 0.0)))).isEqualTo(Reason.SEVERAL_ZERO_MODES);
    assertThat(reason(TWO_GROUPS.at(two(0.75, 0.0, 0.1)))).isEqualTo(Reason.UNSETTLED);
  }

  @Test
  void withoutSynchronisationThereIsNoLaw() {
    PhaseDiffusion none = law(0.5, 0.0, 0.5);
    assertThat(reason(none)).isEqualTo(Reason.UNSYNCHRONISED);
    assertThat(none.words()).contains("no coherence to live");
  }

  /** Just above the threshold the amplitude relaxes ever more slowly, and the law comes later. */
  @Test
  void theLawComesLaterNearTheThreshold() {
    Diffusing near = (Diffusing) law(0.54, 0.0, 0.5);
    Diffusing far = (Diffusing) law(0.75, 0.0, 0.5);
    assertThat(near.smallestSize()).isGreaterThan(10.0 * far.smallestSize());
  }

  @Test
  void withoutChargeOrPhaseThereIsNoLaw() {
    Parameters point = new PaperPoint(0.75, 0.0, 0.5).parameters(1);
    ModelDescriptor model = PaperPoint.MEAN_FIELD.descriptor();
    ModelDescriptor without = changed(model, model.observables(), false);
    assertThat(reason(new PhaseDiffusionLaw(renamed(without), new OneGroupOrder2()).at(point)))
        .isEqualTo(Reason.NO_CHARGE);
    ObservableDescriptor quadrature =
        new ObservableDescriptor(
            "Sx", 0, model.observables().get(0).operator().plus(SiteOperator.transition(3, 2, 0)));
    ModelDescriptor mixed = changed(model, List.of(quadrature), true);
    assertThat(reason(new PhaseDiffusionLaw(renamed(mixed), new OneGroupOrder2()).at(point)))
        .isEqualTo(Reason.NO_PHASE_IN_ORDER_PARAMETER);
  }

  @Test
  void equationsOfOtherOrdersOrModelsAreRefused() {
    assertThatThrownBy(() -> new PhaseDiffusionLaw(TWO, new OneGroupOrder2()))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> new PhaseDiffusionLaw(TWO, TWO))
        .isInstanceOf(InvalidInputException.class);
  }

  private static Parameters two(double v, double between, double detuning) {
    return TWO.descriptor().defaults().with("V", v).with("V_AB", between).with("delta", detuning);
  }

  private static Reason reason(PhaseDiffusion law) {
    assertThat(law).isInstanceOf(NoLaw.class);
    assertThat(law.words()).startsWith("no law: ");
    return ((NoLaw) law).reason();
  }

  private static ModelDescriptor changed(
      ModelDescriptor model, List<ObservableDescriptor> observables, boolean charged) {
    return model.toBuilder()
        .observables(observables)
        .charges(charged ? model.charges() : List.of())
        .build();
  }

  /** The mean-field equations under another description. */
  private static ExactJacobian renamed(ModelDescriptor description) {
    return new ExactJacobian() {
      @Override
      public JacobianPattern jacobianPattern() {
        return PaperPoint.MEAN_FIELD.jacobianPattern();
      }

      @Override
      public void jacobian(double[] y, double[] c, double[] values) {
        PaperPoint.MEAN_FIELD.jacobian(y, c, values);
      }

      @Override
      public ModelDescriptor descriptor() {
        return description;
      }

      @Override
      public List<Moment> moments() {
        return PaperPoint.MEAN_FIELD.moments();
      }

      @Override
      public double[] coefficients(Parameters parameters) {
        return PaperPoint.MEAN_FIELD.coefficients(parameters);
      }

      @Override
      public void derivative(double[] y, double[] c, double[] dydt) {
        PaperPoint.MEAN_FIELD.derivative(y, c, dydt);
      }
    };
  }
}
