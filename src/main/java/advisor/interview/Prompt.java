package advisor.interview;

import advisor.model.Question;
import advisor.model.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question, ready to be put.
 *
 * @param most how many questions there will be at most; never less than its number, and never more
 *     than it was before the last answer; 0 for one that is not counted
 * @param earlier what was answered before the person went back, offered again
 * @param before the questions already answered, in order
 * @param isExact whether there will be no fewer questions than {@code most}
 * @param alarms the answers each of which alone makes a stop that none can be more urgent than
 * @param news what the person is told before it: what the last answer has changed; may be empty
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

  /** One of questions that may turn out to be fewer, without news. */
  public Prompt(
      Question question,
      int most,
      Optional<Response> earlier,
      boolean canGoBack,
      List<AnsweredQuestion> before) {
    this(question, most, earlier, canGoBack, before, false, Set.of(), "");
  }

  /** Its place among the questions asked, from 1. */
  public int number() {
    return before.size() + 1;
  }

  /** How far one is; empty where the question is not counted. */
  public String progress() {
    String of = isExact ? " of " : " of at most ";
    return most == 0 ? "" : "Question " + number() + of + most;
  }

  public Prompt with(String told) {
    return new Prompt(question, most, earlier, canGoBack, before, isExact, alarms, told);
  }

  /** The same where there is something to go back to, although no question was asked before. */
  Prompt withWayBack() {
    return new Prompt(question, most, earlier, true, before, isExact, alarms, news);
  }
}
