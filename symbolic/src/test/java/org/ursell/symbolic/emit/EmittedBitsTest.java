package org.ursell.symbolic.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.Clock;
import org.ursell.runtime.equations.LaneForm;
import org.ursell.runtime.equations.LaneRows;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.TableMomentEquations;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.language.ReadResult;

/**
 * Emitted classes add in the order of the tables, so that both give the same derivatives to the
 * last bit, however the emitter groups their sums.
 */
class EmittedBitsTest {
  private static final String COMPLEX =
      """
      name: complex
      species: {A: {levels: 2, count: N}, B: {levels: 3, count: M}, c: {boson: true}}
      observables: {n: "<|1><1|>_A"}
      parameters: {N: 10, M: 7, g: 0.3 + 0.4*i, Omega: 2*i, kappa: 1}
      hamiltonian:
        - for each A: g*c'*|0><1| + h.c.
        - for each B: conj(g)*c'*|0><2| + h.c.
        - for each A: Omega*|1><0| + conj(Omega)*|0><1|
        - for each A: (abs(g)^2 + re(Omega)/(1 + im(g)^2))*|1><1|
      jumps:
        - rate kappa, operator c
        - for each A: rate abs(g), operator |0><1|
        - for each B: rate 1/3, operator |1><0|
      """;

  private static final String CHARGED =
      """
      name: charged
      species: {A: {levels: 2, count: N}}
      observables: {n: "<|1><1|>_A"}
      parameters: {N: 10, V: 0.3, pump: 0.7}
      hamiltonian:
        - for pairs A A: V/N * |1><0| (x) |0><1| + h.c.
      jumps:
        - for each A: rate pump%s, operator |1><0|
        - for each A: rate 1, operator |0><1|
      charges:
        phase: {A: "|1><1|"}
      """;

  /** Populations stay, and coherences only turn. */
  private static final String IDLE =
      """
      name: idle
      species: {A: {levels: 3, count: N}}
      observables: {n: "<|1><1|>_A"}
      parameters: {N: 10, D: 0.5}
      hamiltonian:
        - for each A: D*|2><2|
      """;

  private static MomentSystem system(String text, DerivationRequest request) {
    ReadResult read = ModelReader.read("bits.yaml", text);
    assertThat(read)
        .as(() -> ((ReadResult.Failure) read).render())
        .isInstanceOf(ReadResult.Success.class);
    return new DerivationPipeline().run(((ReadResult.Success) read).model(), request);
  }

  private static int shortest(MomentSystem system) {
    return system.equations().stream().mapToInt(e -> e.terms().size()).min().orElse(0);
  }

  private static double[] derivative(
      MomentEquations equations, Parameters point, double time, double[] y) {
    double[] c = equations.coefficients(point);
    Clock clock = equations.clock(point);
    clock.enter(time);
    clock.set(time, c);
    double[] slope = new double[y.length];
    Arrays.fill(slope, Double.NaN);
    equations.derivative(y, c, slope);
    return slope;
  }

  private static void assertSameBits(MomentSystem system) {
    MomentEquations emitted = EquationCompiler.compile(system);
    MomentEquations table = TableEmitter.emit(system);
    Random random = new Random(71);
    for (int draw = 0; draw < 20; draw++) {
      Parameters point = Parameters.none();
      for (ParameterDescriptor parameter : emitted.descriptor().parameters()) {
        boolean size = parameter.kind() == ParameterDescriptor.Kind.SIZE;
        point =
            point.with(parameter.name(), size ? 4 + random.nextInt(90) : 0.2 + random.nextDouble());
      }
      double[] y = random.doubles(emitted.moments().size(), -1.0, 1.0).toArray();
      double[] slope = derivative(emitted, point, draw, y);
      assertThat(derivative(table, point, draw, y)).isEqualTo(slope);
      if (emitted.clock(point) == Clock.STOPPED) {
        assertSideBySide(table, point, y, slope);
      }
    }
  }

  /** Runs side by side, of which one is at the point and the others elsewhere. */
  private static void assertSideBySide(
      MomentEquations table, Parameters point, double[] y, double[] slope) {
    int lanes = 4;
    LaneForm form = LaneForm.of(table).orElseThrow();
    LaneRows rows = form.rows(lanes);
    rows.put(2, form.share(table, point, table.coefficients(point)).orElseThrow());
    double[] all = new double[lanes * y.length];
    for (int m = 0; m < y.length; m++) {
      all[m * lanes + 2] = y[m];
    }
    double[] slopes = new double[all.length];
    rows.derivative(all, slopes);
    for (int m = 0; m < y.length; m++) {
      // Equal numbers: a sum of zeros may have another sign.
      assertThat(slopes[m * lanes + 2] == slope[m]).as("equation %d", m).isTrue();
    }
  }

  @Test
  void complexParametersOfSeveralSpecies() {
    assertSameBits(system(COMPLEX, DerivationRequest.order(1)));
    assertSameBits(system(COMPLEX, DerivationRequest.order(2)));
  }

  @Test
  void withoutChargedMoments() {
    assertSameBits(system(CHARGED.formatted(""), DerivationRequest.order(3).filteredBy("phase")));
  }

  @Test
  void changingInTime() {
    assertSameBits(system(CHARGED.formatted("*(1 + sin(3*t)/2)"), DerivationRequest.order(2)));
  }

  @Test
  void equationsOfOneTermOrNone() {
    MomentSystem idle = system(IDLE, DerivationRequest.order(2));
    assertThat(shortest(idle)).isZero();
    assertThat(idle.equations()).anyMatch(equation -> equation.terms().size() == 1);
    assertSameBits(idle);
  }

  /** One mode and many species, coupled alike or each in its own way. */
  private static String many(int species, boolean alike) {
    StringBuilder text = new StringBuilder("name: many\nspecies:\n  c: {boson: true}\n");
    StringBuilder couplings = new StringBuilder();
    StringBuilder parameters = new StringBuilder("parameters: {g: 0.3, kappa: 1");
    for (int k = 0; k < species; k++) {
      text.append("  S%d: {levels: 2, count: 1}\n".formatted(k));
      parameters.append(alike ? "" : ", g%d: 0.%d".formatted(k, 1 + k));
      couplings.append(
          "  - for each S%d: %s*c'*|0><1| + h.c.\n".formatted(k, alike ? "g" : "g" + k));
    }
    return text.append("observables: {n: \"<c'*c>\"}\n")
        .append(parameters)
        .append("}\nhamiltonian:\n")
        .append(couplings)
        .append("jumps:\n  - rate kappa, operator c\n")
        .toString();
  }

  /** More equal coefficients than one group has, and more groups than are added up in one piece. */
  @Test
  void longSums() {
    MomentSystem alike = system(many(13, true), DerivationRequest.order(2));
    assertThat(alike.equations()).anyMatch(equation -> equation.terms().size() > 12);
    assertSameBits(alike);
    MomentSystem eachItsOwn = system(many(70, false), DerivationRequest.order(1));
    assertThat(eachItsOwn.equations())
        .anyMatch(e -> e.terms().size() > TableMomentEquations.LONGEST_SUM);
    assertSameBits(eachItsOwn);
  }
}
