package org.ursell.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import sun.misc.Signal;

/**
 * The program that is submitted to Spark: it takes jobs from its standard input until that ends,
 * and writes replies to its standard output as they come. It keeps nothing: what is finished is
 * kept by who asked.
 */
public final class SparkTasks {
  private final JavaSparkContext spark;
  private final DataOutputStream out;

  private final AwaitedJobs awaited = new AwaitedJobs();

  private SparkTasks(JavaSparkContext spark, DataOutputStream out) {
    this.spark = spark;
    this.out = out;
  }

  /** Serves one user. */
  public static void main(String[] arguments) throws IOException {
    // An interrupt from the terminal reaches this process, too; whoever asked decides what it
    // means.
    Signal.handle(new Signal("INT"), signal -> {});
    PrintStream answers = System.out;
    // Whatever a library prints must not come between the answers.
    System.setOut(System.err);
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf())) {
      new SparkTasks(spark, new DataOutputStream(new BufferedOutputStream(answers))).serve(in);
    }
    System.exit(0);
  }

  private void serve(DataInputStream in) throws IOException {
    synchronized (out) {
      out.writeByte(Frames.READY);
      out.writeInt(Math.max(1, spark.defaultParallelism()));
      out.flush();
    }
    try {
      while (true) {
        int kind = in.readByte();
        int number = in.readInt();
        if (kind == Frames.CANCEL) {
          awaited.giveUp(number);
          spark.cancelJobGroup(group(number));
          continue;
        }
        int count = in.readInt();
        byte[] parcel = in.readNBytes(in.readInt());
        awaited.add(number);
        Thread job = new Thread(() -> run(number, count, parcel), "ursell-job-" + number);
        job.setDaemon(true);
        job.start();
      }
    } catch (EOFException end) {
      spark.sc().cancelAllJobs();
    }
  }

  private static String group(int number) {
    return "ursell-" + number;
  }

  private void run(int number, int count, byte[] parcel) {
    try {
      spark.setJobGroup(group(number), "tasks of Ursell", true);
      awaited.run(
          number,
          () ->
              new BlockJob(spark, parcel, count).run((place, reply) -> tell(number, place, reply)));
    } catch (RuntimeException | Error e) {
      fail(number, String.valueOf(e.getMessage()));
    }
  }

  private void tell(int number, int place, byte[] reply) {
    send(
        () -> {
          out.writeByte(Frames.REPLY);
          out.writeInt(number);
          out.writeInt(place);
          write(reply);
        });
  }

  private void fail(int number, String why) {
    send(
        () -> {
          out.writeByte(Frames.FAILED);
          out.writeInt(number);
          write(why.getBytes(StandardCharsets.UTF_8));
        });
  }

  private void write(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Writes a message. */
  private interface Message {
    void write() throws IOException;
  }

  private void send(Message message) {
    synchronized (out) {
      try {
        message.write();
        out.flush();
      } catch (IOException gone) {
        // Nobody listens any more, and the end of the input will say so.
        spark.sc().cancelAllJobs();
      }
    }
  }
}
