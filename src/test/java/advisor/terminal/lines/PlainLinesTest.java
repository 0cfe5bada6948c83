package advisor.terminal.lines;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.Golden;
import advisor.evaluate.Evaluator;
import advisor.interview.Interview;
import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.terminal.PlayMenu;
import advisor.terminal.Samples;
import advisor.terminal.asker.LastPage;
import advisor.terminal.lines.LineDialogue.TypedLines;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainLinesTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void playsTheWholeInterview() {
    String result = play(80, "1,3\n4\ngo back\nnone\nlo\n3\n2\n\n");
    assertThat(result)
        .isEqualTo(
            "{goal=Given[answers=[pain, relax]], signs=Given[answers=[]],"
                + " since=Given[answers=[middle]]}");
    Golden.matches("plain-interview", text());
    assertThat(text()).doesNotContain("\u001b");
  }

  @Test
  void explainsWhatIsWrongAndWhatIsAllowedAndAsksAgain() {
    play(60, "\n9\npian\n1,none\nback\n?\nhelp\nquit\n");
    Golden.matches("plain-misunderstood", text());
  }

  @Test
  void theEndOfTheInputIsAWishToLeave() {
    assertThat(lines("", 80).ask(Samples.first(Samples.GOAL))).isEqualTo(new Reply.Leave());
  }

  /** At a terminal, Ctrl-D hands over the text typed so far. */
  @Test
  void theEndOfTheInputIsNoEnter() {
    assertThat(lines("pain", 80).ask(Samples.first(Samples.GOAL))).isEqualTo(new Reply.Leave());
    assertThat(lines("1\r\n", 80).ask(Samples.first(Samples.GOAL)))
        .isEqualTo(new Reply.Responded(Response.of("pain")));
  }

  @Test
  void aTerminalThatIsGoneIsAWishToLeave() {
    TypedLines gone =
        () -> {
          throw new IOException("Input/output error");
        };
    PlainLines lines =
        new PlainLines(
            new LineDialogue(gone, new PrintStream(written), 80), Samples.OPENING, stop -> {});
    assertThat(lines.ask(Samples.first(Samples.GOAL))).isEqualTo(new Reply.Leave());
    assertThat(lines.review(List.of(), "")).isEqualTo(new Reply.Leave());
  }

  @Test
  void quitLeaves() {
    assertThat(play(80, "QUIT\n")).isEqualTo("Leave[]");
    assertThat(play(80, "1\n2\n1\nquit\n")).isEqualTo("left");
    assertThat(play(80, "1\n2\n1\n")).isEqualTo("left");
  }

  @Test
  void aWordThatAnAnswerBeginsWithIsNoCommand() {
    Question where =
        Samples.one("where", "Where", "Where is it?", "", "spine: Back or neck", "knee: A knee");
    Reply reply = lines("back\n", 80).ask(Samples.second(where));
    assertThat(reply).isEqualTo(new Reply.Responded(Response.of("spine")));
    assertThat(text()).contains("go back, quit: ");
    assertThat(lines("go back\n", 80).ask(Samples.second(where))).isEqualTo(new Reply.Back());
  }

  @Test
  void aWordThatIsAnAnswersIdIsNoCommand() {
    Question where =
        Samples.one("where", "Where", "Where?", "", "back: Upper or lower back", "quit: A knee");
    assertThat(lines("Back\n", 80).ask(Samples.second(where)))
        .isEqualTo(new Reply.Responded(Response.of("back")));
    assertThat(text()).contains("go back, leave: ");
    assertThat(lines("leave\n", 80).ask(Samples.second(where))).isEqualTo(new Reply.Leave());
  }

  @Test
  void aCommandThatIsAWordWithinAnAnswerIsACommand() {
    Question where =
        Samples.one("where", "Where", "Where?", "", "spine: Upper or lower back", "knee: A knee");
    assertThat(lines("back\n", 80).ask(Samples.second(where))).isEqualTo(new Reply.Back());
    assertThat(text()).contains(" back, quit: ");
  }

  /** A person who names two signs, of which one is understood, learns that neither was taken. */
  @Test
  void aListThatIsNotUnderstoodIsSaidToBeLost() {
    assertThat(play(80, "1\nchest, cramp\nquit\n")).isEqualTo("Leave[]");
    assertThat(text()).contains("Nothing was taken: please type all of it again.");
  }

  /** Nobody sees an id: a sign is not ticked by going back. */
  @Test
  void aWordThatOnlyAnIdBeginsWithIsACommand() {
    Question signs =
        Samples.one("signs", "Signs", "Which?", "", "back-shape: A new shape", "none-1: Nothing");
    assertThat(lines("back\n", 80).ask(Samples.second(signs))).isEqualTo(new Reply.Back());
    assertThat(text()).contains(" back, quit: ");
  }

  @Test
  void anAnswerThatBeginsWithHelpIsNoCallForHelp() {
    Question question = Samples.one("q", "Who", "Who?", "", "aid: Help from a friend", "me: Me");
    Reply reply = lines("help\n", 80).ask(Samples.second(question));
    assertThat(reply).isEqualTo(new Reply.Responded(Response.of("aid")));
  }

  @Test
  void namesNothingByAnIdThatOnlyTheRulesKnow() {
    play(80, "1,none\nrelie\nquit\n");
    assertThat(text())
        .contains("\"None of these\" cannot be combined with another answer.")
        .contains("could be \"Pain relief\" or \"Stress relief or relaxation\".")
        .doesNotContain("'pain'");
  }

  @Test
  void keepsEveryLineWithinTheWidth() {
    play(30, "1\n2\n?\n3\n\n");
    assertThat(text().lines()).allMatch(line -> line.length() <= 30);
  }

  /** A "no" typed ahead for the next list takes back no sign. */
  @Test
  void onlyTheWordThatIsAskedForTakesAStopBack() {
    for (String ahead : List.of("no\nno\nmassage\n\n", "n\nNone\n\n", "NO.\nyes\n", "no\n")) {
      assertThat(lines(ahead, 80).confirm(stop())).as(ahead).isEqualTo(new Reply.Agreed());
    }
    assertThat(text()).contains("To change the answer, type back.");
    assertThat(lines("no\nBack\n", 80).confirm(stop())).isEqualTo(new Reply.Back());
  }

  /** When a signal ends the program, only text prepared earlier can be shown. */
  @Test
  void aStopThatWasTakenBackIsKeptForWhoeverIsInterruptedBeforeAnotherAnswer() {
    List<String> kept = new ArrayList<>();
    BufferedReader typed = new BufferedReader(new StringReader("back\nback\nnone\n"));
    PlainLines lines =
        new PlainLines(
            LineDialogue.typed(typed, new PrintStream(written), 80), Samples.OPENING, kept::add);

    assertThat(lines.confirm(stop())).isEqualTo(new Reply.Back());
    assertThat(kept.get(0)).startsWith("If it is still so:\nLabel of doctor.");
    lines.ask(Samples.first(Samples.SIGNS));
    assertThat(kept).last().isEqualTo("");
  }

  @Test
  void aStopThatIsShownIsKeptForWhoeverIsInterruptedThereInWholeWords() {
    List<String> kept = new ArrayList<>();
    BufferedReader typed = new BufferedReader(new StringReader("\n"));
    new PlainLines(LineDialogue.typed(typed, new PrintStream(written), 12), List.of(), kept::add)
        .confirm(stop());
    assertThat(kept.get(0)).startsWith("If it is still so:\nLabel of\ndoctor.");
  }

  /** A low screen has lost its name by then. */
  @Test
  void whoLeavesAtAStopReadsWhereToGoAndTheStepsLast() {
    assertThat(lines("quit\n", 80).confirm(stop())).isEqualTo(new Reply.Leave());
    assertThat(text()).endsWith("quit\n\nLabel of doctor.\n");
  }

  private static StopNotice stop() {
    RuleBook book =
        new Books()
            .outcome("doctor")
            .ask(Samples.SIGNS)
            .stop("chest", Books.is("signs", "chest"), "doctor")
            .book();
    Answers chest = Answers.none().with("signs", Response.of("chest"));
    return new StopNotice(Interview.begin(Evaluator.compile(book), chest).evaluation());
  }

  private String play(int width, String input) {
    return new PlayMenu(lines(input, width), Samples.ALL).play();
  }

  @Test
  void whoAsksForHelpBelowTheResultIsToldTheKeysAndOfNoMistake() {
    LastPage page = new LastPage(columns -> "", "", "end", List.of(new Answer("s", "save it")));
    assertThat(lines("?\nhelp\nx\n\n", 80).end(page)).isEqualTo(new Reply.Agreed());
    assertThat(text().split("Type s to save it", -1)).as("the keys").hasSize(5);
    assertThat(text())
        .contains("\"x\" is not one of these.")
        .doesNotContain("\"?\" is")
        .doesNotContain("\"help\" is");
  }

  @Test
  void whoAsksForHelpAtTheAnswersIsToldOfNoMistake() {
    assertThat(lines("?\nhelp\n\n", 80).review(List.of(), "")).isEqualTo(new Reply.Agreed());
    assertThat(text()).doesNotContain("is not one of these");
  }

  private PlainLines lines(String input, int width) {
    PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
    return new PlainLines(
        LineDialogue.typed(new Echoed(input, out), out, width), Samples.OPENING, stop -> {});
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** Echoes the input, as a terminal does. */
  private static final class Echoed extends BufferedReader {
    private final PrintStream out;

    Echoed(String input, PrintStream out) {
      super(new StringReader(input));
      this.out = out;
    }

    @Override
    public int read() throws IOException {
      int character = super.read();
      if (character >= 0) {
        out.write(character);
      }
      return character;
    }
  }
}
