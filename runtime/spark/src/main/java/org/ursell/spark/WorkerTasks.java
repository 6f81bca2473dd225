package org.ursell.spark;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.ursell.runtime.work.Portable;

/** The tasks that a worker has unpacked: those of the last job, once for all its threads. */
final class WorkerTasks {
  private static long job = -1L;
  private static List<?> tasks = List.of();

  private WorkerTasks() {}

  static synchronized Portable<?> task(Broadcast<byte[]> everywhere, int place) {
    if (everywhere.id() != job) {
      tasks = (List<?>) Parcel.unpack(everywhere.value());
      job = everywhere.id();
    }
    return (Portable<?>) tasks.get(place);
  }
}
