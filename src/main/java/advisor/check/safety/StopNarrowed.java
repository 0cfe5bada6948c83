package advisor.check.safety;

import advisor.check.AnswerIds;
import advisor.check.BookProofs;
import advisor.check.Check;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.OneAnswerApart;
import advisor.check.prove.OneAnswerApart.BothAnswers;
import advisor.check.prove.OneAnswerApart.OtherAnswer;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.Stop;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A stop whose signs count only with an answer to a question that is asked for the choice.
 *
 * <p>A question serves the choice if a rule mentions it, or if it decides whether a question is
 * asked that does. The other questions that a stop rests on are its signs, and so is every list
 * that offers "none of these", whatever else asks for it. What is proved where this finds nothing:
 * take any stop, one question that it rests on and that serves the choice, any walk on which the
 * stop is true and would not be without its signs in other questions, and give any other answers to
 * that one. The result is then at least as urgent. Each answer with which it may not be is told by
 * itself, so that an acceptance covers no other.
 *
 * <p>A stop without such signs is left in peace: whoever takes back a part of the sign itself need
 * not be stopped.
 */
public final class StopNarrowed implements Check {

  @Override
  public Stream<Finding> findings(BookProofs book) {
    Set<String> choice = book.askedFor(book.book().rules().stream().map(Rule::when));
    return book.book().stops().stream().flatMap(stop -> narrowed(book, stop, choice));
  }

  private static Stream<Finding> narrowed(BookProofs book, Stop stop, Set<String> choice) {
    Set<String> narrowing = LeftOut.restedOn(stop.when());
    Set<String> signs = new HashSet<>(narrowing);
    signs.removeIf(id -> choice.contains(id) && !question(book, id).offersNone());
    narrowing.retainAll(choice);
    OneAnswerApart persons = new OneAnswerApart(book.functions().space());
    return narrowing.stream().flatMap(id -> narrowedBy(book, stop, id, signs, persons));
  }

  private static Question question(BookProofs book, String id) {
    return book.book().question(id).orElseThrow();
  }

  /** Paths on which signs elsewhere make a stop true, beside those with one other answer. */
  private static Stream<Finding> narrowedBy(
      BookProofs book, Stop stop, String id, Set<String> signs, OneAnswerApart persons) {
    BookFunctions functions = book.functions();
    Diagram diagram = functions.diagram();
    Set<String> elsewhere = new HashSet<>(signs);
    elsewhere.remove(id);
    int unsigned = functions.isTrue(LeftOut.of(stop.when(), elsewhere));
    int bySigns = diagram.and(functions.isTrue(stop.when()), diagram.not(unsigned));
    int stopped = diagram.and(functions.walks(), bySigns);
    int milder = functions.walksTo(functions.milder(stop.go()));
    Question question = question(book, id);
    int position = functions.space().questions().indexOf(id);
    return AnswerIds.all(question)
        .flatMap(
            answer -> {
              int others = diagram.and(milder, functions.given(question, answer));
              return persons.first(position, OtherAnswer.GIVEN, stopped, others).stream()
                  .map(pair -> finding(book, stop, question, answer, pair));
            });
  }

  private static Finding finding(
      BookProofs book, Stop stop, Question asked, String answer, BothAnswers pair) {
    String question = asked.id();
    Answers shown = book.functions().space().instead(pair.other(), asked, answer);
    Subject narrowing = Subject.answer(question, answer);
    return Finding.of(
        Fault.STOP_NARROWED,
        Subject.stop(stop.id()).with(narrowing.id()),
        ("Whether the signs of this stop count hangs on '%s', which is asked to choose a treatment:"
                + " with %s they lead to '%s', with %s the result can be '%s'.")
            .formatted(
                question,
                AnswerIds.of(pair.one(), question),
                stop.go(),
                AnswerIds.of(shown, question),
                book.evaluator().evaluate(shown).outcome().id()),
        ("Take '%s' out of this stop, so that its signs count whatever is answered there. If it is"
                + " part of the sign, put it into the words of the sign. If the sign does not"
                + " concern people with this answer, accept this with \"other\": \"%s\" and a"
                + " reason.")
            .formatted(question, narrowing.id()),
        shown);
  }
}
