package org.ursell.symbolic.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.LargerHeap;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;

/** What a derivation will hold is known once its equations of motion are, before its closure is. */
class DerivationSizeTest {
  @ParameterizedTest
  @CsvSource({
    "one-group, 4, ''",
    "two-groups, 2, ''",
    "superradiant-laser, 4, ''",
    "superradiant-laser, 5, phase"
  })
  void termsAreCountedBeforeTheyAreWritten(String name, int order, String filter) {
    DerivationRequest request = request(order, filter);
    MomentSystem system = DerivationPipeline.derive(model(name), request);
    String counted = String.valueOf(refusal(name, request, 1e3).getMessage());
    assertThat(counted).contains(" %d moments ".formatted(system.hierarchy().moments().size()));
    double terms = Double.parseDouble(counted.replaceAll(".* (\\d+) terms.*", "$1"));
    // Of complex moments and their conjugates some terms cancel, which is not looked for.
    assertThat(terms).isBetween(1.0 * system.termCount(), 1.12 * system.termCount());
  }

  /** Whether all of it was kept until the closure, or the rest was counted alone. */
  @Test
  void theHeapThatWouldDoDoesNotDependOnWhenItRanOut() {
    DerivationRequest request = request(4, "");
    double early = heap(refusal("one-group", request, 1e6));
    assertThat(heap(refusal("one-group", request, 0.99 * early))).isEqualTo(early);
    assertThatCode(() -> derive("one-group", request, early)).doesNotThrowAnyException();
  }

  private static DerivationRequest request(int order, String filter) {
    DerivationRequest request = DerivationRequest.order(order);
    return filter.isEmpty() ? request : request.filteredBy(filter);
  }

  private static InvalidInputException refusal(
      String name, DerivationRequest request, double heap) {
    return catchThrowableOfType(() -> derive(name, request, heap), InvalidInputException.class);
  }

  private static double heap(InvalidInputException refusal) {
    return ((LargerHeap) refusal.cure()).bytes();
  }

  private static MomentSystem derive(String name, DerivationRequest request, double heap) {
    return new DerivationPipeline(new DerivationRoom(heap, 0.0, 0.0)).run(model(name), request);
  }

  private static Model model(String name) {
    return ModelReader.read(name, BuiltInModels.text(name).orElseThrow()).orThrow();
  }
}
