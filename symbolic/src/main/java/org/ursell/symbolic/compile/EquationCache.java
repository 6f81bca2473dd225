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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.MemoryNeed;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.TableFirst;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.emit.java.JavaEmitter;
import org.ursell.symbolic.hierarchy.DerivationRoom;
import org.ursell.symbolic.ir.DescriptorBuilder;
import org.ursell.symbolic.ir.MomentSystem;
import org.ursell.symbolic.model.Model;

/**
 * Equations for any model and order at once: derived, emitted and compiled the first time, read
 * from the user's cache folder after that. Long systems are evaluated from their tables until
 * compiling pays ({@link TableFirst}). Systems too large to compile, and all where Java has no
 * compiler, are derived each time and evaluated from tables.
 *
 * <p>A file of the cache is keyed by everything its content depends on: model hash, order, operator
 * basis, generator version, contract version, Java version. The folder belongs to its owner alone;
 * a folder that others may write to is not trusted, and a damaged file is made anew.
 */
@Internal
public final class EquationCache {
  /** Classes kept from before runs watched what stands under roots do not refuse what they must. */
  private static final String WATCHED = "roots and logarithms";

  /**
   * Systems with more terms than this are always evaluated from tables. Measured up to 35 000 terms
   * (20 two-level sites at order 2): derived and compiled in 150 MB, and three times as fast then
   * as the table. Beyond, code outgrows the processor's caches.
   */
  static final int LARGEST_COMPILED_SYSTEM = 60_000;

  /**
   * Systems of no more terms than this are compiled before they are first evaluated. By itself that
   * pays after a million evaluations, and a run takes some thousands; but the class is kept, which
   * saves the derivation (0.3 to 2 s) from the second command on. Longer ones begin as tables.
   */
  static final int LARGEST_COMPILED_AT_ONCE = 2_000;

  /** Processor time of making a class, in s, measured at 100 to 35 000 terms. */
  private static final double COMPILING = 1.8;

  private static final double COMPILING_A_TERM = 0.17e-3;

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

  /**
   * The equations of a model.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if they cannot be derived
   */
  public MomentEquations equations(Model model, DerivationRequest request) {
    String name = key(model, request) + ".equations";
    Optional<MomentEquations> before =
        Optional.ofNullable(remembered.get(name)).map(SoftReference::get);
    if (before.isPresent()) {
      return before.get();
    }
    Optional<CachedClasses> cached = folder.flatMap(kept -> read(kept, name));
    MomentEquations made =
        cached.isPresent()
            ? EquationCompiler.load(cached.get().mainClass(), cached.get().classFiles())
            : derived(model, request, name);
    if (made instanceof TableFirst
        || folder.map(kept -> !Files.exists(kept.resolve(name))).orElse(true)) {
      remembered.put(name, new SoftReference<>(made));
    }
    return made;
  }

  private MomentEquations derived(Model model, DerivationRequest request, String name) {
    tell.accept("deriving order " + request.order() + " of " + model.name());
    long begin = System.nanoTime();
    MomentSystem system = new DerivationPipeline(DerivationRoom.forTable()).run(model, request);
    double deriving = 1e-9 * (System.nanoTime() - begin);
    Optional<String> why = whyNotCompiled(model, system);
    if (why.isPresent()) {
      tell.accept(why.get() + ": evaluated from tables, and derived anew each time");
      return TableEmitter.emit(system);
    }
    int terms = system.termCount();
    // Mean-field classes have a Jacobian, whose last digits are not those of the table's.
    if (terms > LARGEST_COMPILED_AT_ONCE && system.descriptor().order() > 1) {
      double making = COMPILING + COMPILING_A_TERM * terms;
      // Where memory gets short, what a class would be made of goes first.
      SoftReference<MomentSystem> source = new SoftReference<>(system);
      return new TableFirst(
          TableEmitter.emit(system),
          JavaEmitter.qualifiedName(system),
          // The class saves the next command the derivation.
          making - deriving,
          () -> compiled(Objects.requireNonNull(source.get()), name));
    }
    return compiled(system, name);
  }

  private Optional<String> whyNotCompiled(Model model, MomentSystem system) {
    if (model.sampledFunctions().stream().anyMatch(f -> f.size() > JavaEmitter.MOST_POINTS)) {
      return Optional.of("a long table");
    }
    if (system.termCount() > LARGEST_COMPILED_SYSTEM) {
      return Optional.of(system.termCount() + " terms");
    }
    double heap = Runtime.getRuntime().maxMemory();
    if (system.descriptor().order() > 1 && !DerivationRoom.isForClass(system.termCount(), heap)) {
      return Optional.of(
          "%d terms in a heap of %s".formatted(system.termCount(), MemoryNeed.words(heap)));
    }
    return canCompile ? Optional.empty() : Optional.of("this Java has no compiler");
  }

  /** Compiles a system, holds it against its table, and keeps it. */
  private MomentEquations compiled(MomentSystem system, String name) {
    JavaEmitter.Emitted emitted = JavaEmitter.emit(system);
    Map<String, byte[]> classFiles = EquationCompiler.classFiles(emitted);
    MomentEquations equations = EquationCompiler.loadChecked(emitted, classFiles, system);
    write(name, new CachedClasses(emitted.qualifiedName(), classFiles).toBytes());
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
            WATCHED,
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
