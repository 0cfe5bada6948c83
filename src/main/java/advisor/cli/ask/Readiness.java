package advisor.cli.ask;

import advisor.interview.AnsweredQuestion;
import advisor.interview.Prompt;
import advisor.interview.Questioner;
import advisor.interview.Reply;
import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Four questions about being ready to decide: sure, informed, clear about what matters, supported.
 * Each "no" has a next step. The questions are asked on request only and change no result.
 */
final class Readiness {

  private static final String YES = "yes";
  private static final String NO = "no";

  private static final String WHY =
      "You may still be unsure even though your answers are clear. Each no shows what could help"
          + " before you decide. ";

  private static final String BEGINNING =
      "Four short questions show what may still be missing. They do not change the result.";

  private static final List<Doubt> DOUBTS =
      List.of(
          doubt(
              "Sure",
              "Do you feel sure about what is best for you?",
              "Give it a few days. Read the reasons for and against again, or talk them over"
                  + " with someone you trust."),
          doubt(
              "Informed",
              "Do you know the good and bad sides of each choice?",
              "Press "
                  + ResultDialog.COMPARE
                  + " to read the choices side by side. Doing nothing for now is one of them."),
          doubt(
              "Clear about what matters",
              "Do you know which of these good and bad sides matter most to you?",
              "Write down what you hope for and what you want to avoid. Then look at the choices"
                  + " again."),
          doubt(
              "Supported",
              "Do you have the support and advice that you need to choose?",
              "Take your questions to a doctor, a physiotherapist or a massage therapist. Press "
                  + ResultDialog.SAVE
                  + " to save a page to take along."));

  private Readiness() {}

  /** A question with the next step for a "no". */
  private record Doubt(Question question, String step) {}

  private static Doubt doubt(String topic, String ask, String step) {
    List<Answer> answers = List.of(new Answer(YES, "Yes"), new Answer(NO, "No"));
    return new Doubt(Question.outsideABook(topic, topic, ask, WHY + step, answers), step);
  }

  /**
   * Asks the questions.
   *
   * @return as the response, the ids of the questions answered with no; else the reply that ended
   *     them, which may be going back from the first one
   */
  static Reply check(Questioner questioner) {
    List<AnsweredQuestion> before = new ArrayList<>();
    while (before.size() < DOUBTS.size()) {
      Question question = DOUBTS.get(before.size()).question();
      Reply reply = questioner.ask(prompt(question, before));
      if (reply instanceof Reply.Responded answer) {
        before.add(new AnsweredQuestion(question, answer.response()));
      } else if (reply instanceof Reply.Back && !before.isEmpty()) {
        before.remove(before.size() - 1);
      } else {
        return reply;
      }
    }
    before.removeIf(answered -> !answered.response().equals(Response.of(NO)));
    return new Reply.Responded(
        new Response.Given(before.stream().map(doubt -> doubt.question().id()).toList()));
  }

  /** The next step for each question answered with no. */
  static List<String> steps(Response doubts) {
    return DOUBTS.stream()
        .filter(doubt -> doubts.answers().contains(doubt.question().id()))
        .map(Doubt::step)
        .toList();
  }

  private static Prompt prompt(Question question, List<AnsweredQuestion> before) {
    String news = before.isEmpty() ? BEGINNING : "";
    return new Prompt(
        question, DOUBTS.size(), Optional.empty(), true, before, true, Set.of(), news);
  }
}
