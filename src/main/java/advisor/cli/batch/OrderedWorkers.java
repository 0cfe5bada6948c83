package advisor.cli.batch;

import advisor.cli.UserError;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Threads that share out a stream. Each takes the next part, works on it while the others work on
 * theirs, and hands its results over when the parts before it have been: in the order of the
 * stream, without a queue, in the memory of one part for each worker.
 */
final class OrderedWorkers {

  /** Takes and works on one part after the other. */
  interface Worker {

    /** Takes the next part; false at the end of the stream. Never two workers at a time. */
    boolean take() throws UserError, IOException;

    /** Works on it. From {@code turn.await()} on, no other worker that has awaited its turn is. */
    void work(Turn turn) throws UserError, IOException;
  }

  /** A part's place in the order. */
  @FunctionalInterface
  interface Turn {

    /** Waits until every part before this one is done with; at once if that was waited for. */
    void await();
  }

  private final Object taking = new Object();
  private long taken;
  private boolean over;
  private long done;
  private int working;
  private Throwable failure;

  private OrderedWorkers(int workers) {
    this.working = workers;
  }

  /**
   * Runs until the stream ends or a worker fails, which is then thrown. Workers that are held up in
   * reading or writing are left behind.
   */
  static void run(List<? extends Worker> workers) throws UserError, IOException {
    OrderedWorkers ordered = new OrderedWorkers(workers.size());
    for (Worker worker : workers) {
      Thread thread = new Thread(() -> ordered.engage(worker), "batch");
      thread.setDaemon(true);
      thread.start();
    }
    ordered.join();
  }

  private void engage(Worker worker) {
    try {
      for (long part = take(worker); part >= 0; part = take(worker)) {
        long place = part;
        worker.work(() -> await(place));
        await(place);
        pass();
      }
      leave(null);
    } catch (CancellationException anotherFailed) {
      leave(null);
    } catch (IOException | UserError | RuntimeException | Error e) {
      leave(e);
    }
  }

  /** The place of the part taken, or -1 at the end. That taking fails is told in its turn. */
  private long take(Worker worker) throws UserError, IOException {
    synchronized (taking) {
      try {
        over = over || hasFailed() || !worker.take();
        return over ? -1 : taken++;
      } catch (IOException | UserError | RuntimeException e) {
        over = true;
        await(taken);
        throw e;
      }
    }
  }

  private synchronized boolean hasFailed() {
    return failure != null;
  }

  private synchronized void await(long place) {
    try {
      while (done < place && failure == null) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
    if (failure != null) {
      throw new CancellationException();
    }
  }

  private synchronized void pass() {
    done++;
    notifyAll();
  }

  private synchronized void leave(Throwable reason) {
    working--;
    failure = failure == null ? reason : failure;
    notifyAll();
  }

  private synchronized void join() throws UserError, IOException {
    try {
      while (working > 0 && failure == null) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
    if (failure instanceof UserError refusal) {
      throw refusal;
    }
    if (failure instanceof IOException io) {
      throw io;
    }
    if (failure instanceof RuntimeException bug) {
      throw bug;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }
}
