package advisor.rulefile;

import advisor.model.Condition;
import advisor.rulefile.issue.Place;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.JsonText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything in a rule file that something else refers to, and where it stands: what is in a list,
 * at its id; what is named by a key, at that key. A line is looked for when it is asked for.
 */
public final class Definitions {
  /**
   * What conditions must know of a question.
   *
   * @param number its place among the questions, from 0
   * @param chooseKnown whether the file says how many answers it takes
   * @param many whether it takes several
   */
  record QuestionHead(
      String id, int number, boolean chooseKnown, boolean many, DefinedIds answers) {

    /** What stands for a question that is not known: any answer may be one of its. */
    static QuestionHead unknown() {
      DefinedIds any = new DefinedIds("answer");
      any.leaveOpen();
      return new QuestionHead("", -1, false, false, any);
    }

    /** Whether it takes one answer for certain. */
    boolean takesOne() {
      return chooseKnown && !many;
    }
  }

  /** Keys that stand once in a file and that a check may speak of. */
  public static final String KEYS = "keys";

  private final JsonText text;
  private final Map<String, DefinedIds> bySection = new HashMap<>();

  final DefinedIds sources = in("sources", "source", "");
  final DefinedIds options = in("options", "option", "");
  final DefinedIds recommendable = new DefinedIds("option");
  final DefinedIds stopOutcomes = in("stopOutcomes", "stop outcome", "");
  final DefinedIds criteria =
      in("comparison", "criterion", ", which must be the id of a row in \"comparison\"");
  final DefinedIds conditions = in("conditions", "condition", "");
  final DefinedIds questions = in("questions", "question", "");
  final DefinedIds rules = in("rules", "rule", "");
  final DefinedIds stops = in("stops", "stop", "");
  final DefinedIds cautions = in("cautions", "caution", "");
  final DefinedIds remarks = in("remarks", "remark", "");
  final DefinedIds accepted = in("accepted", "acceptance", "");
  final DefinedIds keys = in(KEYS, "key", "");

  final Map<String, QuestionHead> heads = new HashMap<>();

  /** The conditions with a name that have been read, and how many parts each has. */
  final Map<String, Condition.Named> named = new HashMap<>();

  final Map<String, Long> parts = new HashMap<>();

  Definitions(JsonText text) {
    this.text = text;
  }

  private DefinedIds in(String section, String name, String owner) {
    DefinedIds ids = new DefinedIds(name, owner);
    bySection.put(section, ids);
    return ids;
  }

  /**
   * Where an id stands; of an entry of {@code accepted}, which has none, its number, from 0.
   *
   * @param section the key of the file that it stands under, or {@link #KEYS}
   */
  public Optional<Place> place(String section, String id) {
    return place(bySection.get(section), id);
  }

  public Optional<Place> placeOfAnswer(String question, String answer) {
    return heads.containsKey(question)
        ? place(heads.get(question).answers(), answer)
        : Optional.empty();
  }

  private Optional<Place> place(DefinedIds ids, String id) {
    return Optional.ofNullable(ids.places().get(id)).map(text::place);
  }
}
