package advisor.rulefile;

import advisor.model.Condition;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Everything in a rule file that something else refers to. */
final class Names {
  final Ids sources = new Ids("source");
  final Ids options = new Ids("option");
  final Ids recommendable = new Ids("option");
  final Ids stopOutcomes = new Ids("stop outcome");
  final Ids criteria = new Ids("criterion", ", which must be the id of a row in \"comparison\"");
  final Ids conditions = new Ids("condition");
  final Ids questions = new Ids("question");
  final Ids rules = new Ids("rule");
  final Ids stops = new Ids("stop");
  final Ids cautions = new Ids("caution");
  final Ids remarks = new Ids("remark");

  /** Keys that stand once in a file and that a check may speak of. */
  final Ids keys = new Ids("key");

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
