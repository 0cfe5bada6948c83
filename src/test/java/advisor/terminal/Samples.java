package advisor.terminal;

import advisor.interview.AnswerText;
import advisor.interview.AnsweredQuestion;
import advisor.interview.NamedChoices;
import advisor.interview.Prompt;
import advisor.model.Answer;
import advisor.model.Choose;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small interview, made by hand. */
public final class Samples {

  public static final List<String> OPENING =
      List.of(
          "Physiotherapy or massage?",
          "A few questions about what you want and how you are. It takes about two minutes. Nothing"
              + " is stored or sent.");

  public static final Question GOAL =
      many(
          "goal",
          "Goals",
          "What would you like to get out of it?",
          "Physiotherapy and massage are good at different things, so the goal decides most.",
          Optional.of("None of these"),
          "pain: Pain relief",
          "move: Moving better, or getting back to what I could do",
          "relax: Stress relief or relaxation");

  public static final Question SIGNS =
      many(
          "signs",
          "Warning signs",
          "Do you have any of these right now?",
          "Each of these can be the sign of something that needs a doctor today, whatever you would"
              + " like to book. Nobody should have to find that out on a massage table.",
          Optional.of("None of these"),
          "saddle: New numbness around the genitals, the bottom or the inner thighs",
          "bladder: Trouble peeing, or losing control of the bladder or bowel",
          "legs: Weakness or numbness in both legs that is getting worse",
          "chest: Chest pain, above all when it spreads to an arm, the neck or the jaw",
          "crash: A serious fall or crash just before the pain began",
          "headache: A sudden headache that is worse than any you have had before",
          "fever: A high temperature, or feeling hot and shivery, together with the pain",
          "joint: One joint that is suddenly very painful, swollen or of another colour",
          "weight: Losing weight without trying");

  public static final Question SINCE =
      one(
          "since",
          "Since when",
          "How long have you had the pain?",
          "Pain that lasts or comes back is a reason to look for its cause.",
          "short: Less than 6 weeks",
          "middle: 6 to 12 weeks",
          "long: More than 12 weeks",
          "returns: It keeps coming back");

  public static final List<Question> ALL = List.of(GOAL, SIGNS, SINCE);

  private Samples() {}

  public static Question one(String id, String topic, String ask, String why, String... answers) {
    return question(id, topic, ask, why, Choose.ONE, Optional.empty(), answers);
  }

  public static Question many(
      String id, String topic, String ask, String why, Optional<String> none, String... answers) {
    return question(id, topic, ask, why, Choose.MANY, none, answers);
  }

  private static Question question(
      String id,
      String topic,
      String ask,
      String why,
      Choose choose,
      Optional<String> none,
      String... answers) {
    List<Answer> offered = new ArrayList<>();
    for (String answer : answers) {
      int colon = answer.indexOf(": ");
      offered.add(new Answer(answer.substring(0, colon), answer.substring(colon + 2)));
    }
    return new Question(
        id, topic, ask, why, choose, offered, none, Condition.ALWAYS, false, Map.of(), false);
  }

  /** Numbered answers, and the exclusive choices after them; each id is also the label. */
  public static NamedChoices choices(List<String> labels, int answers) {
    List<AnswerText.Choice> choices = new ArrayList<>();
    labels.forEach(it -> choices.add(new AnswerText.Choice(it, it, Response.of(it))));
    return new NamedChoices(choices, answers, true, true);
  }

  public static Prompt first(Question question) {
    return new Prompt(question, 3, Optional.empty(), false, List.of());
  }

  public static Prompt second(Question question) {
    return new Prompt(
        question,
        3,
        Optional.empty(),
        true,
        List.of(new AnsweredQuestion(GOAL, Response.of("pain", "relax"))));
  }
}
