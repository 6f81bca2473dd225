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
   * @param trajectories how many in all
   * @param part of them that has been run, from 0 to 1; NaN while nothing tells
   */
  default void sampling(double size, long trajectories, double part) {}
}
