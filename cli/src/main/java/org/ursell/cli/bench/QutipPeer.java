package org.ursell.cli.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ursell.cli.model.PackedText;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.ExactTrajectory;
import org.ursell.runtime.state.InitialProduct;
import org.ursell.runtime.state.ProductState;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.subject.ModelSubject;

/**
 * Master equations by QuTiP beside our exact solutions, one thread each.
 *
 * @param python one with QuTiP
 */
record QutipPeer(PythonPeer python) {
  private static final int ROUNDS = 3;
  private static final int TIMES = 11;
  private static final String ROOT = "/org/ursell/cli/bench/";

  /**
   * The same curves twice.
   *
   * @param unknowns ours
   * @param difference the largest at any time, of any of the observables
   * @param last value of the first observable, ours
   * @param cut highest number of photons, if there is a mode
   */
  record Curves(
      String who,
      ProcessorTime.Rounds ours,
      ProcessorTime.Rounds theirs,
      long unknowns,
      double difference,
      double last,
      Optional<Integer> cut) {}

  /** Twenty atoms in the permutation-symmetric basis of PIQS. */
  Curves ensemble() throws PeerFailedException {
    return curves("ensemble", 10.0);
  }

  /** One atom in a cavity, with as many photons as our solution needed. */
  Curves laser() throws PeerFailedException {
    return curves("single-atom-laser", 20.0);
  }

  private Curves curves(String name, double end) throws PeerFailedException {
    ModelSubject subject =
        ModelSubject.of(
            ModelReader.read(name + ".yaml", PackedText.of(ROOT + name + ".yaml")).orThrow());
    Parameters point = subject.descriptor().defaults();
    List<ObservableDescriptor> observables = subject.descriptor().observables();
    ProductState start = InitialProduct.of(subject);
    double[] times = IntStream.range(0, TIMES).mapToDouble(k -> end * k / (TIMES - 1.0)).toArray();
    ExactTrajectory[] found = new ExactTrajectory[1];
    ProcessorTime.Rounds ours =
        ProcessorTime.of(
            () ->
                found[0] =
                    ExactSolver.of(subject, point, ExactOptions.defaults().withThreads(1))
                        .trajectory(start, observables, times));
    ExactTrajectory trajectory = found[0];
    Optional<Integer> cut =
        trajectory.cut().flatMap(kept -> kept.highest().values().stream().findFirst());
    Map<String, Object> question = new LinkedHashMap<>();
    subject
        .descriptor()
        .parameters()
        .forEach(rate -> question.put(rate.name(), point.get(rate.name())));
    question.put("task", cut.isPresent() ? "laser" : "ensemble");
    question.put("rounds", ROUNDS);
    question.put("times", PeerTable.list(times));
    cut.ifPresent(highest -> question.put("cut", highest));
    PythonPeer.Answer answer = python.ask(question);
    double difference = 0.0;
    for (int k = 0; k < observables.size(); k++) {
      double[] mine = trajectory.realParts(k);
      double[] other = answer.numbers("values", k);
      for (int t = 0; t < TIMES; t++) {
        difference = Math.max(difference, Math.abs(mine[t] - other[t]));
      }
    }
    return new Curves(
        answer.who(),
        ours,
        answer.seconds(),
        trajectory.dimension(),
        difference,
        trajectory.realParts(0)[TIMES - 1],
        cut);
  }
}
