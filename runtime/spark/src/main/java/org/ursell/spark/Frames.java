package org.ursell.spark;

/** The kinds of messages between the process of the user and the program on Spark. */
final class Frames {
  /** To Spark: a job's number, how many tasks it has, and their parcel. */
  static final int JOB = 1;

  /** To Spark: the number of a job that is given up. */
  static final int CANCEL = 2;

  /** From Spark, once: how many tasks are done at once. */
  static final int READY = 3;

  /** From Spark: a job's number, the place of a task, and the parcel of its reply. */
  static final int REPLY = 4;

  /** From Spark: the number of a job that cannot go on, and why. */
  static final int FAILED = 5;

  private Frames() {}
}
