package org.ursell.symbolic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.TableFirst;
import org.ursell.runtime.equations.TableMomentEquations;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.PaperModels;

class EquationCacheTest {
  private static final DerivationRequest MEAN_FIELD = DerivationRequest.order(1);

  @TempDir private Path temporary = Path.of("");
  private final List<String> told = new ArrayList<>();

  private MomentEquations equations(Path folder) {
    return new EquationCache(folder, told::add).equations(PaperModels.oneGroup(), MEAN_FIELD);
  }

  private static Path onlyFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> list = files.toList();
      assertThat(list).hasSize(1);
      return list.get(0);
    }
  }

  @Test
  void secondTimeNothingIsDerived() throws IOException {
    Path folder = temporary.resolve("new").resolve("cache");
    MomentEquations first = equations(folder);
    assertThat(told).hasSize(1);
    MomentEquations second = equations(folder);
    assertThat(told).hasSize(1);
    assertThat(second.moments()).isEqualTo(first.moments());
    assertThat(second.descriptor()).isEqualTo(first.descriptor());
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
    }
  }

  /** A bare runtime environment has none: everything works, and nothing is kept. */
  @Test
  void withoutACompilerTheTableIsEvaluated() {
    Path folder = temporary.resolve("bare");
    MomentEquations table =
        new EquationCache(Optional.of(folder), told::add, false)
            .equations(PaperModels.oneGroup(), MEAN_FIELD);
    assertThat(table).isInstanceOf(TableMomentEquations.class);
    assertThat(told).anyMatch(line -> line.startsWith("this Java has no compiler"));
    assertThat(folder).doesNotExist();
    assertThat(table.moments()).isEqualTo(equations(folder).moments());
  }

  /** Long equations evaluate before there is a class, and short ones are kept at once. */
  @Test
  void longSystemsBeginAsTables() {
    Path folder = temporary.resolve("long");
    EquationCache cache = new EquationCache(folder, told::add);
    MomentEquations third = cache.equations(PaperModels.oneGroup(), DerivationRequest.order(3));
    assertThat(third).isInstanceOf(TableFirst.class);
    assertThat(folder).doesNotExist();
    assertThat(cache.equations(PaperModels.oneGroup(), DerivationRequest.order(3))).isSameAs(third);
    assertThat(told).containsExactly("deriving order 3 of one-group");
    assertThat(cache.equations(PaperModels.oneGroup(), MEAN_FIELD))
        .isNotInstanceOf(TableFirst.class);
    assertThat(folder).exists();
  }

  /** What evaluates long enough gets its class, which the next command finds. */
  @Test
  void theClassOfLongWorkIsKept() throws Exception {
    Path folder = temporary.resolve("kept");
    DerivationRequest third = DerivationRequest.order(3);
    MomentEquations equations =
        new EquationCache(folder, told::add).equations(PaperModels.oneGroup(), third);
    double[] c = equations.coefficients(equations.descriptor().defaults());
    double[] y = new double[equations.moments().size()];
    double[] slope = new double[y.length];
    for (int call = 0; call < 5_000_000 && !Files.exists(folder); call += 10_000) {
      for (int k = 0; k < 10_000; k++) {
        equations.derivative(y, c, slope);
      }
    }
    assertThat(((TableFirst) equations).className())
        .isEqualTo("org.ursell.generated.onegroup.OneGroupOrder3");
    for (int wait = 0; wait < 3000 && keptIn(folder).isEmpty(); wait++) {
      Thread.sleep(20);
    }
    MomentEquations kept =
        new EquationCache(folder, told::add).equations(PaperModels.oneGroup(), third);
    assertThat(kept.getClass().getName()).isEqualTo(((TableFirst) equations).className());
    assertThat(told).containsExactly("deriving order 3 of one-group");
  }

  private static List<Path> keptIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".equations")).toList();
    }
  }

  /** What is not kept must not be said to be. */
  @Test
  void systemsTooLargeToCompileAreNotKept() {
    Path folder = temporary.resolve("cache");
    MomentEquations large =
        new EquationCache(folder, told::add)
            .equations(PaperModels.oneGroup(), DerivationRequest.order(5));
    assertThat(large.moments()).hasSizeGreaterThan(1000);
    assertThat(told).hasSize(2).last().asString().contains("derived anew each time");
    assertThat(folder).doesNotExist();
  }

  @Test
  void aDamagedFileIsMadeAnew() throws IOException {
    Path folder = temporary.resolve("cache");
    equations(folder);
    Path file = onlyFile(folder);
    byte[] bytes = Files.readAllBytes(file);
    // One byte anywhere: in the name, in the code, in the digest.
    List<Integer> places = List.of(0, 5, bytes.length / 3, bytes.length / 2, bytes.length - 1);
    for (int place : places) {
      byte[] damaged = bytes.clone();
      damaged[place] ^= 1;
      Files.write(file, damaged);
      equations(folder);
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
    assertThat(told).hasSize(1 + places.size());
    Files.write(file, new byte[7]);
    assertThat(equations(folder).moments()).hasSize(8);
  }

  /** A file that was replaced by a link to another one is made anew, and the other one kept. */
  @Test
  void aLinkToSomethingElseIsNotFollowedForWriting() throws IOException {
    Path folder = temporary.resolve("cache");
    equations(folder);
    Path file = onlyFile(folder);
    byte[] bytes = Files.readAllBytes(file);
    Path other = Files.writeString(temporary.resolve("diary"), "not equations");
    Files.delete(file);
    Files.createSymbolicLink(file, other);
    assertThat(equations(folder).moments()).hasSize(8);
    assertThat(told).hasSize(2);
    assertThat(file).isRegularFile().hasBinaryContent(bytes);
    assertThat(Files.isSymbolicLink(file)).isFalse();
    assertThat(other).hasContent("not equations");
  }

  /** Two processes begin at once in a folder that is not there yet: both keep the same. */
  @Test
  void twoAtOnceInOneFolder() throws Exception {
    Path folder = temporary.resolve("shared").resolve("cache");
    List<String> said = Collections.synchronizedList(told);
    CyclicBarrier together = new CyclicBarrier(4);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<MomentEquations> one =
          () -> {
            together.await();
            return new EquationCache(folder, said::add)
                .equations(PaperModels.oneGroup(), MEAN_FIELD);
          };
      for (Future<MomentEquations> each : pool.invokeAll(Collections.nCopies(4, one))) {
        assertThat(each.get().moments()).hasSize(8);
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(said).allMatch(line -> line.startsWith("deriving"));
    assertThat(CachedClasses.read(Files.readAllBytes(onlyFile(folder)))).isPresent();
  }

  /** As in a container that runs under a number without a name. */
  @Test
  void aUserWithoutAHomeKeepsNothing() {
    EquationCache homeless =
        new EquationCache(
            CacheFolder.find(Map.of("HOME", "", "XDG_CACHE_HOME", "x"), "?"), told::add);
    assertThat(homeless.equations(PaperModels.oneGroup(), MEAN_FIELD).moments()).hasSize(8);
    assertThat(told).hasSize(2).last().asString().contains("no home folder", "XDG_CACHE_HOME");
  }

  @Test
  void theFolderIsFoundByTheRules() throws IOException {
    Path root = temporary.toAbsolutePath();
    Path home = Files.createDirectory(root.resolve("home"));
    Map<String, String> plain = Map.of("HOME", home.toString());
    assertThat(CacheFolder.find(plain, "?")).contains(home.resolve(".cache").resolve("ursell"));
    assertThat(CacheFolder.find(Map.of(), home.toString()))
        .contains(home.resolve(".cache").resolve("ursell"));
    assertThat(CacheFolder.find(Map.of("XDG_CACHE_HOME", root.toString()), home.toString()))
        .contains(root.resolve("ursell"));
    // The specification: a relative path is to be ignored.
    assertThat(CacheFolder.find(Map.of("XDG_CACHE_HOME", "there"), home.toString()))
        .contains(home.resolve(".cache").resolve("ursell"));
    assertThat(CacheFolder.find(Map.of(), "?")).isEmpty();
    assertThat(CacheFolder.find(Map.of("HOME", ""), "")).isEmpty();
    assertThat(CacheFolder.find(Map.of(), root.resolve("nobody").toString())).isEmpty();
  }

  /** Whoever can write there could have us run their code. */
  @Test
  void aFolderOpenToOthersIsNotTrusted() throws IOException {
    Path folder = temporary.resolve("open");
    if (!temporary.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    equations(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    equations(folder);
    assertThat(told).hasSize(3).last().asString().contains("others may write to it");
  }

  @Test
  void aFolderThatCannotBeMadeIsNoHindrance() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    assertThat(equations(file.resolve("cache")).moments()).hasSize(8);
    assertThat(told).last().asString().contains("cannot write");
  }

  /** A command asks several times for the same, and each time would be told and waited for. */
  @Test
  void whatNoFileKeepsIsDerivedAndSaidOnce() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    Path unused = temporary.resolve("unused");
    List<EquationCache> caches =
        List.of(
            new EquationCache(Optional.empty(), told::add),
            new EquationCache(file.resolve("cache"), told::add),
            new EquationCache(Optional.of(unused), told::add, false));
    for (EquationCache cache : caches) {
      told.clear();
      MomentEquations first = cache.equations(PaperModels.oneGroup(), MEAN_FIELD);
      assertThat(told).hasSize(2);
      assertThat(cache.equations(PaperModels.oneGroup(), MEAN_FIELD)).isSameAs(first);
      assertThat(told).hasSize(2);
    }
    // Another order is other work, but the cache is no worse than it was.
    EquationCache homeless = caches.get(0);
    told.clear();
    assertThat(
            homeless.equations(PaperModels.oneGroup(), DerivationRequest.order(2)).moments().size())
        .isEqualTo(44);
    assertThat(told).containsExactly("deriving order 2 of one-group");
  }
}
