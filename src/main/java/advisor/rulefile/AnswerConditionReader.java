package advisor.rulefile;

import advisor.model.Condition;
import advisor.rulefile.Definitions.QuestionHead;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.ObjectMembers;
import advisor.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads conditions on the answers to one question. */
final class AnswerConditionReader {
  private static final List<String> OPERATORS =
      List.of("isOneOf", "is", "includes", "includesAnyOf");

  private final Definitions names;
  private final Optional<QuestionHead> dependent;

  /**
   * Creates a reader of conditions.
   *
   * @param dependent the question that the conditions decide about, which must come after those
   *     that they test
   */
  AnswerConditionReader(Definitions names, Optional<QuestionHead> dependent) {
    this.names = names;
    this.dependent = dependent;
  }

  static boolean hasOperator(ObjectMembers members) {
    return OPERATORS.stream().anyMatch(members::has);
  }

  /** Reads a condition from an object with a question or an operator. */
  Condition condition(ObjectMembers members) {
    String id = members.reference("question", names.questions);
    QuestionHead question = names.heads.getOrDefault(id, QuestionHead.unknown());
    refuseLater(id, "", members.value("question"));
    List<String> operators = new ArrayList<>(1);
    if (!members.has("of") && members.optional("atLeast").isThere()) {
      operators.add("atLeast");
    }
    for (String operator : OPERATORS) {
      if (members.optional(operator).isThere()) {
        operators.add(operator);
      }
    }
    if (operators.size() != 1) {
      return refuseCount(operators, members);
    }
    return operators.get(0).equals("atLeast")
        ? new Condition.Chosen(id, List.of(), ticks(members, question))
        : new Condition.Chosen(id, answers(members, operators.get(0), question));
  }

  private static int ticks(ObjectMembers members, QuestionHead question) {
    ExpectedValue atLeast = members.value("atLeast");
    int count = atLeast.number(1, Integer.MAX_VALUE);
    int answers = question.answers().count();
    if (question.takesOne()) {
      String message = "question " + Quoted.of(question.id()) + " takes one answer";
      atLeast.name().fault(message, "use \"is\" or \"isOneOf\"");
    } else if (answers > 0 && count > answers) {
      atLeast.fault("the question has " + answers + " answers, so 'atLeast' can never be reached");
    }
    return count;
  }

  private static Condition refuseCount(List<String> operators, ObjectMembers members) {
    if (operators.size() > 1) {
      String message =
          "a condition can have only one operator, not '" + String.join("', '", operators) + "'";
      members.value(operators.get(1)).name().fault(message);
    } else if (members.unknown() == 0) {
      String message =
          "this condition needs one of '" + String.join("', '", OPERATORS) + "', 'atLeast'";
      members.whole().fault(message);
    }
    return Condition.ALWAYS;
  }

  /** Reports a fault if the tested question does not come before the dependent one. */
  void refuseLater(String question, String by, ExpectedValue value) {
    if (dependent.isEmpty() || !names.heads.containsKey(question)) {
      return;
    }
    String id = Quoted.of(dependent.get().id());
    String other = Quoted.of(question);
    int later = names.heads.get(question).number() - dependent.get().number();
    if (later == 0) {
      value.fault("question " + id + " cannot depend on its own answer" + by);
    } else if (later > 0) {
      String message = "question " + id + " depends on " + other + by + ", which is asked after it";
      value.fault(message, "move " + other + " before " + id);
    }
  }

  private static List<String> answers(
      ObjectMembers members, String operator, QuestionHead question) {
    ExpectedValue value = members.value(operator);
    boolean wantsList = operator.equals("isOneOf") || operator.equals("includesAnyOf");
    boolean isList = value.isList() || wantsList && !value.isText();
    refuseMismatch(value, operator, isList, question);
    return isList
        ? value.filled().ids(question.answers())
        : List.of(value.reference(question.answers()));
  }

  private static void refuseMismatch(
      ExpectedValue value, String operator, boolean isList, QuestionHead question) {
    boolean many = operator.startsWith("includes");
    boolean takesMany = question.chooseKnown() ? question.many() : many;
    String fittingOperator = operator(takesMany, isList);
    if (fittingOperator.equals(operator)) {
      return;
    }
    String message =
        many == takesMany
            ? "'" + operator + "' takes " + (isList ? "one answer" : "a list of answers")
            : "question "
                + Quoted.of(question.id())
                + (takesMany ? " takes several answers" : " takes one answer");
    value.name().fault(message, "use \"" + fittingOperator + "\"");
  }

  private static String operator(boolean many, boolean list) {
    if (many) {
      return list ? "includesAnyOf" : "includes";
    }
    return list ? "isOneOf" : "is";
  }
}
