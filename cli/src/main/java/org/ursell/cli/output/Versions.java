package org.ursell.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /** Whether a version, such as 0.2.0, comes after that of this program. */
  static boolean isNewer(String version) {
    return isAfter(version, ursell());
  }

  /** Whether a version comes after another, number by number; what stands behind those is equal. */
  static boolean isAfter(String version, String other) {
    List<Integer> one = numbers(version);
    List<Integer> two = numbers(other);
    for (int k = 0; k < Math.max(one.size(), two.size()); k++) {
      int difference =
          Integer.compare(k < one.size() ? one.get(k) : 0, k < two.size() ? two.get(k) : 0);
      if (difference != 0) {
        return difference > 0;
      }
    }
    return false;
  }

  private static List<Integer> numbers(String version) {
    Matcher numbers = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})*").matcher(version);
    return numbers.lookingAt()
        ? Stream.of(numbers.group().split("\\.")).map(Integer::valueOf).toList()
        : List.of();
  }

  /** The version of the Java that runs it. */
  public static String java() {
    return Runtime.version().toString();
  }
}
