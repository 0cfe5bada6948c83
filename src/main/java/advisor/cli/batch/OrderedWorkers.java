package advisor.cli.batch;

import advisor.cli.error.UserError;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Threads that share out a stream. Each takes the next part, works on it while the others work on
 * theirs, and hands its results over when the parts before it have been: in the order of the
 * stream, without a queue, in the memory of one part for each worker.
 */
final class OrderedWorkers {

  private final CompletableFuture<Void> end = new CompletableFuture<>();

  /** The part that was taken last: done once it and all before it are, failed once one of them. */
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  private boolean over;

  private OrderedWorkers() {}

  /**
   * Runs until the stream ends or a worker fails, which is then thrown. Workers that are held up in
   * reading or writing are left behind.
   */
  static void run(List<BatchWorker> workers) throws UserError, IOException {
    OrderedWorkers ordered = new OrderedWorkers();
    for (BatchWorker worker : workers) {
      Thread thread = new Thread(() -> ordered.engage(worker), "batch");
      thread.setDaemon(true);
      thread.start();
    }
    ordered.join();
  }

  private void engage(BatchWorker worker) {
    CompletableFuture<Void> part = new CompletableFuture<>();
    try {
      Optional<CompletableFuture<Void>> before = take(worker, part);
      while (before.isPresent()) {
        worker.work(before.get()::join);
        part.complete(null);
        part = new CompletableFuture<>();
        before = take(worker, part);
      }
    } catch (IOException | UserError | RuntimeException | Error e) {
      end.completeExceptionally(e);
      part.completeExceptionally(e);
    }
  }

  /** The part before the one taken; empty at the end. That taking fails is told in its turn. */
  private synchronized Optional<CompletableFuture<Void>> take(
      BatchWorker worker, CompletableFuture<Void> part) throws UserError {
    CompletableFuture<Void> before = last;
    try {
      over = over || end.isDone() || !worker.take();
    } catch (UserError | RuntimeException e) {
      over = true;
      before.join();
      end.completeExceptionally(e);
      throw e;
    }
    if (over) {
      before.join();
      end.complete(null);
      return Optional.empty();
    }
    last = part;
    return Optional.of(before);
  }

  private void join() throws UserError, IOException {
    try {
      end.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof UserError refusal) {
        throw refusal;
      }
      if (failed.getCause() instanceof IOException io) {
        throw io;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException bug ? bug : failed;
    }
  }
}
