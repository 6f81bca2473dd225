package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;

/**
 * The quantum regression theorem on one finite system: &lt;A(t + tau) B(t)&gt; = Tr A exp(tau L) (B
 * rho(t)). Both operators are told by the species of the system, in which one site may be tagged.
 */
final class Regression {
  /** A connected part this small beside the whole is rounding. */
  private static final double ROUNDING = 1e-12;

  private final FieldSystem system;
  private final ExactOptions options;
  private final RowBlocks blocks;
  private final Optional<ExactStart> start;
  private final double begin;
  private Optional<NullVector> steady = Optional.empty();

  /**
   * Of a system.
   *
   * @param start of a run to the earlier time; the steady state if there is none
   * @param begin the earlier time
   */
  Regression(
      FieldSystem system,
      ExactOptions options,
      RowBlocks blocks,
      Optional<ExactStart> start,
      double begin) {
    this.system = system;
    this.options = options;
    this.blocks = blocks;
    this.start = start;
    this.begin = begin;
  }

  /** An operator B rho of one sector, and what reads A of it. */
  record Thread(FieldSector sector, double[] vector, VectorReading reading) {}

  private NullVector steady() {
    NullVector found = steady.orElseGet(() -> NullVector.of(system, options, blocks));
    steady = Optional.of(found);
    return found;
  }

  /** The state at the earlier time in a sector; empty where it is zero. */
  private Optional<Earlier> earlier(ChargeSector charge) {
    if (system.dimension(charge) == 0) {
      return Optional.empty();
    }
    if (start.isEmpty()) {
      return charge.isNeutral()
          ? Optional.of(new Earlier(steady().sector(), steady().state()))
          : Optional.empty();
    }
    FieldSector sector = open(charge);
    FaberPropagator run = propagator(sector, sector.start(start.get()), List.of());
    while (run.time() < begin) {
      run.advance(begin);
    }
    return Optional.of(new Earlier(sector, run.state().clone()));
  }

  private record Earlier(FieldSector sector, double[] state) {}

  private FieldSector open(ChargeSector charge) {
    system.footprint(charge, FaberPropagator.VECTORS + 1).require(options.maxMemoryBytes());
    return system.open(charge, blocks);
  }

  FaberPropagator propagator(
      FieldSector sector, double[] vector, List<? extends VectorReading> readings) {
    return new FaberPropagator(
        sector.generator(),
        vector,
        readings,
        options.tolerance(),
        system.norms(sector),
        options.cancelled());
  }

  /** What is to be followed, sector by sector. */
  List<Thread> threads(Operator later, Operator earlier, boolean connected) {
    List<Thread> threads = new ArrayList<>();
    if (start.isEmpty() && readsTheState(later, earlier)) {
      // Its search holds many vectors: it is over before other sectors are opened.
      steady();
    }
    for (ChargeSector target : system.read(later.observable())) {
      if (system.dimension(target) == 0) {
        continue;
      }
      FieldSector sector = open(target);
      double[] sum = new double[2 * sector.basis().dimension()];
      boolean any = false;
      for (ChargeSector read : system.read(earlier.observable())) {
        Optional<Earlier> from = earlier(target.plus(read));
        if (from.isPresent()) {
          add(from.get(), sector, earlier, sum);
          any = true;
        }
      }
      if (any && connected && target.isNeutral()) {
        Blas blas = new Blas(blocks);
        double whole = blas.norm(sum);
        blas.add(mean(earlier).negate(), steady().state(), sum);
        if (blas.norm(sum) <= ROUNDING * whole) {
          // The steady state is an eigenstate of B: what is left would never decay.
          Arrays.fill(sum, 0.0);
        }
      }
      if (any) {
        VectorReading plain = sector.direct(later.observable(), false);
        threads.add(new Thread(sector, sum, c -> plain.value(c).multiply(later.reads())));
      }
    }
    return threads;
  }

  /** Whether the sector of the state itself leads to any that is read. */
  private boolean readsTheState(Operator later, Operator earlier) {
    List<ChargeSector> charges = system.read(earlier.observable());
    return system.read(later.observable()).stream()
        .filter(target -> system.dimension(target) > 0)
        .anyMatch(target -> charges.stream().anyMatch(read -> target.plus(read).isNeutral()));
  }

  private void add(Earlier from, FieldSector to, Operator earlier, double[] sum) {
    ObservableDescriptor observable = earlier.observable();
    Optional<SitePart> part = system.acting(observable, earlier.acts(), true);
    FockMatrix field = system.onModes(observable, false);
    double[] image = new SideAction(true, from.sector(), to, field, part).apply(from.state());
    for (int k = 0; k < image.length; k++) {
      sum[k] += image[k];
    }
  }

  /**
   * B rho B' at the earlier time, and what reads B'B of it, for an operator of one charge.
   *
   * @throws InvalidInputException if B has parts of several charges
   */
  Thread coincidence(Operator operator) {
    List<ChargeSector> charges = system.read(operator.observable());
    if (charges.size() != 1) {
      throw new InvalidInputException(
          "%s has parts of %d charges".formatted(operator.observable().name(), charges.size()),
          "ask for the coincidences of a part of one charge");
    }
    Earlier from = earlier(system.neutral()).orElseThrow();
    FieldSector between = open(charges.get(0).negated());
    Pinch pinch = new Pinch(from.sector(), between, operator);
    VectorReading trace = from.sector().trace().orElseThrow();
    return new Thread(from.sector(), pinch.of(from.state()), c -> trace.value(pinch.of(c)));
  }

  /** rho to B rho B', through the sector of B rho. */
  private final class Pinch {
    private final SideAction left;
    private final SideAction right;

    Pinch(FieldSector own, FieldSector between, Operator operator) {
      ObservableDescriptor b = operator.observable();
      ObservableDescriptor adjoint = Adjoint.of(b);
      left =
          new SideAction(
              true,
              own,
              between,
              system.onModes(b, false),
              system.acting(b, operator.acts(), true));
      right =
          new SideAction(
              false,
              between,
              own,
              system.onModes(adjoint, false),
              system.acting(adjoint, operator.acts(), false));
    }

    double[] of(double[] x) {
      return right.apply(left.apply(x));
    }
  }

  /** &lt;B'B&gt; at the earlier time. */
  Complex intensity(Operator operator) {
    Thread thread = coincidence(operator);
    return thread.sector().trace().orElseThrow().value(thread.vector());
  }

  /** The mean of an operator at the earlier time. */
  Complex mean(Operator operator) {
    Complex sum = Complex.ZERO;
    for (ChargeSector charge : system.read(operator.observable())) {
      Optional<Earlier> state = earlier(charge);
      if (state.isPresent()) {
        sum =
            sum.add(
                state
                    .get()
                    .sector()
                    .direct(operator.observable(), false)
                    .value(state.get().state()));
      }
    }
    return sum.multiply(operator.reads());
  }

  /** The means of an operator at later times. */
  List<Complex> means(Operator operator, double[] delays) {
    if (start.isEmpty()) {
      return Collections.nCopies(delays.length, mean(operator));
    }
    double[] times = new double[delays.length];
    Arrays.setAll(times, k -> begin + delays[k]);
    ExactTrajectory run =
        new ExactRuns(system, options, start.get())
            .trajectory(List.of(operator.observable()), times);
    return run.values().get(0).stream().map(value -> value.multiply(operator.reads())).toList();
  }

  /** The populations at the edges in the steady state. */
  double[] edges() {
    return steady().edges();
  }

  /**
   * An operator on one site or a mode, or summed.
   *
   * @param reads by how much more than one site it reads
   * @param acts by how much less than all sites it acts
   */
  record Operator(ObservableDescriptor observable, double reads, double acts) {}
}
