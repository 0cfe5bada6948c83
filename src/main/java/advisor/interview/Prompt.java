package advisor.interview;

import advisor.model.Question;
import advisor.model.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question, ready to be put.
 *
 * @param number its place among the questions asked, from 1; 0 for one that is not counted
 * @param most how many questions there will be at most; never less than {@code number}, and never
 *     more than it was before the last answer
 * @param earlier what was answered before the person went back, offered again
 * @param before the questions already answered, in order
 * @param isExact whether there will be no fewer questions than {@code most}
 * @param alarms the answers each of which alone makes a stop that none can be more urgent than
 * @param news what the person is told before it: what the last answer has changed; may be empty
 */
public record Prompt(
    Question question,
    int number,
    int most,
    Optional<Response> earlier,
    boolean canGoBack,
    List<Answered> before,
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
      int number,
      int most,
      Optional<Response> earlier,
      boolean canGoBack,
      List<Answered> before) {
    this(question, number, most, earlier, canGoBack, before, false, Set.of(), "");
  }

  /** How far one is; empty where the question is not counted. */
  public String progress() {
    String of = isExact ? " of " : " of at most ";
    return number == 0 ? "" : "Question " + number + of + most;
  }

  public Prompt with(String told) {
    return new Prompt(question, number, most, earlier, canGoBack, before, isExact, alarms, told);
  }
}
