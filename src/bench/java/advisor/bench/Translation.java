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
            if (chosen.atLeast() > 1) {
              List<Condition> each = new ArrayList<>();
              for (String answer : chosen.anyOf(question)) {
                each.add(new Condition.Chosen(question.id(), List.of(answer)));
              }
              return joined(Condition.Joined.atLeast(chosen.atLeast(), each));
            }
            long mask = 0;
            for (String answer : chosen.anyOf(question)) {
              mask |= 1L << question.indexOf(answer);
            }
            return Translation.this.chosen(position, mask, sense);
          }

          @Override
          public T not(Condition.Not not) {
            return translate(not.part(), !sense);
          }

          /** That not so many hold is that of the others enough do not. */
          @Override
          public T joined(Condition.Joined joined) {
            List<T> parts = each(joined.parts());
            boolean all = joined.howMany() == Condition.HowMany.ALL;
            if (joined.howMany() != Condition.HowMany.AT_LEAST) {
              return all == sense ? Translation.this.all(parts) : Translation.this.any(parts);
            }
            return some(sense ? joined.atLeast() : parts.size() - joined.atLeast() + 1, parts);
          }

          @Override
          public T named(Condition.Named named) {
            return translate(named.part(), sense);
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

  /** So many of the parts, written out. */
  private T some(int needed, List<T> parts) {
    if (needed == parts.size()) {
      return all(parts);
    }
    if (needed == 1) {
      return any(parts);
    }
    List<T> rest = parts.subList(1, parts.size());
    return any(List.of(all(List.of(parts.get(0), some(needed - 1, rest))), some(needed, rest)));
  }
}
