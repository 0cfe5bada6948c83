package advisor.evaluate;

import advisor.model.Conditional;
import java.util.ArrayList;
import java.util.List;

/**
 * A caution, remark or rule, ready to be judged.
 *
 * @param mentions the positions of the questions in the condition, ascending
 */
record Compiled<T extends Conditional>(T said, CompiledCondition when, int[] mentions) {

  static <T extends Conditional> List<Compiled<T>> of(List<T> all, Questions questions) {
    List<Compiled<T>> compiled = new ArrayList<>();
    for (T said : all) {
      CompiledCondition when = CompiledCondition.of(said.when(), questions);
      compiled.add(new Compiled<>(said, when, questions.mentionedBy(said.when())));
    }
    return compiled;
  }
}
