package advisor.check.prove;

import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What can become of all questions of a book, and the most urgent end that it comes to. */
final class WalkFunction {

  private final BookFunctions functions;
  private final RuleBook book;
  private final AnswerSpace space;
  private final Diagram diagram;
  private final Join mostUrgent;
  private final List<Integer> order;

  WalkFunction(BookFunctions functions) {
    this.functions = functions;
    this.book = functions.book();
    this.space = functions.space();
    this.diagram = space.diagram();
    this.mostUrgent =
        diagram.join(
            Math::min,
            Diagram.constant(BookFunctions.NOT_OFFERED),
            Diagram.constant(functions.complete()));
    this.order = order();
  }

  /** The ends of all walks; 0 for what is no walk. */
  int ends() {
    int walks = Diagram.YES;
    int ended = Diagram.NO;
    int ends = Diagram.constant(functions.complete());
    for (int i : order) {
      int behind = space.passed(i, space.first(i).unanswered());
      int missing = notOffered(i);
      walks = diagram.and(walks, diagram.either(ended, behind, open(i)));
      ended = diagram.or(ended, diagram.or(missing, actingAt(i)));
      ends = mostUrgent.of(ends, end(missing, functions.complete(), BookFunctions.NOT_OFFERED));
    }
    for (Stop stop : book.stops()) {
      ends = mostUrgent.of(ends, end(stop));
    }
    return diagram.within(walks, ends);
  }

  /** The book's own question at a position; empty where only another book asks it. */
  private Optional<Question> question(int position) {
    String id = space.questions().get(position).id();
    return book.question(id);
  }

  /** The positions of the book's own questions in its order, then those of all others. */
  private List<Integer> order() {
    Set<Integer> order = new LinkedHashSet<>();
    book.questions().forEach(own -> order.add(space.questions().indexOf(own.id())));
    for (int i = 0; i < space.questions().size(); i++) {
      order.add(i);
    }
    return List.copyOf(order);
  }

  private Set<Integer> positions(Condition condition) {
    Set<Integer> positions = new TreeSet<>();
    condition.questions().forEach(id -> positions.add(space.questions().indexOf(id)));
    return positions;
  }

  /** Where a question is answered as the book does not offer, be it "not sure". */
  int notOffered(int position) {
    Optional<Question> own = question(position);
    if (own.isEmpty()) {
      return Diagram.NO;
    }
    Question all = space.questions().get(position);
    int unsure = own.get().offersNotSure() ? -1 : space.first(position).unsure();
    return diagram.or(
        diagram.and(
            space.answered(position), functions.isTrue(BookLeaves.notOffered(all, own.get()))),
        space.becomes(position, choice -> choice == unsure));
  }

  /** Where a question is answered if it applies, and else does not. */
  private int open(int position) {
    Optional<Question> question = question(position);
    Condition askWhen = question.map(Question::askWhen).orElse(Condition.Joined.any(List.of()));
    int asked = diagram.map(functions.truth(askWhen), truth -> truth == 0 ? 0 : 2);
    boolean mayBeUnsure = space.questions().get(position).offersNotSure();
    int unsure = mayBeUnsure ? space.passed(position, space.first(position).unsure()) : Diagram.NO;
    return diagram.either(
        asked,
        diagram.or(space.answered(position), unsure),
        space.passed(position, space.first(position).notApplicable()));
  }

  /** Where a stop acts once this question is answered or passed over. */
  private int actingAt(int position) {
    int acting = Diagram.NO;
    for (Stop stop : book.stops()) {
      if (positions(stop.when()).contains(position)) {
        int acts = diagram.map(end(stop), end -> end < functions.complete() ? 2 : 0);
        acting = diagram.or(acting, asUnanswered(acts, stop, order.indexOf(position)));
      }
    }
    return acting;
  }

  /** Where a stop acts with all questions that come behind one in the order unanswered. */
  private int asUnanswered(int acts, Stop stop, int last) {
    int before = acts;
    for (int position : positions(stop.when())) {
      int unanswered = space.first(position).unanswered();
      if (order.indexOf(position) > last) {
        int behind = space.becomes(position, choice -> choice == unanswered);
        before = space.some(diagram.and(before, behind), position);
      }
    }
    return before;
  }

  /** The end that a stop leads to; "not sure" only where nothing that it mentions is unanswered. */
  int end(Stop stop) {
    boolean unsure = stop.stopsIfUnsure();
    int known = diagram.and(answered(stop.when()), functions.truth(stop.when()));
    return end(
        diagram.or(functions.isTrue(stop.when()), known),
        unsure ? functions.end(stop.goIfUnsure()) : functions.complete(),
        functions.end(stop.go()));
  }

  /** Where no question that a condition mentions is unanswered. */
  int answered(Condition condition) {
    int answered = Diagram.YES;
    for (int position : positions(condition)) {
      int unanswered = space.first(position).unanswered();
      answered = diagram.and(answered, space.becomes(position, choice -> choice != unanswered));
    }
    return answered;
  }

  private int end(int acting, int ifUnknown, int ifTrue) {
    int[] ends = {functions.complete(), ifUnknown, ifTrue};
    return diagram.map(acting, truth -> ends[truth]);
  }
}
