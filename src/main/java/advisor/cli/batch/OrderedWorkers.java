package advisor.cli.batch;

import advisor.cli.error.UserError;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Threads that share a stream. Each takes the next part, works on it beside the others, and writes
 * its results after all earlier parts: in the order of the stream, without a queue, in memory for
 * one part per worker.
 */
final class OrderedWorkers {

  private final CompletableFuture<Void> end = new CompletableFuture<>();

  /** The part taken last: done once all before it are done too, failed once one fails. */
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  private boolean isOver;

  private OrderedWorkers() {}

  /**
   * Runs until the stream ends or a worker fails, and throws its failure. Workers that are blocked
   * in reading or writing are abandoned.
   */
  static void run(List<BatchWorker> workers) throws UserError, IOException {
    OrderedWorkers ordered = new OrderedWorkers();
    for (BatchWorker worker : workers) {
      Thread thread = new Thread(() -> ordered.runWorker(worker), "batch");
      thread.setDaemon(true);
      thread.start();
    }
    ordered.join();
  }

  private void runWorker(BatchWorker worker) {
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

  /**
   * Takes the next part. Returns the part before it; empty at the end. A failure is thrown after
   * the earlier parts are finished.
   */
  private synchronized Optional<CompletableFuture<Void>> take(
      BatchWorker worker, CompletableFuture<Void> part) throws UserError {
    CompletableFuture<Void> before = last;
    try {
      isOver = isOver || end.isDone() || !worker.take();
    } catch (UserError | RuntimeException e) {
      isOver = true;
      before.join();
      end.completeExceptionally(e);
      throw e;
    }
    if (isOver) {
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
