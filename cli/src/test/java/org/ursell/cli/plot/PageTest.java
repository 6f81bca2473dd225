package org.ursell.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageTest {
  @BeforeAll
  static void noDisplay() {
    System.setProperty("java.awt.headless", "true");
  }

  @Test
  void equalNumbersGiveEqualBytes() {
    assertThat(PictureEncoder.png(Maps.fourPanels()))
        .isEqualTo(PictureEncoder.png(Maps.fourPanels()));
    assertThat(PictureEncoder.svg(Maps.fourPanels()))
        .isEqualTo(PictureEncoder.svg(Maps.fourPanels()));
  }

  /** The pictures are left in the build folder, to be opened and looked at. */
  @Test
  void pagesHaveTheirOwnSize() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    Files.write(folder.resolve("page.png"), PictureEncoder.png(Maps.fourPanels()));
    Files.write(folder.resolve("page.svg"), PictureEncoder.svg(Maps.fourPanels()));
    Files.write(folder.resolve("map.png"), PictureEncoder.png(Maps.oneMap()));
    BufferedImage image = ImageIO.read(folder.resolve("page.png").toFile());
    assertThat(image.getWidth()).isEqualTo(2000);
    assertThat(image.getHeight()).isEqualTo(1600);
  }

  @Test
  void everyCellHasItsColourWhereItsPointLies() throws IOException {
    double[][] values = {{0, 0.25, Double.NaN}, {0.5, 0.75, 1}};
    HeatMap map = new HeatMap(values, 0, 2, 1, 100, ColourScale.sequential(0, 1), Color.GREEN);
    Page page =
        Page.of("", 300, 200)
            .with(
                PagePanel.of(
                        new PlotAxis("", -0.5, 2.5, PlotAxis.Kind.LINEAR, 0),
                        new PlotAxis("", 0.1, 1000, PlotAxis.Kind.LOGARITHMIC, 0))
                    .over(map),
                60,
                10,
                210,
                150);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(PictureEncoder.png(page)));
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 3; column++) {
        int expected = map.colour(row, column).getRGB();
        // One point inside each corner of the cell, at two pixels per point.
        for (int[] corner : new int[][] {{2, 2}, {67, 2}, {2, 72}, {67, 72}}) {
          int x = 60 + 70 * column + corner[0];
          int y = 10 + 75 * (1 - row) + corner[1];
          assertThat(image.getRGB(2 * x, 2 * y)).as("cell %s %s", row, column).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void aVectorFileHoldsAMapAsOneImage() {
    String svg = new String(PictureEncoder.svg(Maps.fourPanels()), StandardCharsets.UTF_8);
    assertThat(svg.split("<image", -1)).hasSize(1 + 6);
    assertThat(svg).contains("data:image/png;base64");
    assertThat(svg.length()).isLessThan(1_000_000);
  }

  @Test
  void valuesBeyondAScaleHaveTheColourOfItsEnd() {
    ColourScale scale = ColourScale.diverging(2);
    assertThat(scale.at(99)).isEqualTo(scale.at(2));
    assertThat(scale.at(Double.NEGATIVE_INFINITY)).isEqualTo(scale.at(-2));
    assertThat(scale.at(0)).isEqualTo(Color.WHITE);
    assertThat(ColourScale.cyclic().at(Math.PI)).isEqualTo(ColourScale.cyclic().at(-Math.PI));
    assertThatThrownBy(() -> ColourScale.grey(1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** So that a grey print still tells more from less. */
  @Test
  void sequentialScalesDarkenSteadily() {
    for (ColourScale scale :
        new ColourScale[] {ColourScale.grey(0, 1), ColourScale.sequential(0, 1)}) {
      double last = 2;
      for (int k = 0; k <= 32; k++) {
        double lightness = OkLab.of(scale.at(k / 32.0)).lightness();
        assertThat(lightness).isLessThan(last);
        last = lightness;
      }
    }
  }
}
