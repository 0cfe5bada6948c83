package advisor.render;

import static advisor.Books.all;
import static advisor.Books.answers;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.some;
import static advisor.Books.ticked;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import advisor.interview.StopNotice;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Source;
import advisor.render.document.Document;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import advisor.scenario.Shipped;
import advisor.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A stop says which signs were ticked, and of nothing else that it was a sign. */
class StopDocumentTest {

  private static final String CALM = " emergency-signs= more-emergency-signs=";

  private static String text(Document document) {
    return TextWriter.text(document, 1000, TextStyle.PLAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "goal=pain doctor-signs=under-sixteen weak-signs=, I am under 16 (tick this in any case)",
    "goal=pain doctor-signs= weak-signs=weight-loss, Losing weight without trying",
    "'goal=pain,rehabilitation doctor-signs=under-sixteen weak-signs=new-lump', "
        + "'I am under 16 (tick this in any case)|A new lump'",
    "goal=stress doctor-signs=under-sixteen, I am under 16 (tick this in any case)"
  })
  void ofTheShippedRulesOnlySignsAreToldAsTicked(String given, String signs) {
    Explanation stop =
        new Explainer(Shipped.evaluator())
            .explain(Shipped.evaluator().evaluate(answers((given + CALM).split(" "))));
    List<String> because = new StopNotice(stop.evaluation()).because();
    assertThat(because).hasSameSizeAs(signs.split("\\|"));
    for (int i = 0; i < because.size(); i++) {
      assertThat(because.get(i)).startsWith("You ticked: " + signs.split("\\|")[i]);
    }
    assertThat(
            text(StopDocument.of(stop, 1000, 24)) + text(ResultDocument.of(stop, Optional.empty())))
        .contains("You said: ")
        .doesNotContain("None of these")
        .doesNotContain("Less pain");
  }

  /** Any two signs of the shipped lists together; the last row is the shell's. */
  @ParameterizedTest
  @CsvSource({"80, 24", "60, 15", "40, 24", "40, 12", "30, 20", "30, 8"})
  void whereToGoIsOnTheScreenHoweverLowItIs(int width, int rows) {
    Evaluator shipped = Shipped.evaluator();
    int told = 0;
    for (Answers signs : pairsOfSigns(shipped)) {
      Evaluation stop = shipped.evaluate(signs);
      if (stop.isStop()) {
        Document document = StopDocument.of(new Explainer(shipped).explain(stop), width, rows);
        String all = TextWriter.text(document, width, TextStyle.LINEAR);
        List<String> lines = all.lines().toList();
        List<String> seen = lines.subList(Math.max(0, lines.size() - rows + 1), lines.size());
        assertThat(seen)
            .as(signs + ": " + all)
            .contains(Columns.wrap(stop.outcome().guidance().label(), width - 2).get(0));
        told++;
      }
    }
    assertThat(told).isGreaterThan(300);
  }

  /** The empty lines go before what was ticked does. */
  @ParameterizedTest
  @CsvSource({"60, 13", "40, 19"})
  void whatWasTickedIsLeftOutOnlyWhereThereIsNoRoomForIt(int width, int rows) {
    Evaluator shipped = Shipped.evaluator();
    for (Answers signs : pairsOfSigns(shipped)) {
      Evaluation stop = shipped.evaluate(signs);
      if (stop.isStop()) {
        StopNotice notice = new StopNotice(stop);
        String because = String.join(" ", notice.because());
        Document least =
            new Document()
                .alarm(notice.guidance().label(), true)
                .paragraph((because + " " + notice.remarksInShort()).strip())
                .steps(notice.guidance().next());
        if (linear(least.compact(), width).lines().count() < rows) {
          assertThat(linear(StopDocument.last(notice, width, rows), width).replace("\n", " "))
              .contains(because);
        }
      }
    }
  }

  @Test
  void theBeginningOfWhatWasTickedStaysWhereThereIsNoRoomForAllOfIt() {
    Question list = Shipped.evaluator().book().question("emergency-signs").orElseThrow();
    String ticks = list.answers().stream().map(Answer::id).collect(Collectors.joining(","));
    Evaluation stop =
        Shipped.evaluator().evaluate(answers("goal=pain", "emergency-signs=" + ticks));
    String text = linear(StopDocument.last(new StopNotice(stop), 60, 13), 60);
    assertThat(text).contains("You ticked: Chest pain").contains(" ...\n  1. Call your local");
    assertThat(text.lines()).hasSize(12);
    assertThat(linear(StopDocument.last(new StopNotice(stop), 60, 7), 60))
        .as("not one line of it")
        .startsWith("Get emergency help now\n  1. Call your local")
        .endsWith("comes.\n");
  }

  private static String linear(Document document, int width) {
    return TextWriter.text(document, width, TextStyle.LINEAR);
  }

  private static List<Answers> pairsOfSigns(Evaluator shipped) {
    List<String> lists = List.of("emergency-signs", "more-emergency-signs", "doctor-signs");
    List<String> signs = new ArrayList<>();
    for (String list : lists) {
      Question question = shipped.book().question(list).orElseThrow();
      question.answers().forEach(answer -> signs.add(list + "=" + answer.id()));
    }
    List<Answers> pairs = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      for (int j = i + 1; j < signs.size(); j++) {
        List<String> given = new ArrayList<>(List.of("goal=pain", "weak-signs="));
        for (String list : lists) {
          given.add(
              Stream.of(signs.get(i), signs.get(j))
                  .filter(sign -> sign.startsWith(list + "="))
                  .map(sign -> sign.substring(list.length() + 1))
                  .collect(Collectors.joining(",", list + "=", "")));
        }
        pairs.add(answers(given.toArray(new String[0])));
      }
    }
    return pairs;
  }

  static List<Arguments> stops() {
    Condition answered = any(ticked("more", 1), not(ticked("more", 1)));
    return List.of(
        Arguments.of(all(is("goal", "pain"), is("signs", "fever")), "You ticked: Label fever."),
        Arguments.of(all(is("signs", "fever"), answered), "You ticked: Label fever."),
        Arguments.of(all(is("age", "old"), answered), "You answered: Label old."),
        Arguments.of(is("age", "old"), "You answered: Label old."),
        Arguments.of(not(is("more", "lump")), "You ticked: None of these."),
        Arguments.of(is("goal", "pain"), "You ticked: Label pain."));
  }

  /** Where there is nothing else that made it true, the rest is not kept back. */
  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("stops")
  void whatPutsAStopOffOrNarrowsItIsNoSign(Condition when, String said) {
    Evaluation stop =
        Evaluator.compile(
                new Books()
                    .source("source", Source.Kind.GUIDELINE)
                    .outcome("doctor")
                    .ask(some(many("goal", "pain", "stress")))
                    .ask(one("age", "young", "old"))
                    .ask(many("signs", "fever", "wound"))
                    .ask(many("more", "lump"))
                    .stop("sign", when, "doctor")
                    .rule("massage", is("goal", "pain", "stress"), "massage", 2)
                    .book())
            .evaluate(answers("goal=pain", "age=old", "signs=fever", "more="));
    assertThat(new StopNotice(stop).because()).containsExactly(said);
  }
}
