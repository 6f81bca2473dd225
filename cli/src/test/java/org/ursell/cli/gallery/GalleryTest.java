package org.ursell.cli.gallery;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.cli.model.Examples;
import org.ursell.cli.model.Examples.Example;
import org.ursell.cli.report.Gallery;

/** Every example does what its page says, in smaller sizes, and the gallery shows all of them. */
class GalleryTest {
  private static final Path EXAMPLES = Path.of("examples");
  static final Path PAGES = Path.of("docs");
  private static final int SMALL_PICTURE = 60_000;

  /** What an example must give, and the values that make its commands small. */
  private record Check(Map<String, String> smaller, Physics physics) {}

  /** A physical statement about what the commands wrote. */
  @FunctionalInterface
  private interface Physics {
    void holdsIn(GalleryRun run) throws IOException;
  }

  private static final Map<String, Check> CHECKS =
      Map.ofEntries(
          entry(
              "laser-linewidth",
              new Check(Map.of("--sizes", "400,3200"), LightChecks::laserLinewidth)),
          entry("dicke-burst", new Check(Map.of("--sizes", "10,20"), SpinChecks::dickeBurst)),
          entry(
              "tavis-cummings",
              new Check(Map.of("--grid", "Delta=-4:4:9"), LightChecks::tavisCummings)),
          entry(
              "two-groups",
              new Check(Map.of("--grid", "delta=-0.12:0.12:9"), SpinChecks::twoGroups)),
          entry(
              "non-reciprocal-spins",
              new Check(Map.of("--grid", "V_s=0,0.25,0.5,3"), SpinChecks::nonReciprocal)),
          entry(
              "three-level-laser",
              new Check(Map.of("--grid", "R=log:0.01:10:7"), LightChecks::threeLevelLaser)),
          entry("kerr-mode", new Check(Map.of("--grid", "F=0.9:1.3:3"), LightChecks::kerr)),
          entry("mollow", new Check(Map.of("--frequencies", "-10:10:21"), LightChecks::mollow)),
          entry("ramsey", new Check(Map.of("--grid", "Delta=-60:60:13"), SpinChecks::ramsey)),
          entry("spin-squeezing", new Check(Map.of("--sizes", "10,20"), SpinChecks::squeezing)),
          entry("spin-chain", new Check(Map.of(), SpinChecks::chain)),
          entry(
              "optomechanical-cooling",
              new Check(Map.of("--grid", "Delta=-2,-1,-0.5"), LightChecks::cooling)));

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @MethodSource("names")
  void showsWhatItsPageSays(String name) throws IOException {
    Check check = Optional.ofNullable(CHECKS.get(name)).orElseThrow();
    GalleryRun run = GalleryRun.of(folder.resolve(name), name, check.smaller());
    check.physics().holdsIn(run);
    assertThat(run.pictures()).hasSize(1).allMatch(Files::exists);
  }

  static List<String> names() {
    return Examples.names();
  }

  @Test
  void theIndexHasEveryFolderAndFile() throws IOException {
    assertThat(CHECKS).containsOnlyKeys(Examples.names());
    assertThat(children(EXAMPLES))
        .filteredOn(name -> !name.equals("index.txt"))
        .containsExactlyInAnyOrderElementsOf(Examples.names());
    for (Example example : Examples.all()) {
      assertThat(children(EXAMPLES.resolve(example.name())))
          .containsExactlyInAnyOrderElementsOf(example.files().keySet());
      assertThat(example.page()).startsWith("# ").endsWith("\n");
      // A formula that is broken there would become a list, or a heading.
      assertThat(example.page().lines()).noneMatch(line -> line.matches("[-+*=] .*"));
      assertThat(example.page())
          .contains("```bash\nursell ", "**How to see that it is right.**")
          .contains("**How far the truncation holds.**");
    }
  }

  /** Printed again by {@code ursell examples --format markdown > cli/docs/gallery.md}. */
  @Test
  void theGalleryIsMadeOfThePages() throws IOException {
    assertThat(PAGES.resolve("gallery.md")).content().isEqualTo(Gallery.page());
    assertThat(children(PAGES.resolve(Gallery.PICTURES)))
        .containsExactlyInAnyOrderElementsOf(
            Examples.names().stream().map(name -> name + ".png").toList());
    for (String picture : children(PAGES.resolve(Gallery.PICTURES))) {
      assertThat(Files.size(PAGES.resolve(Gallery.PICTURES).resolve(picture)))
          .as(picture)
          .isLessThan(SMALL_PICTURE);
    }
  }

  private static List<String> children(Path parent) throws IOException {
    try (Stream<Path> paths = Files.list(parent)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
