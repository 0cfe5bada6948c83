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
 * Finds the questions that ask about warning signs. They are the questions that a stop depends on
 * and does not only wait for. Questions that serve the choice of a treatment, such as the goals,
 * are left out unless all do. If lists that offer "none of these" remain, only those count. A stop
 * on several questions that all serve the choice, without such a list, has no sign question.
 */
public final class SignQuestions {

  private SignQuestions() {}

  public static Stream<Question> of(BookProofs proofs) {
    Set<String> choice = servingTheChoice(proofs);
    Set<Question> signs = new HashSet<>();
    proofs.book().stops().forEach(stop -> signs.addAll(of(stop, proofs, choice)));
    return proofs.book().questions().stream().filter(signs::contains);
  }

  /** The ids of the questions that a rule mentions or that decide whether such a one is asked. */
  public static Set<String> servingTheChoice(BookProofs proofs) {
    return proofs.askedFor(proofs.book().rules().stream().map(Rule::when));
  }

  /** Returns the sign questions of a stop, in file order. */
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

  /** Whether the stop, where it is true, is true whatever the answer to this question. */
  private static boolean waits(Stop stop, Question question, BookFunctions functions) {
    Diagram diagram = functions.diagram();
    int isTrue = functions.isTrue(stop.when());
    int asked = diagram.and(isTrue, diagram.and(functions.walks(), functions.asked(question)));
    int position = functions.space().questions().indexOf(question.id());
    return asked != Diagram.NO
        && !diagram.meet(asked, functions.space().withSome(diagram.not(isTrue), position));
  }

  /** Returns the stops that name this answer outside a "not". */
  public static Stream<Stop> naming(Question question, String answer, BookProofs proofs) {
    return proofs.book().stops().stream()
        .filter(
            stop ->
                ConditionWithout.leaves(stop.when())
                    .filter(leaf -> leaf.question().equals(question.id()))
                    .anyMatch(leaf -> leaf.anyOf(question).contains(answer)));
  }

  /**
   * Returns the questions of a caution, in file order: the lists with "none of these" that it
   * depends on, or another question if the caution depends on it alone and it does not serve the
   * choice.
   */
  public static List<Question> of(Caution caution, BookProofs proofs) {
    Set<String> rested = ConditionWithout.restedOn(caution.when());
    List<Question> asking =
        proofs.book().questions().stream().filter(each -> rested.contains(each.id())).toList();
    boolean isAlone = asking.size() == 1 && !servingTheChoice(proofs).containsAll(rested);
    return isAlone ? asking : asking.stream().filter(Question::offersNone).toList();
  }

  /** Returns the most urgent outcome of the stops that depend on a question. */
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

  public static String conditions(Stream<Stop> stops) {
    return String.join(
        "; or ", stops.map(stop -> AnswerIds.asking(stop.when())).distinct().toList());
  }
}
