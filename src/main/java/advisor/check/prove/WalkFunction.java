package advisor.check.prove;

import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.List;
import java.util.Optional;

/** What can become of all questions of a book, and the most urgent end that it comes to. */
final class WalkFunction {

  private final BookFunctions functions;
  private final RuleBook book;
  private final AnswerSpace space;
  private final Diagram diagram;
  private final Join mostUrgent;

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
  }

  /** The ends of all walks; 0 for what is no walk. */
  int ends() {
    int walks = Diagram.YES;
    int ended = Diagram.NO;
    int ends = Diagram.constant(functions.complete());
    for (int i = 0; i < space.questions().size(); i++) {
      int behind = space.passed(i, space.first(i).unanswered());
      int missing = functions.missing(i);
      walks = diagram.and(walks, diagram.either(ended, behind, open(i)));
      ended = diagram.or(ended, diagram.or(missing, actingAt(i)));
      ends = mostUrgent.of(ends, end(missing, functions.complete(), BookFunctions.NOT_OFFERED));
    }
    for (Stop stop : book.stops()) {
      ends = mostUrgent.of(ends, end(stop));
    }
    return diagram.within(walks, ends);
  }

  /** Where a question is answered if it applies, and else does not. */
  private int open(int position) {
    Optional<Question> question = functions.question(position);
    Condition askWhen = question.map(Question::askWhen).orElse(new Condition.Any(List.of()));
    int asked = diagram.map(functions.truth(askWhen), truth -> truth == 0 ? 0 : 2);
    boolean mayBeUnsure = question.filter(Question::offersNotSure).isPresent();
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
      if (functions.positions(stop.when()).contains(position)) {
        int acts = diagram.map(end(stop), end -> end < functions.complete() ? 2 : 0);
        acting = diagram.or(acting, asUnanswered(acts, space.firstLevel(position + 1)));
      }
    }
    return acting;
  }

  /** A function with all questions from a level on unanswered. */
  private int asUnanswered(int function, int from) {
    return diagram.decided(
        function, level -> level < from ? Diagram.OPEN : space.level(level).unanswered());
  }

  /** The end that a stop leads to; "not sure" only where nothing that it mentions is unanswered. */
  int end(Stop stop) {
    int answered = Diagram.YES;
    for (int position : functions.positions(stop.when())) {
      int unanswered = space.first(position).unanswered();
      answered = diagram.and(answered, space.becomes(position, choice -> choice != unanswered));
    }
    int known = diagram.and(answered, functions.truth(stop.when()));
    boolean unsure = stop.ifUnsure() == Stop.IfUnsure.STOP;
    return end(
        diagram.or(functions.isTrue(stop.when()), known),
        unsure ? functions.end(stop.goIfUnsure()) : functions.complete(),
        functions.end(stop.go()));
  }

  private int end(int acting, int ifUnknown, int ifTrue) {
    int[] ends = {functions.complete(), ifUnknown, ifTrue};
    return diagram.map(acting, truth -> ends[truth]);
  }
}
