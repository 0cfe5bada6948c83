package advisor.terminal.menu;

import advisor.interview.AnswerText;
import advisor.interview.Answered;
import advisor.model.Question;
import advisor.model.Response;
import advisor.text.Visible;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Answered questions, each folded to one line: {@code topic: label, label}. */
public final class AnswerSummary {

  private AnswerSummary() {}

  public static List<String> lines(List<Answered> answers) {
    return answers.stream().map(each -> line(each.question(), each.response())).toList();
  }

  public static String line(Question question, Response response) {
    return Visible.of(question.topic() + ": " + labels(question, response));
  }

  /** The labels of the response, with commas, or semicolons where a label has a comma itself. */
  public static String labels(Question question, Response response) {
    List<String> labels =
        AnswerText.choices(question).stream()
            .filter(choice -> choice.isIn(response))
            .map(AnswerText.Choice::label)
            .toList();
    String all = String.join(", ", labels);
    boolean clear = all.indexOf(',') < 0 || all.split(",", -1).length == labels.size();
    return Visible.of(clear ? all : String.join("; ", labels));
  }

  /** The positions, among the choices as they are shown, of those that the response is made of. */
  public static Set<Integer> positions(Question question, Response response) {
    Set<Integer> positions = new TreeSet<>();
    List<AnswerText.Choice> choices = AnswerText.choices(question);
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).isIn(response)) {
        positions.add(i);
      }
    }
    return positions;
  }
}
