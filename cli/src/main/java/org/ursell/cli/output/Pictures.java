package org.ursell.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ursell.cli.plot.LifetimeFigure;
import org.ursell.cli.plot.Picture;
import org.ursell.cli.plot.PictureEncoder;
import org.ursell.cli.plot.PictureEncoder.Format;
import org.ursell.cli.plot.PrintSize;
import org.ursell.cli.plot.UnsuitableAxesException;
import org.ursell.runtime.work.Crew;

/** Adds pictures to a folder, and says so in words if this machine cannot draw. */
public final class Pictures {
  /** In less, files are made one after the other, as each takes some 10 MB. */
  private static final double SMALL_HEAP = 2.5e8;

  private Pictures() {}

  /**
   * Loads what drawing needs, in the background, while there is other work to wait for. Fonts and
   * charts take longer to load than a picture takes to draw.
   */
  public static void prepare() {
    Thread thread =
        new Thread(
            () -> {
              try {
                PictureEncoder.rehearse(new LifetimeFigure("", "", List.of()));
              } catch (LinkageError | VirtualMachineError | RuntimeException e) {
                // The same will happen, and be told, when the real picture is drawn.
              }
            },
            "ursell-pictures");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Adds the picture as the folder's choice says.
   *
   * @throws UnsuitableAxesException if it cannot be drawn on the axes that were asked for
   */
  public static void add(OutputFolder output, String name, Picture picture, PrintWriter err) {
    PictureChoice choice = output.pictures();
    Picture fitted = choice.fitted(picture);
    PrintSize print = choice.print(picture);
    try (Crew crew = new Crew(Runtime.getRuntime().maxMemory() < SMALL_HEAP ? 1 : 2)) {
      List<Format> formats = List.copyOf(choice.formats());
      List<Callable<byte[]>> tasks = new ArrayList<>();
      for (Format format : formats) {
        tasks.add(() -> PictureEncoder.encode(fitted, format, print));
      }
      List<byte[]> files = crew.all(tasks);
      for (int k = 0; k < files.size(); k++) {
        output.add(name + "." + formats.get(k).ending(), files.get(k));
      }
    } catch (UnsuitableAxesException impossible) {
      throw impossible;
    } catch (OutOfMemoryError full) {
      err.println(
          "ursell: no picture '%s', because memory ran out while it was drawn".formatted(name));
      err.println(
          "  the numbers are complete; with more memory it is drawn, too, as in"
              + " URSELL_JAVA_OPTS=-Xmx8g");
    } catch (LinkageError | InternalError | RuntimeException e) {
      // How a Java without font libraries, or a machine without any font, answers. The numbers must
      // reach the disk all the same.
      Throwable reason = e;
      while (reason.getCause() != null) {
        reason = reason.getCause();
      }
      err.println("ursell: no pictures, because they could not be drawn: " + reason);
      err.println(
          "  this Java may lack fonts: install fontconfig and a font such as DejaVu; the numbers are"
              + " complete");
    }
  }
}
