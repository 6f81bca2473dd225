package org.ursell.runtime.study;

import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.work.Crew;

/**
 * A question about a model at some parameter points. Its answer is data: it knows nothing of files,
 * tables or command lines, and is the same for any number of threads.
 *
 * @param <A> the answer
 */
public interface Study<A> {
  /**
   * What a run will take, known before it starts.
   *
   * @throws InvalidInputException if that is more than allowed
   */
  Effort effort();

  /**
   * About how long a run will take on this machine, judged by small parts of it, which take some
   * seconds themselves where a run takes long. Empty if no small part tells, or if it is plainly
   * short.
   *
   * @param crew the one that will run it
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
   */
  default Optional<Forecast> forecast(Crew crew) {
    return Optional.empty();
  }

  /**
   * Answers the question. Whoever interrupts the calling thread ends the work: the answer then
   * holds the parts that are finished, and in the place of every other that it was cancelled. The
   * thread stays interrupted.
   *
   * @param crew does independent parts side by side
   * @param progress hears of every part that is done
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted before
   *     any part is finished
   * @throws InvalidInputException if the question makes no sense, also at one point alone, such as
   *     for a negative rate; how a run ends is part of the answer
   */
  A run(Crew crew, StudyProgress progress);

  /**
   * Answers the question silently.
   *
   * @param threads how many work at once; one if that is less
   */
  default A run(int threads) {
    try (Crew crew = new Crew(threads)) {
      return run(crew, StudyProgress.NONE);
    }
  }
}
