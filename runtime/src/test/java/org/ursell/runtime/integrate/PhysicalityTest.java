package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.integrate.Physicality.Sites;
import org.ursell.runtime.problem.ThreeLevelMeanField;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;

class PhysicalityTest {
  private static final Physicality.Violated VIOLATED =
      new Physicality.Violated(Sites.TWO, 1.5, -0.02, 2.5, "two sites of A and B");

  private static final List<Physicality> ALL =
      List.of(
          new Physicality.Exact(),
          new Physicality.Sound(Sites.ONE),
          VIOLATED,
          new Physicality.Sampled(),
          new Physicality.NotWatched());

  /** The fold gives each kind to its own branch: the kinds are told apart by their class names. */
  @Test
  void everyKindHasABranchOfItsOwn() {
    assertThat(ALL).hasSameSizeAs(Physicality.class.getPermittedSubclasses());
    for (Physicality one : ALL) {
      String taken =
          one.fold(
              exact -> "Exact",
              sound -> "Sound",
              violated -> "Violated",
              sampled -> "Sampled",
              not -> "NotWatched");
      assertThat(taken).isEqualTo(one.getClass().getSimpleName());
    }
  }

  @Test
  void onlyAViolationIsUnphysical() {
    assertThat(ALL).filteredOn(one -> !one.isPhysical()).containsExactly(VIOLATED);
    assertThat(VIOLATED.violation()).contains(VIOLATED);
  }

  @Test
  void aViolationNamesTimeStateAndEigenvalue() {
    assertThat(VIOLATED.words())
        .isEqualTo(
            "not a quantum state by t = 1.500: the reduced state of two sites of A and B reached"
                + " an eigenvalue of -0.0200 at t = 2.500");
  }

  @Test
  void soundnessSaysHowFarWasLooked() {
    assertThat(new Physicality.Sound(Sites.ONE).words()).startsWith("one-site states");
    assertThat(new Physicality.Sound(Sites.TWO).words()).startsWith("one- and two-site states");
  }

  /** Mean field has no pairs to watch. */
  @Test
  void theMonitorOfMeanFieldLooksAtSitesAlone() {
    MomentEquations equations = new ThreeLevelMeanField();
    PhysicalityMonitor monitor =
        new PhysicalityMonitor(MomentSpace.of(equations), equations.descriptor().defaults());
    monitor.start(0.0, ProductState.of(DensityMatrix.maximallyMixed(3)).moments(equations));
    assertThat(monitor.verdict()).isEqualTo(new Physicality.Sound(Sites.ONE));
  }
}
