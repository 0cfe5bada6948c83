package advisor.render.records;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.RandomBooks;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.RuleBook;
import advisor.render.RulesIdentity;
import advisor.render.json.ResultKey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Results that have parts in common with those told before. */
class JsonRecordsTest {

  private static JsonRecords everything(Evaluator evaluator) {
    RulesIdentity rules = new RulesIdentity("made-up", "1.0.0", "0".repeat(64));
    List<ResultField> fields = Stream.of(ResultKey.values()).map(ResultField::of).toList();
    return new JsonRecords(evaluator, rules, List.of(), fields);
  }

  @Test
  void areWhatTheyWouldBeByThemselves() {
    for (int seed = 0; seed < 300; seed++) {
      RandomBooks random = new RandomBooks(seed);
      RuleBook book = random.book();
      Evaluator evaluator = Evaluator.compile(book);
      JsonRecords many = everything(evaluator);
      for (int person = 0; person < 60; person++) {
        Walk walk = evaluator.walk(random.answers(book));
        if (walk.end() != Walk.End.UNANSWERED) {
          String alone = everything(evaluator).body(walk, evaluator.verdict(walk));
          assertThat(many.body(walk, evaluator.verdict(walk))).isEqualTo(alone);
        }
      }
    }
  }
}
