package advisor.rulefile;

import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.JsonText;
import java.util.Map;
import java.util.Optional;

/**
 * Where the things of a rule file stand: for those in a list, at their id; for those that are named
 * by a key, at that key. A line is looked for when it is asked for.
 */
public final class Places {
  private final JsonText text;
  private final Map<Kind, DefinedIds> ids;
  private final Map<String, QuestionHead> questions;

  Places(JsonText text, Map<Kind, DefinedIds> ids, Map<String, QuestionHead> questions) {
    this.text = text;
    this.ids = ids;
    this.questions = questions;
  }

  /** What has an id of its own in a rule file. */
  public enum Kind {
    SOURCE,
    OPTION,
    COMPARISON_ROW,
    STOP_OUTCOME,
    CONDITION,
    QUESTION,
    STOP,
    CAUTION,
    REMARK,
    RULE,
    /** A key that a check may speak of: "review", "leadNeeded", "clearLead", "accepted" ... */
    KEY
  }

  /** No places, for a rule book that comes from no file. */
  public static Places none() {
    return new Places(new JsonText(""), Map.of(), Map.of());
  }

  public Optional<Place> of(Kind kind, String id) {
    return ids.containsKey(kind) ? place(ids.get(kind), id) : Optional.empty();
  }

  public Optional<Place> ofAnswer(String question, String answer) {
    return questions.containsKey(question)
        ? place(questions.get(question).answers(), answer)
        : Optional.empty();
  }

  private Optional<Place> place(DefinedIds ids, String id) {
    return Optional.ofNullable(ids.places().get(id)).map(text::place);
  }
}
