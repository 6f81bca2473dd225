package org.ursell.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All words of all kinds of pictures lie inside them, and not on each other. */
class TextInsideTest {
  private static final String LONG =
      "difference of the dominant frequencies of ⟨*S*⁺(a_group_with_a_long_name)⟩ and"
          + " ⟨*S*⁺(another_group_with_a_long_name)⟩";

  @BeforeAll
  static void noDisplay() {
    System.setProperty("java.awt.headless", "true");
  }

  private record Sized(ResizablePicture picture, int width, int height) implements Picture {
    @Override
    public void draw(Graphics2D canvas) {
      picture.draw(canvas, width, height);
    }
  }

  private static Map<String, Picture> pictures() {
    Map<String, ResizablePicture> kinds = new LinkedHashMap<>();
    kinds.put("lifetimes", Pictures.fourCouplings());
    kinds.put("lifetimes with bounds", Pictures.mixedVerdicts());
    kinds.put("one curve of a long name", Pictures.crowded(1, LONG));
    kinds.put("many curves", Pictures.crowded(60, "*V*"));
    kinds.put("many curves of long names", Pictures.crowded(60, LONG));
    kinds.put("trace", Pictures.decays(false));
    kinds.put("logarithmic trace", Pictures.decays(true));
    kinds.put("verdict", Pictures.verdict("order 2"));
    kinds.put("verdict of a long name", Pictures.verdict(LONG));
    kinds.put(
        "trace of a long name",
        new TraceFigure(LONG, LONG, "1/γ₋", false, 1e-10, Pictures.decays(false).curves()));
    Map<String, Picture> pictures = new LinkedHashMap<>();
    kinds.forEach(
        (name, picture) -> {
          pictures.put(name, picture);
          pictures.put(name + ", small", new Sized(picture, 427, 300));
          pictures.put(name + ", column", new ColumnPicture(picture));
        });
    pictures.put("map", Maps.oneMap());
    pictures.put("four panels", Maps.fourPanels());
    PagePanel panel =
        PagePanel.of(
                PlotAxis.linear(LONG + "  (γ₋)", 0, 1e-9),
                PlotAxis.linear(LONG + "  (γ₋)", -1e-9, 1e-9))
            .titled(LONG)
            .with(
                new Layer.Line(
                    LONG,
                    new double[] {0, 1e-9},
                    new double[] {0, 1e-9},
                    Palette.BLUE,
                    2,
                    Layer.Dash.SOLID));
    pictures.put("panel of long names", Page.single(LONG + LONG, panel));
    pictures.put("panel, column", new ColumnPicture(new SinglePanel(LONG, panel)));
    pictures.put(
        "map of long names",
        Page.single(
            LONG,
            panel.over(
                new HeatMap(
                    new double[][] {{0, 1}},
                    0,
                    1e-9,
                    0,
                    1e-9,
                    ColourScale.diverging(1e-9),
                    Palette.MASKED),
                LONG)));
    return pictures;
  }

  @Test
  void wordsLieInsideThePicture() {
    pictures()
        .forEach(
            (name, picture) -> {
              Rectangle2D sheet = new Rectangle2D.Double(0, 0, picture.width(), picture.height());
              List<Rectangle2D> words = TextRecorder.of(picture);
              assertThat(words).as(name).hasSizeGreaterThan(5);
              assertThat(words).as(name).filteredOn(word -> !sheet.contains(word)).isEmpty();
            });
  }

  @Test
  void wordsDoNotLieOnEachOther() {
    pictures()
        .forEach(
            (name, picture) -> {
              List<Rectangle2D> words = TextRecorder.of(picture);
              List<String> overlaps = new ArrayList<>();
              for (int a = 0; a < words.size(); a++) {
                for (int b = 0; b < a; b++) {
                  Rectangle2D common = words.get(a).createIntersection(words.get(b));
                  // The slanted and raised letters of one word reach over each other by a little.
                  if (common.getWidth() > 3 && common.getHeight() > 3) {
                    overlaps.add(words.get(a) + " on " + words.get(b));
                  }
                }
              }
              assertThat(overlaps).as(name).isEmpty();
            });
  }

  @Test
  void aUnitIsNeverCutOff() {
    var context = new TextRecorder().getFontRenderContext();
    String shortened = FittedText.shortened(LONG + "  (1/γ₋)", Style.LABEL, 200, context);
    assertThat(shortened).endsWith("…  (1/γ₋)").startsWith("difference");
    assertThat(FittedText.shortened("time *t*  (1/γ₋)", Style.LABEL, 200, context))
        .isEqualTo("time *t*  (1/γ₋)");
    assertThat(MathText.start("*V*_{AB} and more", 2)).isEqualTo("*V*_{A}");
  }
}
