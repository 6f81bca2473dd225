package org.ursell.cli.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.ursell.cli.plot.Hatching;
import org.ursell.cli.plot.Layer;
import org.ursell.cli.plot.PagePanel;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.journal.SweepOutline;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.sweep.LineResult;
import org.ursell.runtime.sweep.PointResult;
import org.ursell.runtime.sweep.SweepTable;

/** Points that are not sound are drawn apart from those that are. */
class SweepPicturesTest {
  private static final Column COLUMN = new Column("lifetime", Column.TIME, "*T*", 1e-6);

  /** A sweep of which point k has the value k, and the status that stands at k, going round. */
  private static PagePanel panel(List<Axis> axes, PointStatus... statuses) {
    SweepPlan plan = new SweepPlan(axes);
    List<LineResult> lines = new ArrayList<>();
    for (SweepPlan.Line line : plan.lines()) {
      List<PointResult> points = new ArrayList<>();
      for (int k = line.first(); k < line.first() + line.count(); k++) {
        PointStatus status = statuses[k % statuses.length];
        points.add(new PointResult(new double[] {k}, new double[0], status, "", ""));
      }
      lines.add(new LineResult(line.index(), points, 0, List.of()));
    }
    SweepOutline outline =
        new SweepOutline(
            Map.of(),
            plan,
            List.of(COLUMN),
            new double[0],
            List.of(),
            Map.of("groups", "lifetime=1"));
    SweepTable table = outline.table(lines);
    return new SweepPictures(outline, table).panels().values().iterator().next();
  }

  private static double[] marked(PagePanel panel, boolean filled, boolean crosses) {
    return panel.layers().stream()
        .filter(Layer.Marks.class::isInstance)
        .map(Layer.Marks.class::cast)
        .filter(marks -> marks.filled() == filled && marks.shape() == Layer.CROSS == crosses)
        .flatMapToDouble(marks -> DoubleStream.of(marks.y()))
        .toArray();
  }

  @Test
  void curvesMarkEachPointByWhatBecameOfIt() {
    List<Axis> axes = List.of(Axis.linear("V", 0, 1, 6));
    PagePanel panel = panel(axes, PointStatus.OK, PointStatus.UNPHYSICAL, PointStatus.MODULATED);
    assertThat(marked(panel, true, false)).containsExactly(0, 3);
    assertThat(marked(panel, false, false)).containsExactly(1, 4);
    assertThat(marked(panel, true, true)).containsExactly(2, 5);
    assertThat(panel.layers())
        .extracting(Layer::label)
        .contains("moments of no quantum state", "still changing at the end");
  }

  /** Long curves have no marks but those that warn. */
  @Test
  void warningsStandOnLongCurvesToo() {
    PagePanel panel =
        panel(List.of(Axis.linear("V", 0, 1, 100)), PointStatus.OK, PointStatus.UNPHYSICAL);
    assertThat(marked(panel, true, false)).isEmpty();
    assertThat(marked(panel, false, false)).hasSize(50);
  }

  @Test
  void nothingIsExplainedThatIsNotThere() {
    PagePanel panel = panel(List.of(Axis.linear("V", 0, 1, 6)), PointStatus.OK);
    assertThat(panel.layers()).extracting(Layer::label).containsOnly("");
  }

  @Test
  void mapsHatchSuchCellsAndSayWhatThatMeans() {
    List<Axis> axes = List.of(Axis.linear("K", 0, 1, 9), Axis.linear("V", 0, 1, 9));
    PagePanel panel = panel(axes, PointStatus.OK, PointStatus.UNPHYSICAL, PointStatus.MODULATED);
    Hatching[][] lines = panel.map().orElseThrow().hatching();
    assertThat(lines[0]).startsWith(Hatching.NONE, Hatching.RISING, Hatching.FALLING);
    assertThat(panel.title())
        .contains("rising to the right: moments of no quantum state")
        .contains("falling to the right: still changing");
  }
}
