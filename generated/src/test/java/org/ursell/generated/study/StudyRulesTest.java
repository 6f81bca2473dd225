package org.ursell.generated.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.generated.onegroup.OneGroupModel;
import org.ursell.generated.twogroups.TwoGroupsModel;
import org.ursell.runtime.equations.InitialState;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.ProductData;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.DerivedParameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.measure.Measure;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.CriticalStudy;
import org.ursell.runtime.study.ExactLifetimes;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.SweepStudy;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.study.Truncations;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.subject.ModelSubject;

/** What a command line refuses, a study refuses by itself: nothing else gives wrong numbers. */
class StudyRulesTest {
  private static final Subject ONE = new OneGroupModel();
  private static final ModelDescriptor MODEL = ONE.descriptor();
  private static final List<Measure> LIFETIME = List.of(Measures.lifetime(10.0));

  private static Points points(double... sizes) {
    return Points.of(MODEL, Sizes.of(MODEL, sizes)).with("V", 0.75);
  }

  private static void refused(String what, ThrowingCallable question) {
    assertThatThrownBy(question)
        .isInstanceOfSatisfying(
            InvalidInputException.class, refusal -> assertThat(refusal.remedy()).isNotBlank())
        .hasMessageContaining(what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"M", "V", "N_A"})
  void sizesAreThoseOfTheModel(String name) {
    refused(
        "no number of sites of model 'one-group'",
        () -> Points.of(MODEL, new Sizes(Optional.of(name), List.of(5.0))));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 0, 0.001, 2.5, 1e16, Double.NaN})
  void aNumberOfSitesIsWhole(double size) {
    refused("not a number of sites", () -> Points.of(MODEL, Sizes.none()).with("N", size));
    List<Axis> coupling = List.of(Axis.of("V", List.of(0.75, 1.0)));
    Parameters given = Parameters.none().with("N", size);
    refused("not a number of sites", () -> SweepStudy.of(ONE, coupling, given, LIFETIME, 2));
    if (!Double.isNaN(size)) {
      List<Axis> axis = List.of(Axis.of("N", List.of(size, 5.0)));
      refused(
          "not a number of sites", () -> SweepStudy.of(ONE, axis, Parameters.none(), LIFETIME, 2));
    }
  }

  @Test
  void couplingsAreFiniteAndRatesNotNegative() {
    refused("finite", () -> points(5).with("V", Double.POSITIVE_INFINITY));
    refused("finite", () -> points(5).with("K", Double.NaN));
    refused("negative", () -> points(5).with("gamma_plus", 1.0, -1.0));
  }

  @Test
  void namesAreThoseOfTheModel() {
    refused("no parameter", () -> points(5).with("W", 1.0));
    List<Axis> axes = List.of(Axis.of("N", List.of(5.0, 6.0)));
    Parameters given = Parameters.none().with("W", 0.75);
    refused("'W' is no parameter", () -> SweepStudy.of(ONE, axes, given, LIFETIME, 2));
    assertThat(new SweepStudy.Grid(axes, given, DerivedParameters.NONE).valuesOf("W"))
        .containsExactly(0.75);
  }

  @Test
  void lifetimesAreJudgedByTheirOwnStudy() {
    LifetimeStudy here = LifetimeStudy.of(ONE, points(4), 2);
    LifetimeStudy there = LifetimeStudy.of(ONE, points(4).with("V", 2.0), 2);
    refused("none of this study", () -> here.judging(there.run(1)));
    assertThat(here.judging(here.run(1)).run(1)).hasSize(1);
  }

  @Test
  void exactLifetimesAreThoseOfTheStudysPoints() {
    LifetimeStudy study = LifetimeStudy.of(ONE, points(4), 2);
    LifetimeStudy beside =
        new LifetimeStudy(
            study.equations(),
            study.points(),
            study.start(),
            study.method(),
            false,
            Optional.of(ExactLifetimes.of(ONE, points(4).with("V", 1.5))));
    assertThat(beside.exact().orElseThrow().points()).isSameAs(study.points());
  }

  /** A slowest mode takes more memory than the lifetime before it, and is told with it. */
  @Test
  void slowestModesAreForetold() {
    ExactOptions little = ExactOptions.defaults().withMaxMemoryBytes(3_000_000L);
    new ExactLifetimes(ONE, points(12), List.of(12.0), 10.0, false, little).footprint();
    ExactLifetimes modes = new ExactLifetimes(ONE, points(12), List.of(12.0), 10.0, true, little);
    refused("more than the limit of 3.00 MB", modes::footprint);
  }

  @Test
  void exactCurvesNeedAFiniteSize() {
    TraceStudy study = TraceStudy.of(ONE, points(Double.POSITIVE_INFINITY), 2, 5.0, 3);
    refused("only at infinitely many sites", study::besideExact);
    TraceStudy both = TraceStudy.of(ONE, points(4, Double.POSITIVE_INFINITY), 2, 5.0, 3);
    assertThat(both.besideExact().effort().parts()).isEqualTo(both.besideExact().run(1).size());
  }

  @Test
  void whatIsFollowedIsOfTheModel() {
    TraceStudy study = TraceStudy.of(ONE, points(4), 2, 5.0, 3);
    refused(
        "of no site of model 'one-group'",
        () ->
            new TraceStudy(
                study.equations(),
                study.order(),
                new TwoGroupsModel().descriptor().observables().get(1),
                study.points(),
                study.start(),
                study.options(),
                study.times(),
                false,
                Optional.empty()));
  }

  @Test
  void aThresholdHasFiniteEnds() {
    Points limit = Points.of(MODEL, Sizes.none());
    refused("to nan", () -> CriticalStudy.of(ONE, "V", 0.0, Double.NaN, limit));
    refused("to inf", () -> CriticalStudy.of(ONE, "V", 0.0, Double.POSITIVE_INFINITY, limit));
    assertThat(CriticalStudy.of(ONE, "V", 0.0, 3.0, points(50)).run(1)).hasSize(1);
  }

  @Test
  void tooManyPointsAreRefusedBeforeTheyAreMade() {
    double[] many = new double[400];
    for (int k = 0; k < many.length; k++) {
      many[k] = k;
    }
    Points all = points(5).with("V", many).with("K", many);
    refused("1.60e+05 parameter points", all::all);
    refused("parameter points", () -> LifetimeStudy.of(ONE, all, 2).effort());
  }

  @Test
  void aStartOfAnotherModelIsRefused() {
    Start start = Start.of(Start.paper(new TwoGroupsModel().descriptor()).state().orElseThrow());
    assertThatThrownBy(() -> TraceStudy.of(ONE, points(4), 2, 5.0, 3).from(start).run(1))
        .isInstanceOf(InvalidInputException.class);
  }

  /** Filtered equations would run on from such a start with photons that are not there. */
  @Test
  void aFilterLeavesOutNothingThatTheStartHas() {
    Subject laser =
        ModelSubject.of(
            ModelReader.read("laser.yaml", BuiltInModels.text("superradiant-laser").orElseThrow())
                .orThrow());
    ModelDescriptor model = laser.descriptor();
    Points points = Points.of(model, Sizes.of(model, 10));
    Truncations filtered =
        TraceStudy.equations(laser, Optional.of("phase"), TruncationOrder.of(2), points.sizes());
    ProductState coherent =
        InitialProduct.of(
            model, ProductData.of(model, Map.of("c", new InitialState.Coherent(2.0, 0.0))));
    refused(
        "leaves out what has a phase",
        () ->
            new TraceStudy(
                filtered,
                TruncationOrder.of(2),
                model.observables().get(0),
                points,
                Start.of(coherent),
                IntegratorOptions.DEFAULT,
                new double[] {0.0, 1.0},
                false,
                Optional.empty()));
    refused(
        "leaves out what has a phase",
        () ->
            new LifetimeStudy(
                Truncations.of(laser, Optional.of("phase"), List.of(TruncationOrder.of(2))),
                points,
                Start.of(coherent),
                new CoherenceLifetime(),
                false,
                Optional.empty()));
  }
}
