package org.ursell.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TickFormatTest {
  @Test
  void ordinaryNumbersArePlain() {
    TickFormat format = new TickFormat(-1, 2000, '-');
    assertThat(format.format(0.05)).isEqualTo("0.05");
    assertThat(format.format(-0.5)).isEqualTo("-0.5");
    assertThat(format.format(2000)).isEqualTo("2000");
  }

  /** Neighbouring marks of a tiny axis must not bear the same number. */
  @Test
  void tinyAndHugeAxesHavePowersOfTen() {
    TickFormat tiny = new TickFormat(-3e-8, 3e-8, '-');
    assertThat(tiny.format(2.5e-8)).isEqualTo("2.5·10⁻⁸");
    assertThat(tiny.format(2e-8)).isEqualTo("2·10⁻⁸");
    assertThat(tiny.format(-1e-8)).isEqualTo("-1·10⁻⁸");
    assertThat(tiny.format(0)).isEqualTo("0");
    assertThat(new TickFormat(0, 3e9, '-').format(1.5e9)).isEqualTo("1.5·10⁹");
  }

  @Test
  void aTitleStandsClearOfTheCaption() {
    PagePanel panel = PagePanel.of(PlotAxis.linear("", 0, 1), PlotAxis.linear("", 0, 1));
    double without = Page.single("caption", panel).items().get(0).y();
    double with = Page.single("caption", panel.titled("title")).items().get(0).y();
    assertThat(with - without).isGreaterThan(15);
  }

  @Test
  void powersOfTenHaveMoreRoom() {
    PlotAxis usual = PlotAxis.linear("", 0, 1);
    double[][] values = {{0, 1e-8}};
    PagePanel panel = PagePanel.of(usual, usual);
    Page.Item plain = Page.single("", panel).items().get(0);
    Page.Item tinyAxis =
        Page.single("", PagePanel.of(usual, PlotAxis.linear("", 0, 1e-8))).items().get(0);
    assertThat(tinyAxis.x()).isGreaterThan(plain.x());
    Page.Item bar = Page.single("", panel.over(map(values, 1), "label")).items().get(0);
    Page.Item tinyBar = Page.single("", panel.over(map(values, 1e-8), "label")).items().get(0);
    assertThat(tinyBar.width()).isLessThan(bar.width());
  }

  private static HeatMap map(double[][] values, double most) {
    return new HeatMap(values, 0, 1, 0, 1, ColourScale.grey(0, most), java.awt.Color.GRAY);
  }
}
