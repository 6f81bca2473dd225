package org.ursell.cli.output;

import java.util.Optional;
import org.ursell.runtime.work.Crew;
import org.ursell.runtime.work.Engine;

/**
 * How many things are done at once here, and which engine, if any, does what can be done elsewhere.
 *
 * @param jobs how many threads work at once
 * @param engine is closed with them
 */
public record Hands(int jobs, Optional<Engine> engine) implements AutoCloseable {
  /** Threads of this process alone. */
  public static Hands threads(int jobs) {
    return new Hands(jobs, Optional.empty());
  }

  /** A crew of them, to be closed when its work is done. */
  public Crew crew() {
    return new Crew(jobs, engine);
  }

  @Override
  public void close() {
    engine.ifPresent(Engine::close);
  }
}
