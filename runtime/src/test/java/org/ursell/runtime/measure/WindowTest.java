package org.ursell.runtime.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.sweep.PointResult;
import org.ursell.runtime.sweep.SmallSweep;
import org.ursell.runtime.sweep.Sweep;
import org.ursell.runtime.sweep.SweepListener;
import org.ursell.runtime.sweep.SweepRequest;

/** Times at which runs are looked at. */
class WindowTest {
  /** Rounded up, the last time would lie beyond the end of the run and never be seen. */
  @ParameterizedTest
  @CsvSource({"0.007, 100", "5512.153570218095, 200", "3905.3950328380924, 10000", "60, 64"})
  void theLastSampleIsAtTheEnd(double endTime, int samples) {
    Window window = Window.of(endTime, samples, samples / 10);
    assertThat(window.time(0)).isZero();
    assertThat(window.time(samples - 1)).isEqualTo(endTime);
    assertThat(window.time(1) - window.time(0))
        .isCloseTo(window.timeStep(), within(1e-15 * endTime));
  }

  @Test
  void aRunWhoseStepsRoundUpIsMeasured() {
    SweepRequest request = SmallSweep.request(0.4).with(Window.of(0.007, 100, 10));
    PointResult point = Sweep.run(request, 1, SweepListener.NONE).point(0);
    assertThat(point.status()).isEqualTo(PointStatus.OK);
  }
}
