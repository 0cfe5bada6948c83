package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.interview.Reply;
import advisor.model.Response;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.Presentation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aPipeIsReadAndNothingIsAsked() {
    assertThat(ask(new Streams(false, true, true))).isEqualTo(answer());
    assertThat(out.toString(StandardCharsets.UTF_8) + err).isEmpty();
  }

  @Test
  void plainQuestionsGoToStandardError() {
    assertThat(ask(new Streams(true, true, true))).isEqualTo(answer());
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Question 1 of at most 3");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void plainQuestionsStayVisibleWhenStandardErrorIsRedirected() {
    assertThat(ask(new Streams(true, true, false))).isEqualTo(answer());
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Question 1 of at most 3");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private Reply ask(Streams streams) {
    Terminals terminals =
        new Terminals(
            new ByteArrayInputStream("pain\n".getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            StandardCharsets.UTF_8,
            streams,
            Map.of("TERM", "dumb"),
            InstantSource.system());
    Presentation presentation = new Presentation(false, false, 80, Samples.OPENING, "");
    try (Asker asker = terminals.open(presentation, Samples.ALL)) {
      return asker.ask(Samples.first(Samples.GOAL));
    }
  }

  private static Reply answer() {
    return new Reply.Responded(Response.of("pain"));
  }
}
