package advisor.rulefile;

import advisor.model.Condition;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.JsonText;
import java.util.HashMap;
import java.util.Map;

/** Everything in a rule file that something else refers to. */
final class DefinedNames {
  private final Map<String, DefinedIds> placed = new HashMap<>();

  final DefinedIds sources = placed("sources", "source", "");
  final DefinedIds options = placed("options", "option", "");
  final DefinedIds recommendable = new DefinedIds("option");
  final DefinedIds stopOutcomes = placed("stopOutcomes", "stop outcome", "");
  final DefinedIds criteria =
      placed("comparison", "criterion", ", which must be the id of a row in \"comparison\"");
  final DefinedIds conditions = placed("conditions", "condition", "");
  final DefinedIds questions = placed("questions", "question", "");
  final DefinedIds rules = placed("rules", "rule", "");
  final DefinedIds stops = placed("stops", "stop", "");
  final DefinedIds cautions = placed("cautions", "caution", "");
  final DefinedIds remarks = placed("remarks", "remark", "");

  /** Keys that stand once in a file and that a check may speak of. */
  final DefinedIds keys = placed(Places.KEYS, "key", "");

  /** What conditions must know of each question. */
  final Map<String, QuestionHead> heads = new HashMap<>();

  /** The conditions with a name that have been read, and how many parts each has. */
  final Map<String, Condition.Named> named = new HashMap<>();

  final Map<String, Long> parts = new HashMap<>();

  private DefinedIds placed(String key, String name, String owner) {
    DefinedIds ids = new DefinedIds(name, owner);
    placed.put(key, ids);
    return ids;
  }

  /** Where all of it stands. */
  Places places(JsonText text) {
    return new Places(text, placed, heads);
  }
}
