package advisor.check.safety;

import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked for the sake of some conditions: the questions that they mention, and those that
 * decide whether such a question is asked.
 */
final class AskedFor {

  private AskedFor() {}

  /** Backwards, because only earlier questions decide what is asked. */
  static Set<String> of(RuleBook book, List<Condition> conditions) {
    Set<String> asked = new HashSet<>();
    conditions.forEach(each -> asked.addAll(each.questions()));
    for (int i = book.questions().size() - 1; i >= 0; i--) {
      Question question = book.questions().get(i);
      if (asked.contains(question.id())) {
        asked.addAll(question.askWhen().questions());
      }
    }
    return asked;
  }
}
