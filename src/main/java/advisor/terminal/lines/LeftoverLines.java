package advisor.terminal.lines;

import advisor.interview.HeardAnswers;
import advisor.interview.Understood;
import advisor.model.Question;
import advisor.model.Response;
import advisor.terminal.asker.UnusedLines;
import advisor.terminal.asker.UnusedLines.UnusedLine;
import advisor.terminal.lines.LinesAsTyped.TypedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the lines that are left over, with the warning signs that may be in them. */
final class LeftoverLines {

  /** How many lines without a name are searched for warning signs. */
  private static final int MOST_SEARCHED = 1000;

  private final Map<String, Question> questions;
  private final List<UnusedLine> answers = new ArrayList<>();
  private int first;
  private int count;
  private int unclear;

  /**
   * @param questions the questions that a line can name, by id
   */
  LeftoverLines(Map<String, Question> questions) {
    this.questions = questions;
  }

  void add(TypedLine line) {
    Question named = questions.get(line.name());
    if (named != null) {
      answers.add(new UnusedLine(line.number(), true, named.id(), response(line, named)));
      return;
    }
    first = count == 0 ? line.number() : first;
    count++;
    if (count <= MOST_SEARCHED && line.isWords()) {
      search(line);
    }
  }

  private void search(TypedLine line) {
    boolean isClear = false;
    for (Question question : questions.values()) {
      Understood understood = line.answer(question, line.text());
      isClear |= understood instanceof Understood.Meant || understood.part().isPresent();
      if (question.warns()) {
        addIfTicked(line, question, understood);
      }
    }
    unclear = isClear || unclear > 0 ? unclear : line.number();
  }

  private static Optional<Response> response(TypedLine line, Question named) {
    return HeardAnswers.NOTHING.with(named, line.answer(named, line.value())).to(named.id());
  }

  private void addIfTicked(TypedLine line, Question question, Understood understood) {
    Optional<Response> part = understood.part();
    if (part.isPresent() && !part.get().answers().isEmpty()) {
      answers.add(new UnusedLine(line.number(), false, question.id(), part));
    }
  }

  /** All lines that were added; reading may have stopped before there were more. */
  UnusedLines unused(boolean more) {
    return new UnusedLines(first, count, more, unclear, answers);
  }
}
