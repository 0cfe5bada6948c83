package advisor.check;

import advisor.check.prove.AnswerSpace;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * A question of which no other answer ever leads to another outcome, or a box of a choose-many
 * question of which no tick does. It may still change reasons and cautions.
 */
final class NeverMatters implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < book.book().questions().size(); i++) {
      look(book, i, findings);
    }
    return findings;
  }

  private static void look(Studied book, int position, List<Finding> findings) {
    AnswerSpace space = book.functions().space();
    Question question = book.book().questions().get(position);
    List<Integer> idle = new ArrayList<>();
    for (int level = space.firstLevel(position); level <= space.lastLevel(position); level++) {
      if (!book.influence().matters(level)) {
        idle.add(level);
      }
    }
    if (idle.size() == space.lastLevel(position) - space.firstLevel(position) + 1) {
      findings.add(ofQuestion(question));
    } else {
      idle.forEach(level -> findings.addAll(ofAnswers(question, space.level(level))));
    }
  }

  private static Finding ofQuestion(Question question) {
    return Finding.of(
        Fault.NEVER_MATTERS,
        Subject.question(question.id()),
        "Whichever answer is given to this question, the outcome stays the same; \"not sure\" is not counted.",
        "Remove it. If it is asked for its cautions or reasons, accept this with a reason.");
  }

  private static List<Finding> ofAnswers(Question question, AnswerSpace.Level level) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < question.answers().size(); i++) {
      if ((level.masks()[1] & 1L << i) != 0) {
        findings.add(
            Finding.of(
                Fault.NEVER_MATTERS,
                Subject.answer(question.id(), question.answers().get(i).id()),
                "Ticking this answer, or leaving it, never changes the outcome.",
                "Let a rule or stop ask for it, or remove it. If it is there for a caution, accept"
                    + " this with a reason."));
      }
    }
    return findings;
  }
}
