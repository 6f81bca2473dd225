package org.ursell.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.work.Engine;
import org.ursell.runtime.work.EngineException;
import org.ursell.runtime.work.EngineProvider;

/** Starts a Spark that is installed on this machine, or the driver of a cluster of it. */
public final class SparkProvider implements EngineProvider {
  private static final Pattern CORE = Pattern.compile("spark-core_2\\.13-(.*)\\.jar");
  private static final String LOOPBACK = "127.0.0.1";

  /** What Spark asks to be opened, as its own launcher does (JavaModuleOptions). */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/java.util.concurrent.atomic",
          "java.base/jdk.internal.ref",
          "java.base/sun.nio.ch",
          "java.base/sun.nio.cs",
          "java.base/sun.security.action",
          "java.base/sun.util.calendar",
          "java.security.jgss/sun.security.krb5");

  @Override
  public String name() {
    return "spark";
  }

  @Override
  public Optional<String> found(Map<String, String> environment) {
    return home(environment)
        .flatMap(home -> version(home).map(version -> "Spark %s in %s".formatted(version, home)));
  }

  /** The folder that the environment names, whether or not there is a Spark. */
  private static Optional<Path> home(Map<String, String> environment) {
    return Stream.of("URSELL_SPARK_HOME", "SPARK_HOME")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(folder -> !folder.isBlank())
        .findFirst()
        .map(Path::of);
  }

  private static Optional<String> version(Path home) {
    try (Stream<Path> jars = Files.list(home.resolve("jars"))) {
      return jars.map(jar -> CORE.matcher(jar.getFileName().toString()))
          .filter(Matcher::matches)
          .map(core -> core.group(1))
          .findFirst();
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  @Override
  public void require(Settings settings) {
    installation(settings);
  }

  private static Path installation(Settings settings) {
    Optional<Path> named = home(settings.environment());
    Path home =
        named.orElseThrow(
            () ->
                new InvalidInputException(
                    "there is no Spark to run on: SPARK_HOME is not set",
                    "unpack Spark 4 for Scala 2.13 and name its folder, as in export"
                        + " SPARK_HOME=/opt/spark"));
    if (version(home).isEmpty()) {
      throw new InvalidInputException(
          "%s holds no Spark for Scala 2.13 (jars/spark-core_2.13-*.jar)".formatted(home),
          "let SPARK_HOME name the folder of an unpacked Spark 4");
    }
    return home;
  }

  @Override
  public Engine start(Settings settings) {
    Path home = installation(settings);
    try {
      ProcessBuilder builder = new ProcessBuilder(command(home, settings));
      Map<String, String> environment = builder.environment();
      environment.put("SPARK_HOME", home.toString());
      // A Spark of jars alone is taken for a build of its developers, unless this is said.
      environment.putIfAbsent("SPARK_SCALA_VERSION", "2.13");
      if (isHere(settings.address())) {
        environment.putIfAbsent("SPARK_LOCAL_IP", LOOPBACK);
      }
      return new SparkEngine(builder.start(), settings.address());
    } catch (IOException e) {
      throw new EngineException(
          "Spark cannot be started: " + e.getMessage(), "see that SPARK_HOME is the right folder");
    }
  }

  /** Whether driver and workers are on this machine. */
  private static boolean isHere(String address) {
    return address.startsWith("local") || address.startsWith("spark://" + LOOPBACK + ":");
  }

  private static List<String> command(Path home, Settings settings) {
    List<String> command = new ArrayList<>(launcher(home, settings.environment()));
    command.addAll(List.of("--master", settings.address(), "--deploy-mode", "client"));
    Map<String, String> properties = new TreeMap<>();
    properties.put("spark.app.name", "ursell");
    properties.put("spark.ui.enabled", "false");
    if (isHere(settings.address())) {
      properties.put("spark.driver.host", LOOPBACK);
      properties.put("spark.driver.bindAddress", LOOPBACK);
    }
    properties.putAll(settings.properties());
    properties.forEach((name, value) -> command.addAll(List.of("--conf", name + "=" + value)));
    command.addAll(List.of("--class", SparkTasks.class.getName(), settings.artifact().toString()));
    return command;
  }

  /**
   * Spark's own script, which heeds its settings; where only its jars are, what that would call.
   */
  private static List<String> launcher(Path home, Map<String, String> environment) {
    Path script = home.resolve("bin").resolve("spark-submit");
    if (Files.isExecutable(script) && File.separatorChar == '/') {
      return List.of(script.toString());
    }
    List<String> classPath = new ArrayList<>();
    Stream.of("HADOOP_CONF_DIR", "YARN_CONF_DIR")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(folder -> !folder.isBlank())
        .forEach(classPath::add);
    return java(home, "org.apache.spark.deploy.SparkSubmit", classPath.toArray(String[]::new));
  }

  /** A program of Spark, as its own launcher would start it. */
  static List<String> java(Path home, String main, String... more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+IgnoreUnrecognizedVMOptions");
    command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
    OPENED.forEach(opened -> command.addAll(List.of("--add-opens", opened + "=ALL-UNNAMED")));
    List<String> classPath = new ArrayList<>();
    classPath.add(home.resolve("conf") + File.separator);
    classPath.add(home.resolve("jars").resolve("*").toString());
    classPath.addAll(List.of(more));
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), main));
    return command;
  }
}
