package advisor.rulefile;

import advisor.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the conditions that have a name, and those of questions, stops, cautions and rules. */
final class ConditionReader {
  private static final List<String> OPERATORS =
      List.of("isOneOf", "is", "includes", "includesAnyOf");

  /** The most parts that a condition with a name may have, those behind other names counted in. */
  private static final int MOST_PARTS = 1000;

  private final Expect expect;
  private final Names names;
  private final Optional<QuestionHead> asking;
  private long parts;

  ConditionReader(Expect expect, Names names) {
    this(expect, names, Optional.empty());
  }

  private ConditionReader(Expect expect, Names names, Optional<QuestionHead> asking) {
    this.expect = expect;
    this.names = names;
    this.asking = asking;
  }

  /** The conditions that have a name; the heads of the questions must have been read. */
  List<Condition.Named> conditions(Members file) {
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
    Members members = expect.members(member.value(), "condition");
    Condition.Named named = new Condition.Named(id, members.text("label"), when(members));
    members.end();
    if (parts > MOST_PARTS) {
      String message = "condition " + Reading.quoted(id) + " has more than " + MOST_PARTS;
      expect.reading().fault(member.keyAt(), message + " parts, written out");
      parts = 0;
    }
    return named;
  }

  /** The condition that an object has as its member "when". */
  Condition when(Members owner) {
    Optional<JsonValue> value = owner.required("when");
    return value.isEmpty() ? Condition.ALWAYS : condition(value.get());
  }

  /** A condition that may only be on questions before the one that it decides about. */
  Condition askWhen(JsonValue value, QuestionHead question) {
    return new ConditionReader(expect, names, Optional.of(question)).condition(value);
  }

  private Condition condition(JsonValue value) {
    parts++;
    Members members = expect.members(value, "condition");
    Condition condition = ofForm(members);
    members.end();
    return condition;
  }

  /** Several forms at once are a fault, and the faults in each are told all the same. */
  private Condition ofForm(Members members) {
    List<String> forms = new ArrayList<>(1);
    Condition condition = Condition.ALWAYS;
    if (members.has("question") || hasOperator(members)) {
      forms.add("question");
      condition = onQuestion(members);
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
  private static boolean isCount(Members members) {
    return members.has("of") || members.has("atLeast") && !members.has("question");
  }

  private Condition atLeast(Members members) {
    Optional<JsonValue> of = members.required("of");
    List<Condition> parts = of.isEmpty() ? List.of() : parts(of.get());
    int count = members.number("atLeast", 1, Integer.MAX_VALUE);
    if (!parts.isEmpty() && count > parts.size()) {
      refuseTooMany(
          members, parts.size() == 1 ? "there is 1 part" : "there are " + parts.size() + " parts");
    }
    return new Condition.AtLeast(count, parts);
  }

  private void refuseTooMany(Members members, String few) {
    String message = few + ", so 'atLeast' can never be reached";
    expect.reading().fault(members.at("atLeast"), message);
  }

  private Condition byName(Members members) {
    String id = members.reference("condition", names.conditions);
    int at = members.at("condition");
    Condition.Named named = names.named.get(id);
    if (named == null) {
      if (names.conditions.has(id)) {
        String message = "condition " + Reading.quoted(id) + " is not yet known here";
        expect.reading().fault(at, message, "a condition may refer to earlier ones only");
      }
      return Condition.ALWAYS;
    }
    parts += names.parts.get(id);
    for (String question : asking.isEmpty() ? Set.<String>of() : named.questions()) {
      String by = " (through condition " + Reading.quoted(id) + ")";
      refuseLater(Optional.ofNullable(names.heads.get(question)), by, at);
    }
    return named;
  }

  private void expectOne(List<String> forms, Members members) {
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

  private static boolean hasOperator(Members members) {
    for (String operator : OPERATORS) {
      if (members.has(operator)) {
        return true;
      }
    }
    return false;
  }

  private Condition onQuestion(Members members) {
    String id = members.reference("question", names.questions);
    Optional<QuestionHead> question = Optional.ofNullable(names.heads.get(id));
    refuseLater(question, "", members.at("question"));
    List<String> operators = new ArrayList<>(1);
    if (!isCount(members) && members.optional("atLeast").isPresent()) {
      operators.add("atLeast");
    }
    for (String operator : OPERATORS) {
      if (members.optional(operator).isPresent()) {
        operators.add(operator);
      }
    }
    if (operators.size() != 1) {
      return notOne(operators, members);
    }
    return operators.get(0).equals("atLeast")
        ? new Condition.Counted(id, ticks(members, question))
        : new Condition.Chosen(id, answers(members, operators.get(0), question));
  }

  private int ticks(Members members, Optional<QuestionHead> question) {
    int answers = question.isEmpty() ? 0 : question.get().answers().all().size();
    if (question.isPresent() && question.get().chooseKnown() && !question.get().many()) {
      String message = "question " + Reading.quoted(question.get().id()) + " takes one answer";
      expect.reading().fault(members.keyAt("atLeast"), message, "use \"is\" or \"isOneOf\"");
      answers = 0;
    }
    int count = expect.number(members.value("atLeast"), 1, Integer.MAX_VALUE);
    if (answers > 0 && count > answers) {
      refuseTooMany(members, "the question has " + answers + " answers");
    }
    return count;
  }

  private Condition notOne(List<String> operators, Members members) {
    if (operators.size() > 1) {
      String message = "a condition has one operator, not '" + String.join("', '", operators) + "'";
      expect.reading().fault(members.keyAt(operators.get(1)), message);
    } else if (members.unknown() == 0) {
      String message =
          "this condition has none of '" + String.join("', '", OPERATORS) + "', 'atLeast'";
      expect.reading().fault(members.at(), message);
    }
    return Condition.ALWAYS;
  }

  /** A fault where the question is not before the one that is asked about. */
  private void refuseLater(Optional<QuestionHead> question, String by, int at) {
    if (asking.isEmpty() || question.isEmpty()) {
      return;
    }
    String id = Reading.quoted(asking.get().id());
    String other = Reading.quoted(question.get().id());
    if (question.get().number() == asking.get().number()) {
      expect.reading().fault(at, "question " + id + " cannot depend on its own answer" + by);
    } else if (question.get().number() > asking.get().number()) {
      expect
          .reading()
          .fault(
              at,
              "question " + id + " depends on " + other + by + ", which is asked after it",
              "move " + other + " before " + id);
    }
  }

  private List<String> answers(Members members, String operator, Optional<QuestionHead> question) {
    JsonValue value = members.value(operator);
    boolean wantsList = operator.equals("isOneOf") || operator.equals("includesAnyOf");
    boolean isList = value instanceof JsonValue.Text ? false : wantsList || isList(value);
    refuseMisfit(members.keyAt(operator), operator, isList, question);
    Ids known = question.isPresent() ? question.get().answers() : Ids.open("answer");
    return isList
        ? expect.idList(expect.filledList(value), known)
        : List.of(expect.reference(value, known));
  }

  private static boolean isList(JsonValue value) {
    return value instanceof JsonValue.Arr;
  }

  private void refuseMisfit(
      int at, String operator, boolean isList, Optional<QuestionHead> question) {
    boolean many = operator.startsWith("includes");
    boolean takesMany =
        question.isPresent() && question.get().chooseKnown() ? question.get().many() : many;
    String fitting = operator(takesMany, isList);
    if (fitting.equals(operator)) {
      return;
    }
    String message =
        many == takesMany
            ? "'" + operator + "' takes " + (isList ? "one answer" : "a list of answers")
            : "question "
                + Reading.quoted(question.get().id())
                + (takesMany ? " takes several answers" : " takes one answer");
    expect.reading().fault(at, message, "use \"" + fitting + "\"");
  }

  private static String operator(boolean many, boolean list) {
    if (many) {
      return list ? "includesAnyOf" : "includes";
    }
    return list ? "isOneOf" : "is";
  }
}
