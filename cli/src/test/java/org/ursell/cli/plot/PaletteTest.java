package org.ursell.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaletteTest {
  /** A twelfth of the way from black to white is seen between two lines side by side. */
  private static final double SEEN = 0.08;

  /** What a grey print shows: the lightness of the grey of the same luminance. */
  private static double grey(Color colour) {
    double luminance = Math.pow(OkLab.of(inGrey(colour)).lightness(), 3);
    return Math.cbrt(luminance);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static Color inGrey(Color colour) {
    double luminance = luminance(colour);
    float shade =
        (float)
            (luminance <= 0.0031308
                ? 12.92 * luminance
                : 1.055 * Math.pow(luminance, 1 / 2.4) - 0.055);
    return new Color(shade, shade, shade);
  }

  private static double linear(int component) {
    double c = component / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static void assertTellable(List<Color> colours, IntFunction<Object> otherwise) {
    for (int a = 0; a < colours.size(); a++) {
      for (int b = 0; b < a; b++) {
        if (otherwise.apply(a).equals(otherwise.apply(b))) {
          assertThat(Math.abs(grey(colours.get(a)) - grey(colours.get(b))))
              .as("%s and %s of %s in grey", b, a, colours)
              .isGreaterThan(SEEN);
        }
      }
    }
  }

  @Test
  void curvesOfOnePictureDifferInGreyOrInDash() {
    for (int n = 1; n <= 12; n++) {
      int of = n;
      assertTellable(
          IntStream.range(0, n).mapToObj(k -> Palette.curve(k, of)).toList(),
          k -> Palette.dash(k, of));
    }
  }

  @Test
  void redsAndBluesOfFourDifferInGrey() {
    double[] shades = {0, 1 / 3.0, 2 / 3.0, 1};
    assertTellable(IntStream.range(0, 4).mapToObj(k -> Palette.red(shades[k])).toList(), k -> "");
    assertTellable(IntStream.range(0, 4).mapToObj(k -> Palette.blue(shades[k])).toList(), k -> "");
  }

  @Test
  void namedColoursDifferInGreyAndFromPaper() {
    List<Color> named =
        List.of(Palette.ORANGE, Palette.RED, Palette.BLUE, Palette.BLACK, Palette.PAPER);
    assertTellable(named, k -> "");
  }

  @Test
  void everyCurveIsSeenOnPaper() {
    for (int n = 1; n <= 12; n++) {
      for (int k = 0; k < n; k++) {
        assertThat(grey(Palette.PAPER) - grey(Palette.curve(k, n))).isGreaterThan(2 * SEEN);
      }
    }
  }

  /** The ratio of luminances that guidelines ask of graphics (WCAG 2.1, 1.4.11) is three. */
  @Test
  void everyOrderIsReadOnPaper() {
    for (boolean behind : new boolean[] {false, true}) {
      for (int n = 1; n <= 6; n++) {
        List<Color> colours = new ArrayList<>();
        for (int k = 0; k < n; k++) {
          colours.add(Palette.order(n == 1 ? 0.4 : (double) k / (n - 1), behind));
          assertThat(contrast(colours.get(k))).as("order %s of %s", k, n).isGreaterThan(3.0);
        }
        if (n <= 2 || n <= 4 && !behind) {
          assertTellable(colours, k -> "");
        }
      }
    }
    assertThat(contrast(Palette.blue(0.45))).isGreaterThan(3.0);
  }

  private static double contrast(Color colour) {
    return (1.0 + 0.05) / (luminance(colour) + 0.05);
  }

  /** So that this test sees every colour there is. */
  @Test
  void noOtherFileMixesColours() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .filteredOn(file -> text(file).matches("(?s).*(new Color\\(|\\bColor\\.[A-Z]{3}).*"))
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrder("Palette.java", "OkLab.java");
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
