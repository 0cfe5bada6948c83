package advisor.cli.batch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.cli.error.UserError;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderedWorkersTest {

  /** An input that fails at once, whoever of the workers reads it. */
  private static final class Unreadable implements BatchPart {
    @Override
    public boolean take() throws IOException {
      throw new IOException("the disk is gone");
    }

    @Override
    public void read(BatchWorker worker) {
      throw new AssertionError("nothing was taken");
    }

    @Override
    public long lines() {
      return 0;
    }

    @Override
    public long number(int index) {
      return 1;
    }

    @Override
    public Optional<String> text() {
      return Optional.empty();
    }
  }

  private static BatchWorker worker() {
    return new BatchWorker("answers.jsonl", new Unreadable(), null, null, null, null, null);
  }

  @Test
  void anInputThatCannotBeReadIsNeverTakenForItsEnd() {
    for (int i = 0; i < 2_000; i++) {
      assertThatThrownBy(() -> OrderedWorkers.run(List.of(worker(), worker(), worker())))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("the disk is gone");
    }
  }
}
