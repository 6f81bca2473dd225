package org.ursell.spark;

import java.util.Optional;
import org.ursell.runtime.equations.Cure;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.work.Engine;
import org.ursell.runtime.work.EngineException;
import org.ursell.runtime.work.Portable;

/**
 * What came of a task: a result, a refusal with its cure, or the failure of a computation.
 *
 * @param result empty unless the task has one
 * @param what what was refused or failed; empty if nothing was
 * @param cure how to mend what was refused
 */
record Reply(Optional<Object> result, String what, Optional<Cure> cure)
    implements Engine.Outcome<Object> {
  /** Does a task. Whatever it throws is its answer: trying again would change nothing. */
  static byte[] of(Portable<?> task) {
    try {
      return Parcel.pack(new Reply(Optional.of(task.call()), "", Optional.empty()));
    } catch (InvalidInputException refused) {
      return Parcel.pack(
          new Reply(
              Optional.empty(), String.valueOf(refused.getMessage()), Optional.of(refused.cure())));
    } catch (RuntimeException | StackOverflowError failed) {
      return Parcel.pack(new Reply(Optional.empty(), failed.toString(), Optional.empty()));
    }
  }

  @Override
  public Object get() {
    if (cure.isPresent()) {
      throw new InvalidInputException(what, cure.get());
    }
    return result.orElseThrow(
        () ->
            new EngineException(
                "a task on Spark failed: " + what,
                "do the same on the threads of this machine, which tells more"));
  }
}
