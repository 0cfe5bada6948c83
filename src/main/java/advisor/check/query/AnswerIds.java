package advisor.check.query;

import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers and conditions in the words of findings, which are ids. */
public final class AnswerIds implements Condition.Cases<String> {

  private AnswerIds() {}

  public static String of(Answers answers, String question) {
    return answers.to(question).orElse(Response.NOT_SURE).ids(",", "not sure");
  }

  /** Returns the ids of the answers that a question takes, {@link Question#NONE} included. */
  public static Stream<String> all(Question question) {
    Stream<String> none = question.offersNone() ? Stream.of(Question.NONE) : Stream.empty();
    return Stream.concat(question.answerIds().stream(), none);
  }

  /** Returns the questions of a condition that these answers leave out. */
  public static String unasked(Condition condition, Answers answers) {
    List<String> unasked = new ArrayList<>(condition.questions());
    unasked.removeAll(answers.questions());
    return "'" + String.join("', '", unasked) + "'";
  }

  /** Returns a condition in one line: {@code goal: pain or stress, and not (limits: yes)}. */
  public static String of(Condition condition) {
    return condition.equals(Condition.ALWAYS) ? "always" : condition.match(new AnswerIds());
  }

  /** Returns a condition with named conditions written out. */
  public static String asking(Condition condition) {
    return of(unnamed(condition));
  }

  private static Condition unnamed(Condition condition) {
    return condition instanceof Condition.Named named
        ? unnamed(named.part())
        : condition.map(AnswerIds::unnamed);
  }

  @Override
  public String chosen(Condition.Chosen chosen) {
    String answers = String.join(" or ", chosen.anyOf());
    String count = "at least " + chosen.atLeast() + (chosen.isOfAny() ? "" : " of ");
    boolean isCounted = chosen.isOfAny() || chosen.atLeast() > 1;
    return chosen.question() + ": " + (isCounted ? count : "") + answers;
  }

  @Override
  public String joined(Condition.Joined joined) {
    return switch (joined.howMany()) {
      case ALL -> parts(joined, ", and ");
      case ANY -> "(" + parts(joined, "; or ") + ")";
      case AT_LEAST -> "at least " + joined.atLeast() + " of (" + parts(joined, "; ") + ")";
    };
  }

  private String parts(Condition.Joined joined, String between) {
    return String.join(between, joined.parts().stream().map(part -> part.match(this)).toList());
  }

  @Override
  public String not(Condition.Not not) {
    return "not (" + not.part().match(this) + ")";
  }

  @Override
  public String named(Condition.Named named) {
    return "condition " + named.id();
  }
}
