package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ursell.symbolic.coefficient.SymjaSession;
import org.ursell.symbolic.emit.LatexEmitter;
import org.ursell.symbolic.emit.TextEmitter;
import org.ursell.symbolic.heisenberg.ModelMathematics;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.ir.RealPacking;

/** Whoever waits for equations may give up; then the derivation ends at its next equation. */
class InterruptedDerivationTest {
  @AfterEach
  void forgetInterruptions() {
    Thread.interrupted();
  }

  @Test
  void aDerivationThatNobodyWaitsForDoesNotBegin() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () -> new DerivationPipeline().run(PaperModels.oneGroup(), DerivationRequest.order(2)))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void aDerivationEndsAtTheNextMoment() {
    DerivationPipeline pipeline = new DerivationPipeline();
    assertThatThrownBy(
            () ->
                pipeline.run(
                    PaperModels.oneGroup(),
                    DerivationRequest.order(2),
                    seeds -> {
                      Thread.currentThread().interrupt();
                      return List.of();
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(pipeline.stageNanos())
        .containsKey("equations of motion")
        .doesNotContainKey("closure and completion");
  }

  @Test
  void packingEndsAtTheNextMoment() {
    MomentSystem system = Derived.system(PaperModels.oneGroup(), 1);
    ModelMathematics mathematics = new ModelMathematics(new SymjaSession(), PaperModels.oneGroup());
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () ->
                RealPacking.pack(
                    system.hierarchy(), mathematics, system.names(), system.descriptor()))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void printingEndsAtTheNextEquation() {
    MomentSystem system = Derived.system(PaperModels.oneGroup(), 1);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> TextEmitter.emit(system)).isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> LatexEmitter.emit(system)).isInstanceOf(CancellationException.class);
  }
}
