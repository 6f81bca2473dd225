package org.ursell.cli.differential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageWriterSpi;

/**
 * Takes from Java what it writes PNG files with, until closed. Commands then say that they have no
 * pictures and go on; numbers alone are compared here, and pictures would take a third of the time.
 */
final class WithoutPictures implements AutoCloseable {
  private final List<ImageWriterSpi> taken = new ArrayList<>();

  WithoutPictures() {
    IIORegistry registry = IIORegistry.getDefaultInstance();
    Iterator<ImageWriterSpi> writers = registry.getServiceProviders(ImageWriterSpi.class, true);
    while (writers.hasNext()) {
      ImageWriterSpi writer = writers.next();
      if (Arrays.asList(writer.getFormatNames()).contains("png")) {
        taken.add(writer);
      }
    }
    taken.forEach(registry::deregisterServiceProvider);
  }

  @Override
  public void close() {
    taken.forEach(IIORegistry.getDefaultInstance()::registerServiceProvider);
  }
}
