package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.Moment.Part;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.SpeciesDescriptor.BasisElement;
import org.ursell.runtime.state.MomentSpace;

/** Scales and bounds of the moments of two-level atoms in two modes. */
class MomentMagnitudesTest {
  private static final double NORM = Math.sqrt(2.0);
  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  /** Atoms A with x, y and z; modes c and b with the factors lowering (0) and raising (1). */
  private static final class Laser implements MomentEquations {
    private final List<Moment> moments;

    Laser(List<Moment> moments) {
      this.moments = moments;
    }

    @Override
    public List<Moment> moments() {
      return moments;
    }

    @Override
    public ModelDescriptor descriptor() {
      SiteOperator up = SiteOperator.transition(2, 1, 0);
      SiteOperator down = SiteOperator.transition(2, 0, 1);
      SiteOperator x = up.plus(down);
      SiteOperator y = up.times(0.0, -1.0).plus(down.times(0.0, 1.0));
      SiteOperator z =
          SiteOperator.transition(2, 1, 1).plus(SiteOperator.transition(2, 0, 0).times(-1.0, 0.0));
      List<BasisElement> atom =
          List.of(
              new BasisElement("x", "x", x),
              new BasisElement("y", "y", y),
              new BasisElement("z", "z", z));
      List<BasisElement> mode =
          List.of(
              new BasisElement("c", "c", SiteOperator.zero(0)),
              new BasisElement("c'", "c'", SiteOperator.zero(0)));
      return ModelDescriptor.named("laser")
          .order(3)
          .rateUnit("kappa")
          .species(
              List.of(
                  new SpeciesDescriptor("A", 2, "10", atom),
                  new SpeciesDescriptor("c", 0, "1", mode),
                  new SpeciesDescriptor("b", 0, "1", mode)))
          .observables(List.of(new ObservableDescriptor("x", 0, x)))
          .build();
    }

    @Override
    public double[] coefficients(Parameters parameters) {
      return new double[0];
    }

    @Override
    public void derivative(double[] y, double[] c, double[] dydt) {
      Arrays.fill(dydt, 0.0);
    }
  }

  /** Words of the factors, in the order of {@link Laser}. */
  private static Moment moment(String words) {
    List<String> names = List.of("x", "y", "z", "c", "c'", "b", "b'");
    List<Moment.Factor> factors =
        Arrays.stream(words.split(" "))
            .map(names::indexOf)
            .map(k -> k < 3 ? new Moment.Factor(0, k) : new Moment.Factor((k - 1) / 2, (k - 3) % 2))
            .toList();
    return new Moment("<" + words + ">", factors, Part.REAL);
  }

  private static final List<String> WORDS =
      List.of(
          "x", "y", "z", "x x", "x y", "z z", "x z", "y z", "x x z", "c", "c'", "c' c", "c c",
          "x c", "y c'", "z c' c", "z c", "x c' c", "c' c' c", "b", "b' c", "b c", "x b");

  /** Anew for each test, since magnitudes are remembered by equations. */
  private final Laser laser = new Laser(WORDS.stream().map(MomentMagnitudesTest::moment).toList());

  private final MomentMagnitudes magnitudes = MomentMagnitudes.of(laser);

  private static int at(String words) {
    return WORDS.indexOf(words);
  }

  private int kind(String words) {
    return magnitudes.kind(at(words));
  }

  @Test
  void momentsThatTurnIntoEachOtherAreOfOneKind() {
    for (List<String> alike :
        List.of(
            List.of("x", "y"),
            List.of("x x", "x y"),
            List.of("x z", "y z"),
            List.of("c", "c'"),
            List.of("x c", "y c'"))) {
      assertThat(alike.stream().map(words -> kind(words)).distinct()).as("%s", alike).hasSize(1);
    }
    List<String> different =
        List.of(
            "x", "z", "x x", "z z", "x z", "x x z", "c", "c' c", "c c", "x c", "z c' c", "z c",
            "x c' c", "c' c' c", "b", "b' c", "b c", "x b");
    assertThat(different.stream().map(words -> kind(words)).distinct()).hasSize(different.size());
    assertThat(magnitudes.kinds()).isEqualTo(different.size());
    assertThat(magnitudes.follows()).isTrue();
  }

  private Set<String> driving(String words) {
    Set<String> driving = new TreeSet<>();
    for (int part : magnitudes.parts(kind(words))) {
      driving.add(WORDS.stream().filter(each -> kind(each) == part).findFirst().orElseThrow());
    }
    return driving;
  }

  /** Parts with all of the modes; of a coherence those parts only that are coherences, too. */
  @Test
  void aMomentIsMeasuredBesideItsParts() {
    assertThat(driving("x")).containsExactlyInAnyOrder("x");
    assertThat(driving("z")).containsExactlyInAnyOrder("z");
    assertThat(driving("x x")).containsExactlyInAnyOrder("x", "x x");
    assertThat(driving("z z")).containsExactlyInAnyOrder("z", "z z");
    assertThat(driving("x z")).containsExactlyInAnyOrder("x", "x z");
    assertThat(driving("x x z")).containsExactlyInAnyOrder("x", "x x", "x z", "x x z");
    assertThat(driving("c")).containsExactlyInAnyOrder("c");
    assertThat(driving("x c")).containsExactlyInAnyOrder("c", "x c");
    assertThat(driving("z c' c")).containsExactlyInAnyOrder("c' c", "z c' c");
    assertThat(driving("x c' c")).containsExactlyInAnyOrder("c' c", "x c' c");
    assertThat(driving("c' c' c")).containsExactlyInAnyOrder("c' c' c");
    assertThat(driving("b' c")).containsExactlyInAnyOrder("b' c");
  }

  /** x, y and z have eigenvalues 1 and -1, and the norm sqrt(2) which bounds them. */
  @Test
  void operatorsOfSitesHaveNormsAndThoseOfModesHaveNone() {
    for (String words : WORDS) {
      int k = at(words);
      long sites = Arrays.stream(words.split(" ")).filter(word -> "xyz".contains(word)).count();
      int quanta = words.split(" ").length - (int) sites;
      assertThat(magnitudes.norm(k)).as(words).isCloseTo(Math.pow(NORM, sites), ROUNDING);
      assertThat(magnitudes.quanta(k)).as(words).isEqualTo(quanta);
    }
  }

  /** A mode of 1600 quanta has an amplitude of 40, whatever its own mean is. */
  @Test
  void theAmplitudeOfAModeIsTheLargestThatItsMomentsShow() {
    double[] state = new double[WORDS.size()];
    state[at("c")] = -30.0;
    state[at("c' c")] = 1600.0;
    state[at("c c")] = -900.0;
    state[at("c' c' c")] = 27_000.0;
    state[at("b")] = 0.1;
    // What is not of one mode alone tells of none.
    state[at("x c")] = 1e9;
    state[at("b c")] = 1e12;
    double[] natural = magnitudes.natural(state);
    assertThat(natural[at("c")]).isCloseTo(40.0, ROUNDING);
    assertThat(natural[at("c' c")]).isCloseTo(1600.0, Offset.offset(1e-9));
    assertThat(natural[at("c' c' c")]).isCloseTo(64_000.0, Offset.offset(1e-7));
    assertThat(natural[at("x c")]).isCloseTo(40.0 * NORM, ROUNDING);
    assertThat(natural[at("z c' c")]).isCloseTo(1600.0 * NORM, Offset.offset(1e-9));
    assertThat(natural[at("b")]).isEqualTo(1.0);
    assertThat(natural[at("b' c")]).isCloseTo(40.0, ROUNDING);
    assertThat(natural[at("x x")]).isCloseTo(2.0, ROUNDING);
  }

  @Test
  void momentsOfSitesMayExceedWhatAStateAllowsByTheGrowthAndAmplitudesByItsSquare() {
    double[] start = new double[WORDS.size()];
    start[at("c' c")] = 100.0;
    start[at("x")] = 3.0;
    double[] limits = magnitudes.limits(start, 1e3);
    assertThat(limits[at("y")]).isCloseTo(NORM * 1e3, Offset.offset(1e-9));
    assertThat(limits[at("x")]).isEqualTo(3e3);
    assertThat(limits[at("x x")]).isCloseTo(2e3, Offset.offset(1e-9));
    assertThat(limits[at("c")] / (10.0 * 1e6)).isCloseTo(1.0, ROUNDING);
    assertThat(limits[at("c' c")] / (100.0 * 1e12)).isCloseTo(1.0, ROUNDING);
    assertThat(limits[at("x c")] / (10.0 * NORM * 1e6)).isCloseTo(1.0, ROUNDING);
    assertThat(magnitudes.limits(start, 1e200)[at("c' c")]).isEqualTo(Double.MAX_VALUE);
  }

  /** The amplitude of a mode is bounded by the square of the limit, and its refusal says so. */
  @Test
  void whatExceedsItsLimitIsToldByItsKind() {
    double[] start = new double[WORDS.size()];
    start[at("c")] = 2.0;
    RunEnding ending =
        new RunEnding(
            RunRequest.of(VectorField.of(laser, Parameters.none()), start, 1.0)
                .with(IntegratorOptions.DEFAULT.withDivergenceBound(1e3)));
    RunEnding.Reached reached = new RunEnding.Reached(0.5, start, 10, 1);
    double[] state = start.clone();
    state[at("c")] = 1.9e6;
    assertThat(ending.isGood(state)).isTrue();
    state[at("c")] = 2.1e6;
    assertThat(ending.isGood(state)).isFalse();
    assertThat(ending.diverged(reached).advice())
        .contains("a moment of a mode exceeded 2.00e+06", "1.00e+06 times those", "from 1.00e+03");
    state[at("c")] = 0.0;
    state[at("x")] = 1e3 * NORM * 1.01;
    assertThat(ending.isGood(state)).isFalse();
    assertThat(ending.diverged(reached).advice())
        .contains("a moment exceeded the growth limit, 1.00e+03 times")
        .doesNotContain("mode");
  }

  /** Modes alone have no states of sites to watch. */
  @Test
  void modesAloneAreNotWatched() {
    List<Moment> moments = List.of(moment("c"), moment("c' c"));
    PhysicalityMonitor monitor =
        new PhysicalityMonitor(MomentSpace.of(new Laser(moments)), Parameters.none());
    assertThat(monitor.verdict()).isEqualTo(new Physicality.NotWatched());
  }

  /** Where nothing is known of unknowns, the largest at the start bounds them all. */
  @Test
  void unknownsOfWhichNothingIsKnownShareTheirBound() {
    MomentMagnitudes separate = MomentMagnitudes.separate(3);
    assertThat(separate.kinds()).isEqualTo(3);
    assertThat(separate.limits(new double[] {0.0, -5.0, 0.1}, 10.0)).containsExactly(50, 50, 50);
    assertThat(separate.limits(new double[] {0.0, 0.5, 0.1}, 10.0)).containsExactly(10, 10, 10);
  }

  @Test
  void moreUnknownsBehindAreEachMeasuredByOne() {
    MomentMagnitudes more = magnitudes.with(2);
    int n = WORDS.size();
    assertThat(more.kinds()).isEqualTo(magnitudes.kinds() + 2);
    for (int k = 0; k < n; k++) {
      assertThat(more.kind(k)).isEqualTo(magnitudes.kind(k));
      assertThat(more.norm(k)).isEqualTo(magnitudes.norm(k));
      assertThat(more.parts(more.kind(k))).isEqualTo(magnitudes.parts(magnitudes.kind(k)));
    }
    for (int k = n; k < n + 2; k++) {
      assertThat(more.parts(more.kind(k))).containsExactly(more.kind(k));
      assertThat(more.norm(k)).isEqualTo(1.0);
      assertThat(more.quanta(k)).isZero();
    }
    assertThat(more.kind(n)).isNotEqualTo(more.kind(n + 1));
    double[] start = new double[n + 2];
    start[n] = 7.0;
    double[] limits = more.limits(start, 100.0);
    assertThat(limits[n]).isEqualTo(700.0);
    assertThat(limits[n + 1]).isEqualTo(100.0);
  }

  private static ErrorScale scale(MomentMagnitudes magnitudes, double... start) {
    VectorField still =
        new VectorField() {
          @Override
          public int dimension() {
            return start.length;
          }

          @Override
          public MomentMagnitudes magnitudes() {
            return magnitudes;
          }

          @Override
          public void derivative(double[] y, double[] dydt) {
            Arrays.fill(dydt, 0.0);
          }
        };
    return new ErrorScale(still, 1e-10, start, new double[start.length]);
  }

  /** Pair coherences of size 1/N are followed to 1e-10 of that, populations to 1e-10 of theirs. */
  @Test
  void tolerancesAreThoseOfTheKind() {
    double[] state = new double[WORDS.size()];
    state[at("x x")] = 0.004;
    state[at("z")] = 0.5;
    state[at("x z")] = 0.01;
    ErrorScale scale = scale(magnitudes, state);
    double[] absolute = scale.absolute();
    assertThat(absolute[at("x y")]).isCloseTo(0.004e-10, Offset.offset(1e-20));
    assertThat(absolute[at("z")]).isCloseTo(0.5e-10, Offset.offset(1e-20));
    assertThat(absolute[at("y z")]).isCloseTo(0.01e-10, Offset.offset(1e-20));
    // It follows growth at once, and forgets what was large by halves.
    state[at("x y")] = 0.8;
    scale.accepted(state, new double[state.length], 0.1);
    assertThat(absolute[at("x x")]).isCloseTo(0.8e-10, Offset.offset(1e-20));
    state[at("x y")] = 0.0;
    scale.accepted(state, new double[state.length], 0.1);
    scale.accepted(state, new double[state.length], 0.1);
    assertThat(absolute[at("x x")]).isCloseTo(0.2e-10, Offset.offset(1e-20));
  }

  /** Shifts from a state are measured by one, however small they are. */
  @Test
  void unitsDoNotFollow() {
    double[] absolute = scale(MomentMagnitudes.unit(2), 1e-7, 0.0).absolute();
    assertThat(absolute).containsExactly(1e-10, 1e-10);
    double[] separate = scale(MomentMagnitudes.separate(2), 1e-3, 0.0).absolute();
    assertThat(separate[0]).isCloseTo(1e-13, Offset.offset(1e-25));
    assertThat(separate[1]).isCloseTo(1e-16, Offset.offset(1e-28));
  }
}
