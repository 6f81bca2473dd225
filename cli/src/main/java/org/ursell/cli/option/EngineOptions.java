package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.output.Engines;
import org.ursell.cli.output.Hands;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Where the work is done, which changes no number. */
public final class EngineOptions {
  /** Those of them that have a value: no result depends on them. */
  public static final List<String> NAMES = List.of("--engine", "--master", "--spark-conf");

  private static final String THREADS = "threads";
  private static final List<String> ENGINES = List.of(THREADS, Engines.SPARK);

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = THREADS,
      converter = Name.class,
      description =
          "threads (default), those of this machine; or spark, Apache Spark, which SPARK_HOME names."
              + " Both give the same files, and one goes on where the other stopped")
  private String engine = THREADS;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "where Spark works: local[K], K at once on this machine (default local[*]), spark://HOST:PORT,"
              + " yarn or k8s://...")
  private Optional<String> master = Optional.empty();

  @Option(
      names = "--spark-conf",
      paramLabel = "NAME=VALUE",
      description = "a property of Spark, such as spark.executor.memory=2g; once per property")
  private Map<String, String> properties = new LinkedHashMap<>();

  private static final class Name implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      String name = text.strip();
      if (!ENGINES.contains(name)) {
        throw new InvalidInputException(
            "--engine: there is no engine '%s'".formatted(text), Suggestions.remedy(text, ENGINES));
      }
      return name;
    }
  }

  /** Whether another engine than the threads of this machine is asked for. */
  public boolean isElsewhere() {
    return !engine.equals(THREADS);
  }

  /**
   * The hands that do the work.
   *
   * @param jobs how many threads work at once here
   * @param err is told when an engine starts
   * @throws InvalidInputException if the engine is not there, or options of it are given without it
   */
  public Hands hands(int jobs, PrintWriter err) {
    if (!isElsewhere()) {
      if (master.isPresent() || !properties.isEmpty()) {
        throw new InvalidInputException(
            "%s only applies with --engine spark"
                .formatted(master.isPresent() ? "--master" : "--spark-conf"),
            "add --engine spark, or leave it out");
      }
      return Hands.threads(jobs);
    }
    String address = master.orElse("local[*]").strip();
    if (!address.matches("local(\\[[0-9*, ]+\\])?|spark://.+|yarn|k8s://.+")) {
      throw new InvalidInputException(
          "--master '%s' is no master of Spark".formatted(address),
          "give local[2], spark://HOST:7077, yarn or k8s://HOST:PORT");
    }
    return new Hands(jobs, Optional.of(Engines.spark(address, properties, err)));
  }
}
