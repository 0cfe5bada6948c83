package advisor.interview;

import java.util.List;

/** How an interview ended. */
public sealed interface InterviewEnd {

  Interview interview();

  /** Everything was asked, or a stop was true, or nothing could change the outcome any more. */
  record Finished(Interview interview) implements InterviewEnd {}

  record Left(Interview interview) implements InterviewEnd {}

  /**
   * Nobody can be asked, and no stop acts; {@code missing} are the questions without an answer that
   * can be used.
   */
  record Unanswered(Interview interview, List<String> missing) implements InterviewEnd {
    public Unanswered {
      missing = List.copyOf(missing);
    }
  }
}
