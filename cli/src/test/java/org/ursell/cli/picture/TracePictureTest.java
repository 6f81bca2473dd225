package org.ursell.cli.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ursell.cli.model.Derivation;
import org.ursell.cli.model.ModelEntry;
import org.ursell.cli.plot.TraceFigure;
import org.ursell.cli.plot.TraceFigure.Role;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import org.ursell.runtime.study.Start;
import org.ursell.runtime.study.StudyProgress;
import org.ursell.runtime.study.TraceStudy;
import org.ursell.runtime.study.TruncationOrder;
import org.ursell.runtime.study.Truncations;
import org.ursell.runtime.work.Crew;

class TracePictureTest {
  private static TraceFigure picture(double... sizes) {
    Subject subject = ModelEntry.of("one-group", words -> {}).subject(Derivation.plain());
    ModelDescriptor model = subject.descriptor();
    TruncationOrder order = TruncationOrder.of(2);
    TraceStudy study =
        new TraceStudy(
            Truncations.of(subject, Optional.empty(), List.of(order)),
            order,
            model.orderParameter(),
            Points.of(model, Sizes.of(model, sizes)).with("V", 0.75),
            Start.steady(),
            IntegratorOptions.DEFAULT,
            Sampler.times(1, 11),
            false,
            Optional.of(ExactOptions.defaults()));
    try (Crew crew = new Crew(1)) {
      return TracePicture.of(study, study.run(crew, StudyProgress.NONE), false);
    }
  }

  /** However many curves of another kind stand between them. */
  @Test
  void theTruncatedAndTheExactCurveOfASizeShareTheirColour() {
    TraceFigure picture = picture(4, 5, 6, Double.POSITIVE_INFINITY);
    Map<String, List<TraceFigure.Curve>> bySize =
        picture.curves().stream()
            .filter(curve -> curve.role() == Role.FINITE)
            .collect(Collectors.groupingBy(curve -> curve.label().replace(", exact", "")));
    assertThat(bySize).hasSize(3);
    bySize.forEach(
        (size, pair) -> {
          assertThat(pair).as(size).hasSize(2);
          assertThat(pair.get(0).shade()).as(size).isEqualTo(pair.get(1).shade());
          assertThat(pair.get(0).dash()).as(size).isNotEqualTo(pair.get(1).dash());
        });
    assertThat(bySize.values().stream().map(pair -> pair.get(0).shade()).distinct()).hasSize(3);
  }

  /** Pattern 1 is the dashed line of the run without coupling. */
  @Test
  void noCurveHasTheDashesOfTheRunWithoutCoupling() {
    assertThat(picture(4, 6).curves())
        .filteredOn(curve -> curve.role() != Role.UNCOUPLED)
        .allMatch(curve -> curve.dash() != 1);
  }
}
