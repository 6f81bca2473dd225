package org.ursell.runtime.langevin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ModeState;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/** What the Langevin equation does not carry is refused by name, with what still works. */
class LangevinRefusalTest {
  private static final LindbladData LASER = Models.laser(false).data().apply(20.0);

  private static LindbladData with(LindbladData data, LindbladData.Term more) {
    List<LindbladData.Term> terms = new ArrayList<>(data.hamiltonian());
    terms.add(more);
    return new LindbladData(data.model(), data.species(), terms, data.jumps(), data.charges());
  }

  private static LindbladData with(LindbladData data, LindbladData.Jump more) {
    List<LindbladData.Jump> jumps = new ArrayList<>(data.jumps());
    jumps.add(more);
    return new LindbladData(
        data.model(), data.species(), data.hamiltonian(), jumps, data.charges());
  }

  private static InvalidInputException refusal(LindbladData data) {
    return catchThrowableOfType(InvalidInputException.class, () -> LangevinEquation.of(data));
  }

  private static InvalidInputException refusal(LindbladData data, ObservableDescriptor followed) {
    return catchThrowableOfType(
        InvalidInputException.class,
        () -> LangevinProblem.of(data, Models.oneGroup(1, 0, 0.5).equilibrium(), 1.0, followed));
  }

  @Test
  void tooFewSites() {
    InvalidInputException refused = refusal(Models.oneGroup(1, 0, 0.5).data().apply(2.0));
    assertThat(refused)
        .isInstanceOf(NotCarriedException.class)
        .hasMessage("2 sites of species A are too few for the collective Langevin equation");
    assertThat(refused.remedy()).isEqualTo("ask for at least 3, or for the exact solution");
  }

  @Test
  void infinitelyMany() {
    LindbladData data = Models.oneGroup(1, 0, 0.5).data().apply(20.0);
    LindbladData infinite =
        new LindbladData(
            data.model(),
            List.of(new LindbladData.Species("A", 3, Double.POSITIVE_INFINITY)),
            data.hamiltonian(),
            data.jumps(),
            data.charges());
    assertThat(refusal(infinite)).hasMessage("infinitely many sites of species A have no noise");
  }

  @Test
  void sitesOfTheirOwn() {
    LindbladData data = Models.twoGroups(0.6, 0.3, -1.0, 0.05, 0.5).data().apply(1.0);
    assertThat(refusal(data))
        .isInstanceOf(NotCarriedException.class)
        .hasMessage(
            "species A of model 'two-groups' is one site: sites that are not coupled all to all, as"
                + " in a chain, have no collective Langevin equation");
  }

  @Test
  void threeSitesAtOnce() {
    SiteOperator up = SiteOperator.transition(3, 2, 2);
    LindbladData data = Models.oneGroup(1, 0, 0.5).data().apply(20.0);
    LindbladData.Term three =
        Models.term(0.1, Models.on(0, up), Models.on(0, up), Models.on(0, up));
    assertThat(refusal(with(data, three)))
        .hasMessage(
            "model 'one-group' couples 3 sites at once, the collective Langevin equation carries"
                + " two");
  }

  @Test
  void couplingsThatAreNotHermitian() {
    SiteOperator raise = SiteOperator.transition(3, 2, 1);
    LindbladData data = Models.oneGroup(1, 0, 0.5).data().apply(20.0);
    LindbladData.Term half = Models.term(0.1, Models.on(0, raise), Models.on(0, raise));
    assertThat(refusal(with(data, half)))
        .hasMessage("the couplings of model 'one-group' do not add up to a Hermitian operator");
  }

  @Test
  void whatModesDoOtherwise() {
    String mode = "mode c of model 'laser' has ";
    String end = ", which the collective Langevin equation does not carry";
    assertThat(refusal(with(LASER, Models.term(0.1, Models.on(1, Models.mode(0, 1))))))
        .isInstanceOf(NotCarriedException.class)
        .hasMessage(mode + "a term other than c'*c and c'*c'*c*c" + end);
    assertThat(
            refusal(
                with(
                    LASER,
                    Models.term(
                        0.1,
                        Models.on(1, Models.mode(1, 1)),
                        Models.on(0, SiteOperator.transition(2, 1, 1))))))
        .hasMessage(mode + "a coupling that is not linear in it" + end);
    LindbladData.Jump dephasing =
        new LindbladData.Jump(0.1, List.of(Models.on(1, Models.mode(1, 1))), false);
    assertThat(refusal(with(LASER, dephasing)))
        .hasMessage(mode + "a jump other than its loss c and its gain c'" + end);
    LindbladData.Jump shared =
        new LindbladData.Jump(
            0.1, List.of(Models.on(0, Models.LOWER_TWO), Models.on(1, Models.mode(0, 1))), true);
    assertThat(refusal(with(LASER, shared)))
        .hasMessage(mode + "a jump other than its loss c and its gain c'" + end);
  }

  @Test
  void whatIsAbsentAtThePointIsNotRefused() {
    SiteOperator up = SiteOperator.transition(3, 2, 2);
    LindbladData data = Models.oneGroup(1, 0, 0.5).data().apply(20.0);
    LindbladData.Term none =
        new LindbladData.Term(
            Complex.ZERO, List.of(Models.on(0, up), Models.on(0, up), Models.on(0, up)));
    assertThat(LangevinEquation.of(with(data, none)).drift(new double[9])).hasSize(9);
  }

  @Test
  void withoutCharge() {
    Models.Case model = Models.oneGroup(1, 0, 0.5);
    LindbladData data = model.data().apply(20.0);
    LindbladData none =
        new LindbladData(data.model(), data.species(), data.hamiltonian(), data.jumps(), List.of());
    assertThat(refusal(none, model.observable()))
        .hasMessage(
            "model 'one-group' declares no charge, so there is no phase whose coherence could be"
                + " lost");
    ObservableDescriptor neutral =
        new ObservableDescriptor("up", 0, SiteOperator.transition(3, 2, 2));
    assertThat(refusal(data, neutral)).hasMessageStartingWith("<up> carries no charge of model");
  }

  @Test
  void anObservableOfAModeThatIsNotLinear() {
    ObservableDescriptor square =
        new ObservableDescriptor(
            "cc",
            1,
            SiteOperator.zero(0),
            List.of(new ObservableDescriptor.Product(1.0, 0.0, 0, 2)));
    ProductState start =
        ProductState.of(DensityMatrix.maximallyMixed(2), ModeState.coherent(1.0, 0.0));
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> LangevinProblem.of(LASER, start, 1.0, square));
    assertThat(refused).hasMessage("<cc> is not linear in the operators of its mode");
  }

  @Test
  void aStartWithoutCoherenceHasNoLifetime() {
    LangevinProblem problem =
        Models.oneGroup(1, 0, 0.5).problem(20.0, ProductState.of(DensityMatrix.level(3, 1)));
    try (Crew crew = new Crew(1)) {
      LangevinLifetime found = LangevinRun.lifetime(problem, LangevinOptions.defaults(), crew);
      assertThat(found.outcome()).isEqualTo(new Lifetime.NoCoherence("S+", 0.0));
      assertThat(found.trajectories()).isZero();
    }
  }

  @Test
  void optionsThatMakeNoSense() {
    LangevinOptions good = LangevinOptions.defaults();
    List<Runnable> bad =
        List.of(
            () -> good.withPrecision(0.0),
            () -> good.withPrecision(Double.NaN),
            () -> good.withTrajectories(0L),
            () -> good.withStep(-0.1),
            () -> good.withEnd(0.0));
    for (Runnable one : bad) {
      assertThat(catchThrowableOfType(InvalidInputException.class, one::run)).isNotNull();
    }
  }
}
