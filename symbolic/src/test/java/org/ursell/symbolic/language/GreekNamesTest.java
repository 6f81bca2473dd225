package org.ursell.symbolic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.emit.JsonEmitter;
import org.ursell.symbolic.emit.LatexEmitter;
import org.ursell.symbolic.emit.TextEmitter;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.model.Model;

/** Greek letters and small ones in names, from the file to all that is made of it. */
class GreekNamesTest {
  private static final String GREEK =
      """
      name: greek
      species: {β: {levels: 2, count: N}, c: {boson: true}}
      parameters: {N: 10, γ: 1, gamma: 2, γ₊: 0.3, κ_a: 0.5, ω₀: 1.5, Ω: 2, µ: 1}
      operators: {S⁺: "|1><0|"}
      hamiltonian:
        - for each β: ω₀*S⁺*S⁺' + µ*Ω*(c*S⁺ + h.c.)
      jumps:
        - for each β: rate γ + gamma, operator S⁺'
        - for each β: rate γ₊, operator S⁺
        - rate κ_a, operator c
      observables: {σ₋: <S⁺'>_β, all: <(sum_β S⁺)*c>}
      initial: {β: ground, c: vacuum}
      """;

  private static final String LATIN =
      GREEK
          .replace("γ₊", "gp")
          .replace("γ", "g")
          .replace("κ_a", "k")
          .replace("ω₀", "w")
          .replace("Ω", "O")
          .replace("µ", "m")
          .replace("S⁺", "S")
          .replace("σ₋", "s")
          .replace("β", "B");

  private static Model model(String text) {
    ReadResult read = ModelReader.read("greek.yaml", text);
    assertThat(read)
        .as(() -> ((ReadResult.Failure) read).render())
        .isInstanceOf(ReadResult.Success.class);
    return ((ReadResult.Success) read).model();
  }

  private static MomentSystem system(String text) {
    return new DerivationPipeline().run(model(text), DerivationRequest.order(2));
  }

  @Test
  void theEquationsAreThoseOfOtherNames() {
    MomentEquations greek = EquationCompiler.compile(system(GREEK));
    MomentEquations latin = EquationCompiler.compile(system(LATIN));
    Parameters values =
        Parameters.none().with("N", 10).with("γ", 1).with("gamma", 2).with("γ₊", 0.3);
    values = values.with("κ_a", 0.5).with("ω₀", 1.5).with("Ω", 2).with("μ", 0.7);
    Parameters others =
        Parameters.none().with("N", 10).with("g", 1).with("gamma", 2).with("gp", 0.3);
    others = others.with("k", 0.5).with("w", 1.5).with("O", 2).with("m", 0.7);
    assertThat(greek.coefficients(values)).containsExactly(latin.coefficients(others));
  }

  @Test
  void theyAreDistinctFromWordsOfTheirLetters() {
    MomentEquations greek = EquationCompiler.compile(system(GREEK));
    assertThat(greek.descriptor().parameter("γ").orElseThrow().defaultValue()).isEqualTo(1.0);
    assertThat(greek.descriptor().parameter("gamma").orElseThrow().defaultValue()).isEqualTo(2.0);
  }

  @Test
  void theyArePrintedAsTheyAre() {
    MomentSystem system = system(GREEK);
    assertThat(TextEmitter.emit(system)).contains("γ + gamma + γ₊", "x1_β", "κ_a", "Ω*μ");
    assertThat(LatexEmitter.emit(system))
        .contains("\\gamma_{+}", "\\kappa_{a}", "\\omega_{0}", "\\Omega", "_{1,\\beta}")
        .contains("operators of a site of $\\beta$")
        .matches("(?s)\\p{ASCII}*");
    assertThat(JsonEmitter.emit(system)).contains("\"γ₊\"", "\"κ_a\"");
  }

  @Test
  void allSpellingsAreOneModel() {
    String hash = model(GREEK).hash();
    assertThat(model(GREEK.replace('\u00b5', '\u03bc')).hash()).isEqualTo(hash);
    assertThat(model(GREEK.replace('\u03a9', '\u2126')).hash()).isEqualTo(hash);
    assertThat(model(Normalizer.normalize(GREEK, Normalizer.Form.NFD)).hash()).isEqualTo(hash);
    assertThat(model(GREEK.replace("γ:", "\ud835\udefe:")).hash()).isEqualTo(hash);
    assertThat(hash).isNotEqualTo(model(LATIN).hash());
  }

  @Test
  void piIsTheNumber() {
    assertThat(model(GREEK.replace("µ*Ω", "π*µ*Ω")).hash())
        .isEqualTo(model(GREEK.replace("µ*Ω", "pi*µ*Ω")).hash());
  }
}
