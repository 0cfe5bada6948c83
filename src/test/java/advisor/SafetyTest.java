package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli;
import advisor.cli.Cli.Ran;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.interview.AnswerText;
import advisor.interview.Interview;
import advisor.interview.InterviewEnd;
import advisor.interview.Interviewer;
import advisor.interview.Questioner;
import advisor.interview.Reply;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import advisor.render.json.AnswersJson;
import advisor.render.json.JsonLayout;
import advisor.rulefile.DefaultRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ticking one more warning sign, or being less sure of one, never leads from a stop to a
 * recommendation: over every path of the shipped rules that a stop ends, with up to two ticks in a
 * list, and through every door. That more ticks change nothing is proved by {@code rules check}.
 */
class SafetyTest {

  private static final RuleBook BOOK = DefaultRules.compiled().orElseThrow().book();
  private static final List<String> LISTS =
      List.of("emergency-signs", "more-emergency-signs", "doctor-signs", "weak-signs");

  /**
   * Every way to a stop of a book, and every answer to a warning sign's question changed for the
   * worse; what is asked only then has the calmest answer.
   */
  private static final class Worsening {

    private final RuleBook book;
    private final Evaluator evaluator;
    private final Set<String> signs = new HashSet<>();
    private final Set<String> weighed;
    private final int last;
    private final Set<Answers> worse = new LinkedHashSet<>();

    Worsening(RuleBook book) {
      this.book = book;
      this.evaluator = Evaluator.compile(book);
      book.stops().forEach(stop -> signs.addAll(stop.when().questions()));
      this.weighed = weighed();
      this.last = last();
      follow(Answers.none());
    }

    /** What bears on a stop: its questions, and those that decide whether these are asked. */
    private Set<String> weighed() {
      Set<String> weighed = new HashSet<>(signs);
      for (int i = book.questions().size() - 1; i >= 0; i--) {
        Question question = book.questions().get(i);
        if (weighed.contains(question.id())) {
          weighed.addAll(question.askWhen().questions());
        }
      }
      return weighed;
    }

    /** Where the last question of a warning sign stands: after it, no path comes to a stop. */
    private int last() {
      int last = 0;
      for (int i = 0; i < book.questions().size(); i++) {
        last = signs.contains(book.questions().get(i).id()) ? i : last;
      }
      return last;
    }

    private void follow(Answers given) {
      Walk walk = evaluator.walk(given);
      if (walk.end() == Walk.End.STOPPED) {
        worsen(given);
      } else if (walk.end() == Walk.End.UNANSWERED && walk.position() <= last) {
        Question next = book.questions().get(walk.position());
        for (Response response : responses(next)) {
          follow(given.with(next.id(), response));
        }
      }
    }

    /**
     * All, up to two ticks in a list of signs; but one stands for all of a question that bears on
     * no stop.
     */
    private List<Response> responses(Question question) {
      List<Response> all = RandomBooks.responses(question);
      if (!weighed.contains(question.id())) {
        return all.subList(0, 1);
      }
      return question.offersNone() ? all.stream().filter(Worsening::isShort).toList() : all;
    }

    private static boolean isShort(Response response) {
      return !(response instanceof Response.Given given) || given.answers().size() <= 2;
    }

    /** Calm answers to whatever is asked only now. */
    private Answers completed(Answers answers) {
      Answers complete = answers;
      for (Walk walk = evaluator.walk(complete);
          walk.end() == Walk.End.UNANSWERED;
          walk = evaluator.walk(complete)) {
        Question open = book.questions().get(walk.position());
        complete =
            complete.with(
                open.id(),
                open.offersNone() ? Response.of() : Response.of(open.answers().get(0).id()));
      }
      return complete;
    }

    private void worsen(Answers answers) {
      for (String id : signs) {
        if (answers.to(id).orElse(Response.NOT_SURE) instanceof Response.Given given) {
          Question question = book.question(id).orElseThrow();
          if (question.offersNotSure()) {
            worse.add(completed(answers.with(id, Response.NOT_SURE)));
          }
          if (question.choosesMany()) {
            oneMore(question, given).forEach(more -> worse.add(completed(answers.with(id, more))));
          }
        }
      }
    }

    private static List<Response> oneMore(Question question, Response.Given given) {
      List<Response> all = new ArrayList<>();
      for (Answer answer : question.answers()) {
        if (!given.answers().contains(answer.id())) {
          List<String> ids = new ArrayList<>();
          for (Answer each : question.answers()) {
            if (each == answer || given.answers().contains(each.id())) {
              ids.add(each.id());
            }
          }
          all.add(new Response.Given(ids));
        }
      }
      return all;
    }

    Optional<Answers> first(BiPredicate<Evaluator, Answers> unsafe) {
      return worse.stream().filter(answers -> unsafe.test(evaluator, answers)).findFirst();
    }
  }

  private static boolean isRecommended(Evaluator evaluator, Answers answers) {
    return evaluator.walk(answers).end() != Walk.End.STOPPED;
  }

  /** Asked in order, with {@code --quick}: nothing is settled before a warning sign has its say. */
  private static boolean isRecommendedQuickly(Evaluator evaluator, Answers answers) {
    Questioner person =
        prompt ->
            answers
                .to(prompt.question().id())
                .<Reply>map(Reply.Responded::new)
                .orElse(new Reply.EndOfInput());
    InterviewEnd session =
        new Interviewer(person, true).conduct(Interview.begin(evaluator, Answers.none()));
    return !(session instanceof InterviewEnd.Finished finished && finished.interview().isStopped());
  }

  @Test
  void noStopIsWorsenedIntoARecommendation() {
    Worsening shipped = new Worsening(BOOK);

    assertThat(shipped.worse.size()).isGreaterThan(10_000);
    assertThat(shipped.first(SafetyTest::isRecommended)).isEmpty();
    assertThat(shipped.first(SafetyTest::isRecommendedQuickly)).isEmpty();
  }

  @Test
  void norByABatch() {
    Worsening shipped = new Worsening(BOOK);
    StringBuilder lines = new StringBuilder();
    shipped.worse.forEach(answers -> lines.append(line(answers)));
    List<String> stops = BOOK.stopOutcomes().stream().map(StopOutcome::id).toList();
    Ran ran = Cli.piped(lines.toString()).with("batch", "--fields", "outcome", "--from", "json");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(shipped.worse.size());
    assertThat(ran.out().lines().map(line -> line.replaceAll("\"line\":[0-9]+,", "")).distinct())
        .isSubsetOf(stops.stream().map(stop -> "{\"outcome\":\"" + stop + "\"}").toList());
  }

  private static String line(Answers answers) {
    return JsonLayout.pretty(AnswersJson.of(BOOK, answers)).replace("\n", "") + "\n";
  }

  /** Every single sign and every doubt, through flags, lines and a file, quickly and not. */
  @Test
  void norThroughAnyDoorOfAsk() {
    for (String sign : LISTS) {
      for (AnswerText.Choice choice : AnswerText.choices(BOOK.question(sign).orElseThrow())) {
        if (choice.response().equals(Response.of())) {
          continue;
        }
        List<String> flags = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        StringBuilder file = new StringBuilder();
        for (Question question : BOOK.questions()) {
          String answer = question.id().equals(sign) ? choice.id() : calm(question);
          flags.add("--answer=" + question.id() + "=" + answer);
          lines.add(question.id() + "=" + answer);
          file.append(file.length() == 0 ? "{" : ",");
          file.append('"').append(question.id()).append("\":\"").append(answer).append('"');
        }
        for (List<String> manner : List.of(List.of("-q"), List.of("-q", "--quick"))) {
          stops(Cli.piped(""), manner, flags);
          stops(Cli.piped(String.join("\n", lines)), manner, List.of());
          stops(Cli.piped(file + "}"), manner, List.of("--answers", "-"));
        }
      }
    }
  }

  private static String calm(Question question) {
    return question.offersNone() ? Question.NONE : question.answers().get(0).id();
  }

  private static void stops(Cli cli, List<String> manner, List<String> answers) {
    List<String> arguments = new ArrayList<>(List.of("ask", "--format", "json"));
    arguments.addAll(manner);
    arguments.addAll(answers);
    Ran ran = cli.with(arguments.toArray(new String[0]));

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).as("%s", answers).contains("\"kind\": \"stop\"");
  }

  /** Books of the shipped rules with one thing wrong that a person would hardly see. */
  static List<RuleBook> doctored() {
    List<RuleBook> books = new ArrayList<>();
    for (Stop stop : BOOK.stops()) {
      Condition.Chosen sign = sign(stop);
      Question question = BOOK.question(sign.question()).orElseThrow();
      List<String> own = ticks(stop, question.id());
      String other =
          question.answers().stream()
              .map(Answer::id)
              .filter(id -> !own.contains(id))
              .findFirst()
              .orElseThrow();
      List<Stop> stops = new ArrayList<>();
      for (Stop each : BOOK.stops()) {
        List<String> ticks = ticks(each, question.id());
        if (each == stop) {
          Condition unless = Books.not(Books.is(question.id(), other));
          stops.add(with(stop, Books.all(stop.when(), unless)));
        } else if (!ticks.contains(other) && own.stream().noneMatch(ticks::contains)) {
          stops.add(each);
        }
      }
      books.add(with(stops, UnaryOperator.identity()));
    }
    for (String question : LISTS) {
      books.add(
          with(
              BOOK.stops().stream().map(it -> isOn(question, it) ? cautious(it) : it).toList(),
              UnaryOperator.identity()));
    }
    books.add(
        with(
            BOOK.stops().stream().filter(it -> !it.id().equals("stop-both-legs")).toList(),
            it ->
                it.id().equals("doctor-signs")
                    ? Books.when(Books.not(Books.is("more-emergency-signs", "both-legs")), it)
                    : it));
    return books;
  }

  /** The first tick in a list of signs that it looks for. */
  private static Condition.Chosen sign(Stop stop) {
    return leaves(stop).filter(it -> LISTS.contains(it.question())).findFirst().orElseThrow();
  }

  /** The answers that its condition looks for by name. */
  private static Stream<Condition.Chosen> leaves(Stop stop) {
    return stop.when().leaves().stream().filter(it -> !it.isOfAny());
  }

  private static List<String> ticks(Stop stop, String question) {
    return leaves(stop)
        .filter(it -> it.question().equals(question))
        .flatMap(it -> it.anyOf().stream())
        .toList();
  }

  private static boolean isOn(String question, Stop stop) {
    return stop.when().questions().contains(question);
  }

  private static Stop with(Stop stop, Condition when) {
    return new Stop(
        stop.id(),
        when,
        stop.go(),
        stop.ifUnsure(),
        stop.unsureGo(),
        stop.because(),
        stop.source());
  }

  private static Stop cautious(Stop stop) {
    return new Stop(
        stop.id(),
        stop.when(),
        stop.go(),
        Stop.IfUnsure.CAUTION,
        stop.unsureGo(),
        stop.because(),
        stop.source());
  }

  private static RuleBook with(List<Stop> stops, UnaryOperator<Question> asked) {
    Books books = Books.framedAs(BOOK);
    RuleBook frame = books.book();
    Books changed = new Books();
    changed.leads(frame.decision().leadNeeded(), frame.decision().clearLead());
    frame.stopOutcomes().forEach(it -> changed.outcome(it.id()));
    frame.questions().stream().map(asked).forEach(changed::ask);
    stops.forEach(changed::stop);
    changed.options(BOOK.recommendable().stream().map(it -> it.id()).toArray(String[]::new));
    BOOK.rules().forEach(changed::rule);
    return changed.book();
  }

  @ParameterizedTest
  @MethodSource("doctored")
  void aDoctoredBookIsSeen(RuleBook doctored) {
    assertThat(new Worsening(doctored).first(SafetyTest::isRecommended)).isPresent();
  }
}
