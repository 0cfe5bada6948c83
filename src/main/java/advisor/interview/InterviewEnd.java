package advisor.interview;

import java.util.List;

/** How an interview ended. */
public sealed interface InterviewEnd {

  Interview interview();

  /** All questions were asked, a stop was true, or nothing could change the outcome any more. */
  record Finished(Interview interview) implements InterviewEnd {}

  record Left(Interview interview) implements InterviewEnd {}

  /** Nobody can be asked, and no stop acts; {@code missing} lists the questions without answer. */
  record Unanswered(Interview interview, List<String> missing) implements InterviewEnd {
    public Unanswered {
      missing = List.copyOf(missing);
    }
  }
}
