package advisor.rulefile;

import advisor.model.Condition;
import advisor.rulefile.issue.Place;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.JsonText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The definitions in a rule file and their places: of list items at the id, of members at the key.
 * Lines are found on request.
 */
public final class Definitions {
  /**
   * The facts about a question that conditions need.
   *
   * @param number its position among the questions, from 0
   * @param chooseKnown whether the file gives a valid {@code choose}
   * @param many whether it takes several answers
   */
  record QuestionHead(
      String id, int number, boolean chooseKnown, boolean many, DefinedIds answers) {

    /** A stand-in for an unknown question, which has any answer. */
    static QuestionHead unknown() {
      DefinedIds any = new DefinedIds("answer");
      any.leaveOpen();
      return new QuestionHead("", -1, false, false, any);
    }

    /** Whether it certainly takes one answer. */
    boolean takesOne() {
      return chooseKnown && !many;
    }
  }

  /** The section of single keys that a check may refer to. */
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

  /** The named conditions read so far, and their numbers of parts. */
  final Map<String, Condition.Named> named = new HashMap<>();

  final Map<String, Long> parts = new HashMap<>();

  /** The number of parts behind all the names used so far. */
  long behindNames;

  Definitions(JsonText text) {
    this.text = text;
  }

  private DefinedIds in(String section, String name, String owner) {
    DefinedIds ids = new DefinedIds(name, owner);
    bySection.put(section, ids);
    return ids;
  }

  /**
   * The place of an id; of an entry of {@code accepted}, the id is its number from 0.
   *
   * @param section the key of the file above it, or {@link #KEYS}
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
