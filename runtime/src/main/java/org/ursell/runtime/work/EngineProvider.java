package org.ursell.runtime.work;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;

/**
 * Makes an engine. Providers are found by {@link java.util.ServiceLoader}, in artifacts of their
 * own, so that who does not use an engine does not carry it.
 */
@Internal
public interface EngineProvider {
  /** The name by which it is asked for, such as {@code spark}. */
  String name();

  /** Where the software is that it starts, and in which version; empty if it is not there. */
  Optional<String> found(Map<String, String> environment);

  /**
   * Requires that the software is there, without starting it.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if it is not
   */
  void require(Settings settings);

  /**
   * Starts the engine.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if the software is not there
   * @throws EngineException if it does not start
   */
  Engine start(Settings settings);

  /**
   * How it is started.
   *
   * @param address where its machines are, in its own words
   * @param properties its own settings, by name
   * @param environment as {@link System#getenv()}
   * @param artifact the file that the provider was found in
   */
  record Settings(
      String address,
      Map<String, String> properties,
      Map<String, String> environment,
      Path artifact) {
    /** Keeps its own copies. */
    public Settings {
      properties = Map.copyOf(properties);
      environment = Map.copyOf(environment);
    }
  }
}
