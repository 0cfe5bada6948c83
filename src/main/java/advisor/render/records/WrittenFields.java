package advisor.render.records;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import advisor.render.RulesIdentity;
import advisor.render.json.ResultJson;
import advisor.render.json.ResultKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The fields that are wanted of results, each as it was written for the first result that has it
 * so: people answer in many ways, and are told few things. Any number of threads may use one.
 */
final class WrittenFields {

  /** Once there are so many, all are forgotten. */
  private static final int MOST_WRITTEN = 10_000;

  private final Evaluator evaluator;
  private final Explainer explainer;
  private final ResultJson results;
  private final List<Run> runs = new ArrayList<>();
  private final ResultKey.Needs needs;
  private final BiFunction<ResultField, JsonNode, String> form;
  private final byte[] end;
  private final Map<NumbersKey, byte[]> written = new ConcurrentHashMap<>();

  /** Neighbours that follow from the same. */
  private record Run(FieldBasis basis, List<ResultField> fields) {}

  /**
   * @param form how a field and its value, which may be a missing one, are written
   * @param end what is written behind all of them
   */
  WrittenFields(
      Evaluator evaluator,
      RulesIdentity rules,
      List<ResultField> fields,
      BiFunction<ResultField, JsonNode, String> form,
      String end) {
    this.evaluator = evaluator;
    this.explainer = new Explainer(evaluator);
    this.results = new ResultJson(rules);
    for (ResultField field : fields) {
      FieldBasis basis = FieldBasis.of(field.key());
      if (runs.isEmpty() || runs.get(runs.size() - 1).basis() != basis) {
        runs.add(new Run(basis, new ArrayList<>()));
      }
      runs.get(runs.size() - 1).fields().add(field);
    }
    this.needs =
        fields.stream()
            .map(field -> field.key().needs())
            .max(ResultKey.Needs::compareTo)
            .orElse(ResultKey.Needs.VERDICT);
    this.form = form;
    this.end = bytes(end);
  }

  boolean restOnVerdict() {
    return needs == ResultKey.Needs.VERDICT;
  }

  /** Those of a walk that leads to something, no further explained than they need. */
  RecordBody of(Walk walk, Verdict verdict) {
    return restOnVerdict() ? of(verdict) : of(verdict, explain(evaluator.evaluate(walk, verdict)));
  }

  private RecordBody of(Verdict verdict) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      for (ResultField field : run.fields()) {
        text.append(text(field, results.ofVerdict(field.key(), verdict, evaluator)));
      }
    }
    return new RecordBody().add(bytes(text.toString())).addShared(end);
  }

  private RecordBody of(Verdict verdict, Explanation explanation) {
    RecordBody body = new RecordBody();
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).basis() == FieldBasis.EVERYTHING) {
        body.add(bytes(runs.get(i), explanation));
      } else {
        body.addShared(shared(i, verdict, explanation));
      }
    }
    return body.addShared(end);
  }

  private byte[] shared(int run, Verdict verdict, Explanation explanation) {
    NumbersKey key = new NumbersKey().add(run);
    runs.get(run).basis().addTo(key, verdict, explanation);
    byte[] known = written.get(key);
    return known == null ? write(runs.get(run), explanation, key) : known;
  }

  private byte[] write(Run run, Explanation explanation, NumbersKey key) {
    byte[] bytes = bytes(run, explanation);
    if (written.size() >= MOST_WRITTEN) {
      written.clear();
    }
    written.put(key, bytes);
    return bytes;
  }

  private Explanation explain(Evaluation evaluation) {
    return switch (needs) {
      case WHAT_IF -> explainer.explain(evaluation);
      case DECISIVE -> explainer.explainWithoutWhatIf(evaluation);
      default -> new Explanation(evaluation, Set.of(), List.of(), false);
    };
  }

  private byte[] bytes(Run run, Explanation explanation) {
    StringBuilder text = new StringBuilder();
    for (ResultField field : run.fields()) {
      text.append(text(field, results.value(field.key(), explanation)));
    }
    return bytes(text.toString());
  }

  private String text(ResultField field, JsonNode value) {
    return form.apply(field, field.member().isPresent() ? value.path(field.member().get()) : value);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
