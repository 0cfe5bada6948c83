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
  /** Below it stand "review", "leadNeeded", "clearLead", "accepted" ... */
  public static final String KEYS = "";

  private final JsonText text;
  private final Map<String, DefinedIds> ids;
  private final Map<String, QuestionHead> questions;

  Places(JsonText text, Map<String, DefinedIds> ids, Map<String, QuestionHead> questions) {
    this.text = text;
    this.ids = ids;
    this.questions = questions;
  }

  /** No places, for a rule book that comes from no file. */
  public static Places none() {
    return new Places(new JsonText(""), Map.of(), Map.of());
  }

  /**
   * Where something stands.
   *
   * @param key the key of the file below which it stands, such as {@code stops}; {@link #KEYS} for
   *     a key that a check may speak of
   */
  public Optional<Place> of(String key, String id) {
    return ids.containsKey(key) ? place(ids.get(key), id) : Optional.empty();
  }

  /** The line of the same, or the first where it does not stand in the file. */
  public int line(String key, String id) {
    return of(key, id).map(Place::line).orElse(1);
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
