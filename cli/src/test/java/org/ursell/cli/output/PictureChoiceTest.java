package org.ursell.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;

/** {@code --format} and {@code --style} of the verbs that draw. */
class PictureChoiceTest {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  @TempDir private Path folder = Path.of("");

  private CommandRun trace(String name, String... more) {
    return CommandRun.of(
        Stream.concat(
                Stream.of("trace", "--sizes", "10,20", "--t-end", "2", "--out", path(name)),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void formatsAreThoseAskedForAndNoOthers() {
    assertThat(trace("all", "--format", "png,svg,pdf").exitCode()).isZero();
    assertThat(folder.resolve("all")).isDirectoryContaining("glob:**/trace.png");
    assertThat(folder.resolve("all")).isDirectoryContaining("glob:**/trace.svg");
    assertThat(folder.resolve("all")).isDirectoryContaining("glob:**/trace.pdf");
    assertThat(trace("one", "--format", "PDF").exitCode()).isZero();
    assertThat(folder.resolve("one")).isDirectoryNotContaining("glob:**/trace.{png,svg}");
    CommandRun wrong = trace("none", "--format", "png,pfd");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("'pfd'").contains("pdf");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  /** One panel as wide as a column, several as wide as the text. */
  @Test
  void figuresArePrintedInTheStyleAskedFor() throws IOException {
    CommandRun run =
        CommandRun.of(
            "figure",
            "2c",
            "--resolution",
            "8",
            "--style",
            "paper",
            "--format",
            "png,pdf",
            "--out",
            path("figures"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    try (Stream<Path> files = Files.list(folder.resolve("figures"))) {
      Path pdf = files.filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow();
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        double millimetres = document.getPage(0).getMediaBox().getWidth() / POINTS_PER_MILLIMETRE;
        assertThat(millimetres).isCloseTo(178, within(0.1));
      }
    }
  }

  @Test
  void equalPicturesGiveEqualPdfs() throws IOException {
    trace("first", "--format", "pdf");
    trace("second", "--format", "pdf");
    assertThat(Files.readAllBytes(folder.resolve("first/trace.pdf")))
        .isEqualTo(Files.readAllBytes(folder.resolve("second/trace.pdf")));
  }

  @Test
  void aPictureForPaperIsAsWideAsAColumnInEveryFormat() throws IOException {
    assertThat(trace("paper", "--style", "paper", "--format", "png,svg,pdf").exitCode()).isZero();
    try (PDDocument document = Loader.loadPDF(folder.resolve("paper/trace.pdf").toFile())) {
      PDRectangle page = document.getPage(0).getMediaBox();
      assertThat(page.getWidth() / POINTS_PER_MILLIMETRE).isBetween(85.99, 86.01);
    }
    String svg = Files.readString(folder.resolve("paper/trace.svg"), StandardCharsets.UTF_8);
    assertThat(svg).contains("width=\"86.000mm\"").contains("viewBox=\"0 0 426 ");
    byte[] png = Files.readAllBytes(folder.resolve("paper/trace.png"));
    double inches = ImageIO.read(new ByteArrayInputStream(png)).getWidth() / 600.0;
    assertThat(inches * 25.4).isBetween(85.9, 86.1);
  }

  @Test
  void whereNothingIsDrawnNothingCanBeAskedFor() {
    CommandRun critical = CommandRun.of("critical", "--style", "paper");
    assertThat(critical.exitCode()).isEqualTo(2);
    assertThat(critical.err()).contains("--style is given").contains("--grid");
    CommandRun share =
        CommandRun.of(
            "sweep", "--grid", "V=1,2", "--shard", "1/2", "--format", "pdf", "--out", path("s"));
    assertThat(share.exitCode()).isEqualTo(2);
    assertThat(share.err()).contains("--format is given").contains("merge");
    CommandRun figure = CommandRun.of("figure", "2a", "--format", "pdf", "--out", path("f"));
    assertThat(figure.exitCode()).isEqualTo(2);
    assertThat(figure.err()).contains("--format png,pdf");
  }
}
