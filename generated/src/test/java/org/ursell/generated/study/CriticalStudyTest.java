package org.ursell.generated.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.generated.twogroups.TwoGroupsModel;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import org.ursell.runtime.study.CriticalStudy;
import org.ursell.runtime.study.LawStudy;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Points.Given;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Truncations;
import org.ursell.runtime.work.Crew;

/** Critical couplings, and the law of large N, at the points of a study. */
class CriticalStudyTest {
  private static final Subject ONE = new OneGroupModel();
  private static final ModelDescriptor MODEL = ONE.descriptor();
  private static final Points POINTS = Points.of(MODEL, Sizes.none());

  private static CriticalStudy along(CriticalStudy study, Axis axis) {
    return new CriticalStudy(
        study.scan(),
        study.coupling(),
        study.from(),
        study.to(),
        study.points(),
        Optional.of(axis));
  }

  /**
   * V_c = (gamma_plus + gamma_minus) sqrt(gamma_plus gamma_minus) / (4 |gamma_minus - gamma_plus|).
   */
  private static double atZeroAnharmonicity(double plus, double minus) {
    return (plus + minus) * Math.sqrt(plus * minus) / (4 * Math.abs(minus - plus));
  }

  @Test
  void theDefaultPointHasTheThresholdOfThePaper() {
    CriticalStudy study = CriticalStudy.of(ONE, "V", 0.0, 3.0, POINTS);
    List<CriticalStudy.Row> rows = study.run(1);
    assertThat(rows).hasSize(1);
    CriticalStudy.Row row = rows.get(0);
    assertThat(row.found().value()).hasValueCloseTo(0.530330, within(5e-7));
    assertThat(row.place()).isEqualTo(OptionalDouble.empty());
    assertThat(row.point()).isEqualTo(MODEL.defaults().with("V", 0.0));
    assertThat(row.family().varying()).isEmpty();
    assertThat(row.line().critical().orElseThrow().coupling())
        .isEqualTo(row.found().value().orElseThrow());
    assertThat(study.isInfinite()).isTrue();
    assertThat(study.isInfinite(row)).isTrue();
  }

  /** With K/(gamma_plus + gamma_minus) = -1/10 and 1/10: 0.212311 and 0.612311, in that unit. */
  @Test
  void everyFamilyHasItsOwn() {
    Points points = POINTS.with("K", -0.15, 0.0, 0.15).with("V", 1.0, 2.0);
    CriticalStudy study = CriticalStudy.of(ONE, "V", 0.0, 3.0, points);
    assertThat(study.effort().parts()).isEqualTo(3);
    AtomicInteger steps = new AtomicInteger();
    List<CriticalStudy.Row> rows;
    try (Crew crew = new Crew(2)) {
      rows = study.run(crew, TraceStudyTest.counting(steps));
    }
    assertThat(steps).hasValue(3);
    assertThat(rows)
        .extracting(row -> row.family().varying())
        .containsExactly(
            Map.of("K", new Given(-0.15)),
            Map.of("K", new Given(0.0)),
            Map.of("K", new Given(0.15)));
    double[] expected = {0.212311, 0.353553, 0.612311};
    for (int k = 0; k < 3; k++) {
      assertThat(rows.get(k).found().value())
          .hasValueCloseTo(1.5 * expected[k], within(1.5 * 5e-7));
    }
  }

  @Test
  void alongAnAxisRowsComeFamilyByFamily() {
    Points points = POINTS.with("gamma_minus", 1.0, 2.0);
    CriticalStudy study =
        along(
            CriticalStudy.of(ONE, "V", 0.0, 5.0, points),
            Axis.of("gamma_plus", List.of(0.1, 0.5, 4.0)));
    assertThat(study.effort().parts()).isEqualTo(6);
    List<CriticalStudy.Row> rows = study.run(3);
    assertThat(rows)
        .extracting(row -> row.place().getAsDouble())
        .containsExactly(0.1, 0.5, 4.0, 0.1, 0.5, 4.0);
    for (CriticalStudy.Row row : rows) {
      Parameters point = row.point();
      assertThat(point.get("gamma_plus")).isEqualTo(row.place().getAsDouble());
      assertThat(row.found().value())
          .hasValueCloseTo(
              atZeroAnharmonicity(point.get("gamma_plus"), point.get("gamma_minus")), within(1e-8));
    }
    List<CriticalStudy.Row> alone = study.run(1);
    for (int k = 0; k < rows.size(); k++) {
      assertThat(alone.get(k).found()).isEqualTo(rows.get(k).found());
    }
  }

  /** At equal rates exchange is blockaded: no coupling is strong enough. */
  @Test
  void atEqualRatesThereIsNone() {
    List<CriticalStudy.Row> rows =
        CriticalStudy.of(ONE, "V", 0.0, 5.0, POINTS.with("gamma_plus", 1.0)).run(1);
    assertThat(rows.get(0).found().value()).isEmpty();
    assertThat(rows.get(0).found().words()).isNotBlank();
  }

  @Test
  void aSizeThatVariesPlaysNoRoleInTheLimit() {
    Points sized = Points.of(MODEL, Sizes.of(MODEL, 10, 20));
    assertThat(CriticalStudy.of(ONE, "V", 0.0, 3.0, sized).run(1).get(0).found())
        .isEqualTo(CriticalStudy.of(ONE, "V", 0.0, 3.0, POINTS).run(1).get(0).found());
  }

  @Test
  void whatIsNoCouplingIsRefused() {
    refused("'W' is no coupling or rate", () -> CriticalStudy.of(ONE, "W", 0, 1, POINTS));
    refused("'N' is no coupling or rate", () -> CriticalStudy.of(ONE, "N", 1, 5, POINTS));
    CriticalStudy study = CriticalStudy.of(ONE, "V", 0, 1, POINTS);
    refused("'W' is no coupling or rate", () -> along(study, Axis.of("W", List.of(1.0, 2.0))));
    refused("the axis is V", () -> along(study, Axis.of("V", List.of(1.0, 2.0))));
    refused(
        "the range from 1 to 0 is empty", () -> CriticalStudy.of(ONE, "V", 1, 0, POINTS).run(1));
    refused(
        "the points are those of model 'one-group'",
        () -> CriticalStudy.of(new TwoGroupsModel(), "V", 0, 1, POINTS));
    refused(
        "the points are those of model 'one-group'",
        () -> LawStudy.of(new TwoGroupsModel(), POINTS));
  }

  @Test
  void theLawIsThatOfTheDirectCallAtEachPoint() {
    LawStudy study = LawStudy.of(ONE, POINTS.with("V", 1.0, 0.2, 0.75));
    assertThat(study.effort().parts()).isEqualTo(3);
    AtomicInteger steps = new AtomicInteger();
    List<PhaseDiffusion> found;
    try (Crew crew = new Crew(3)) {
      found = study.run(crew, TraceStudyTest.counting(steps));
    }
    assertThat(steps).hasValue(3);
    PhaseDiffusionLaw law =
        new PhaseDiffusionLaw(
            Truncations.meanField(ONE, Optional.empty()), ONE.equations(EquationRequest.order(2)));
    List<Parameters> points = study.points().all();
    assertThat(found).isEqualTo(points.stream().map(law::at).toList());
    assertThat(((Diffusing) found.get(0)).lifetimePerSite()).isCloseTo(0.1345, within(5e-5));
    assertThat(((Diffusing) found.get(2)).lifetimePerSite()).isCloseTo(0.1150, within(5e-5));
    assertThat(found.get(1)).isNotInstanceOf(Diffusing.class);
    assertThat(study.run(1)).isEqualTo(found);
  }

  @Test
  void aLawThatHoldsNowhereIsRefused() {
    refused(
        "nor is there one at the 2 other parameter points",
        () -> LawStudy.of(ONE, POINTS.with("V", 0.1, 0.2, 0.3)).run(1));
    assertThatThrownBy(() -> LawStudy.of(ONE, POINTS.with("V", 0.1)).run(1))
        .isInstanceOf(InvalidInputException.class)
        .message()
        .doesNotContain("other parameter points");
  }

  private static void refused(String words, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessageContaining(words);
  }
}
