package org.ursell.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Function2;
import scala.collection.Iterator;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/** Tasks as a job of Spark, in blocks of their numbers; each block is told when it is done. */
final class BlockJob {
  /** Blocks for each place: enough that places end together, few enough to cost nothing. */
  private static final int BLOCKS_OF_PLACE = 64;

  private final JavaSparkContext spark;
  private final byte[] parcel;
  private final int count;

  BlockJob(JavaSparkContext spark, byte[] parcel, int count) {
    this.spark = spark;
    this.parcel = parcel;
    this.count = count;
  }

  /** Hears of a task's reply. */
  @FunctionalInterface
  interface Told {
    /** A task was done. */
    void of(int place, byte[] reply);
  }

  /** Waits for the end. Spark tells of each block once, however often it was done. */
  void run(Told told) {
    Broadcast<byte[]> everywhere = spark.broadcast(parcel);
    int blocks = Math.min(count, BLOCKS_OF_PLACE * Math.max(1, spark.defaultParallelism()));
    List<Integer> places = IntStream.range(0, count).boxed().toList();
    List<Object> numbers = IntStream.range(0, blocks).<Object>mapToObj(k -> k).toList();
    Function2<TaskContext, Iterator<Integer>, Object[]> block = new Block(everywhere);
    Function2<Object, Object[], BoxedUnit> hand =
        new AbstractFunction2<>() {
          @Override
          public BoxedUnit apply(Object number, Object[] replies) {
            for (int k = 0; k < replies.length; k += 2) {
              told.of((Integer) replies[k], (byte[]) replies[k + 1]);
            }
            return BoxedUnit.UNIT;
          }
        };
    try {
      spark
          .sc()
          .runJob(
              spark.parallelize(places, blocks).rdd(),
              block,
              CollectionConverters.asScala(numbers).toSeq(),
              hand,
              ClassTag$.MODULE$.apply(Object[].class));
    } finally {
      everywhere.destroy();
    }
  }

  /** What a worker does with a block of numbers. */
  private static final class Block
      extends AbstractFunction2<TaskContext, Iterator<Integer>, Object[]> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Broadcast<byte[]> everywhere;

    Block(Broadcast<byte[]> everywhere) {
      this.everywhere = everywhere;
    }

    @Override
    public Object[] apply(TaskContext context, Iterator<Integer> places) {
      List<Object> replies = new ArrayList<>();
      while (places.hasNext()) {
        context.killTaskIfInterrupted();
        Integer place = places.next();
        replies.add(place);
        replies.add(Reply.of(WorkerTasks.task(everywhere, place)));
      }
      return replies.toArray();
    }
  }
}
