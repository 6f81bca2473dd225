package org.ursell.symbolic.compile;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.ir.DescriptorBuilder;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.model.Model;

/**
 * Equations for any model and order at once: derived, emitted and compiled the first time, read
 * from the user's cache folder after that. Systems too large to compile, and all where Java has no
 * compiler, are derived each time and evaluated from tables.
 *
 * <p>A file of the cache is keyed by everything its content depends on: model hash, order, operator
 * basis, generator version, contract version, Java version. The folder belongs to its owner alone;
 * a folder that others may write to is not trusted, and a damaged file is made anew.
 */
@Internal
public final class EquationCache {
  /**
   * Systems with more terms than this are evaluated from tables. Straight-line code of that size no
   * longer fits the processor's caches: at 17 000 terms (one group, order 4) the table is already a
   * little faster, and nothing has to be compiled.
   */
  public static final int LARGEST_COMPILED_SYSTEM = 15_000;

  /**
   * For a few runs, systems with more terms than this are evaluated from tables, too. Measured in
   * processor time: compiling takes 1.7 s at 100 terms, 2.5 s at 1600, 3.6 s at 7000 and 8 s at 33
   * 000, and saves about 1 ns per term in each evaluation, so by itself it pays after a million
   * evaluations, while a run takes some thousands. But the class is kept, which saves the
   * derivation (0.3 to 2 s) from the second command on: small systems are compiled at once.
   */
  static final int LARGEST_COMPILED_FOR_FEW_RUNS = 2_000;

  /** How much is going to be computed from the equations. */
  public enum Use {
    /** A few runs, each of thousands of evaluations. */
    FEW_RUNS(LARGEST_COMPILED_FOR_FEW_RUNS),
    /** A survey: millions of evaluations and more. */
    MANY_RUNS(LARGEST_COMPILED_SYSTEM);

    private final int largestCompiled;

    Use(int largestCompiled) {
      this.largestCompiled = largestCompiled;
    }
  }

  private final Optional<Path> folder;
  private final Consumer<String> tell;
  private final boolean canCompile;
  private final AtomicBoolean complained = new AtomicBoolean();

  /** What no file keeps, for as long as memory lasts: a command asks for the same several times. */
  private final Map<String, SoftReference<MomentEquations>> remembered = new ConcurrentHashMap<>();

  /**
   * A cache in a folder, which is made when it is needed.
   *
   * @param tell receives one line when something takes a while or the cache cannot be used
   */
  public EquationCache(Path folder, Consumer<String> tell) {
    this(Optional.of(folder), tell);
  }

  EquationCache(Optional<Path> folder, Consumer<String> tell) {
    this(folder, tell, EquationCompiler.isAvailable());
  }

  EquationCache(Optional<Path> folder, Consumer<String> tell, boolean canCompile) {
    this.folder = folder;
    this.tell = tell;
    this.canCompile = canCompile;
  }

  /**
   * The cache of the current user, in the folder that the system's custom names; where there is
   * none, for a user without a home, no file is kept, which is said once.
   *
   * @param tell as above
   */
  public static EquationCache ofUser(Consumer<String> tell) {
    return new EquationCache(folderOfUser(), tell);
  }

  /** Where the cache of the current user is, whether or not it was made; none without a home. */
  public static Optional<Path> folderOfUser() {
    return CacheFolder.find(System.getenv(), System.getProperty("user.home", ""));
  }

  /** The equations of a model, for many runs. */
  MomentEquations equations(Model model, DerivationRequest request) {
    return equations(model, request, Use.MANY_RUNS);
  }

  /**
   * The equations of a model.
   *
   * @param use decides whether compiling pays; a class that was kept is taken in any case
   * @throws org.ursell.runtime.equations.InvalidInputException if they cannot be derived
   */
  public MomentEquations equations(Model model, DerivationRequest request, Use use) {
    String name = key(model, request) + ".equations";
    Optional<CachedClasses> cached = folder.flatMap(kept -> read(kept, name));
    if (cached.isPresent()) {
      return EquationCompiler.load(cached.get().mainClass(), cached.get().classFiles());
    }
    Optional<MomentEquations> before =
        Optional.ofNullable(remembered.get(name + use)).map(SoftReference::get);
    if (before.isPresent()) {
      return before.get();
    }
    MomentEquations made = derived(model, request, use, name);
    if (folder.map(kept -> !Files.exists(kept.resolve(name))).orElse(true)) {
      remembered.put(name + use, new SoftReference<>(made));
    }
    return made;
  }

  private MomentEquations derived(Model model, DerivationRequest request, Use use, String name) {
    tell.accept("deriving order " + request.order() + " of " + model.name());
    MomentSystem system = new DerivationPipeline().run(model, request);
    if (model.sampledFunctions().stream().anyMatch(f -> f.size() > JavaEmitter.MOST_POINTS)) {
      tell.accept("a long table: evaluated from tables, and derived anew each time");
      return TableEmitter.emit(system);
    }
    if (system.termCount() > use.largestCompiled) {
      tell.accept(
          "%d terms: evaluated from tables, and derived anew each time"
              .formatted(system.termCount()));
      return TableEmitter.emit(system);
    }
    if (!canCompile) {
      tell.accept("this Java has no compiler: evaluated from tables, and derived anew each time");
      return TableEmitter.emit(system);
    }
    JavaEmitter.Emitted emitted = JavaEmitter.emit(system);
    CachedClasses classes =
        new CachedClasses(emitted.qualifiedName(), EquationCompiler.classFiles(emitted));
    MomentEquations equations = EquationCompiler.loadChecked(emitted, classes.classFiles(), system);
    write(name, classes.toBytes());
    return equations;
  }

  private static String key(Model model, DerivationRequest request) {
    String everything =
        String.join(
            "\n",
            model.hash(),
            // Titles, units and defaults are in the class, though not in the hash of the physics.
            model.title(),
            model.rateUnit(),
            model.parameters().toString(),
            request.toString(),
            DescriptorBuilder.GENERATOR_VERSION,
            Integer.toString(MomentEquations.ABI),
            System.getProperty("java.specification.version", ""));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(everything.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static Optional<CachedClasses> read(Path folder, String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) && CacheFolder.isOursAlone(folder) && CacheFolder.isOursAlone(file)
          ? CachedClasses.read(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private void write(String name, byte[] bytes) {
    if (folder.isEmpty()) {
      complain(
          "this user has no home folder; set XDG_CACHE_HOME to an" + " absolute path to keep them");
      return;
    }
    Path kept = folder.get();
    try {
      CacheFolder.make(kept);
      if (!CacheFolder.isOursAlone(kept)) {
        complain("%s is another user's, or others may write to it".formatted(kept));
        return;
      }
      Path part = Files.createTempFile(kept, "part", ".tmp");
      try {
        Files.write(part, bytes);
        Files.move(part, kept.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException unwritable) {
      complain("cannot write to " + kept);
    }
  }

  private void complain(String why) {
    if (!complained.getAndSet(true)) {
      tell.accept("not keeping the equations: " + why);
    }
  }
}
