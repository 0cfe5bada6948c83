package advisor.terminal.tty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.terminal.tty.PosixTerminal.RawInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.ReentrantLock;
import org.jline.utils.NonBlockingInputStream;
import org.junit.jupiter.api.Test;

class RawInputTest {

  /** A terminal at which nothing is typed for so many reads, and then an {@code a}. */
  private static final class Typed extends InputStream {
    private int nothing;

    Typed(int nothing) {
      this.nothing = nothing;
    }

    @Override
    public int read() {
      return nothing-- > 0 ? -1 : 'a';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void waitsUntilTheTimeIsOver() throws IOException {
    RawInput keys = new RawInput(new Typed(3), () -> false, new ReentrantLock());
    assertThat(keys.read(150, false)).isEqualTo(NonBlockingInputStream.READ_EXPIRED);
    assertThat(keys.read(150, false)).isEqualTo('a');
  }

  @Test
  void waitsForeverWhereNoTimeIsNamed() throws IOException {
    assertThat(new RawInput(new Typed(1000), () -> false, new ReentrantLock()).read(0, false))
        .isEqualTo('a');
  }

  @Test
  void endsWhereTheTerminalIsGone() throws IOException {
    RawInput keys = new RawInput(new Typed(Integer.MAX_VALUE), () -> true, new ReentrantLock());
    assertThat(keys.read(0, false)).isEqualTo(NonBlockingInputStream.EOF);
  }

  @Test
  void nothingIsLookedAtWithoutBeingTaken() {
    RawInput keys = new RawInput(new Typed(0), () -> false, new ReentrantLock());
    assertThatThrownBy(() -> keys.peek(1)).isInstanceOf(UnsupportedOperationException.class);
  }
}
