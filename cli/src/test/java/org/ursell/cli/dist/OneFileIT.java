package org.ursell.cli.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.ursell.cli.output.Library;

/** What is in {@code target/dist/ursell.jar}, held against the libraries it was made of. */
class OneFileIT {
  static final Path JAR = Path.of("target/dist/ursell.jar").toAbsolutePath();

  /** Of these, which are large, only the classes that others use are taken. */
  private static final Set<String> THINNED = Set.of("fastutil-core", "guava");

  private static List<Path> libraries() throws IOException {
    List<Path> libraries = new ArrayList<>();
    for (Library library : Library.all()) {
      String file = library.name().replaceFirst("^.*:", "") + "-" + library.version() + ".jar";
      libraries.add(Path.of("target/lib", file));
    }
    try (Stream<Path> own = Files.list(Path.of("target/lib"))) {
      own.filter(path -> path.toFile().getName().startsWith("ursell-")).forEach(libraries::add);
    }
    return libraries;
  }

  private static boolean isCode(ZipEntry entry) {
    return entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class");
  }

  @Test
  void isSmallEnoughToCarry() {
    assertThat(JAR.toFile().length()).isBetween(20_000_000L, 41_000_000L - 1);
  }

  /** What the LGPL asks for, and what lets a user put another version in place of a library. */
  @Test
  void everyClassIsThereAsItsProjectPublishedIt() throws IOException {
    Set<String> lost = new TreeSet<>();
    int compared = 0;
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      for (Path library : libraries()) {
        boolean thinned =
            THINNED.stream().anyMatch(name -> library.toFile().getName().startsWith(name + "-"));
        try (ZipFile file = new ZipFile(library.toFile())) {
          for (ZipEntry entry : Collections.list(file.entries())) {
            if (!isCode(entry)) {
              continue;
            }
            ZipEntry kept = jar.getEntry(entry.getName());
            if (kept == null ? !thinned : kept.getCrc() != entry.getCrc()) {
              lost.add(library.getFileName() + ": " + entry.getName());
            }
            compared++;
          }
        }
      }
      assertThat(jar.stream().filter(OneFileIT::isCode).count()).isLessThan(compared);
    }
    assertThat(lost).isEmpty();
    assertThat(compared).isGreaterThan(20_000);
  }

  /** Two files of one name, of which the jar could hold only one, are put behind one another. */
  @Test
  void everyServiceOfEveryLibraryIsFound() throws IOException {
    Set<String> services = new HashSet<>();
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      for (Path library : libraries()) {
        try (ZipFile file = new ZipFile(library.toFile())) {
          for (ZipEntry entry : Collections.list(file.entries())) {
            if (!entry.getName().matches("META-INF/services/.+")) {
              continue;
            }
            services.add(entry.getName());
            assertThat(lines(jar, entry.getName()))
                .as("%s of %s", entry.getName(), library)
                .containsAll(lines(file, entry.getName()));
          }
        }
      }
    }
    assertThat(services).hasSizeGreaterThan(4);
  }

  private static List<String> lines(ZipFile file, String name) throws IOException {
    return text(file, name).lines().filter(line -> !line.isBlank()).map(String::strip).toList();
  }

  private static String text(ZipFile file, String name) throws IOException {
    ZipEntry entry = file.getEntry(name);
    assertThat(entry).as(name + " in " + file.getName()).isNotNull();
    return new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void licencesAreInsideWithWhatEachLibrarySaysOfItself() throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      assertThat(text(jar, "licences/README.txt"))
          .contains("Lesser General Public License", "replace");
      for (Library library : Library.all()) {
        for (String name : Library.textNames(library.licence())) {
          assertThat(text(jar, "licences/text/" + name + ".txt")).isEqualTo(Library.text(name));
        }
      }
      int said = 0;
      for (Path library : libraries()) {
        try (ZipFile file = new ZipFile(library.toFile())) {
          for (ZipEntry entry : Collections.list(file.entries())) {
            if (entry.getName().matches("META-INF/[^/]*(LICENSE|NOTICE)[^/]*|COPYING[^/]*")) {
              String artifact = library.toFile().getName().replaceFirst("-\\d.*$", "");
              assertThat(text(jar, "licences/of/" + artifact + "/" + entry.getName()))
                  .isEqualTo(text(file, entry.getName()));
              said++;
            }
          }
        }
      }
      assertThat(said).isGreaterThan(50);
    }
  }

  /** Whoever builds it, and whenever: no later times, and no signature of a jar that it is not. */
  @Test
  void holdsNothingOfTheMomentAndTheMachine() throws IOException {
    TreeMap<Long, String> times = new TreeMap<>();
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith("org/ursell/")) {
          times.put(entry.getTime(), entry.getName());
        }
        assertThat(entry.getName()).doesNotMatch("META-INF/[^/]*\\.(SF|DSA|RSA)");
      }
      String manifest = text(jar, "META-INF/MANIFEST.MF");
      assertThat(manifest)
          .contains("Main-Class: org.ursell.cli.Main", "Multi-Release: true")
          .contains("Enable-Native-Access: ALL-UNNAMED")
          .doesNotContain("Class-Path", "Built-By", File.separator + "home");
    }
    assertThat(times.values()).as("one time for all that is ours").hasSize(1);
    assertThat(Instant.ofEpochMilli(times.firstKey()))
        .isBetween(Instant.parse("2025-12-31T00:00:00Z"), Instant.parse("2026-01-02T00:00:00Z"));
  }
}
