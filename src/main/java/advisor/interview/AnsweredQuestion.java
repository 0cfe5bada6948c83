package advisor.interview;

import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.text.Visible;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A question and the response to it. */
public record AnsweredQuestion(Question question, Response response) {

  public static List<String> lines(List<AnsweredQuestion> answers) {
    return answers.stream().map(AnsweredQuestion::line).toList();
  }

  public static Answers answers(List<AnsweredQuestion> answered) {
    Answers answers = Answers.none();
    for (AnsweredQuestion answer : answered) {
      answers = answers.with(answer.question().id(), answer.response());
    }
    return answers;
  }

  /** The question and its labels on one line: {@code topic: label, label}. */
  public String line() {
    return Visible.of(question.topic() + ": " + labels());
  }

  /**
   * The labels of the response, separated by commas, or by semicolons where a label has a comma.
   */
  public String labels() {
    List<String> labels =
        AnswerText.choices(question).stream()
            .filter(choice -> choice.isIn(response))
            .map(AnswerText.Choice::label)
            .toList();
    String all = String.join(", ", labels);
    boolean clear = all.indexOf(',') < 0 || all.split(",", -1).length == labels.size();
    return Visible.of(clear ? all : String.join("; ", labels));
  }

  /** The positions of the chosen answers among the choices, as shown. */
  public Set<Integer> positions() {
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
