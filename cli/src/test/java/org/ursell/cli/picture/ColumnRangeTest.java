package org.ursell.cli.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.PlotAxis;

class ColumnRangeTest {
  /** Frequencies are known to 1e-4: what is left of a difference of locked groups is none. */
  @Test
  void noiseLiesFlat() {
    ColumnRange noise = new ColumnRange(-1e-9, 2e-9, 1e-3, false);
    PlotAxis axis = noise.axis("");
    assertThat(axis.high() - axis.low()).isGreaterThan(1e-3);
    assertThat(axis.low()).isNegative();
    assertThat(noise.scale().high()).isEqualTo(1e-3);
    PlotAxis above = new ColumnRange(0, 2e-9, 1e-3, false).axis("");
    assertThat(above.low()).isZero();
    assertThat(above.high()).isGreaterThan(1e-3);
  }

  @Test
  void whatIsResolvedFillsTheAxis() {
    PlotAxis axis = new ColumnRange(-2, 2, 2e-2, false).axis("");
    assertThat(axis.high()).isBetween(2.0, 2.5);
    assertThat(axis.low()).isBetween(-2.5, -2.0);
    PlotAxis nothing = new ColumnRange(0, 0, 0, false).axis("");
    assertThat(nothing.high()).isPositive();
  }

  @Test
  void anglesGoAllTheWayRound() {
    ColumnRange angles = new ColumnRange(-1e-9, 1, 1e-2, true);
    assertThat(angles.axis("").kind()).isEqualTo(PlotAxis.Kind.ANGLE);
    assertThat(angles.scale().kind()).isEqualTo(ColourScale.Kind.CYCLIC);
  }
}
