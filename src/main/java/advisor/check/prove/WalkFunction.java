package advisor.check.prove;

import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;

/** Computes, question by question, who is asked and where each walk ends. */
final class WalkFunction {

  private final BookFunctions functions;
  private final RuleBook book;
  private final AnswerSpace space;
  private final Diagram diagram;
  private final BinaryOperation mostUrgent;

  WalkFunction(BookFunctions functions) {
    this.functions = functions;
    this.book = functions.book();
    this.space = functions.space();
    this.diagram = space.diagram();
    this.mostUrgent =
        diagram.operation(
            Math::min,
            Diagram.constant(BookFunctions.NOT_OFFERED),
            Diagram.constant(functions.complete()));
  }

  /**
   * Returns the function to the most urgent end of each walk; 0 for answers that a question does
   * not take.
   *
   * @param asked receives, by question, the set in which it is asked; initially empty
   * @param behind receives, by question, the set in which it comes after the end; initially
   *     everything
   */
  int ends(int[] asked, int[] behind) {
    int ended = Diagram.NO;
    int ends = Diagram.constant(functions.complete());
    for (Question question : book.questions()) {
      int position = space.questions().indexOf(question.id());
      int applies =
          diagram.map(
              question.askWhen().match(functions.conditions()), truth -> truth == 0 ? 0 : 2);
      asked[position] = diagram.and(diagram.not(ended), applies);
      behind[position] = ended;
      int missing = diagram.and(asked[position], functions.notOffered(position));
      ended = diagram.or(ended, diagram.or(missing, actingAt(question)));
      ends =
          mostUrgent.of(
              ends,
              diagram.map(
                  missing, not -> not == 0 ? functions.complete() : BookFunctions.NOT_OFFERED));
    }
    for (Stop stop : book.stops()) {
      ends = mostUrgent.of(ends, functions.end(stop));
    }
    int valid = space.every(i -> diagram.or(diagram.not(asked[i]), space.valid(i)));
    return diagram.within(valid, ends);
  }

  private int actingAt(Question question) {
    return book.stops().stream()
        .filter(stop -> stop.when().questions().contains(question.id()))
        .map(functions.conditions()::acts)
        .reduce(Diagram.NO, diagram::or);
  }
}
