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
import java.nio.LongBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a result tells of its rules, stops, cautions, remarks and steps. Many results have these
 * parts in common: they may be kept as they were written for the first. Any number of threads may
 * use one.
 */
public final class ResultParts {

  /** Beyond so many, further ones are formed anew, in bounded memory. */
  private static final int MOST_WRITTEN = 10_000;

  /**
   * All that the telling of a rule, stop, caution or remark follows from.
   *
   * @param why the answers that made it so, as marks; empty where they are not told
   * @param flag whether it is decisive, or unsure
   */
  private record Said(String what, String id, Optional<LongBuffer> why, boolean flag) {
    static Said of(String what, Judgement<?> judged, boolean flag) {
      return new Said(what, judged.id(), Optional.of(judged.marks()), flag);
    }

    static Said withoutWhy(String what, Judgement<?> judged, boolean flag) {
      return new Said(what, judged.id(), Optional.empty(), flag);
    }
  }

  private final Optional<ConcurrentHashMap<Object, JsonNode>> written;

  private ResultParts(Optional<ConcurrentHashMap<Object, JsonNode>> written) {
    this.written = written;
  }

  /** Each formed anew, so that it can be laid out in any way. */
  static ResultParts anew() {
    return new ResultParts(Optional.empty());
  }

  /** Each formed and written once, without spaces. */
  public static ResultParts writtenOnce() {
    return new ResultParts(Optional.of(new ConcurrentHashMap<>()));
  }

  JsonNode texts(List<String> texts) {
    Optional<JsonNode> known = known(texts);
    return known.isPresent() ? known.get() : told(texts, JsonLayout.list(texts));
  }

  ArrayNode reasons(List<Judgement<Rule>> reasons, Explanation explanation) {
    RuleBook book = explanation.evaluation().book();
    ArrayNode list = JsonLayout.list();
    for (Judgement<Rule> reason : reasons) {
      boolean decisive = explanation.isDecisive(reason.id());
      Said key = Said.of("rule", reason, decisive);
      Optional<JsonNode> known = known(key);
      list.add(known.isPresent() ? known.get() : told(key, reason(reason, decisive, book)));
    }
    return list;
  }

  private static ObjectNode reason(Judgement<Rule> reason, boolean decisive, RuleBook book) {
    Rule rule = reason.said();
    ObjectNode json = JsonLayout.object().put("rule", rule.id()).put("criterion", rule.criterion());
    json.put("for", rule.option()).put("points", rule.points()).put("because", rule.because());
    json.set("answers", AnswersJson.of(book, reason.answers()));
    json.set("source", source(rule.source()));
    return json.put("decisive", decisive);
  }

  ArrayNode stops(List<Judgement<Stop>> stops, RuleBook book) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Stop> stop : stops) {
      boolean unsure = !stop.isTrue();
      Said key = Said.of("stop", stop, unsure);
      Optional<JsonNode> known = known(key);
      list.add(known.isPresent() ? known.get() : told(key, stop(stop, unsure, book)));
    }
    return list;
  }

  private static ObjectNode stop(Judgement<Stop> judged, boolean unsure, RuleBook book) {
    Stop stop = judged.said();
    ObjectNode json = JsonLayout.object().put("stop", stop.id());
    json.put("go", unsure ? stop.goIfUnsure() : stop.go()).put("because", stop.because());
    json.set("answers", AnswersJson.of(book, judged.answers()));
    json.set("source", source(stop.source()));
    return json.put("unsure", unsure);
  }

  ArrayNode cautions(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Stop> doubt : evaluation.doubts()) {
      Said key = Said.withoutWhy("doubt", doubt, true);
      Optional<JsonNode> known = known(key);
      list.add(known.isPresent() ? known.get() : told(key, doubt(doubt.said())));
    }
    for (Judgement<Caution> judged : evaluation.toldCautions()) {
      boolean unsure = judged.isDoubtful();
      Said key = Said.withoutWhy("caution", judged, unsure);
      Optional<JsonNode> known = known(key);
      list.add(known.isPresent() ? known.get() : told(key, caution(judged.said(), unsure)));
    }
    return list;
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

  ArrayNode remarks(Evaluation evaluation) {
    ArrayNode list = JsonLayout.list();
    for (Judgement<Remark> told : evaluation.toldRemarks()) {
      Said key = Said.of("remark", told, false);
      Optional<JsonNode> known = known(key);
      list.add(known.isPresent() ? known.get() : told(key, remark(told, evaluation.book())));
    }
    return list;
  }

  private static ObjectNode remark(Judgement<Remark> told, RuleBook book) {
    Remark remark = told.said();
    ObjectNode json = JsonLayout.object().put("remark", remark.id());
    json.put("about", remark.about().orElse(null)).put("say", remark.say());
    json.set("answers", AnswersJson.of(book, told.answers()));
    return json.set("source", source(remark.source()));
  }

  /** Where something that is told rests on, by the ids of the sources. */
  static ObjectNode source(Citation source) {
    ObjectNode json = JsonLayout.object().put("ref", source.ref());
    if (source.section().isPresent()) {
      json.put("section", source.section().get());
    }
    if (!source.also().isEmpty()) {
      json.set("also", JsonLayout.list(source.also()));
    }
    return json;
  }

  /**
   * The part, if it was written before.
   *
   * @param key what it follows from: the same where this is equal
   */
  private Optional<JsonNode> known(Object key) {
    return written.isPresent() ? Optional.ofNullable(written.get().get(key)) : Optional.empty();
  }

  /** The part that was formed, as it is to be told. */
  private JsonNode told(Object key, JsonNode formed) {
    if (written.isEmpty()) {
      return formed;
    }
    JsonNode part = JsonLayout.written(JsonLayout.compact(formed));
    if (written.get().size() < MOST_WRITTEN) {
      written.get().put(key, part);
    }
    return part;
  }
}
