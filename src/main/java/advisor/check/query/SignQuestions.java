package advisor.check.query;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.model.Caution;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The questions that ask for warning signs. Of those that a stop rests on, and not only waits for,
 * the ones that serve the choice of a treatment are left out, as the goals may be, unless all do;
 * then, if there are some, only the lists that offer "none of these" count. A stop on several
 * questions that all serve the choice, and of which none is such a list, asks for no sign by
 * itself.
 */
public final class SignQuestions {

  private SignQuestions() {}

  /** In file order. */
  public static Stream<Question> of(BookProofs proofs) {
    Set<String> choice = servingTheChoice(proofs);
    Set<Question> signs = new HashSet<>();
    proofs.book().stops().forEach(stop -> signs.addAll(of(stop, proofs, choice)));
    return proofs.book().questions().stream().filter(signs::contains);
  }

  /** What a rule mentions, or what decides whether such a question is asked. */
  public static Set<String> servingTheChoice(BookProofs proofs) {
    return proofs.askedFor(proofs.book().rules().stream().map(Rule::when));
  }

  /** Those of a stop, in file order. */
  public static List<Question> of(Stop stop, BookProofs proofs, Set<String> choice) {
    Set<String> rested = ConditionWithout.restedOn(stop.when());
    List<Question> all =
        proofs.book().questions().stream()
            .filter(each -> rested.contains(each.id()) && !waits(stop, each, proofs.functions()))
            .toList();
    List<Question> others = all.stream().filter(each -> !choice.contains(each.id())).toList();
    List<Question> signs = others.isEmpty() ? all : others;
    List<Question> lists = signs.stream().filter(Question::offersNone).toList();
    boolean isSign = !others.isEmpty() || all.size() == 1;
    return !lists.isEmpty() ? lists : isSign ? signs : List.of();
  }

  /** Whether a stop that is true for some is so whichever answer they give there. */
  private static boolean waits(Stop stop, Question question, BookFunctions functions) {
    Diagram diagram = functions.diagram();
    int isTrue = functions.isTrue(stop.when());
    int asked = diagram.and(isTrue, diagram.and(functions.walks(), functions.asked(question)));
    int position = functions.space().questions().indexOf(question.id());
    return asked != Diagram.NO
        && !diagram.meet(asked, functions.space().withSome(diagram.not(isTrue), position));
  }

  /** The stops that name this answer, other than under a "not". */
  public static Stream<Stop> naming(Question question, String answer, BookProofs proofs) {
    return proofs.book().stops().stream()
        .filter(
            stop ->
                ConditionWithout.leaves(stop.when())
                    .filter(leaf -> leaf.question().equals(question.id()))
                    .anyMatch(leaf -> leaf.anyOf(question).contains(answer)));
  }

  /**
   * Those that ask for a caution, in file order: the lists with "none of these" that it rests on,
   * and a question of another sort that it rests on alone, unless that serves the choice.
   */
  public static List<Question> of(Caution caution, BookProofs proofs) {
    Set<String> rested = ConditionWithout.restedOn(caution.when());
    List<Question> asking =
        proofs.book().questions().stream().filter(each -> rested.contains(each.id())).toList();
    boolean isAlone = asking.size() == 1 && !servingTheChoice(proofs).containsAll(rested);
    return isAlone ? asking : asking.stream().filter(Question::offersNone).toList();
  }

  /** The most urgent outcome of the stops that rest on a question. */
  public static Optional<String> mostUrgent(Question question, BookProofs proofs) {
    return proofs.book().stopOutcomes().stream()
        .map(StopOutcome::id)
        .filter(id -> resting(question, proofs).anyMatch(stop -> stop.go().equals(id)))
        .findFirst();
  }

  public static Stream<Stop> resting(Question question, BookProofs proofs) {
    return proofs.book().stops().stream()
        .filter(stop -> ConditionWithout.restedOn(stop.when()).contains(question.id()));
  }

  /** What it takes for some stops, with nothing called by a name. */
  public static String conditions(Stream<Stop> stops) {
    return String.join(
        "; or ", stops.map(stop -> AnswerIds.asking(stop.when())).distinct().toList());
  }
}
