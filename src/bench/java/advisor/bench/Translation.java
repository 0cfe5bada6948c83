package advisor.bench;

import advisor.evaluate.Questions;
import advisor.model.Condition;
import advisor.model.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * Three-valued conditions for engines that know two: a condition is translated into one that says
 * that it is true and one that says that it is false.
 *
 * @param <T> a condition of the engine
 */
abstract class Translation<T> {

  private final Questions questions;

  Translation(Questions questions) {
    this.questions = questions;
  }

  /** One of the masked answers was given, or certainly none of them was. */
  abstract T chosen(int question, long mask, boolean given);

  abstract T all(List<T> parts);

  abstract T any(List<T> parts);

  final T isTrue(Condition condition) {
    return translate(condition, true);
  }

  final T isFalse(Condition condition) {
    return translate(condition, false);
  }

  private T translate(Condition condition, boolean sense) {
    return condition.match(
        new Condition.Cases<>() {
          @Override
          public T chosen(Condition.Chosen chosen) {
            int position = questions.indexOf(chosen.question());
            Question question = questions.get(position);
            long mask = 0;
            for (String answer : chosen.anyOf()) {
              mask |= 1L << question.indexOf(answer);
            }
            return Translation.this.chosen(position, mask, sense);
          }

          @Override
          public T all(Condition.All all) {
            List<T> parts = each(all.parts());
            return sense ? Translation.this.all(parts) : Translation.this.any(parts);
          }

          @Override
          public T any(Condition.Any any) {
            List<T> parts = each(any.parts());
            return sense ? Translation.this.any(parts) : Translation.this.all(parts);
          }

          @Override
          public T not(Condition.Not not) {
            return translate(not.part(), !sense);
          }

          private List<T> each(List<Condition> conditions) {
            List<T> parts = new ArrayList<>();
            for (Condition part : conditions) {
              parts.add(translate(part, sense));
            }
            return parts;
          }
        });
  }
}
