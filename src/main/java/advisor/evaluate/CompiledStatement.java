package advisor.evaluate;

import advisor.model.Conditional;
import java.util.ArrayList;
import java.util.List;

/**
 * A caution, remark or rule with its compiled condition.
 *
 * @param mentions the positions of the questions in the condition, ascending
 */
record CompiledStatement<T extends Conditional>(T said, CompiledCondition when, int[] mentions) {

  static <T extends Conditional> List<CompiledStatement<T>> of(List<T> all, Questions questions) {
    List<CompiledStatement<T>> compiled = new ArrayList<>();
    for (T said : all) {
      CompiledCondition when = CompiledCondition.of(said.when(), questions);
      compiled.add(new CompiledStatement<>(said, when, questions.mentionedBy(said.when())));
    }
    return compiled;
  }
}
