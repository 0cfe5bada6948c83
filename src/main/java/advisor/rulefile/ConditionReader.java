package advisor.rulefile;

import advisor.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the conditions of questions, stops, cautions and rules. */
final class ConditionReader {
  private static final List<String> OPERATORS =
      List.of("isOneOf", "is", "includes", "includesAnyOf");

  private final Expect expect;
  private final Names names;
  private final Optional<QuestionHead> asking;

  ConditionReader(Expect expect, Names names) {
    this(expect, names, Optional.empty());
  }

  private ConditionReader(Expect expect, Names names, Optional<QuestionHead> asking) {
    this.expect = expect;
    this.names = names;
    this.asking = asking;
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
      condition = chosen(members);
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
    expectOne(forms, members);
    return condition;
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
      String message = "this condition is empty: it needs 'question', 'all', 'any' or 'not'";
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

  private Condition chosen(Members members) {
    String id = members.reference("question", names.questions);
    Optional<QuestionHead> question = Optional.ofNullable(names.heads.get(id));
    refuseLater(question, members.at("question"));
    List<String> operators = new ArrayList<>(1);
    for (String operator : OPERATORS) {
      if (members.optional(operator).isPresent()) {
        operators.add(operator);
      }
    }
    return operators.size() == 1
        ? new Condition.Chosen(id, answers(members, operators.get(0), question))
        : notOne(operators, members);
  }

  private Condition notOne(List<String> operators, Members members) {
    if (operators.size() > 1) {
      String message = "a condition has one operator, not '" + String.join("', '", operators) + "'";
      expect.reading().fault(members.keyAt(operators.get(1)), message);
    } else if (members.unknown() == 0) {
      String message = "this condition has none of '" + String.join("', '", OPERATORS) + "'";
      expect.reading().fault(members.at(), message);
    }
    return Condition.ALWAYS;
  }

  private void refuseLater(Optional<QuestionHead> question, int at) {
    if (asking.isEmpty() || question.isEmpty()) {
      return;
    }
    String id = Reading.quoted(asking.get().id());
    String other = Reading.quoted(question.get().id());
    if (question.get().number() == asking.get().number()) {
      expect.reading().fault(at, "question " + id + " cannot depend on its own answer");
    } else if (question.get().number() > asking.get().number()) {
      expect
          .reading()
          .fault(
              at,
              "question " + id + " depends on " + other + ", which is asked after it",
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
