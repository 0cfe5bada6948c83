package advisor.check.safety;

import advisor.check.AnswerIds;
import advisor.check.Check;
import advisor.check.Studied;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.OneAnswerApart;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A stop whose signs count only with an answer to a question that is asked for the choice.
 *
 * <p>A question serves the choice if a rule mentions it, or if it decides whether a question is
 * asked that does. The other questions that a stop rests on are its signs. What is proved where
 * this finds nothing: take any stop with signs, any walk on which it is true and would not be
 * without its signs, and give any other answers to one question that it rests on and that serves
 * the choice. The result is then at least as urgent.
 *
 * <p>A stop that rests on questions of one sort alone is left in peace: whoever takes back a part
 * of the sign itself need not be stopped.
 */
public final class StopNarrowed implements Check {

  @Override
  public Stream<Finding> findings(Studied book) {
    Set<String> choice = servingTheChoice(book.book());
    return book.book().stops().stream().flatMap(stop -> narrowed(book, stop, choice));
  }

  /** Backwards, because only earlier questions decide what is asked. */
  private static Set<String> servingTheChoice(RuleBook book) {
    Set<String> serving = new HashSet<>();
    book.rules().forEach(rule -> serving.addAll(rule.when().questions()));
    for (int i = book.questions().size() - 1; i >= 0; i--) {
      Question question = book.questions().get(i);
      if (serving.contains(question.id())) {
        serving.addAll(question.askWhen().questions());
      }
    }
    return serving;
  }

  private static Stream<Finding> narrowed(Studied book, Stop stop, Set<String> choice) {
    Set<String> signs = LeftOut.restedOn(stop.when());
    Set<String> narrowing = new LinkedHashSet<>(signs);
    narrowing.retainAll(choice);
    signs.removeAll(choice);
    return signs.isEmpty() || narrowing.isEmpty()
        ? Stream.empty()
        : narrowedBy(book, stop, signs, narrowing);
  }

  /** Paths on which the signs of a stop make it true, beside those with one other answer. */
  private static Stream<Finding> narrowedBy(
      Studied book, Stop stop, Set<String> signs, Set<String> questions) {
    BookFunctions functions = book.functions();
    Diagram diagram = functions.diagram();
    int unsigned = functions.isTrue(LeftOut.of(stop.when(), signs));
    int bySigns = diagram.and(functions.isTrue(stop.when()), diagram.not(unsigned));
    int stopped = diagram.and(functions.walks(), bySigns);
    OneAnswerApart persons = new OneAnswerApart(functions.space());
    return questions.stream()
        .flatMap(question -> narrowedBy(book, stop, question, stopped, persons).stream());
  }

  /** With every answer that those have in whom the signs do not count. */
  private static Optional<Finding> narrowedBy(
      Studied book, Stop stop, String question, int stopped, OneAnswerApart persons) {
    BookFunctions functions = book.functions();
    int milder = functions.walksTo(functions.milder(stop.go()));
    int position = functions.space().questions().indexOf(question);
    IntFunction<Optional<OneAnswerApart.BothAnswers>> pair =
        others -> persons.first(position, OneAnswerApart.OtherAnswer.GIVEN, stopped, others);
    List<String> answers = functions.space().questions().get(position).answerIds();
    answers.removeIf(
        id -> {
          int chosen = functions.isTrue(new Condition.Chosen(question, List.of(id)));
          return pair.apply(functions.diagram().and(milder, chosen)).isEmpty();
        });
    String with = answers.isEmpty() ? Question.NONE : String.join(",", answers);
    return pair.apply(milder).map(each -> finding(book, stop, question, with, each));
  }

  private static Finding finding(
      Studied book, Stop stop, String question, String answers, OneAnswerApart.BothAnswers pair) {
    return Finding.of(
        Fault.STOP_NARROWED,
        Subject.stop(stop.id()).with(question + "=" + answers),
        ("Whether the signs of this stop count hangs on '%s', which is asked to choose a treatment:"
                + " with %s they lead to '%s', with %s the result is '%s'.")
            .formatted(
                question,
                AnswerIds.of(pair.one(), question),
                stop.go(),
                AnswerIds.of(pair.other(), question),
                book.evaluator().evaluate(pair.other()).outcome().id()),
        ("Take '%s' out of this stop, so that its signs count whatever is answered there. If it is"
                + " part of the sign, put it into the words of the sign. If the sign concerns these"
                + " people only, accept this with \"other\": \"%s=%s\" and a reason.")
            .formatted(question, question, answers),
        pair.other());
  }
}
