package org.ursell.cli.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ursell.cli.output.Engines;
import org.ursell.cli.output.Library;
import org.ursell.cli.output.Versions;
import org.ursell.symbolic.compile.EquationCache;
import org.ursell.symbolic.compile.EquationCompiler;

/** What an installation is made of, in words. */
public final class AboutReport {
  private static final double MEGABYTE = 1e6;
  private static final String ARCHIVE = "-XX:SharedArchiveFile=";

  private AboutReport() {}

  /** Version, Java, machine, caches and libraries. */
  public static void installation(PrintWriter out) {
    row(out, "ursell", Versions.ursell() + ", under the Apache License 2.0");
    row(out, "program", program());
    row(out, "Java", Versions.java() + ", " + System.getProperty("java.vendor", "of no vendor"));
    row(out, "", "in " + System.getProperty("java.home", "an unknown folder"));
    row(out, "equations", equations(EquationCache.folderOfUser()));
    row(out, "system", system());
    row(out, "processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    row(out, "memory", megabytes(Runtime.getRuntime().maxMemory()) + " at most");
    row(out, "cache", cache(EquationCache.folderOfUser()));
    row(out, "Spark", Engines.found(System.getenv()));
    archive().ifPresent(archive -> row(out, "archive", archive));
    List<Library> libraries = Library.all();
    out.println();
    out.println("Libraries, with licences ('ursell about --licences' prints their texts):");
    for (Library library : libraries) {
      out.println(
          "  %-47s %-14s %s".formatted(library.name(), shortened(library), library.licence()));
    }
  }

  /** The notices, a paragraph for each library, and the texts of all their licences. */
  public static void licences(PrintWriter out) {
    out.println(Library.notice());
    TreeSet<String> texts = new TreeSet<>();
    for (Library library : Library.all()) {
      out.println(library.name() + " " + library.version());
      out.println("  licence    " + library.licence());
      out.println("  copyright  " + library.copyright());
      out.println("  source     " + library.source());
      out.println();
      texts.addAll(Library.textNames(library.licence()));
    }
    for (String name : texts) {
      out.println("=".repeat(80));
      out.println(name);
      out.println("=".repeat(80));
      out.println();
      out.println(Library.text(name));
    }
  }

  private static void row(PrintWriter out, String what, String value) {
    out.println("%-11s %s".formatted(what, value));
  }

  /**
   * Words in versions, such as "empty-to-avoid-conflict-with-guava", are no part of their order.
   */
  private static String shortened(Library library) {
    return library.version().replaceFirst("(?<=^\\d{1,9}\\.\\d{1,9})-empty-.*$", "");
  }

  private static String program() {
    try {
      return Path.of(AboutReport.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException | SecurityException unknown) {
      return "at an unknown place";
    }
  }

  private static String system() {
    return String.join(
        " ",
        System.getProperty("os.name", "unknown"),
        System.getProperty("os.version", ""),
        System.getProperty("os.arch", ""));
  }

  /** What becomes of equations that are derived. */
  static String equations(Optional<Path> folder) {
    if (!EquationCompiler.isAvailable()) {
      return "of other models are evaluated from tables, since this Java has no compiler";
    }
    return folder.filter(AboutReport::canBeWritten).isPresent()
        ? "of other models are compiled, and kept"
        : "of other models are compiled, and not kept";
  }

  /** Whether a folder, or what is there of those that it lies in, is one that takes files. */
  private static boolean canBeWritten(Path folder) {
    if (Files.exists(folder)) {
      return Files.isDirectory(folder) && Files.isWritable(folder);
    }
    return Optional.ofNullable(folder.getParent()).filter(AboutReport::canBeWritten).isPresent();
  }

  /** How much a folder of compiled equations holds. */
  static String cache(Optional<Path> folder) {
    if (folder.isEmpty()) {
      return "none, since this user has no home; XDG_CACHE_HOME names another place";
    }
    if (!Files.isDirectory(folder.get())) {
      return folder.get()
          + (canBeWritten(folder.get())
              ? ": nothing yet"
              : ": cannot be made; XDG_CACHE_HOME names another place");
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      List<Path> kept = files.filter(Files::isRegularFile).toList();
      long size = kept.stream().mapToLong(AboutReport::size).sum();
      return "%s: equations of %d %s, %s"
          .formatted(
              folder.get(), kept.size(), kept.size() == 1 ? "system" : "systems", megabytes(size));
    } catch (IOException | UncheckedIOException unreadable) {
      return folder.get() + ": cannot be read";
    }
  }

  /** The classes that Java takes in a form ready for use, where a launcher names a file of them. */
  private static Optional<String> archive() {
    return ProcessHandle.current().info().arguments().stream()
        .flatMap(Arrays::stream)
        .filter(argument -> argument.startsWith(ARCHIVE))
        .map(argument -> Path.of(argument.substring(ARCHIVE.length())))
        .findFirst()
        .filter(Files::isRegularFile)
        .map(file -> file + ": classes for a fast start, " + megabytes(size(file)));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      return 0;
    }
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, bytes < 100e6 ? "%.1f MB" : "%.0f MB", bytes / MEGABYTE);
  }
}
