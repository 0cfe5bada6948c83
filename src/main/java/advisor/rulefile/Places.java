package advisor.rulefile;

import advisor.rulefile.json.JsonText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the things of a rule file stand: for those in a list, at their id; for those that are named
 * by a key, at that key. A line is looked for when it is asked for.
 */
public final class Places {
  private final JsonText text;
  private final Map<Kind, Map<String, Integer>> offsets;
  private final Map<String, Map<String, Integer>> answers;

  Places(
      JsonText text,
      Map<Kind, Map<String, Integer>> offsets,
      Map<String, Map<String, Integer>> answers) {
    this.text = text;
    this.offsets = offsets;
    this.answers = answers;
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
    return new Places(new JsonText(""), new EnumMap<>(Kind.class), Map.of());
  }

  public Optional<Place> of(Kind kind, String id) {
    return place(offsets.getOrDefault(kind, Map.of()), id);
  }

  public Optional<Place> ofAnswer(String question, String answer) {
    return place(answers.getOrDefault(question, Map.of()), answer);
  }

  private Optional<Place> place(Map<String, Integer> offsets, String id) {
    Integer offset = offsets.get(id);
    return offset == null ? Optional.empty() : Optional.of(text.place(offset));
  }
}
