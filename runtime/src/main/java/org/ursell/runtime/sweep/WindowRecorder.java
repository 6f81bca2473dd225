package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.integrate.DenseStep;
import org.ursell.runtime.integrate.StepListener;
import org.ursell.runtime.observable.SingleSiteObservable;

/** Records complex expectations at the last samples of a window. */
final class WindowRecorder implements StepListener {
  private final Window window;
  private final int first;
  private final List<SingleSiteObservable> observables;
  private final double[][] re;
  private final double[][] im;
  private double[] state = new double[0];
  private int next;

  WindowRecorder(Window window, int samples, List<SingleSiteObservable> observables) {
    this.window = window;
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
    }
    next++;
  }

  /** The signals of a run that reached the end of the window. */
  List<Signal> signals() {
    if (next < window.samples()) {
      throw new IllegalStateException(
          "recorded up to sample %d of %d".formatted(next, window.samples()));
    }
    List<Signal> signals = new ArrayList<>();
    for (int q = 0; q < re.length; q++) {
      signals.add(new SampledSignal(window, re[q], im[q]));
    }
    return signals;
  }
}
