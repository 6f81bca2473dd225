package org.ursell.runtime.integrate;

/**
 * A method of integrating an initial value problem. Instances hold no state between runs and may be
 * shared between threads.
 */
public interface MomentIntegrator {
  /** The name of the method, for manifests. */
  String name();

  /**
   * Integrates from t = 0. Never throws because of what the numbers do: a run that diverges, crawls
   * or is cancelled is a result with that status, its last good time, and advice.
   */
  RunResult integrate(RunRequest request);

  /**
   * The method that a request's options name: by default an explicit one, and a stiff one from
   * where it is measured that the equations are stiff ({@link IntegrationMethod}).
   */
  static MomentIntegrator standard() {
    return new ChosenIntegrator();
  }
}
