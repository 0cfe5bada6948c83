package advisor.terminal.lines;

import advisor.interview.AnswerText;
import advisor.interview.HeardAnswers;
import advisor.interview.Misunderstanding;
import advisor.interview.Understood;
import advisor.model.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lines of an input were understood as, line by line, and which could not be. */
final class LineAnswers {

  private final Map<String, Integer> lineOf = new HashMap<>();
  private final List<LineFault> faults = new ArrayList<>();
  private HeardAnswers heard = HeardAnswers.NOTHING;

  /** The number of the line that answers this question; 0 where none does. */
  int lineOf(Question question) {
    return lineOf.getOrDefault(question.id(), 0);
  }

  void note(Question question, LinesAsTyped.TypedLine line) {
    lineOf.put(question.id(), line.number());
  }

  HeardAnswers heard() {
    return heard;
  }

  List<LineFault> faults() {
    List<LineFault> inOrder = new ArrayList<>(faults);
    if (inOrder.size() > 1) {
      inOrder.sort(Comparator.comparingInt(LineFault::line));
    }
    return inOrder;
  }

  /** A line that names no question of the rules. */
  void unknown(LinesAsTyped.TypedLine line, List<String> known) {
    fault(line, Misunderstanding.ofQuestion(line.name(), known));
  }

  /** Understands a text of the line; that it cannot be used is a fault. */
  Understood hear(Question question, LinesAsTyped.TypedLine line, String text) {
    Understood understood = understood(question, line, text);
    heard = heard.with(question, understood);
    if (understood instanceof Understood.NotMeant notMeant) {
      fault(line, notMeant.misunderstanding());
    }
    return understood;
  }

  /** A line that is no text is no answer, whatever of it can be read. */
  private static Understood understood(
      Question question, LinesAsTyped.TypedLine line, String text) {
    Understood understood = AnswerText.understand(question, text);
    return line.problem().isEmpty()
        ? understood
        : new Understood.NotMeant(
            new Misunderstanding(
                question.id(),
                text.strip(),
                line.problem(),
                AnswerText.allowed(question),
                Optional.empty()),
            understood.part());
  }

  private void fault(LinesAsTyped.TypedLine line, Misunderstanding what) {
    faults.add(new LineFault(line.number(), what));
  }

  /** A second line for a question: a fault, and what can be said of both is held on to. */
  void hearAgain(Question question, LinesAsTyped.TypedLine line) {
    heard = heard.again(question, understood(question, line, line.value()));
    String problem = "is a second answer, after line " + lineOf(question);
    fault(line, Misunderstanding.twice(question, line.value(), problem));
  }
}
