package org.ursell.cli.bridge;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ursell.cli.model.ModelMistakesException;
import org.ursell.cli.option.Cures;
import org.ursell.cli.output.FailedComputationException;
import org.ursell.runtime.equations.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * One question that is being answered by a thread of its own, so that whoever asks can wait for a
 * moment at a time, look after signals of its own meanwhile, and give up.
 */
public final class Inquiry {
  /** How a question ended. */
  public enum Outcome {
    /** There is an answer. */
    ANSWERED,
    /** The input cannot be used; there is no answer. */
    REFUSED,
    /** The model file holds mistakes, which are told one by one. */
    MISTAKEN,
    /** The computation failed; there may be an answer, which says of each part how. */
    FAILED,
    /** The question was given up. */
    CANCELLED
  }

  private record Ending(
      Outcome outcome, String what, String remedy, String details, Optional<Answer> answer) {}

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Work work = new Work();
  private final Thread thread;
  private volatile Optional<Ending> ending = Optional.empty();

  private Inquiry(CommandLine options, String... words) {
    // Whoever asks may end without waiting for the answer.
    thread = new Thread(() -> answer(options, words), "ursell-inquiry");
    thread.setDaemon(true);
  }

  /**
   * A question, which {@link #start} asks: whoever asks must hold it before it is at work, so that
   * they can give it up at any moment.
   *
   * @param question its name, that of a verb, or {@code model} or {@code system}
   * @param words the options with their values, as they stand on a command line
   * @throws IllegalArgumentException if there is no such question
   */
  public static Inquiry of(String question, String... words) {
    // Numbers are read and written with a point everywhere; the language stays that of the process,
    // which may be another program's.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    return new Inquiry(Questions.named(question), words.clone());
  }

  /** Begins to answer. */
  public void start() {
    thread.start();
  }

  /**
   * Waits for the end, but not longer than this, and not when the calling thread is interrupted:
   * that is how a signal that its owner has to look after makes itself felt.
   *
   * @return whether it is there
   */
  public boolean waitFor(long milliseconds) {
    try {
      return ended.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException signal) {
      // Whoever asks has been told in their own way. Were the thread to stay interrupted, it could
      // not wait any more.
      return false;
    }
  }

  /** Asks for an early end. */
  public void cancel() {
    thread.interrupt();
  }

  /** How many parts are finished. */
  public int done() {
    return work.done();
  }

  /** How many parts there are; more may turn up. */
  public int parts() {
    return work.parts();
  }

  /** How it ended, in lower case. */
  public String outcome() {
    return ending().outcome().name().toLowerCase(Locale.ROOT);
  }

  /** What went wrong, in one sentence; empty if nothing did. */
  public String what() {
    return ending().what();
  }

  /** How to mend it, in one sentence; empty if nothing went wrong. */
  public String remedy() {
    return ending().remedy();
  }

  /** More on what went wrong, in lines: the places in a model file, or a stack trace. */
  public String details() {
    return ending().details();
  }

  /** Whether there is an answer. */
  public boolean hasAnswer() {
    return ending().answer().isPresent();
  }

  /**
   * The answer.
   *
   * @throws IllegalStateException if there is none
   */
  public Answer answer() {
    return ending()
        .answer()
        .orElseThrow(() -> new IllegalStateException("there is no answer: " + what()));
  }

  /** Lines that were told beside the answer. */
  public String[] told() {
    return work.told().toArray(String[]::new);
  }

  private Ending ending() {
    return ending.orElseThrow(() -> new IllegalStateException("the question is still at work"));
  }

  private void answer(CommandLine options, String... words) {
    try {
      Question asked = Questions.read(options, words);
      ending =
          Optional.of(new Ending(Outcome.ANSWERED, "", "", "", Optional.of(asked.answer(work))));
    } catch (Exception | Error thrown) {
      ending = Optional.of(ending(thrown, options));
    } finally {
      ended.countDown();
    }
  }

  private static Ending ending(Throwable thrown, CommandLine options) {
    // Whatever fails under an interruption fails because of it: files close, waits end.
    if (thrown instanceof CancellationException || Thread.currentThread().isInterrupted()) {
      return failure(Outcome.CANCELLED, "interrupted", "ask again", "");
    }
    if (thrown instanceof InvalidInputException invalid) {
      return refusal(invalid, options);
    }
    if (thrown instanceof ParameterException unreadable) {
      return unreadable.getCause() instanceof InvalidInputException invalid
          ? refusal(invalid, options)
          : failure(
              Outcome.REFUSED,
              message(unreadable),
              "see the help of the method for what can be given",
              "");
    }
    if (thrown instanceof ModelMistakesException mistakes) {
      return failure(
          Outcome.MISTAKEN,
          message(mistakes),
          "mend it and read the model again",
          mistakes.diagnostics().stripTrailing());
    }
    if (thrown instanceof PartialAnswerException partial) {
      return new Ending(
          Outcome.FAILED, message(partial), partial.remedy(), "", Optional.of(partial.answer()));
    }
    if (thrown instanceof FailedComputationException failed) {
      return failure(Outcome.FAILED, message(failed), failed.remedy(), "");
    }
    if (thrown instanceof OutOfMemoryError) {
      return failure(
          Outcome.FAILED,
          "memory ran out: Java was started with %.0f MB"
              .formatted(Runtime.getRuntime().maxMemory() / 1e6),
          "ask for less (fewer points, samples or sites, a lower order), or start Java with more"
              + " memory",
          "");
    }
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    return failure(
        Outcome.FAILED,
        "an error in Ursell itself: " + message(thrown),
        "please report it with its details",
        trace.toString());
  }

  private static Ending refusal(InvalidInputException invalid, CommandLine options) {
    return failure(
        Outcome.REFUSED,
        message(invalid),
        Cures.inFlags(invalid, options.getCommandSpec().optionsMap()::containsKey),
        "");
  }

  private static Ending failure(Outcome outcome, String what, String remedy, String details) {
    return new Ending(outcome, what, remedy, details, Optional.empty());
  }

  private static String message(Throwable thrown) {
    return Optional.ofNullable(thrown.getMessage()).orElse(thrown.getClass().getSimpleName());
  }
}
