package advisor.interview;

import advisor.model.Question;
import advisor.model.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question, ready to be asked.
 *
 * @param most the greatest number of questions there can be; never less than the number of this
 *     one, and never more than before the last answer; 0 where questions are not counted
 * @param earlier the answer given before the person went back, offered again
 * @param canGoBack whether there is something to go back to
 * @param before the questions already answered, in order
 * @param isExact whether there will be exactly {@code most} questions
 * @param alarms the ids of the answers each of which alone leads to the most urgent stop
 * @param news what to tell the person first: what the last answer has changed; may be empty
 */
public record Prompt(
    Question question,
    int most,
    Optional<Response> earlier,
    boolean canGoBack,
    List<AnsweredQuestion> before,
    boolean isExact,
    Set<String> alarms,
    String news) {
  public Prompt {
    before = List.copyOf(before);
    alarms = Set.copyOf(alarms);
  }

  /** A question without alarms and news, in an interview that may turn out to be shorter. */
  public Prompt(
      Question question,
      int most,
      Optional<Response> earlier,
      boolean canGoBack,
      List<AnsweredQuestion> before) {
    this(question, most, earlier, canGoBack, before, false, Set.of(), "");
  }

  /** The place of this question among those asked, from 1. */
  public int number() {
    return before.size() + 1;
  }

  /** How far the person is, as a phrase; empty where questions are not counted. */
  public String progress() {
    String of = isExact ? " of " : " of at most ";
    return most == 0 ? "" : "Question " + number() + of + most;
  }

  /** The question, and that several answers can be chosen. */
  public String ask() {
    return question.ask() + (question.choosesMany() ? " (choose all that apply)" : "");
  }

  public Prompt with(String otherNews) {
    return new Prompt(question, most, earlier, canGoBack, before, isExact, alarms, otherNews);
  }

  /** This question with a way back, although no question was asked before it. */
  Prompt withWayBack() {
    return new Prompt(question, most, earlier, true, before, isExact, alarms, news);
  }
}
