package org.ursell.runtime.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.DerivedParameters;
import org.ursell.runtime.study.Points.Follows;
import org.ursell.runtime.study.Points.Given;
import org.ursell.runtime.study.Points.Value;

class PointsTest {
  private static final ModelDescriptor MODEL = ThreeLevelSubject.MODEL;
  private static final Sizes SIZES = Sizes.of(MODEL, 20, 10);

  @Test
  void theLastParameterChangesFastestAndValuesStayInTheirOrder() {
    Points points = Points.of(MODEL, SIZES).with("gamma_plus", 2.0, 0.5).with("V", 1.0, 0.75, 0.9);
    assertThat(points.all())
        .extracting(point -> point.get("V"), point -> point.get("gamma_plus"))
        .containsExactly(
            tuple(1.0, 2.0),
            tuple(1.0, 0.5),
            tuple(0.75, 2.0),
            tuple(0.75, 0.5),
            tuple(0.9, 2.0),
            tuple(0.9, 0.5));
    assertThat(points.varying()).containsExactly("V", "gamma_plus");
    assertThat(points.names()).containsExactly("V", "K", "gamma_plus", "gamma_minus");
    assertThat(points.values().get("K")).containsExactly(new Given(0.0));
    assertThat(points.all()).isSameAs(points.all());
  }

  @Test
  void aPointHasNoSizeUntilItIsGivenOne() {
    Points points = Points.of(MODEL, SIZES);
    Parameters point = points.all().get(0);
    assertThat(point.asMap()).doesNotContainKey("N").containsEntry("V", 1.0);
    assertThat(points.at(point, 20).get("N")).isEqualTo(20.0);
    assertThat(points.at(point, OptionalDouble.empty())).isEqualTo(point);
    assertThat(points.inTheLimit(point).get("N")).isInfinite();
    assertThat(points.withSizes(List.of(7.0)).sizes().values()).containsExactly(7.0);
    assertThat(Points.of(MODEL, Sizes.none()).all().get(0).get("N")).isEqualTo(100.0);
  }

  /** A size that does not vary is finite where another is, and infinite in the limit. */
  @Test
  void inTheLimitEverySizeIsInfinite() {
    Points points = Points.of(MODEL, Sizes.none());
    Parameters point = points.all().get(0);
    assertThat(points.at(point, 20).get("N")).isEqualTo(100.0);
    assertThat(points.inTheLimit(point).get("N")).isInfinite();
  }

  @Test
  void timesAreCountedInTheModelsRateOnlyWhereThatIsOne() {
    Points points = Points.of(MODEL, SIZES);
    assertThat(points.rateUnit()).isEqualTo("gamma_minus");
    assertThat(points.with("gamma_minus", 2.0).rateUnit()).isEmpty();
    assertThat(points.with("gamma_minus", 1.0, 2.0).rateUnit()).isEmpty();
  }

  @Test
  void usualValuesStandInForDefaultsAndGivenOnesForBoth() {
    Map<String, List<Value>> given = Map.of("K", List.of(new Given(-1.0)));
    Map<String, List<Double>> usual = Map.of("K", List.of(5.0), "V", List.of(0.25, 0.5));
    Points points = Points.of(MODEL, given, usual, SIZES, texts -> DerivedParameters.NONE);
    assertThat(points.values())
        .containsEntry("K", List.of(new Given(-1.0)))
        .containsEntry("V", List.of(new Given(0.25), new Given(0.5)))
        .containsEntry("gamma_plus", List.of(new Given(0.5)));
  }

  /** V = x K at each point, with formulas as keys of how often they were read. */
  private static final class Multiples implements Function<Map<String, String>, DerivedParameters> {
    private final Map<Map<String, String>, Integer> read = new HashMap<>();

    @Override
    public DerivedParameters apply(Map<String, String> texts) {
      read.merge(texts, 1, Integer::sum);
      return new DerivedParameters() {
        @Override
        public Map<String, String> texts() {
          return texts;
        }

        @Override
        public Set<String> mentioned() {
          return Set.of("K");
        }

        @Override
        public Parameters complete(Parameters point) {
          Parameters complete = point;
          for (Map.Entry<String, String> text : texts.entrySet()) {
            double factor = Double.parseDouble(text.getValue().replace("*K", ""));
            complete = complete.with(text.getKey(), factor * point.get("K"));
          }
          return complete;
        }
      };
    }
  }

  @Test
  void formulasFollowOtherParametersAtEachPointAndAreReadOnce() {
    Multiples multiples = new Multiples();
    Map<String, List<Value>> given =
        Map.of(
            "V", List.of(new Follows("2*K"), new Given(7.0)),
            "K", List.of(new Given(1.0), new Given(3.0)));
    Points points = Points.of(MODEL, given, Map.of(), SIZES, multiples);
    assertThat(points.all())
        .extracting(point -> point.get("V"))
        .containsExactly(2.0, 6.0, 7.0, 7.0);
    assertThat(multiples.read)
        .containsOnly(Map.entry(Map.of("V", "2*K"), 1), Map.entry(Map.of(), 1));
    assertThat(points.values().get("V")).extracting(Value::recorded).containsExactly("2*K", 7.0);
  }

  @Test
  void whatIsOpenIsLeftOutOfAFamilyAndComesBackAtItsPoints() {
    Map<String, List<Value>> given =
        Map.of(
            "V", List.of(new Follows("2*K")),
            "K", List.of(new Given(1.0), new Given(3.0)),
            "gamma_plus", List.of(new Given(0.5), new Given(2.0)));
    Points points = Points.of(MODEL, given, Map.of(), SIZES, new Multiples());
    List<PointFamily> families = points.families(Set.of("K"));
    assertThat(families)
        .extracting(PointFamily::varying)
        .containsExactly(
            Map.of("gamma_plus", new Given(0.5)), Map.of("gamma_plus", new Given(2.0)));
    assertThat(families.get(0).numbers().asMap()).doesNotContainKeys("K", "V");
    Parameters point = families.get(1).at(Parameters.none().with("K", -4.0));
    assertThat(point.get("V")).isEqualTo(-8.0);
    assertThat(point.get("gamma_plus")).isEqualTo(2.0);
  }

  @Test
  void pointsKeepTheirOwnCopies() {
    List<Value> list = new ArrayList<>(List.of(new Given(0.5)));
    Map<String, List<Value>> given = new HashMap<>(Map.of("V", list));
    Points points = Points.of(MODEL, given, Map.of(), SIZES, texts -> DerivedParameters.NONE);
    list.add(new Given(9.0));
    given.clear();
    points.values().clear();
    assertThat(points.all()).singleElement().matches(point -> point.get("V") == 0.5);
  }

  @Test
  void whatMakesNoPointIsRefused() {
    Points points = Points.of(MODEL, SIZES);
    refused("'W' is no parameter of the points", () -> points.with("W", 1.0));
    refused("'N' is no parameter of the points", () -> points.with("N", 1.0));
    refused("no value is given to V", () -> points.with("V"));
    refused("V is given a value twice: [1.0, 1.0]", () -> points.with("V", 1.0, 1.0));
    refused("V = nan is not a finite number", () -> points.with("V", 1.0, Double.NaN));
    refused("'W' is no parameter of the points", () -> given("W", List.of(new Given(1.0))));
    refused("'N' is no parameter of the points", () -> given("N", List.of(new Given(1.0))));
    refused("no value is given to V", () -> given("V", List.of()));
  }

  private static Points given(String name, List<Value> values) {
    return Points.of(MODEL, Map.of(name, values), Map.of(), SIZES, texts -> DerivedParameters.NONE);
  }

  private static void refused(String words, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessageContaining(words);
  }
}
