package org.ursell.symbolic.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.PaperModels;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.Basis;

/** Whole equations as text, compared word for word with what was read and found right. */
class GoldenTextTest {
  @ParameterizedTest
  @CsvSource({
    "one-group, 1, COUPLING, txt",
    "one-group, 1, TRANSITION, txt",
    "one-group, 2, COUPLING, txt",
    "two-groups, 1, COUPLING, txt",
    "one-group, 1, COUPLING, tex"
  })
  void equationsReadAsTheyDid(String name, int order, Basis basis, String format)
      throws IOException {
    Model model = name.equals("one-group") ? PaperModels.oneGroup() : PaperModels.twoGroups();
    MomentSystem system =
        new DerivationPipeline().run(model, DerivationRequest.order(order).in(basis));
    String text = format.equals("txt") ? TextEmitter.emit(system) : LatexEmitter.emit(system);
    String file =
        "%s-order-%d-%s.%s".formatted(name, order, basis.name().toLowerCase(Locale.ROOT), format);
    assertThat(text).isEqualTo(read("/org/ursell/symbolic/golden/" + file));
  }

  /** A Gaussian pulse and a logistic switch read as their author wrote them. */
  @ParameterizedTest
  @CsvSource({"txt", "tex"})
  void pulsesReadAsTheyWereWritten(String format) throws IOException {
    Model model =
        ModelReader.read(
                "model.yaml",
                """
                name: pulsed
                species:
                  a: {levels: 2, count: N}
                parameters: {N: 10, O: 1, t0: 10, w: 0.5, G: 1}
                hamiltonian:
                  - for each a: O*exp(-(t - t0)^2/(2*w^2))/(N + 1)*(|0><1| + |1><0|)
                  - for each a: O/(1 + exp(-(t - t0)/w))*|1><1|
                  - for each a: exp(-((t - 0.97)/0.06)^2)*|1><1|
                jumps:
                  - for each a: rate G, operator |0><1|
                observables:
                  e: <|1><1|>_a
                initial: {a: level 0}
                """)
            .orThrow();
    MomentSystem system = new DerivationPipeline().run(model, DerivationRequest.order(1));
    String text = format.equals("txt") ? TextEmitter.emit(system) : LatexEmitter.emit(system);
    assertThat(text).isEqualTo(read("/org/ursell/symbolic/golden/pulsed-order-1." + format));
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = GoldenTextTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
