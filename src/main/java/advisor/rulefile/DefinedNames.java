package advisor.rulefile;

import advisor.model.Condition;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.JsonText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Everything in a rule file that something else refers to. */
final class DefinedNames {
  private final Map<Places.Kind, DefinedIds> placed = new EnumMap<>(Places.Kind.class);

  final DefinedIds sources = placed(Places.Kind.SOURCE, "source", "");
  final DefinedIds options = placed(Places.Kind.OPTION, "option", "");
  final DefinedIds recommendable = new DefinedIds("option");
  final DefinedIds stopOutcomes = placed(Places.Kind.STOP_OUTCOME, "stop outcome", "");
  final DefinedIds criteria =
      placed(
          Places.Kind.COMPARISON_ROW,
          "criterion",
          ", which must be the id of a row in \"comparison\"");
  final DefinedIds conditions = placed(Places.Kind.CONDITION, "condition", "");
  final DefinedIds questions = placed(Places.Kind.QUESTION, "question", "");
  final DefinedIds rules = placed(Places.Kind.RULE, "rule", "");
  final DefinedIds stops = placed(Places.Kind.STOP, "stop", "");
  final DefinedIds cautions = placed(Places.Kind.CAUTION, "caution", "");
  final DefinedIds remarks = placed(Places.Kind.REMARK, "remark", "");

  /** Keys that stand once in a file and that a check may speak of. */
  final DefinedIds keys = placed(Places.Kind.KEY, "key", "");

  /** What conditions must know of each question. */
  final Map<String, QuestionHead> heads = new HashMap<>();

  /** The conditions with a name that have been read, and how many parts each has. */
  final Map<String, Condition.Named> named = new HashMap<>();

  final Map<String, Long> parts = new HashMap<>();

  private DefinedIds placed(Places.Kind kind, String name, String owner) {
    DefinedIds ids = new DefinedIds(name, owner);
    placed.put(kind, ids);
    return ids;
  }

  /** Where all of it stands. */
  Places places(JsonText text) {
    return new Places(text, placed, heads);
  }
}
