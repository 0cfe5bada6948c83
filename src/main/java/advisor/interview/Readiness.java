package advisor.interview;

import advisor.model.Answer;
import advisor.model.Choose;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Is the person ready to decide? Four questions: sure, informed, clear about what matters,
 * supported. Each "no" has a next step. They are asked on request only, and change no result.
 */
public final class Readiness {

  private static final String YES = "yes";
  private static final String NO = "no";

  private static final Question OFFER =
      question(
          "ready",
          "Ready to decide",
          "Are you ready to decide?",
          "Four short questions can show what is still missing. They change nothing above.",
          new Answer("done", "I am done here"),
          new Answer("check", "Ask me the four questions"));

  private static final List<Doubt> DOUBTS =
      List.of(
          doubt(
              "sure",
              "Sure",
              "Do you feel sure about what is best for you?",
              "Give it a few days. Read the reasons and the other side once more, or talk them over"
                  + " with someone you trust."),
          doubt(
              "informed",
              "Informed",
              "Do you know the good and the bad sides of each choice?",
              "Read them side by side: advisor compare. Doing nothing for now is one of them."),
          doubt(
              "clear",
              "Clear about what matters",
              "Do you know which of these good and bad sides matter most to you?",
              "Write down what you hope for and what you want to avoid. Then look at the choices"
                  + " again."),
          doubt(
              "supported",
              "Supported",
              "Do you have the support and advice that you need to choose?",
              "Take your questions to a doctor, a physiotherapist or a massage therapist. For a"
                  + " page to take along: advisor ask --format markdown -o visit.md"));

  private Readiness() {}

  /** A question, and the next step where the answer is no. */
  private record Doubt(Question question, String step) {}

  private static Doubt doubt(String id, String topic, String ask, String step) {
    return new Doubt(
        question(id, topic, ask, "", new Answer(YES, "Yes"), new Answer(NO, "No")), step);
  }

  private static Question question(
      String id, String topic, String ask, String why, Answer... answers) {
    return new Question(
        id,
        topic,
        ask,
        why,
        Choose.ONE,
        List.of(answers),
        Optional.empty(),
        Condition.ALWAYS,
        true,
        Map.of());
  }

  /** How the offer was taken. */
  public sealed interface Taken {

    /**
     * Every question was answered.
     *
     * @param steps what to do next; none where every answer is yes
     */
    record Answered(List<String> steps) implements Taken {
      public Answered {
        steps = List.copyOf(steps);
      }
    }

    /** The questions were not wanted. */
    record Declined() implements Taken {}

    /** The person left, at the offer or at a question. */
    record Left() implements Taken {}
  }

  /** Offers the questions, and asks them where that is wanted. */
  public static Taken check(Questioner questioner) {
    Prompt offer = new Prompt(OFFER, 0, 0, Optional.empty(), false, List.of());
    Reply reply = questioner.ask(offer);
    if (reply.equals(answer("check"))) {
      return questions(questioner);
    }
    return reply instanceof Reply.Answer ? new Taken.Declined() : new Taken.Left();
  }

  private static Taken questions(Questioner questioner) {
    List<String> steps = new ArrayList<>();
    List<Answered> before = new ArrayList<>();
    for (Doubt doubt : DOUBTS) {
      Prompt prompt =
          new Prompt(
              doubt.question(), before.size() + 1, DOUBTS.size(), Optional.empty(), false, before);
      if (!(questioner.ask(prompt) instanceof Reply.Answer reply)) {
        return new Taken.Left();
      }
      before.add(new Answered(doubt.question(), reply.response()));
      if (reply.equals(answer(NO))) {
        steps.add(doubt.step());
      }
    }
    return new Taken.Answered(steps);
  }

  private static Reply answer(String id) {
    return new Reply.Answer(Response.of(id));
  }
}
