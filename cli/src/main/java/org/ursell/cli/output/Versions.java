package org.ursell.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of what computed a result. */
public final class Versions {
  private Versions() {}

  /** The version of this program. */
  public static String ursell() {
    Properties properties = new Properties();
    try (InputStream stream = Versions.class.getResourceAsStream("version.properties")) {
      if (stream != null) {
        properties.load(stream);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }

  /** The version of the Java that runs it. */
  public static String java() {
    return Runtime.version().toString();
  }
}
