package advisor.render.json;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.explain.Explanation;
import advisor.model.Caution;
import advisor.model.Citation;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules, stops, cautions, remarks and steps of a result in JSON. Many results of a batch share
 * such parts, which can be written once and kept. Any number of threads may use an instance.
 */
public final class ResultParts {

  /** The most parts that are kept, so that memory stays bounded. */
  private static final int MOST_KEPT = 10_000;

  private enum Kind {
    REASON,
    SIGN,
    DOUBT,
    CAUTION,
    REMARK;

    boolean listsAnswers() {
      return this != DOUBT && this != CAUTION;
    }
  }

  /**
   * Everything that the JSON of a rule, stop, caution or remark depends on.
   *
   * @param answers the answers that led to it, as marks; empty if the part does not list them
   * @param flag whether it is decisive, or unsure
   */
  private record PartKey(Kind kind, String id, Optional<LongBuffer> answers, boolean flag) {}

  private final Optional<ConcurrentHashMap<Object, JsonNode>> kept;

  private ResultParts(Optional<ConcurrentHashMap<Object, JsonNode>> kept) {
    this.kept = kept;
  }

  /** Forms each part anew, so that it can be laid out in any way. */
  static ResultParts anew() {
    return new ResultParts(Optional.empty());
  }

  /** Writes each part once, without spaces, and keeps it. */
  public static ResultParts writtenOnce() {
    return new ResultParts(Optional.of(new ConcurrentHashMap<>()));
  }

  JsonNode text(String text) {
    if (kept.isEmpty()) {
      return TextNode.valueOf(text);
    }
    Optional<JsonNode> part = kept(text);
    return part.isPresent() ? part.get() : keepAsIs(text, JsonLayout.quotedOnce(text));
  }

  JsonNode texts(List<String> texts) {
    Optional<JsonNode> part = kept(texts);
    return part.isPresent() ? part.get() : keep(texts, JsonLayout.list(texts));
  }

  ArrayNode reasons(List<Judgement<Rule>> reasons, Explanation explanation) {
    RuleBook book = explanation.evaluation().book();
    ArrayNode list = JsonLayout.list();
    for (Judgement<Rule> reason : reasons) {
      list.add(part(Kind.REASON, reason, explanation.isDecisive(reason.id()), book));
    }
    return list;
  }

  ArrayNode stops(List<Judgement<Stop>> stops, RuleBook book) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Stop> stop : stops) {
      list.add(part(Kind.SIGN, stop, !stop.isTrue(), book));
    }
    return list;
  }

  ArrayNode cautions(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Stop> doubt : evaluation.doubts()) {
      list.add(part(Kind.DOUBT, doubt, true, evaluation.book()));
    }
    for (Judgement<Caution> caution : evaluation.toldCautions()) {
      list.add(part(Kind.CAUTION, caution, caution.isDoubtful(), evaluation.book()));
    }
    return list;
  }

  ArrayNode remarks(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Remark> remark : evaluation.toldRemarks()) {
      list.add(part(Kind.REMARK, remark, false, evaluation.book()));
    }
    return list;
  }

  private JsonNode part(Kind kind, Judgement<?> judged, boolean flag, RuleBook book) {
    Optional<LongBuffer> answers =
        kind.listsAnswers() ? Optional.of(LongBuffer.wrap(judged.marks())) : Optional.empty();
    PartKey key = new PartKey(kind, judged.id(), answers, flag);
    Optional<JsonNode> part = kept(key);
    return part.isPresent() ? part.get() : keep(key, formed(kind, judged, flag, book));
  }

  private static JsonNode formed(Kind kind, Judgement<?> judged, boolean flag, RuleBook book) {
    Object said = judged.said();
    return switch (kind) {
      case REASON -> reason((Rule) said, AnswersJson.of(book, judged.answers()), flag);
      case SIGN -> stop((Stop) said, AnswersJson.of(book, judged.answers()), flag);
      case DOUBT -> doubt((Stop) said);
      case CAUTION -> caution((Caution) said, flag);
      case REMARK -> remark((Remark) said, AnswersJson.of(book, judged.answers()));
    };
  }

  private static ObjectNode reason(Rule rule, ObjectNode answers, boolean decisive) {
    ObjectNode json = JsonLayout.object().put("rule", rule.id()).put("criterion", rule.criterion());
    json.put("for", rule.option()).put("points", rule.points()).put("because", rule.because());
    json.set("answers", answers);
    json.set("source", source(rule.source()));
    return json.put("decisive", decisive);
  }

  private static ObjectNode stop(Stop stop, ObjectNode answers, boolean unsure) {
    ObjectNode json = JsonLayout.object().put("stop", stop.id());
    json.put("go", unsure ? stop.goIfUnsure() : stop.go()).put("because", stop.because());
    json.set("answers", answers);
    json.set("source", source(stop.source()));
    return json.put("unsure", unsure);
  }

  private static ObjectNode doubt(Stop doubt) {
    ObjectNode json = JsonLayout.object().put("stop", doubt.id()).putNull("about");
    json.put("level", Caution.Level.ASK_FIRST.id()).put("say", doubt.because());
    json.set("source", source(doubt.source()));
    return json.put("unsure", true);
  }

  private static ObjectNode caution(Caution caution, boolean unsure) {
    ObjectNode json = JsonLayout.object().put("caution", caution.id());
    json.put("about", caution.about().orElse(null)).put("level", caution.level().id());
    json.put("say", caution.say()).set("source", source(caution.source()));
    return json.put("unsure", unsure);
  }

  private static ObjectNode remark(Remark remark, ObjectNode answers) {
    ObjectNode json = JsonLayout.object().put("remark", remark.id());
    json.put("about", remark.about().orElse(null)).put("say", remark.say());
    json.set("answers", answers);
    return json.set("source", source(remark.source()));
  }

  /** A citation, by the ids of its sources. */
  static ObjectNode source(Citation citation) {
    ObjectNode json = JsonLayout.object().put("ref", citation.ref());
    if (citation.section().isPresent()) {
      json.put("section", citation.section().get());
    }
    if (!citation.also().isEmpty()) {
      json.set("also", JsonLayout.list(citation.also()));
    }
    return json;
  }

  private Optional<JsonNode> kept(Object key) {
    return kept.isPresent() ? Optional.ofNullable(kept.get().get(key)) : Optional.empty();
  }

  /** The part as it is kept; if parts are not kept, as it was formed. */
  private JsonNode keep(Object key, JsonNode formed) {
    return kept.isEmpty() ? formed : keepAsIs(key, JsonLayout.written(JsonLayout.compact(formed)));
  }

  private JsonNode keepAsIs(Object key, JsonNode part) {
    if (kept.get().size() < MOST_KEPT) {
      kept.get().put(key, part);
    }
    return part;
  }
}
