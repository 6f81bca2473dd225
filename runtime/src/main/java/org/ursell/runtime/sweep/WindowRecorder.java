package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.integrate.DenseStep;
import org.ursell.runtime.integrate.StepListener;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.measure.SampledSignal;
import org.ursell.runtime.measure.Signal;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.observable.SingleSiteObservable;

/**
 * Records complex expectations at the last samples of a window, and how fast their phases turn on
 * average over its stretch for spectra, weighted with their squared modulus.
 */
final class WindowRecorder implements StepListener {
  private final Window window;
  private final int first;
  private final List<SingleSiteObservable> observables;
  private final double[][] re;
  private final double[][] im;
  private final VectorField field;
  private final double[] turns;
  private final double[] slopes;
  private final double[] turning;
  private final double[] weight;
  private double[] state = new double[0];
  private int next;

  /**
   * A recorder.
   *
   * @param field the right-hand side in the laboratory; one of the recorder's own
   * @param turns by how many angles per unit of time each observable turns in the laboratory beyond
   *     what it does in the frame of the run
   */
  WindowRecorder(
      Window window,
      int samples,
      List<SingleSiteObservable> observables,
      VectorField field,
      double[] turns) {
    this.window = window;
    this.turns = turns;
    this.field = field;
    this.slopes = new double[field.dimension()];
    this.turning = new double[observables.size()];
    this.weight = new double[observables.size()];
    this.first = window.samples() - samples;
    this.observables = observables;
    re = new double[observables.size()][samples];
    im = new double[observables.size()][samples];
    next = first;
  }

  @Override
  public void start(double time, double[] initial) {
    state = initial.clone();
    if (first == 0) {
      record();
    }
  }

  @Override
  public void step(DenseStep step) {
    while (next < window.samples() && window.time(next) <= step.currentTime()) {
      step.state(window.time(next), state);
      record();
    }
  }

  private void record() {
    for (int q = 0; q < re.length; q++) {
      re[q][next - first] = observables.get(q).re(state);
      im[q][next - first] = observables.get(q).im(state);
      if (turns[q] != 0.0) {
        turn(q, turns[q] * window.time(next));
      }
    }
    boolean forSpectrum = window.samples() - first >= window.spectrum();
    if (forSpectrum && next >= window.samples() - window.spectrum()) {
      if (field.isDriven()) {
        field.at(window.time(next), window.time(next));
      }
      field.derivative(state, slopes);
      for (int q = 0; q < re.length; q++) {
        double x = re[q][next - first];
        double y = im[q][next - first];
        double square = x * x + y * y;
        if (square > 0.0) {
          turning[q] += square * observables.get(q).phaseVelocity(state, slopes);
          weight[q] += square;
        }
      }
    }
    next++;
  }

  /** Turns the last sample of an observable to where it is in the laboratory. */
  private void turn(int q, double angle) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double x = re[q][next - first];
    double y = im[q][next - first];
    re[q][next - first] = cos * x - sin * y;
    im[q][next - first] = sin * x + cos * y;
  }

  /** The signals of a run that reached the end of the window. */
  List<Signal> signals() {
    if (next < window.samples()) {
      throw new IllegalStateException(
          "recorded up to sample %d of %d".formatted(next, window.samples()));
    }
    List<Signal> signals = new ArrayList<>();
    for (int q = 0; q < re.length; q++) {
      double mean = weight[q] > 0.0 ? turning[q] / weight[q] : 0.0;
      signals.add(new SampledSignal(window, re[q], im[q], mean));
    }
    return signals;
  }
}
