package advisor.check.prove;

import advisor.model.Answers;
import advisor.model.Question;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds two persons whose answers differ in one question. Questions that only one of them is asked
 * are answered in every way.
 */
public final class OneAnswerApart {

  private final BookFunctions functions;
  private final AnswerSpace space;
  private final Diagram diagram;

  /** How the other person answers that question. */
  public enum OtherAnswer {
    /** Any other answer, "not sure" included. */
    ANY,
    GIVEN,
    /** The same answers and one more tick. */
    ONE_MORE,
    UNSURE
  }

  public record BothAnswers(Answers one, Answers other) {}

  public OneAnswerApart(BookFunctions functions) {
    this.functions = functions;
    this.space = functions.space();
    this.diagram = functions.diagram();
  }

  /**
   * Returns a pair, one in each of two sets of walks, whose answers to a question differ in this
   * way.
   *
   * @throws TooLarge if the search takes too much memory
   */
  public Optional<BothAnswers> first(Question asked, OtherAnswer change, int from, int to) {
    int question = space.questions().indexOf(asked.id());
    int given = space.given(question);
    int one = change == OtherAnswer.ANY ? from : diagram.and(from, given);
    int other =
        switch (change) {
          case ANY -> to;
          case GIVEN, ONE_MORE -> diagram.and(to, given);
          case UNSURE -> diagram.and(to, space.unsure(question));
        };
    return pairs(question, change, one, other)
        .findFirst()
        .map(
            pair ->
                new BothAnswers(functions.answers(pair.one()), functions.answers(pair.other())));
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
}
