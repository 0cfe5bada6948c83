package advisor.rulefile;

import advisor.model.Condition;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.JsonText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Everything in a rule file that something else refers to. */
final class DefinedNames {
  final DefinedIds sources = new DefinedIds("source");
  final DefinedIds options = new DefinedIds("option");
  final DefinedIds recommendable = new DefinedIds("option");
  final DefinedIds stopOutcomes = new DefinedIds("stop outcome");
  final DefinedIds criteria =
      new DefinedIds("criterion", ", which must be the id of a row in \"comparison\"");
  final DefinedIds conditions = new DefinedIds("condition");
  final DefinedIds questions = new DefinedIds("question");
  final DefinedIds rules = new DefinedIds("rule");
  final DefinedIds stops = new DefinedIds("stop");
  final DefinedIds cautions = new DefinedIds("caution");
  final DefinedIds remarks = new DefinedIds("remark");

  /** Keys that stand once in a file and that a check may speak of. */
  final DefinedIds keys = new DefinedIds("key");

  /** What conditions must know of each question. */
  final Map<String, QuestionHead> heads = new HashMap<>();

  /** The conditions with a name that have been read, and how many parts each has. */
  final Map<String, Condition.Named> named = new HashMap<>();

  final Map<String, Long> parts = new HashMap<>();

  /** Where all of it stands. */
  Places places(JsonText text) {
    Map<Places.Kind, Map<String, Integer>> offsets = new EnumMap<>(Places.Kind.class);
    offsets.put(Places.Kind.SOURCE, sources.places());
    offsets.put(Places.Kind.OPTION, options.places());
    offsets.put(Places.Kind.COMPARISON_ROW, criteria.places());
    offsets.put(Places.Kind.STOP_OUTCOME, stopOutcomes.places());
    offsets.put(Places.Kind.CONDITION, conditions.places());
    offsets.put(Places.Kind.QUESTION, questions.places());
    offsets.put(Places.Kind.STOP, stops.places());
    offsets.put(Places.Kind.CAUTION, cautions.places());
    offsets.put(Places.Kind.REMARK, remarks.places());
    offsets.put(Places.Kind.RULE, rules.places());
    offsets.put(Places.Kind.KEY, keys.places());
    Map<String, Map<String, Integer>> answers = new HashMap<>();
    for (QuestionHead head : heads.values()) {
      answers.put(head.id(), head.answers().places());
    }
    return new Places(text, offsets, answers);
  }
}
