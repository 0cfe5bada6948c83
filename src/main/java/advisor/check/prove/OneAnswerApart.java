package advisor.check.prove;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Answers;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two persons who answer alike but for one question. A question that only one of the two is asked,
 * that one answers in every way.
 */
public final class OneAnswerApart {

  private final Evaluator evaluator;
  private final AnswerSpace space;
  private final Diagram diagram;

  /** How the other person answers the one question. */
  public enum OtherAnswer {
    /** In any other way, "not sure" included. */
    ANY,
    /** With any other given answers. */
    GIVEN,
    /** With something more ticked. */
    ONE_MORE,
    /** With "not sure". */
    UNSURE
  }

  /** What both answered. */
  public record BothAnswers(Answers one, Answers other) {}

  public OneAnswerApart(BookFunctions book) {
    this.evaluator = book.evaluator();
    this.space = book.space();
    this.diagram = book.diagram();
  }

  /**
   * The first pair whose answers to a question, by position, differ in this way, and of which the
   * one is in a set of walks, the other in another.
   *
   * @throws TooLarge where this takes more than it may
   */
  public Optional<BothAnswers> first(int question, OtherAnswer change, int from, int to) {
    int given = space.becomes(question, choice -> choice < space.first(question).given());
    int unsure = space.becomes(question, choice -> choice == space.first(question).unsure());
    int one = change == OtherAnswer.ANY ? from : diagram.and(from, given);
    int other =
        switch (change) {
          case ANY -> to;
          case GIVEN, ONE_MORE -> diagram.and(to, given);
          case UNSURE -> diagram.and(to, unsure);
        };
    return pairs(question, change, space.persons().of(one), space.persons().of(other))
        .min((left, right) -> Arrays.compare(left.inTurn(), right.inTurn()))
        .map(pair -> new BothAnswers(walked(pair.one()), walked(pair.other())));
  }

  private Stream<PairSearch> pairs(int question, OtherAnswer change, int one, int other) {
    int first = space.firstLevel(question);
    int last = space.lastLevel(question);
    return change == OtherAnswer.ONE_MORE
        ? IntStream.rangeClosed(first, last)
            .boxed()
            .flatMap(box -> apart(ticked(one, box, 0), ticked(other, box, 1), box, box))
        : apart(one, other, first, last);
  }

  private int ticked(int set, int box, int choice) {
    return diagram.and(set, space.chosen(box, choice));
  }

  private Stream<PairSearch> apart(int one, int other, int from, int to) {
    PairSearch search = new PairSearch(diagram, (is, isToo) -> true, from, to);
    return search.leads(one, other) ? Stream.of(search) : Stream.empty();
  }

  /** As far as somebody with these answers is asked for them. */
  private Answers walked(int[] choices) {
    Walk walk = evaluator.walk(space.answers(choices));
    return evaluator.questions().answers(walk.marks());
  }
}
