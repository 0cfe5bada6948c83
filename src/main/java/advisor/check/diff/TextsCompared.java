package advisor.check.diff;

import advisor.check.diff.Difference.Change;
import advisor.check.diff.Difference.Is;
import advisor.check.diff.Difference.Part;
import advisor.check.diff.Difference.Told;
import advisor.check.prove.AnswerSpace;
import advisor.check.prove.Diagram;
import advisor.check.query.BookProofs;
import advisor.check.query.BookStatement;
import advisor.model.Caution;
import advisor.model.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the cautions and remarks that other people see. It counts only paths on which both results
 * can show the text; changed results are reported separately.
 */
final class TextsCompared {

  private final AnswerSpace space;
  private final Diagram diagram;
  private final JointResults joint;
  private final int given;
  private final int paths;
  private final List<Told> told = new ArrayList<>();

  TextsCompared(AnswerSpace space, JointResults joint, int paths, int given) {
    this.space = space;
    this.diagram = space.diagram();
    this.joint = joint;
    this.paths = paths;
    this.given = given;
  }

  /** Returns every such text, in the order {@link Told#MOST_PRESSING_FIRST}. */
  List<Told> compared(BookProofs old, BookProofs recent, List<Change> changes) {
    Map<Part, BookStatement> before = texts(old, Map.of());
    Map<Part, BookStatement> after = texts(recent, renamed(changes));
    lost(before, old, after, recent, true);
    lost(after, recent, before, old, false);
    told.sort(Told.MOST_PRESSING_FIRST);
    return told;
  }

  /** Returns the renamed parts, old by new. */
  private static Map<Part, Part> renamed(List<Change> changes) {
    Map<Part, Part> renamed = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change.is() == Is.RENAMED) {
        String now = change.texts().get(0).after().orElseThrow();
        renamed.put(new Part(change.part().kind(), now), change.part());
      }
    }
    return renamed;
  }

  private static Map<Part, BookStatement> texts(BookProofs proofs, Map<Part, Part> names) {
    Map<Part, BookStatement> texts = new LinkedHashMap<>();
    BookStatement.of(proofs.book())
        .filter(each -> each.text() instanceof Caution || each.text() instanceof Remark)
        .forEach(
            text -> {
              Part part = new Part(text.word(), text.text().id());
              texts.put(names.getOrDefault(part, part), text);
            });
    return texts;
  }

  /** Adds the paths on which one book shows a text and the other, although it could, does not. */
  private void lost(
      Map<Part, BookStatement> texts,
      BookProofs one,
      Map<Part, BookStatement> others,
      BookProofs other,
      boolean noLonger) {
    texts.forEach(
        (part, text) -> {
          int kept = others.containsKey(part) ? shown(others.get(part), other) : Diagram.NO;
          int could = diagram.and(paths, concerned(text, other));
          int lost = diagram.and(could, diagram.and(shown(text, one), diagram.not(kept)));
          add(part, noLonger, false, diagram.and(given, lost));
          add(part, noLonger, true, diagram.and(diagram.not(given), lost));
        });
  }

  /** The set of walks whose result can show the text and, for a caution, concerns its option. */
  private static int concerned(BookStatement text, BookProofs proofs) {
    return text.text() instanceof Caution caution && caution.about().isPresent()
        ? proofs.speakingFor(caution.about().get())
        : text.canBeShown(proofs);
  }

  private int shown(BookStatement text, BookProofs proofs) {
    return diagram.and(concerned(text, proofs), text.holds(proofs.functions()));
  }

  private void add(Part part, boolean noLonger, boolean notSure, int set) {
    joint
        .first(set)
        .ifPresent(
            witness -> told.add(new Told(part, noLonger, notSure, space.count().of(set), witness)));
  }
}
