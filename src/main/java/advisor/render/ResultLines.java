package advisor.render;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Outcome;
import advisor.evaluate.Outcomes;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.explain.Explanation;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Results as JSON Lines with the keys that are wanted. What depends on the outcome alone is set
 * once and copied from then on.
 */
public final class ResultLines implements ResultSink {

  private static final byte[] ID = bytes("{\"id\":");

  private final LineBuffer buffer = new LineBuffer();
  private final List<ResultKey> keys;
  private final List<byte[]> names = new ArrayList<>();
  private final Outcomes outcomes;
  private final Explaining explaining;
  private final RulesIdentity rules;
  private final JsonGenerator json;
  private final byte[][] fragments;
  private final List<byte[]> options = new ArrayList<>();

  /** Writes these keys, in this order. */
  public ResultLines(Evaluator evaluator, RulesIdentity rules, List<ResultKey> keys)
      throws IOException {
    this.keys = List.copyOf(keys);
    this.outcomes = evaluator.outcomes();
    this.explaining = Explaining.of(evaluator, keys);
    this.rules = rules;
    this.json = new JsonFactory().setRootValueSeparator(null).createGenerator(buffer);
    this.fragments = new byte[keys.size() * outcomes.ids().size() * 2][];
    for (ResultKey key : keys) {
      names.add(name(key.id()));
    }
    for (int i = 0; i < outcomes.options().size(); i++) {
      options.add(name(outcomes.id(i)));
    }
  }

  private static byte[] name(String id) {
    return bytes("\"" + new String(JsonStringEncoder.getInstance().quoteAsString(id)) + "\":");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public LineBuffer buffer() {
    return buffer;
  }

  @Override
  public void write(byte[] id, Walk walk, Verdict verdict) throws IOException {
    if (id.length == 0) {
      buffer.write('{');
    } else {
      buffer.write(ID);
      buffer.write(id);
    }
    if (explaining.isNeeded()) {
      explained(id.length == 0, explaining.explain(walk));
    } else {
      plain(id.length == 0, verdict);
    }
    buffer.write('}');
    buffer.write('\n');
  }

  private void explained(boolean first, Explanation explanation) throws IOException {
    for (int i = 0; i < keys.size(); i++) {
      begin(first && i == 0, i);
      Json.write(ResultJson.value(keys.get(i), explanation, rules), json);
      json.flush();
    }
  }

  private void plain(boolean first, Verdict verdict) throws IOException {
    for (int i = 0; i < keys.size(); i++) {
      begin(first && i == 0, i);
      if (keys.get(i) == ResultKey.TOTALS) {
        totals(verdict.totals());
      } else {
        buffer.write(fragment(i, verdict));
      }
    }
  }

  private void begin(boolean first, int key) {
    if (!first) {
      buffer.write(',');
    }
    buffer.write(names.get(key));
  }

  private byte[] fragment(int key, Verdict verdict) throws IOException {
    int clear = outcomes.isClear(verdict) ? 1 : 0;
    int index = (key * outcomes.ids().size() + verdict.outcome()) * 2 + clear;
    if (fragments[index] == null) {
      fragments[index] = set(keys.get(key), outcomes.describe(verdict));
    }
    return fragments[index];
  }

  private byte[] set(ResultKey key, Outcome outcome) throws IOException {
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    try (JsonGenerator generator = new JsonFactory().createGenerator(value)) {
      Json.write(ResultJson.ofOutcome(key, outcome, rules), generator);
    }
    return value.toByteArray();
  }

  private void totals(int[] totals) {
    buffer.write('{');
    for (int i = 0; i < totals.length; i++) {
      if (i > 0) {
        buffer.write(',');
      }
      buffer.write(options.get(i));
      buffer.number(totals[i]);
    }
    buffer.write('}');
  }
}
