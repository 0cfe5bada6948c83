package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ToldUntilStoppedTest {

  @Test
  void nothingIsToldOnceASignalHasCome() {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    ToldUntilStopped errors = new ToldUntilStopped(told);
    PrintStream err = new PrintStream(errors, true);

    err.print("warning");
    errors.run();
    err.println("error: cannot write");

    assertThat(told).hasToString("warning");
    assertThat(err.checkError()).isFalse();
  }
}
