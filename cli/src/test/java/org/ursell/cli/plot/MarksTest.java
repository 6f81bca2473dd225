package org.ursell.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ursell.cli.plot.LifetimeFigure.Mark;
import org.ursell.cli.plot.LifetimeFigure.Point;

/** A hollow mark means the same in every picture: moments of no quantum state. */
class MarksTest {
  @BeforeAll
  static void noDisplay() {
    System.setProperty("java.awt.headless", "true");
  }

  private static LifetimeFigure.Curve curve(Mark... marks) {
    return new LifetimeFigure.Curve(
        "*V*",
        0,
        0,
        0,
        java.util.stream.IntStream.range(0, marks.length)
            .mapToObj(k -> new Point(10 * (k + 1), 5, marks[k]))
            .toList(),
        Optional.empty(),
        OptionalDouble.empty());
  }

  @Test
  void aLegendShowsACurveAsItsPointsAre() {
    assertThat(curve(Mark.DOUBTFUL, Mark.DOUBTFUL_BOUND).isFilled()).isFalse();
    assertThat(curve(Mark.DOUBTFUL, Mark.MEASURED).isFilled()).isTrue();
    assertThat(curve(Mark.LOWER_BOUND).isFilled()).isTrue();
  }

  @Test
  void hollowIsExplainedWhereverThereIsAHollowMark() {
    for (Mark mark : Mark.values()) {
      List<LegendBox.Row> rows = LegendBox.kinds(List.of(Mark.MEASURED, mark), false);
      assertThat(rows.stream().anyMatch(row -> !row.filled()))
          .as("%s", mark)
          .isEqualTo(!mark.isSound());
      assertThat(rows.stream().anyMatch(row -> row.label().contains("longer than the run")))
          .as("%s", mark)
          .isEqualTo(mark.isBound());
    }
  }

  /** The middle of a mark has its colour, or that of paper. */
  @Test
  void marksOfAVerdictAreHollowForNoQuantumStateAlone() throws IOException {
    for (Mark mark : Mark.values()) {
      if (mark.isBound()) {
        continue;
      }
      JudgedFigure figure =
          new JudgedFigure(
              "",
              "",
              List.of(
                  new JudgedFigure.Curve(
                      "order 2", JudgedFigure.Kind.ORDER, List.of(new Point(30, 30, mark)))));
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(PictureEncoder.png(figure)));
      Color colour = Palette.order(0.4, false);
      int inside = 0;
      // A filled square of the legend, and one of the picture: 18 pixels on each side.
      for (int x = 4; x < image.getWidth() - 4; x++) {
        for (int y = 4; y < image.getHeight() - 4; y++) {
          boolean whole = true;
          for (int d = -4; d <= 4; d++) {
            whole &= image.getRGB(x + d, y) == colour.getRGB();
            whole &= image.getRGB(x, y + d) == colour.getRGB();
          }
          inside += whole ? 1 : 0;
        }
      }
      assertThat(inside > 0).as("%s", mark).isEqualTo(mark.isSound());
    }
  }

  @Test
  void linearResponseHasAMarkThatIsNeverFilled() {
    // A cross encloses nothing, so it cannot be taken for a hollow mark.
    assertThat(Style.cross(5).contains(0, 2)).isFalse();
    assertThat(Pictures.verdict("order 2").curves())
        .filteredOn(c -> c.kind() == JudgedFigure.Kind.RESPONSE)
        .allMatch(c -> c.points().stream().allMatch(p -> p.mark() == Mark.MEASURED));
  }

  /** The tip of an arrow stays below the frame, however low the picture is. */
  @Test
  void arrowsOfBoundsEndInsideThePanel() throws IOException {
    for (Picture picture :
        List.of(Pictures.mixedVerdicts(), new ColumnPicture(Pictures.mixedVerdicts()))) {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(PictureEncoder.png(picture)));
      int frame = 0;
      while (count(image, frame, Palette.INK) < image.getWidth() / 3) {
        frame++;
      }
      int tip = frame;
      while (count(image, tip, Palette.red(0)) == 0) {
        tip++;
      }
      assertThat(tip - frame).as("pixels above the arrow").isGreaterThan(6);
    }
  }

  /** A run to t = 10 000 says little about lifetimes of 10, and must not hide how they differ. */
  @Test
  void aBoundFarAboveDoesNotPressLifetimesTogether() throws IOException {
    int[] heights = new int[2];
    for (int k = 0; k < 2; k++) {
      JudgedFigure figure =
          new JudgedFigure(
              "",
              "",
              List.of(
                  new JudgedFigure.Curve(
                      "exact",
                      JudgedFigure.Kind.EXACT,
                      List.of(new Point(10, 3, Mark.MEASURED), new Point(100, 30, Mark.MEASURED))),
                  new JudgedFigure.Curve(
                      "order 1",
                      JudgedFigure.Kind.ORDER,
                      List.of(new Point(50, k == 0 ? 60 : 10_000, Mark.LOWER_BOUND)))));
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(PictureEncoder.png(figure)));
      int row = 0;
      while (count(image, row, Palette.order(0.4, false)) == 0) {
        row++;
      }
      heights[k] = row;
      // The arrow ends below the frame.
      assertThat(row).isGreaterThan(25);
    }
    assertThat(heights[1]).isEqualTo(heights[0]);
  }

  private static int count(BufferedImage image, int row, Color colour) {
    int count = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      count += image.getRGB(x, row) == colour.getRGB() ? 1 : 0;
    }
    return count;
  }
}
