package org.ursell.cli.output;

import java.lang.reflect.Proxy;

/** Ends the program at once when a second signal asks for its end, such as a second Ctrl-C. */
public final class SecondSignal {
  /** Number of each signal that asks for an end. */
  private enum Ending {
    INT(2),
    TERM(15);

    private final int number;

    Ending(int number) {
      this.number = number;
    }
  }

  private SecondSignal() {}

  /**
   * From now on. Java itself waits for its shutdown, whatever comes; and that signals can be heard
   * at all is no part of the language, so where they cannot, this does nothing.
   */
  public static void endsAtOnce() {
    for (Ending ending : Ending.values()) {
      try {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object halting =
            Proxy.newProxyInstance(
                handler.getClassLoader(),
                new Class<?>[] {handler},
                (proxy, method, arguments) -> {
                  Runtime.getRuntime().halt(128 + ending.number);
                  return proxy;
                });
        signal
            .getMethod("handle", signal, handler)
            .invoke(null, signal.getConstructor(String.class).newInstance(ending.name()), halting);
      } catch (ReflectiveOperationException | RuntimeException e) {
        // The first signal is heard all the same.
      }
    }
  }
}
