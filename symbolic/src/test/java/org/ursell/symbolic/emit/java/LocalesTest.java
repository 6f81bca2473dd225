package org.ursell.symbolic.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.emit.JsonEmitter;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;

/** What is emitted and hashed is for machines, which write numbers in one way everywhere. */
class LocalesTest {
  private static final String MODEL =
      """
      name: everything-2
      species:
        A: {levels: 2, count: N}
        b: {levels: 3}
        c: {boson: true}
      parameters: {N: 3, g: 0.5, κ: 1}
      charges: {}
      hamiltonian:
        - for each A: g*exp(-t)*(|0><1| (x) c' + h.c.)
        - g*cos(2*t)*(c + c')
      jumps:
        - collective A: rate κ/N, operator |0><1|
        - for each b: rate κ*exp(-g), operator |0><2|
        - rate κ, operator c + 2*|0><1|_b
      observables:
        excited: <|1><1|>_A
        light: <c'*c> + 0.5*abs(<c>)
      initial: {A: (|0> + i*|1>)/sqrt(2), b: 0.25*|0><0| + 0.75*|2><2|, c: coherent 0.5}
      """;

  private static Model model(String text) {
    return ModelReader.read("model", text).orThrow();
  }

  private static List<String> written() {
    Model model = model(MODEL.replace("charges: {}\n", ""));
    var system = new DerivationPipeline().run(model, DerivationRequest.order(2));
    return new ArrayList<>(
        List.of(model.hash(), JavaEmitter.emit(system).source(), JsonEmitter.emit(system)));
  }

  private static <T> T in(Locale locale, Supplier<T> work) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      return work.get();
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr-TR", "de-DE", "hi-IN-u-nu-deva"})
  @ResourceLock(Resources.LOCALE)
  void noLocaleChangesWhatIsEmitted(String language) {
    List<String> usual = in(Locale.ROOT, LocalesTest::written);
    List<String> there = in(Locale.forLanguageTag(language), LocalesTest::written);
    assertThat(there).isEqualTo(usual);
  }

  /** A default that is not finite is one in Java, too. */
  @Test
  void infinitelyManySitesMayBeTheDefault() {
    Model model =
        model(
            """
            name: many
            species: {A: {levels: 2, count: N}}
            parameters: {N: inf, g: 1}
            jumps:
              - for each A: rate g, operator |0><1|
            observables: {excited: <|1><1|>_A}
            """);
    var system = new DerivationPipeline().run(model, DerivationRequest.order(1));
    MomentEquations compiled = EquationCompiler.compile(system);
    assertThat(compiled.descriptor().defaults().get("N")).isInfinite();
  }
}
