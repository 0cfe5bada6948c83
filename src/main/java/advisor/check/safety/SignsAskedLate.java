package advisor.check.safety;

import advisor.check.prove.BookFunctions;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.query.ConditionWithout;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Stop;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a question that a stop depends on and before which somebody is asked another question that
 * could wait. Somebody who leaves in between is not warned of the sign.
 *
 * <p>A question could wait if no stop mentions it and it does not decide whether such a question is
 * asked. A follow-up directly after a question that cannot wait, asked because of that question,
 * belongs to it. The finding names every question that could wait, so that an acceptance covers no
 * others.
 */
public final class SignsAskedLate implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    List<Stop> stops = proofs.book().stops();
    Set<String> signs = new HashSet<>();
    stops.forEach(stop -> signs.addAll(ConditionWithout.restedOn(stop.when())));
    List<Question> questions = proofs.book().questions();
    List<Question> waiting = waiting(questions, proofs.askedFor(stops.stream().map(Stop::when)));
    return questions.stream()
        .filter(each -> signs.contains(each.id()))
        .flatMap(sign -> late(proofs.functions(), sign, waiting).stream());
  }

  private static List<Question> waiting(List<Question> questions, Set<String> needed) {
    Set<String> belonging = new HashSet<>(needed);
    for (int i = 1; i < questions.size(); i++) {
      String before = questions.get(i - 1).id();
      if (needed.contains(before) && questions.get(i).askWhen().questions().contains(before)) {
        belonging.add(questions.get(i).id());
      }
    }
    return questions.stream().filter(each -> !belonging.contains(each.id())).toList();
  }

  private static Optional<Finding> late(
      BookFunctions functions, Question sign, List<Question> waiting) {
    List<Question> questions = functions.book().questions();
    int asked = functions.diagram().and(functions.walks(), functions.asked(sign));
    List<Question> earlier =
        waiting.stream()
            .filter(each -> questions.indexOf(each) < questions.indexOf(sign))
            .filter(each -> functions.diagram().meet(asked, functions.asked(each)))
            .toList();
    return earlier.stream()
        .findFirst()
        .flatMap(each -> functions.first(asked, functions.asked(each)))
        .map(witness -> finding(sign.id(), earlier.stream().map(Question::id).toList(), witness));
  }

  private static Finding finding(String sign, List<String> earlier, Answers witness) {
    String other = String.join(",", earlier);
    return Finding.of(
        Fault.SIGNS_ASKED_LATE,
        Subject.question(sign).with(other),
        "A stop depends on '%s', which is asked after '%s', although no stop needs that. Somebody who leaves in between is not warned of a sign."
            .formatted(sign, String.join("', '", earlier)),
        "Ask '%s' before '%s'. If it may come later, accept this with a reason."
            .formatted(sign, earlier.get(0)),
        witness);
  }
}
