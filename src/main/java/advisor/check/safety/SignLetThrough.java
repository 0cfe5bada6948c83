package advisor.check.safety;

import advisor.check.AnswerIds;
import advisor.check.BookProofs;
import advisor.check.Check;
import advisor.check.prove.BookFunctions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Question;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tick in a list of signs with which somebody can come to a recommendation, though another tick
 * of the same list always ends at a stop. Of a list without such another tick it is told once: its
 * signs count only together, or with something else.
 */
public final class SignLetThrough implements Check {

  @Override
  public Stream<Finding> findings(BookProofs book) {
    return SignLists.of(book).flatMap(list -> findings(book, list));
  }

  private static Stream<Finding> findings(BookProofs book, Question list) {
    Optional<String> stopped =
        list.answerIds().stream()
            .filter(tick -> alwaysStops(book.functions(), list, tick))
            .findFirst();
    return stopped.isPresent()
        ? list.answerIds().stream().flatMap(tick -> finding(book, list, tick, stopped.get()))
        : list.answerIds().stream()
            .flatMap(tick -> path(book, list, tick))
            .limit(1)
            .map(path -> together(book, list, path));
  }

  private static boolean alwaysStops(BookFunctions functions, Question list, String tick) {
    int ticked = functions.given(list, tick);
    return functions.diagram().meet(functions.paths(), ticked)
        && !functions.diagram().meet(functions.completePaths(), ticked);
  }

  private static Stream<Finding> finding(
      BookProofs book, Question list, String tick, String stopped) {
    return path(book, list, tick)
        .map(path -> finding(book, Subject.answer(list.id(), tick), stopped, path));
  }

  /** One to a recommendation on which this is ticked. */
  private static Stream<Answers> path(BookProofs book, Question list, String tick) {
    BookFunctions functions = book.functions();
    return functions.first(functions.completePaths(), functions.given(list, tick)).stream()
        .map(path -> functions.space().instead(path, list, tick));
  }

  private static Finding together(BookProofs book, Question list, Answers path) {
    return Finding.of(
        Fault.SIGN_LET_THROUGH,
        Subject.question(list.id()),
        "Stops rest on this list, and no tick of it always ends at one: with %s the result is '%s'."
            .formatted(
                AnswerIds.of(path, list.id()), book.evaluator().evaluate(path).outcome().id()),
        "Give each sign a stop of its own, whatever else is ticked or answered. If they count only"
            + " together, or with something else, say so in their words, and accept this with a"
            + " reason.",
        path);
  }

  private static Finding finding(BookProofs book, Subject tick, String stopped, Answers path) {
    return Finding.of(
        Fault.SIGN_LET_THROUGH,
        tick,
        "Whoever ticks this can come to '%s', though another tick of the same list, '%s', always ends at a stop."
            .formatted(book.evaluator().evaluate(path).outcome().id(), stopped),
        "Give it a stop of its own, whatever else is ticked or answered. If it is no sign, ask for it"
            + " in a list on which no stop rests. If it counts only together with something else,"
            + " put that into the words of the sign, or accept this with a reason.",
        path);
  }
}
