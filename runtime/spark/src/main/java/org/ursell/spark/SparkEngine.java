package org.ursell.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.ursell.runtime.work.Engine;
import org.ursell.runtime.work.EngineException;
import org.ursell.runtime.work.Portable;

/** The end of a Spark program in the process of the user. */
final class SparkEngine implements Engine {
  private static final long SECONDS_TO_END = 20;

  private final Process process;
  private final String address;
  private final LastWords words;
  private final DataOutputStream out;
  private final Map<Integer, BlockingQueue<Arrival>> jobs = new ConcurrentHashMap<>();
  private final CountDownLatch ready = new CountDownLatch(1);
  private volatile int places;
  private volatile boolean ended;
  private volatile String ending = "has ended before the work";
  private int next;

  SparkEngine(Process process, String address) {
    this.process = process;
    this.address = address;
    words = new LastWords(process.getErrorStream());
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    Thread reader = new Thread(this::read, "ursell-spark");
    reader.setDaemon(true);
    reader.start();
    try {
      ready.await();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new CancellationException("the work was interrupted");
    }
    if (places == 0) {
      throw lost("did not start");
    }
  }

  /** What comes for a job: a reply, or word that no more will come. */
  private record Arrival(int place, byte[] reply, String failure) {}

  private void read() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      while (true) {
        int kind = in.readByte();
        int number = in.readInt();
        switch (kind) {
          case Frames.READY -> {
            places = number;
            ready.countDown();
          }
          case Frames.REPLY -> {
            int place = in.readInt();
            hand(number, new Arrival(place, in.readNBytes(in.readInt()), ""));
          }
          case Frames.FAILED ->
              hand(
                  number,
                  new Arrival(
                      -1,
                      new byte[0],
                      new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8)));
          default -> throw new IOException("no message of the program on Spark: " + kind);
        }
      }
    } catch (IOException end) {
      // Its output ends with the process.
      ending = "has ended before the work";
    } catch (OutOfMemoryError tooLarge) {
      ending = "sent more than the memory of this Java can hold";
    } finally {
      ended = true;
      ready.countDown();
      jobs.values().forEach(queue -> queue.add(new Arrival(-1, new byte[0], "")));
    }
  }

  private void hand(int job, Arrival arrival) {
    BlockingQueue<Arrival> queue = jobs.get(job);
    if (queue != null) {
      queue.add(arrival);
    }
  }

  private EngineException lost(String verb) {
    return new EngineException(
        "Spark at %s %s%s".formatted(address, verb, words.gist()),
        "see that its master and workers run; a sweep keeps its finished lines, other work starts"
            + " again");
  }

  @Override
  public int places() {
    return places;
  }

  @Override
  public <T> Job<T> submit(List<Portable<T>> tasks) {
    byte[] parcel = Parcel.pack(new ArrayList<>(tasks));
    BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    int number;
    synchronized (out) {
      number = next++;
      jobs.put(number, arrivals);
      try {
        out.writeByte(Frames.JOB);
        out.writeInt(number);
        out.writeInt(tasks.size());
        out.writeInt(parcel.length);
        out.write(parcel);
        out.flush();
      } catch (IOException gone) {
        jobs.remove(number);
        throw lost("has ended");
      }
    }
    if (ended) {
      jobs.remove(number);
      throw lost("has ended");
    }
    return new SparkJob<>(number, arrivals, tasks.size());
  }

  private final class SparkJob<T> implements Job<T> {
    private final int number;
    private final BlockingQueue<Arrival> arrivals;
    private int open;

    SparkJob(int number, BlockingQueue<Arrival> arrivals, int open) {
      this.number = number;
      this.arrivals = arrivals;
      this.open = open;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Done<T> next() throws InterruptedException {
      Arrival arrival = arrivals.take();
      if (arrival.place() < 0) {
        throw arrival.failure().isEmpty()
            ? lost(ending)
            : new EngineException(
                "Spark at %s gave the work up: %s"
                    .formatted(address, LastWords.firstLine(arrival.failure())),
                "see that its workers run, and have Java 17 or newer and enough memory");
      }
      open--;
      return new Done<>(arrival.place(), (Outcome<T>) Parcel.unpack(arrival.reply()));
    }

    @Override
    public void close() {
      jobs.remove(number);
      if (open > 0 && !ended) {
        synchronized (out) {
          try {
            out.writeByte(Frames.CANCEL);
            out.writeInt(number);
            out.flush();
          } catch (IOException gone) {
            // Then there is nothing left to be given up.
            ended = true;
          }
        }
      }
    }
  }

  /** The program on Spark ends when its input does. */
  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException gone) {
      process.destroy();
    }
    boolean interrupted = Thread.interrupted();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
