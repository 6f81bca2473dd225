package org.ursell.cli.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ursell.runtime.work.Engine;
import org.ursell.runtime.work.Portable;

/** An engine that starts when it is first needed, so that what is refused before costs nothing. */
final class LateEngine implements Engine {
  private final Supplier<Engine> start;
  private Optional<Engine> started = Optional.empty();

  LateEngine(Supplier<Engine> start) {
    this.start = start;
  }

  private synchronized Engine engine() {
    if (started.isEmpty()) {
      started = Optional.of(start.get());
    }
    return started.get();
  }

  @Override
  public int places() {
    return engine().places();
  }

  @Override
  public <T> Job<T> submit(List<Portable<T>> tasks) {
    return engine().submit(tasks);
  }

  @Override
  public synchronized void close() {
    started.ifPresent(Engine::close);
    started = Optional.empty();
  }
}
