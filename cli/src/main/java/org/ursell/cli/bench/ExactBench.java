package org.ursell.cli.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.LongSupplier;
import org.ursell.cli.model.Derivation;
import org.ursell.cli.model.ModelEntry;
import org.ursell.runtime.equations.MemoryNeed;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.GeneratorTrial;

/**
 * How fast the exact solver applies its generator, beside the least that memory and arithmetic
 * allow. All that is stored of it, and the vector, must be read, the image written, and what passes
 * through other sectors written and read; a complex number times a real one, added to a sum, takes
 * four operations. One group of three levels, V = 0.75.
 */
public final class ExactBench {
  private static final int ROUNDS = 7;

  /** Of a complex number times a real one, added to a sum. */
  private static final double OPERATIONS = 4.0;

  private static final List<Integer> SIZES = List.of(20, 24, 28, 30);

  private ExactBench() {}

  /** Prints how fast numbers stream from memory, and applications beside that. */
  public static void print(PrintWriter out, Figures figures) {
    double streamed = Streaming.bytesPerSecond(1, ProcessorTime::nanos);
    double computed = Arithmetic.operationsPerSecond();
    out.println("Exact generator: one-group, V = 0.75, on one thread, and on two");
    double streamedByTwo = Streaming.bytesPerSecond(2, System::nanoTime);
    out.println(
        "  memory streams %.1f GB/s (triad, one thread), %.1f GB/s by two threads"
            .formatted(1e-9 * streamed, 1e-9 * streamedByTwo));
    out.println(
        "  arithmetic does %.1f multiplications and additions per ns".formatted(1e-9 * computed));
    out.println(
        "  %4s %10s %22s %16s %17s %20s %16s"
            .formatted(
                "N",
                "unknowns",
                "ns per multiplication",
                "times streaming",
                "times arithmetic",
                "two threads, faster",
                "times streaming"));
    Subject subject = ModelEntry.of("one-group", warning -> {}).subject(Derivation.plain());
    for (int size : SIZES) {
      Parameters point = subject.descriptor().defaults().with("V", 0.75).with("N", size);
      double alone;
      double streaming;
      double arithmetic;
      double bytes;
      double nanos;
      int unknowns;
      try (GeneratorTrial trial = GeneratorTrial.of(subject, point, 1)) {
        alone = seconds(trial, ProcessorTime::nanos);
        bytes = trial.bytes();
        streaming = bytes / streamed;
        arithmetic = OPERATIONS * trial.multiplications() / computed;
        nanos = 1e9 * alone / trial.multiplications();
        unknowns = trial.unknowns();
      }
      double wall = wall(subject, point, 1);
      double two = wall(subject, point, 2);
      out.println(
          "  %4d %10d %22.3f %16.2f %17.2f %20.2f %16.2f"
              .formatted(
                  size,
                  unknowns,
                  nanos,
                  alone / streaming,
                  alone / arithmetic,
                  wall / two,
                  two * streamedByTwo / bytes));
      figures.put("exact/%d/multiplication-ns".formatted(size), nanos);
      figures.put(
          "exact/%d/two-threads-times-streaming".formatted(size), two * streamedByTwo / bytes);
      figures.put(
          "exact/%d/times-the-limit".formatted(size), alone / Math.max(streaming, arithmetic));
    }
    out.println(
        "  streaming: all that an application reads and writes at the least, up to %s, goes by"
            .formatted(MemoryNeed.words(largest(subject))));
    out.println();
    out.flush();
  }

  private static double largest(Subject subject) {
    Parameters point =
        subject.descriptor().defaults().with("V", 0.75).with("N", SIZES.get(SIZES.size() - 1));
    try (GeneratorTrial trial = GeneratorTrial.of(subject, point, 1)) {
      return trial.bytes();
    }
  }

  private static double wall(Subject subject, Parameters point, int threads) {
    try (GeneratorTrial trial = GeneratorTrial.of(subject, point, threads)) {
      return seconds(trial, System::nanoTime);
    }
  }

  /** The best of some rounds; the first are for warming up. */
  private static double seconds(GeneratorTrial trial, LongSupplier clock) {
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < 2 * ROUNDS; round++) {
      long begin = clock.getAsLong();
      trial.apply();
      best = Math.min(best, 1e-9 * (clock.getAsLong() - begin));
    }
    return best;
  }
}
