package advisor.terminal.lines;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.interview.HeardAnswers;
import advisor.interview.Misunderstanding;
import advisor.interview.Reply;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.terminal.Samples;
import advisor.terminal.asker.LineFault;
import advisor.terminal.asker.UnusedLines;
import advisor.terminal.asker.UnusedLines.UnusedLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class PipedLinesTest {

  @Test
  void takesALineForEachQuestionInTheOrderAsked() {
    PipedLines lines = lines("pain,relax\nnone\n3\n");
    assertThat(ask(lines, Samples.GOAL)).isEqualTo(answer("pain", "relax"));
    assertThat(ask(lines, Samples.SIGNS)).isEqualTo(answer());
    assertThat(ask(lines, Samples.SINCE)).isEqualTo(answer("long"));
    assertThat(ask(lines, Samples.SINCE)).isEqualTo(new Reply.EndOfInput());
  }

  @Test
  void theLastLineNeedsNoEnd() {
    assertThat(ask(lines("pain"), Samples.GOAL)).isEqualTo(answer("pain"));
  }

  @Test
  void carriageReturnsAByteOrderMarkBlankLinesAndCommentsAreNoPartOfAnAnswer() {
    PipedLines lines = lines("\ufeff# goals\r\n\r\n  \r\npain\r\n");
    assertThat(ask(lines, Samples.GOAL)).isEqualTo(answer("pain"));
  }

  @Test
  void everySeparatorWithinALineIsABlank() {
    assertThat(ask(lines("goal=\u2029pain\u2028, relax\n"), Samples.GOAL))
        .isEqualTo(answer("pain", "relax"));
  }

  @Test
  void namedLinesComeInAnyOrder() {
    PipedLines lines = lines("since = long\nsigns=none\npain\n");
    assertThat(ask(lines, Samples.GOAL)).isEqualTo(answer("pain"));
    assertThat(ask(lines, Samples.SIGNS)).isEqualTo(answer());
    assertThat(ask(lines, Samples.SINCE)).isEqualTo(answer("long"));
    assertThat(lines.unused()).isEqualTo(UnusedLines.NOTHING);
  }

  @Test
  void aNameThatIsNoQuestionIsMisunderstoodAndTheNearestIsNamed() {
    LineFault wrong = misunderstood(lines("gaol=pain\n"), Samples.GOAL);
    assertThat(wrong.line()).isEqualTo(1);
    assertThat(wrong.misunderstanding().message()).isEqualTo("unknown question 'gaol'");
    assertThat(wrong.misunderstanding().allowed()).containsExactly("goal", "signs", "since");
    assertThat(wrong.misunderstanding().nearest()).contains("goal");
  }

  @Test
  void aQuestionIsNotAnsweredTwice() {
    PipedLines lines = lines("\npain\ngoal=relax\n");
    ask(lines, Samples.GOAL);
    LineFault wrong = misunderstood(lines, Samples.SIGNS);
    assertThat(wrong.line()).isEqualTo(3);
    assertThat(wrong.misunderstanding().message())
        .isEqualTo("question 'goal': 'relax' is a second answer, after line 2");
  }

  /** Also where the first line is faulty and only partly understood. */
  @ParameterizedTest
  @CsvSource({"not sure,chest", "none,''", "saddle,saddle chest"})
  void whatWasUnderstoodOfAFaultyLineIsNotReplaced(String second, String left) {
    PipedLines lines = lines("chest,xyzzy\nsigns=" + second + "\n");
    assertThat(ask(lines, Samples.SIGNS)).isEqualTo(new Reply.EndOfInput());

    assertThat(lines.rest())
        .isEqualTo(
            new HeardAnswers(
                Answers.none(),
                Map.of(
                    "signs",
                    Optional.of(left)
                        .filter(ticks -> !ticks.isEmpty())
                        .map(ticks -> Response.of(ticks.split(" "))))));
    assertThat(lines.faults()).extracting(LineFault::line).containsExactly(1, 2);
  }

  @Test
  void anEqualsSignInALabelNamesNothing() {
    Question ratio = Samples.one("ratio", "Ratio", "Which?", "", "a: one=one", "b: two=one");
    PipedLines lines = new PipedLines(stream("two=one\n"), List.of(ratio));
    assertThat(ask(lines, ratio)).isEqualTo(answer("b"));
  }

  @Test
  void whatIsNotUnderstoodNamesTheLineAndTheAllowedAnswers() {
    PipedLines lines = lines("# x\nlogn\n");
    LineFault wrong = misunderstood(lines, Samples.SINCE);
    assertThat(wrong.line()).isEqualTo(2);
    assertThat(wrong.misunderstanding().question()).isEqualTo("since");
    assertThat(wrong.misunderstanding().allowed()).contains("long", "not sure");
    assertThat(wrong.misunderstanding().nearest()).contains("long");
  }

  @Test
  void aNamedLineIsMisunderstoodWithItsOwnNumber() {
    PipedLines lines = lines("since=x\npain\n");
    ask(lines, Samples.GOAL);
    assertThat(misunderstood(lines, Samples.SINCE).line()).isEqualTo(1);
  }

  @Test
  void bytesThatAreNoTextAreMisunderstood() {
    byte[] bytes = {'p', 'a', (byte) 0xff, '\n'};
    Misunderstanding wrong =
        misunderstood(new PipedLines(new ByteArrayInputStream(bytes), Samples.ALL), Samples.GOAL)
            .misunderstanding();
    assertThat(wrong.problem()).isEqualTo("is not UTF-8");
  }

  @Test
  void controlCharactersAreShownAsText() {
    Misunderstanding wrong =
        misunderstood(lines("\u001b]0;x\u0007\n"), Samples.GOAL).misunderstanding();
    assertThat(wrong.text()).isEqualTo("\\u001b]0;x\\u0007");
  }

  @Test
  void aLineWithoutEndTakesNoMemoryAndIsMisunderstood() {
    PipedLines lines = new PipedLines(new Endless(), Samples.ALL);
    Misunderstanding wrong = misunderstood(lines, Samples.GOAL).misunderstanding();
    assertThat(wrong.problem()).isEqualTo("is longer than 65536 bytes");
    assertThat(wrong.text()).hasSizeLessThan(100);
    assertThat(lines.unused()).isEqualTo(UnusedLines.NOTHING);
  }

  @Test
  void aLineThatIsTooLongCostsItselfAlone() {
    String beginning = "signs=saddle,".concat("x".repeat(3 << 20)).concat("\n");
    PipedLines lines = lines(beginning + "pain\nsince=long\n");
    ask(lines, Samples.GOAL);
    assertThat(misunderstood(lines, Samples.SIGNS).line()).isEqualTo(1);
    HeardAnswers rest = lines.rest();

    assertThat(rest.whole().to("since")).contains(Response.of("long"));
    assertThat(rest.partly().get("signs")).contains(Response.of("saddle"));
    assertThat(lines.faults().get(0).misunderstanding().message())
        .startsWith("question 'signs': 'saddle,xxx")
        .hasSizeLessThan(200)
        .endsWith("is longer than 65536 bytes");
  }

  @Test
  void aLineOfTheGreatestLengthIsStillRead() {
    String longest = " ".repeat(LinesAsTyped.LONGEST - 4) + "pain";
    assertThat(ask(lines(longest + "\n"), Samples.GOAL)).isEqualTo(answer("pain"));
  }

  @Test
  void answersAreTakenAsTheyComeIn() throws IOException {
    PipedOutputStream other = new PipedOutputStream();
    PipedLines lines = new PipedLines(new PipedInputStream(other), Samples.ALL);
    other.write("pain\n".getBytes(StandardCharsets.UTF_8));
    assertThat(ask(lines, Samples.GOAL)).isEqualTo(answer("pain"));
    other.write("none\nlo".getBytes(StandardCharsets.UTF_8));
    assertThat(ask(lines, Samples.SIGNS)).isEqualTo(answer());
    other.write("ng\n".getBytes(StandardCharsets.UTF_8));
    assertThat(ask(lines, Samples.SINCE)).isEqualTo(answer("long"));
  }

  @Test
  void tellsWhichLinesWereNeverUsed() {
    PipedLines lines = lines("since=long\npain\n\n4\n5\n6\n7\n8\n9\n");
    ask(lines, Samples.GOAL);
    UnusedLine named = new UnusedLine(1, true, "since", Optional.of(Response.of("long")));
    assertThat(lines.unused()).isEqualTo(new UnusedLines(4, 6, false, 0, List.of(named)));
  }

  /** A line that is not understood is not "none of these", as another line may be. */
  @Test
  void anUnusedLineThatIsNotUnderstoodSaysNothing() {
    PipedLines lines = lines("signs=xyzzy\nsigns=none\n");

    assertThat(lines.unused().answers())
        .extracting(UnusedLine::response)
        .containsExactly(Optional.empty(), Optional.of(Response.of()));
  }

  @Test
  void doesNotReadOnEndlesslyForThem() {
    PipedLines lines = lines("x\n".repeat(3_000_000));
    assertThat(lines.unused().more()).isTrue();
  }

  @Test
  void afterAFaultOnlyLinesThatNameTheirQuestionAreUnderstood() {
    PipedLines lines = lines("since=lo\npian\nsigns=saddle,xyzzy\nnone\nrelax\nsince=short\n");
    ask(lines, Samples.GOAL);

    HeardAnswers rest = lines.rest();

    assertThat(rest.whole().byQuestion()).isEmpty();
    assertThat(rest.partly())
        .isEqualTo(
            Map.of(
                "goal", Optional.empty(),
                "signs", Optional.of(Response.of("saddle")),
                "since", Optional.empty()));
    assertThat(lines.faults()).extracting(LineFault::line).containsExactly(2, 3, 6);
    assertThat(lines.unused()).isEqualTo(new UnusedLines(4, 2, false, 0, List.of()));
  }

  @Test
  void theReviewIsAccepted() {
    assertThat(lines("").review(List.of(), "")).isEqualTo(new Reply.Agreed());
  }

  private static Reply ask(PipedLines lines, Question question) {
    return lines.ask(Samples.first(question));
  }

  private static LineFault misunderstood(PipedLines lines, Question question) {
    assertThat(ask(lines, question)).isEqualTo(new Reply.EndOfInput());
    assertThat(lines.faults()).hasSize(1);
    return lines.faults().get(0);
  }

  private static Reply answer(String... ids) {
    return new Reply.Responded(Response.of(ids));
  }

  private static PipedLines lines(String text) {
    return new PipedLines(stream(text), Samples.ALL);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** One line that never ends. */
  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 'x';
    }
  }
}
