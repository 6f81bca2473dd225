package org.ursell.cli.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.model.Examples;
import org.ursell.cli.report.Gallery;

/**
 * No test, and so not named like one: draws the pictures of the gallery anew, by the commands as
 * they are. {@code -Dtest=GalleryDrawing} runs it.
 */
class GalleryDrawing {
  @TempDir private Path folder = Path.of("");

  @Test
  void drawsThePictures() throws IOException {
    Path pictures = Files.createDirectories(GalleryTest.PAGES.resolve(Gallery.PICTURES));
    for (String name : Examples.names()) {
      GalleryRun run = GalleryRun.of(folder.resolve(name), name, Map.of());
      SmallPicture.write(run.pictures().get(0), pictures.resolve(name + ".png"));
    }
  }
}
