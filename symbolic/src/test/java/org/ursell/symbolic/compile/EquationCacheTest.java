package org.ursell.symbolic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.runtime.equations.MomentEquations;
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

  /** Of a long system a few runs are done from the table, unless a class is there already. */
  @Test
  void aFewRunsDoNotWaitForTheCompiler() {
    Path folder = temporary.resolve("few");
    EquationCache cache = new EquationCache(folder, told::add);
    DerivationRequest third = DerivationRequest.order(3);
    assertThat(cache.equations(PaperModels.oneGroup(), third, EquationCache.Use.FEW_RUNS))
        .isInstanceOf(TableMomentEquations.class);
    assertThat(folder).doesNotExist();
    assertThat(cache.equations(PaperModels.oneGroup(), third, EquationCache.Use.MANY_RUNS))
        .isNotInstanceOf(TableMomentEquations.class);
    assertThat(cache.equations(PaperModels.oneGroup(), third, EquationCache.Use.FEW_RUNS))
        .isNotInstanceOf(TableMomentEquations.class);
    assertThat(cache.equations(PaperModels.oneGroup(), MEAN_FIELD, EquationCache.Use.FEW_RUNS))
        .isNotInstanceOf(TableMomentEquations.class);
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
    byte[] damaged = bytes.clone();
    damaged[damaged.length / 2] ^= 1;
    Files.write(file, damaged);
    equations(folder);
    assertThat(told).hasSize(2);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    Files.write(file, new byte[7]);
    assertThat(equations(folder).moments()).hasSize(8);
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
    assertThat(told).hasSize(3).last().asString().contains("others may write");
  }

  @Test
  void aFolderThatCannotBeMadeIsNoHindrance() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    assertThat(equations(file.resolve("cache")).moments()).hasSize(8);
    assertThat(told).last().asString().contains("cannot write");
  }
}
