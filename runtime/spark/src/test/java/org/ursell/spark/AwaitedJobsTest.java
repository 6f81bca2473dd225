package org.ursell.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A job may be given up before the thread that does it has begun. */
class AwaitedJobsTest {
  private final AwaitedJobs jobs = new AwaitedJobs();
  private final List<Integer> done = new ArrayList<>();

  private void run(int number) {
    jobs.run(number, () -> done.add(number));
  }

  @Test
  void aJobThatWasGivenUpBeforeItBeganIsNotDone() {
    jobs.add(1);
    jobs.add(2);
    jobs.giveUp(1);
    run(1);
    run(2);
    assertThat(done).containsExactly(2);
    assertThat(jobs.count()).isZero();
  }

  @Test
  void aJobIsDoneOnceAndForgotten() {
    jobs.add(7);
    run(7);
    run(7);
    assertThat(done).containsExactly(7);
  }

  /** Word of a job that has ended may come late, and must leave nothing behind. */
  @Test
  void givingUpLateLeavesNothing() {
    jobs.add(3);
    run(3);
    jobs.giveUp(3);
    jobs.giveUp(99);
    assertThat(jobs.count()).isZero();
    assertThat(done).containsExactly(3);
  }

  @Test
  void aJobThatFailsIsForgotten() {
    jobs.add(4);
    assertThatThrownBy(
            () ->
                jobs.run(
                    4,
                    () -> {
                      throw new IllegalStateException("a worker died");
                    }))
        .hasMessage("a worker died");
    run(4);
    assertThat(done).isEmpty();
    assertThat(jobs.count()).isZero();
  }
}
