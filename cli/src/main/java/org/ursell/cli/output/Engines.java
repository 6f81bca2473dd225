package org.ursell.cli.output;

import java.io.PrintWriter;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.work.Engine;
import org.ursell.runtime.work.EngineProvider;

/**
 * Finds the artifact of an engine, which is no part of the program: {@code ursell-NAME.jar} on the
 * class path, in the folder of the program, where a build from source puts it, or where the
 * environment says.
 */
public final class Engines {
  /** The one engine that there is. */
  public static final String SPARK = "spark";

  /** The variable of the environment that names its artifact. */
  static final String ARTIFACT = "URSELL_SPARK_JAR";

  private static final String FILE = "ursell-spark.jar";

  private Engines() {}

  /** What is found of Spark, in one line. */
  public static String found(Map<String, String> environment) {
    Optional<Path> artifact = artifact(environment);
    if (artifact.isEmpty()) {
      String named = environment.getOrDefault(ARTIFACT, "");
      return named.isBlank()
          ? "not used, since there is no " + FILE
          : "not used, since %s names no file: %s".formatted(ARTIFACT, named);
    }
    return provider(artifact.get())
        .found(environment)
        .map(spark -> "%s, by %s".formatted(spark, artifact.get()))
        .orElse("not found: SPARK_HOME names none; with %s".formatted(artifact.get()));
  }

  /**
   * An engine that starts when it is first needed.
   *
   * @param address where its machines are
   * @param properties its own settings
   * @param err is told of the start
   * @throws InvalidInputException if the artifact or the software it needs is not there
   */
  public static Engine spark(String address, Map<String, String> properties, PrintWriter err) {
    return spark(address, properties, err, System.getenv());
  }

  static Engine spark(
      String address,
      Map<String, String> properties,
      PrintWriter err,
      Map<String, String> environment) {
    Path artifact = artifact(environment).orElseThrow(() -> absent(environment));
    EngineProvider provider = provider(artifact);
    EngineProvider.Settings settings =
        new EngineProvider.Settings(address, properties, environment, artifact);
    provider.require(settings);
    return new LateEngine(
        () -> {
          err.println("ursell: starting Spark at " + address);
          err.flush();
          return provider.start(settings);
        });
  }

  private static InvalidInputException absent(Map<String, String> environment) {
    String named = environment.getOrDefault(ARTIFACT, "");
    return named.isBlank()
        ? new InvalidInputException(
            "--engine spark: this program has no " + FILE + " beside it",
            "build it with ./mvnw -P spark -pl runtime/spark -am package"
                + " -Dmaven.test.skip=true, and put it beside the program or name it in "
                + ARTIFACT)
        : new InvalidInputException(
            "--engine spark: %s names '%s', which is no file".formatted(ARTIFACT, named),
            "let it name the artifact, %s, or unset it".formatted(FILE));
  }

  private static EngineProvider provider(Path artifact) {
    try {
      // Not closed: its classes are needed as long as the engine is.
      @SuppressWarnings("resource")
      URLClassLoader loader =
          new URLClassLoader(new URL[] {artifact.toUri().toURL()}, Engines.class.getClassLoader());
      return ServiceLoader.load(EngineProvider.class, loader).stream()
          .map(ServiceLoader.Provider::get)
          .filter(provider -> provider.name().equals(SPARK))
          .findFirst()
          .orElseThrow(
              () ->
                  new InvalidInputException(
                      artifact + " is no artifact of Ursell for Spark",
                      "build it anew, or let " + ARTIFACT + " name another"));
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Optional<Path> artifact(Map<String, String> environment) {
    String named = environment.getOrDefault(ARTIFACT, "");
    if (!named.isBlank()) {
      return Optional.of(Path.of(named).toAbsolutePath()).filter(Files::isRegularFile);
    }
    return program()
        .flatMap(
            folder ->
                Stream.of(
                        folder.resolve(FILE),
                        // A checkout: cli/target, or cli/target/dist.
                        folder.resolve("../../runtime/spark/target").resolve(FILE),
                        folder.resolve("../../../runtime/spark/target").resolve(FILE))
                    .map(Path::normalize)
                    .filter(Files::isRegularFile)
                    .findFirst());
  }

  /** The folder that the program, or its classes, lie in. */
  private static Optional<Path> program() {
    try {
      return Optional.ofNullable(
          Path.of(Engines.class.getProtectionDomain().getCodeSource().getLocation().toURI())
              .toAbsolutePath()
              .getParent());
    } catch (URISyntaxException | SecurityException unknown) {
      return Optional.empty();
    }
  }
}
