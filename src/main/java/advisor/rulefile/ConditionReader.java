package advisor.rulefile;

import advisor.model.Condition;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.JsonValue;
import advisor.rulefile.json.ObjectMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the conditions that have a name, and those of questions, stops, cautions and rules. */
final class ConditionReader {
  /** The most parts that a condition with a name may have, those behind other names counted in. */
  private static final int MOST_PARTS = 1000;

  private final ExpectedValue expect;
  private final DefinedNames names;
  private final Optional<QuestionHead> asking;
  private final AnswerConditionReader onAnswers;
  private long parts;

  ConditionReader(ExpectedValue expect, DefinedNames names) {
    this(expect, names, Optional.empty());
  }

  private ConditionReader(ExpectedValue expect, DefinedNames names, Optional<QuestionHead> asking) {
    this.expect = expect;
    this.names = names;
    this.asking = asking;
    this.onAnswers = new AnswerConditionReader(expect, names, asking);
  }

  /** The conditions that have a name; the heads of the questions must have been read. */
  List<Condition.Named> conditions(ObjectMembers file) {
    List<Condition.Named> conditions = new ArrayList<>();
    for (Map.Entry<String, JsonValue.Member> entry :
        file.optionalDefinitions("conditions", names.conditions).entrySet()) {
      Condition.Named named = named(entry.getKey(), entry.getValue());
      names.named.put(named.id(), named);
      names.parts.put(named.id(), parts);
      conditions.add(named);
    }
    return conditions;
  }

  private Condition.Named named(String id, JsonValue.Member member) {
    parts = 0;
    ObjectMembers members = expect.members(member.value(), "condition");
    Condition.Named named = new Condition.Named(id, members.text("label"), when(members));
    members.end();
    if (parts > MOST_PARTS) {
      String message = "condition " + FileReading.quoted(id) + " has more than " + MOST_PARTS;
      expect.reading().fault(member.keyAt(), message + " parts, written out");
      parts = 0;
    }
    return named;
  }

  /** The condition that an object has as its member "when". */
  Condition when(ObjectMembers owner) {
    Optional<JsonValue> value = owner.required("when");
    return value.isEmpty() ? Condition.ALWAYS : condition(value.get());
  }

  /** A condition that may only be on questions before the one that it decides about. */
  Condition askWhen(JsonValue value, QuestionHead question) {
    return new ConditionReader(expect, names, Optional.of(question)).condition(value);
  }

  private Condition condition(JsonValue value) {
    parts++;
    ObjectMembers members = expect.members(value, "condition");
    Condition condition = ofForm(members);
    members.end();
    return condition;
  }

  /** Several forms at once are a fault, and the faults in each are told all the same. */
  private Condition ofForm(ObjectMembers members) {
    List<String> forms = new ArrayList<>(1);
    Condition condition = Condition.ALWAYS;
    if (members.has("question") || AnswerConditionReader.hasOperator(members)) {
      forms.add("question");
      condition = onAnswers.condition(members);
    }
    if (isCount(members)) {
      forms.add("of");
      condition = atLeast(members);
    }
    Optional<JsonValue> all = members.optional("all");
    if (all.isPresent()) {
      forms.add("all");
      condition = new Condition.All(parts(all.get()));
    }
    Optional<JsonValue> any = members.optional("any");
    if (any.isPresent()) {
      forms.add("any");
      condition = new Condition.Any(parts(any.get()));
    }
    Optional<JsonValue> not = members.optional("not");
    if (not.isPresent()) {
      forms.add("not");
      condition = new Condition.Not(condition(not.get()));
    }
    if (members.has("condition")) {
      forms.add("condition");
      condition = byName(members);
    }
    expectOne(forms, members);
    return condition;
  }

  /** Whether it counts conditions; with a question, "atLeast" counts its answers. */
  private static boolean isCount(ObjectMembers members) {
    return members.has("of") || members.has("atLeast") && !members.has("question");
  }

  private Condition atLeast(ObjectMembers members) {
    Optional<JsonValue> of = members.required("of");
    List<Condition> parts = of.isEmpty() ? List.of() : parts(of.get());
    int count = members.number("atLeast", 1, Integer.MAX_VALUE);
    if (!parts.isEmpty() && count > parts.size()) {
      String few = parts.size() == 1 ? "there is 1 part" : "there are " + parts.size() + " parts";
      String message = few + ", so 'atLeast' can never be reached";
      expect.reading().fault(members.at("atLeast"), message);
    }
    return new Condition.AtLeast(count, parts);
  }

  private Condition byName(ObjectMembers members) {
    String id = members.reference("condition", names.conditions);
    int at = members.at("condition");
    Condition.Named named = names.named.get(id);
    if (named == null) {
      if (names.conditions.has(id)) {
        String message = "condition " + FileReading.quoted(id) + " is not yet known here";
        expect.reading().fault(at, message, "a condition may refer to earlier ones only");
      }
      return Condition.ALWAYS;
    }
    parts += names.parts.get(id);
    for (String question : asking.isEmpty() ? Set.<String>of() : named.questions()) {
      String by = " (through condition " + FileReading.quoted(id) + ")";
      onAnswers.refuseLater(Optional.ofNullable(names.heads.get(question)), by, at);
    }
    return named;
  }

  private void expectOne(List<String> forms, ObjectMembers members) {
    if (forms.size() > 1) {
      expect
          .reading()
          .fault(
              members.keyAt(forms.get(1)),
              "a condition is only one of '" + String.join("', '", forms) + "'",
              "write \"all\": [{..}, {..}] to ask for both");
    } else if (forms.isEmpty() && members.unknown() == 0 && !members.isBroken()) {
      String message =
          "this condition is empty: it needs 'question', 'all', 'any', 'not', 'atLeast' or"
              + " 'condition'";
      expect.reading().fault(members.at(), message);
    }
  }

  private List<Condition> parts(JsonValue value) {
    List<Condition> parts = new ArrayList<>();
    for (JsonValue part : expect.filledList(value)) {
      parts.add(condition(part));
    }
    return parts;
  }
}
