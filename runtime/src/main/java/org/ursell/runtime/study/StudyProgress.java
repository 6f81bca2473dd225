package org.ursell.runtime.study;

/** Hears how far a study has come; called from any thread. */
public interface StudyProgress {
  /** Nobody listens. */
  StudyProgress NONE =
      new StudyProgress() {
        @Override
        public void step() {}

        @Override
        public void solving(double size, double time, long applications) {}
      };

  /** One more of its parts is done. */
  void step();

  /**
   * An exact solution, which takes long, goes on.
   *
   * @param size the number of sites
   * @param time the time reached, in inverse rates; NaN while the slowest mode is looked for
   * @param applications how often its generator has been applied
   */
  void solving(double size, double time, long applications);

  /**
   * Trajectories of the Langevin equation, which take long, are run.
   *
   * @param size the number of sites; NaN where no size varies
   * @param share about which part of the work is done, below 1; NaN while that is not known
   */
  default void sampling(double size, double share) {}

  /**
   * Exact correlations or an exact steady state, which take long, are worked on.
   *
   * @param size the number of sites; NaN where no size varies
   * @param applications how often a generator has been applied, in the part that is worked on
   */
  default void applying(double size, long applications) {}
}
