package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.emit.LatexEmitter;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.emit.TextEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.ModelBuilder;

/** A complex parameter is its real and its imaginary part, and reads as one. */
class ComplexParametersTest {
  private static final String COMPLEX =
      """
      name: complex
      species: {A: {levels: 2, count: N}, c: {boson: true}}
      parameters: {N: 10, g: 0.3 + 0.4*i, Omega: 2*i, kappa: 1}
      hamiltonian:
        - for each A: g*c'*|0><1| + h.c.
        - for each A: Omega*|1><0| + conj(Omega)*|0><1|
        - for each A: (abs(g)^2 + re(Omega)/(1 + im(g)^2))*|1><1|
      jumps:
        - rate kappa, operator c
        - for each A: rate abs(g), operator |0><1|
        - for each A: rate re(g*conj(g)), operator g*|0><0|
      observables: {n: <c'*c>, turned: "conj(g)*<c>", s: <g*|0><1|>}
      """;

  /** The same with every part written out. */
  private static final String REAL =
      """
      name: complex
      species: {A: {levels: 2, count: N}, c: {boson: true}}
      parameters: {N: 10, x: 0.3, y: 0.4, u: 0, v: 2, kappa: 1}
      hamiltonian:
        - for each A: (x + i*y)*c'*|0><1| + (x - i*y)*c*|1><0|
        - for each A: (u + i*v)*|1><0| + (u - i*v)*|0><1|
        - for each A: (x^2 + y^2 + u/(1 + y^2))*|1><1|
      jumps:
        - rate kappa, operator c
        - for each A: rate sqrt(x^2 + y^2), operator |0><1|
        - for each A: rate x^2 + y^2, operator (x + i*y)*|0><0|
      observables: {n: <c'*c>, turned: "(x - i*y)*<c>", s: <(x + i*y)*|0><1|>}
      """;

  private static Model model(String text) {
    ReadResult read = ModelReader.read("complex.yaml", text);
    assertThat(read)
        .as(() -> ((ReadResult.Failure) read).render())
        .isInstanceOf(ReadResult.Success.class);
    return ((ReadResult.Success) read).model();
  }

  private static MomentSystem system(String text) {
    return new DerivationPipeline().run(model(text), DerivationRequest.order(2));
  }

  private static double[] slope(MomentEquations equations, Parameters parameters) {
    double[] c = equations.coefficients(parameters);
    double[] y = new double[equations.moments().size()];
    for (int k = 0; k < y.length; k++) {
      y[k] = Math.sin(1.0 + k);
    }
    double[] slope = new double[y.length];
    equations.derivative(y, c, slope);
    return slope;
  }

  @Test
  void theEquationsAreThoseOfItsParts() {
    for (double[] point : new double[][] {{0.3, 0.4, 0, 2}, {-1, 0.2, 0.7, -0.1}, {2, 0, 1, 0}}) {
      Parameters whole =
          Parameters.of(Map.of("N", 10.0, "kappa", 0.5))
              .with("g", point[0], point[1])
              .with("Omega", point[2], point[3]);
      Parameters parts =
          Parameters.of(
              Map.of(
                  "N", 10.0, "kappa", 0.5, "x", point[0], "y", point[1], "u", point[2], "v",
                  point[3]));
      double[] expected = slope(TableEmitter.emit(system(REAL)), parts);
      assertThat(slope(TableEmitter.emit(system(COMPLEX)), whole))
          .containsExactly(expected, within(1e-12));
      assertThat(slope(EquationCompiler.compile(system(COMPLEX)), whole))
          .containsExactly(expected, within(1e-12));
    }
  }

  @Test
  void itsDefaultsAreItsParts() {
    Model model = model(COMPLEX);
    assertThat(model.parameterNames())
        .containsExactly("N", "g.re", "g.im", "Omega.re", "Omega.im", "kappa");
    assertThat(model.parameters().get(2).defaultValue()).isEqualTo(0.4);
  }

  @Test
  void peopleReadItAsOne() {
    Model model = model(COMPLEX);
    assertThat(model.hamiltonian().get(0).coefficient().text()).isEqualTo("g");
    assertThat(model.jumps().get(1).rate().text()).isEqualTo("abs(g)");
    assertThat(model.hamiltonian()).anyMatch(t -> t.coefficient().text().equals("conj(Omega)"));
    assertThat(TextEmitter.emit(system(COMPLEX)))
        .contains("re(g)", "im(Omega)")
        .doesNotContain("g.re", "g.im");
    assertThat(LatexEmitter.emit(system(COMPLEX)))
        .contains("\\mathrm{Re}\\,g", "\\mathrm{Im}\\,\\Omega")
        .doesNotContain("g.re");
  }

  @Test
  void aNameOfAnotherPlaceIsTaken() {
    ReadResult read =
        ModelReader.read("bad.yaml", COMPLEX.replace("species:", "operators: {g: c}\nspecies:"));
    assertThat(((ReadResult.Failure) read).render()).contains("`g` is already the name of");
  }

  @Test
  void programsDeclareIt() {
    ModelBuilder builder =
        new ModelBuilder("complex", "complex")
            .species("A", 2, "N")
            .size("N", 10)
            .complex("g", 1, 0.5)
            .onSite("A", "abs(g)^2", LocalOperator.transition(1, 1))
            .onSite("A", "re(g)", LocalOperator.transition(0, 0))
            .jump("A", "re(g*conj(g))", LocalOperator.transition(0, 1))
            .observable("n", "A", LocalOperator.transition(1, 1));
    Model model = builder.build();
    assertThat(model.parameterNames()).containsExactly("N", "g.re", "g.im");
    MomentSystem system = new DerivationPipeline().run(model, DerivationRequest.order(1));
    Parameters point = Parameters.none().with("N", 3).with("g", 3, 4);
    double[] c = TableEmitter.emit(system).coefficients(point);
    assertThat(c).contains(-25.0);
  }
}
