package advisor.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Tries a property on inputs made from seeds, the same ones at every build. {@code
 * -Dfuzz.times=100} tries a hundred times as many and tells how many of which kind there were;
 * {@code -Dfuzz.seed=N} tries the one that a failure named.
 */
final class Tries {

  private static final long TIMES = Long.getLong("fuzz.times", 1);
  private static final long SEED = Long.getLong("fuzz.seed", -1);

  /** Of the time that the thread has worked, so that a busy machine makes no difference. */
  private static final long HANGS = TimeUnit.SECONDS.toNanos(5);

  /** For those that wait and do not work. */
  private static final long WAITS = TimeUnit.SECONDS.toNanos(120);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final String kind;
  private final Property property;
  private volatile long seed;
  private volatile long workedBefore;
  private volatile long begun;
  private volatile boolean done;
  private long accepted;
  private long tried;
  private Throwable failure;

  private Tries(String kind, Property property) {
    this.kind = kind;
    this.property = property;
  }

  /** What must hold for every input; fails where it does not. */
  @FunctionalInterface
  interface Property {

    /** Whether the input made of this was accepted. */
    boolean accepts(Random random) throws Exception;
  }

  /** How many inputs were tried, and how many of them accepted. */
  record Count(long tried, long accepted) {
    long refused() {
      return tried - accepted;
    }
  }

  /**
   * Tries so many inputs.
   *
   * @param kind what they are, as it is told
   */
  static Count of(String kind, int count, Property property) {
    Tries tries = new Tries(kind, property);
    Count counted = tries.run(count * TIMES);
    if (TIMES > 1) {
      System.out.printf(
          Locale.ROOT, "%,12d %s: %,d accepted%n", counted.tried, kind, counted.accepted);
    }
    return counted;
  }

  private Count run(long count) {
    Thread worker = new Thread(() -> work(count), kind);
    worker.setDaemon(true);
    worker.start();
    try {
      while (!done) {
        worker.join(100);
        refuseHang(worker);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (failure != null) {
      throw new AssertionError(kind + ": -Dfuzz.seed=" + seed + ": " + failure, failure);
    }
    return new Count(tried, accepted);
  }

  private void work(long count) {
    try {
      for (long i = SEED < 0 ? 0 : SEED; i < (SEED < 0 ? count : SEED + 1); i++) {
        workedBefore = THREADS.getCurrentThreadCpuTime();
        begun = System.nanoTime();
        seed = i;
        accepted += property.accepts(new Random(scattered(i))) ? 1 : 0;
        tried++;
      }
    } catch (Throwable e) {
      failure = e;
    } finally {
      done = true;
    }
  }

  /** Neighbouring seeds make random numbers that begin alike. */
  private static long scattered(long seed) {
    return (seed + 1) * 0x9E3779B97F4A7C15L;
  }

  private void refuseHang(Thread worker) {
    long hung = seed;
    long worked = THREADS.getThreadCpuTime(worker.getId()) - workedBefore;
    boolean hangs = worked > HANGS || System.nanoTime() - begun > WAITS;
    if (hangs && hung == seed && !done) {
      AssertionError error = new AssertionError(kind + ": -Dfuzz.seed=" + hung + ": it hangs");
      error.setStackTrace(worker.getStackTrace());
      throw error;
    }
  }
}
