package advisor.evaluate;

import advisor.model.Conditional;
import java.util.ArrayList;
import java.util.List;

/**
 * What a book says under a condition, ready to be judged.
 *
 * @param mentions the positions of the questions in the condition, ascending
 */
record Compiled<T extends Conditional>(T said, CompiledCondition when, int[] mentions) {

  static <T extends Conditional> Compiled<T> of(T said, Questions questions) {
    return new Compiled<>(
        said, CompiledCondition.of(said.when(), questions), questions.mentionedBy(said.when()));
  }

  static <T extends Conditional> List<Compiled<T>> of(List<T> all, Questions questions) {
    List<Compiled<T>> compiled = new ArrayList<>();
    for (T said : all) {
      compiled.add(of(said, questions));
    }
    return compiled;
  }
}
