package org.ursell.runtime.equations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/**
 * Where equations that were compiled for speed, without their Jacobian, have a form that knows it.
 * Committed classes have their table beside them. Of others, whoever hands them out leaves word
 * here how to make that form, and it is made when a run turns out to be stiff, which few do. The
 * word is kept no longer than the equations.
 */
@Internal
public final class ExactForms {
  private static final Map<MomentEquations, Supplier<Optional<ExactJacobian>>> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private ExactForms() {}

  /**
   * Leaves word how to make the form of some equations that knows its Jacobian.
   *
   * @param form must not refer to the equations; called at most once
   * @return the equations
   */
  public static MomentEquations known(
      MomentEquations equations, Supplier<Optional<ExactJacobian>> form) {
    if (!(equations instanceof TableMomentEquations || equations instanceof TableFirst)) {
      KNOWN.putIfAbsent(equations, new Once(form));
    }
    return equations;
  }

  /**
   * The form of some equations that knows their Jacobian: they themselves, the one that word was
   * left of, or the table beside their class, if its unknowns are the same.
   */
  public static Optional<ExactJacobian> of(MomentEquations equations) {
    if (equations instanceof ExactJacobian exact) {
      return Optional.of(exact);
    }
    return Optional.ofNullable(KNOWN.get(equations))
        .map(Supplier::get)
        .orElseGet(() -> beside(equations))
        .filter(form -> form.moments().equals(equations.moments()));
  }

  /** The table of some equations that are none themselves, if it is known or beside their class. */
  static Optional<TableMomentEquations> table(MomentEquations equations) {
    return Optional.ofNullable(KNOWN.get(equations))
        .map(Supplier::get)
        .orElseGet(() -> beside(equations))
        .filter(TableMomentEquations.class::isInstance)
        .map(TableMomentEquations.class::cast)
        .filter(form -> form.moments().equals(equations.moments()));
  }

  /** The name of the file beside a committed class that holds its table. */
  static String file(MomentEquations committed) {
    return committed.getClass().getSimpleName() + ".table";
  }

  /** The table beside a committed class, read anew at each call; nothing if there is none. */
  static Optional<ExactJacobian> beside(MomentEquations committed) {
    try (InputStream text = committed.getClass().getResourceAsStream(file(committed))) {
      return text == null
          ? Optional.empty()
          : Optional.of(
              TableReader.read(
                  committed.descriptor(), new String(text.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A form that is made once, whoever asks for it. */
  private static final class Once implements Supplier<Optional<ExactJacobian>> {
    private final Supplier<Optional<ExactJacobian>> form;
    private Optional<Optional<ExactJacobian>> made = Optional.empty();

    Once(Supplier<Optional<ExactJacobian>> form) {
      this.form = form;
    }

    @Override
    public synchronized Optional<ExactJacobian> get() {
      if (made.isEmpty()) {
        made = Optional.of(form.get());
      }
      return made.get();
    }
  }
}
