package advisor.check.prove;

import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;

/** Works out, question by question in the order of a book, who is asked and where they end. */
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
   * The most urgent end of all persons; 0 where an answer is none that its question takes.
   *
   * @param asked by question, into which is written where it is asked; until then, nowhere
   * @param behind where it is behind the end; until then, everywhere
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

  /** Where a stop acts once this question is answered or passed over. */
  private int actingAt(Question question) {
    return book.stops().stream()
        .filter(stop -> stop.when().questions().contains(question.id()))
        .map(functions.conditions()::acts)
        .reduce(Diagram.NO, diagram::or);
  }
}
