package org.ursell.cli.bridge;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.ursell.cli.output.Foretelling;
import org.ursell.runtime.study.Study;
import org.ursell.runtime.study.StudyProgress;
import org.ursell.runtime.work.Crew;

/** Work for one question: its progress, and the lines that are told beside the answer. */
final class Work {
  private final StringWriter told = new StringWriter();
  private final PrintWriter err = new PrintWriter(told, true);
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger parts = new AtomicInteger();

  /** Receives whole lines. */
  PrintWriter err() {
    return err;
  }

  /** What was told, line by line. */
  List<String> told() {
    err.flush();
    return told.toString().lines().filter(line -> !line.isBlank()).toList();
  }

  int done() {
    return done.get();
  }

  int parts() {
    return parts.get();
  }

  /**
   * Answers a study, whole.
   *
   * @param what is done, for messages
   * @param meant whether more than an hour of it is meant
   * @throws CancellationException if the calling thread is interrupted
   */
  <A> A on(String what, Study<A> study, int jobs, boolean meant) {
    try (Crew crew = new Crew(jobs)) {
      requireNotInterrupted();
      parts.addAndGet(study.effort().parts());
      Foretelling.tell(err, what, study.forecast(crew), meant);
      A answer = study.run(crew, new Counting());
      requireNotInterrupted();
      return answer;
    }
  }

  /**
   * What counts parts that are done elsewhere.
   *
   * @param total how many there are
   */
  StudyProgress counting(int total) {
    parts.addAndGet(total);
    return new Counting();
  }

  private static void requireNotInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the work was interrupted");
    }
  }

  private final class Counting implements StudyProgress {
    @Override
    public void step() {
      done.incrementAndGet();
    }

    @Override
    public void solving(double size, double time, long applications) {}
  }
}
