package org.ursell.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.ursell.symbolic.ir.MomentSystem;

/** The right-hand side of a system in C++, compiled and waiting for what it is asked. */
final class CppProgram implements AutoCloseable {
  private final TemporaryFolder folder;
  private final Writer questions;
  private final BufferedReader answers;

  private CppProgram(TemporaryFolder folder, Process process) {
    this.folder = folder;
    questions = process.outputWriter(StandardCharsets.US_ASCII);
    answers =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  /**
   * Compiles and starts it.
   *
   * @param compiler one that takes the options of GCC
   * @throws PeerFailedException if it is not compiled, or cannot be started
   */
  static CppProgram start(Path compiler, MomentSystem system, RightHandSideCalls ours)
      throws PeerFailedException {
    TemporaryFolder folder = new TemporaryFolder();
    try {
      Path source = folder.write("right_hand_side.cpp", CppSource.program(system));
      Path program = folder.file("right_hand_side");
      OutsidePrograms.run(
          List.of(
              compiler.toString(),
              "-O3",
              "-march=native",
              "-o",
              program.toString(),
              source.toString()));
      double[] y = ours.state();
      double[] c = ours.coefficients();
      Path data = folder.write("data.txt", y.length + " " + c.length + words(y) + words(c) + "\n");
      return new CppProgram(
          folder,
          folder.start(OutsidePrograms.builder(List.of(program.toString(), data.toString()))));
    } catch (IOException unable) {
      folder.close();
      throw new PeerFailedException("what was compiled cannot be run: " + unable.getMessage());
    } catch (PeerFailedException | UncheckedIOException failed) {
      folder.close();
      throw failed;
    }
  }

  private static String words(double[] values) {
    return DoubleStream.of(values)
        .mapToObj(Double::toString)
        .collect(Collectors.joining("\n", "\n", ""));
  }

  /** The derivatives at the state. */
  double[] derivatives(int unknowns) throws PeerFailedException {
    ask(0);
    double[] derivatives = new double[unknowns];
    for (int k = 0; k < unknowns; k++) {
      derivatives[k] = answer();
    }
    return derivatives;
  }

  /** One round of calls; nanoseconds of processor time. */
  double round(long calls) throws PeerFailedException {
    ask(calls);
    return answer();
  }

  private void ask(long calls) throws PeerFailedException {
    try {
      questions.write(calls + "\n");
      questions.flush();
    } catch (IOException gone) {
      throw new PeerFailedException("the compiled program ended: " + gone.getMessage());
    }
  }

  private double answer() throws PeerFailedException {
    try {
      String line = answers.readLine();
      if (line != null) {
        return Double.parseDouble(line);
      }
    } catch (IOException | NumberFormatException garbled) {
      throw new PeerFailedException("the compiled program answered: " + garbled.getMessage());
    }
    throw new PeerFailedException("the compiled program ended before it answered");
  }

  @Override
  public void close() {
    folder.close();
  }

  /** The largest difference of two vectors, relative to the largest entry of the first. */
  static double difference(double[] ours, double[] theirs) {
    double largest = Arrays.stream(ours).map(Math::abs).max().orElse(0.0);
    double gap = 0.0;
    for (int k = 0; k < ours.length; k++) {
      gap = Math.max(gap, Math.abs(ours[k] - theirs[k]));
    }
    return gap / largest;
  }
}
