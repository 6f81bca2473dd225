package org.ursell.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ursell.cli.model.PackedText;

/**
 * A library that this program was built with.
 *
 * @param name group and artifact, {@code org.jfree:jfreechart}
 * @param version the one that is used
 * @param licence its identifier in the list of SPDX
 * @param copyright whose it is
 * @param source where it is developed
 */
public record Library(
    String name, String version, String licence, String copyright, String source) {
  /** Lines of the build's list, {@code group:artifact:jar:version:scope} and more. */
  private static final Pattern RESOLVED =
      Pattern.compile("(?m)^\\s+([^:\\s]+:[^:\\s]+):jar:([^:\\s]+):(?:compile|runtime)\\b");

  /**
   * All of them, by name.
   *
   * @throws IllegalStateException if one comes without a licence, which a test of the build
   *     excludes
   */
  public static List<Library> all() {
    Map<String, String> versions = versions();
    Map<String, List<String>> entries = entries();
    List<Library> libraries = new ArrayList<>();
    versions.forEach(
        (name, version) -> {
          List<String> entry = entries.get(name);
          if (entry == null) {
            throw new IllegalStateException("licences/libraries.txt says nothing of " + name);
          }
          libraries.add(new Library(name, version, entry.get(0), entry.get(1), entry.get(2)));
        });
    return libraries;
  }

  /** Which libraries the build took, with their versions, by name. */
  static Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    Matcher line = RESOLVED.matcher(resource("parts.txt"));
    while (line.find()) {
      versions.put(line.group(1), line.group(2));
    }
    return versions;
  }

  /** Licence, copyright and source of libraries, by name. */
  static Map<String, List<String>> entries() {
    Map<String, List<String>> entries = new TreeMap<>();
    resource("libraries.txt")
        .lines()
        .skip(1)
        .forEach(
            line -> {
              List<String> cells = List.of(line.split(" \\| "));
              entries.put(cells.get(0), cells.subList(1, cells.size()));
            });
    return entries;
  }

  /** Which texts make up a licence: the LGPL 3 is written as additions to the GPL 3. */
  public static List<String> textNames(String licence) {
    String name = licence.replaceFirst("-(only|or-later)$", "");
    return name.equals("LGPL-3.0") ? List.of(name, "GPL-3.0") : List.of(name);
  }

  /** The text of a licence, by one of {@link #textNames}. */
  public static String text(String name) {
    return resource("text/" + name + ".txt");
  }

  /** What is asked for beside the texts: the notice of use of what is under the LGPL. */
  public static String notice() {
    return resource("README.txt");
  }

  private static String resource(String name) {
    return PackedText.of("/licences/" + name);
  }
}
