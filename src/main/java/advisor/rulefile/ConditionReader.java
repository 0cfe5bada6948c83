package advisor.rulefile;

import advisor.model.Condition;
import advisor.rulefile.Definitions.QuestionHead;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.ObjectMembers;
import advisor.text.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads named conditions, and those of questions, stops, cautions and rules. */
final class ConditionReader {
  /** The most parts of a named condition, including those behind other names. */
  private static final int MOST_PARTS = 1000;

  /** The most parts behind all the names that a file uses. */
  private static final int MOST_BEHIND_NAMES = 100_000;

  private static final List<String> FORMS =
      List.of("question", "of", "all", "any", "not", "condition");

  private static final List<String> OPERATORS =
      List.of("isOneOf", "is", "includes", "includesAnyOf", "atLeast");

  private final Definitions names;

  /** The question that the conditions decide about, which must come after those that they test. */
  private final Optional<QuestionHead> dependent;

  private long parts;

  ConditionReader(Definitions names) {
    this(names, Optional.empty());
  }

  private ConditionReader(Definitions names, Optional<QuestionHead> dependent) {
    this.names = names;
    this.dependent = dependent;
  }

  /** Reads the named conditions, after the heads of the questions. */
  List<Condition.Named> conditions(ObjectMembers file) {
    return file.optional("conditions")
        .ifThere(object -> names.conditions.definitions(object, this::named))
        .orElse(List.of());
  }

  private Condition.Named named(ExpectedValue entry) {
    parts = 0;
    ObjectMembers members = entry.members("condition");
    Condition.Named named = new Condition.Named(entry.key(), members.text("label"), when(members));
    if (parts > MOST_PARTS) {
      String quoted = Quoted.of(entry.key());
      String message = "condition " + quoted + " has more than " + MOST_PARTS;
      entry.name().fault(message + " parts when written out");
      parts = 0;
      named = new Condition.Named(named.id(), named.label(), Condition.ALWAYS);
    }
    names.named.put(named.id(), named);
    names.parts.put(named.id(), parts);
    return named;
  }

  /** Reads the condition in the member "when" of an object. */
  Condition when(ObjectMembers owner) {
    return owner.required("when").ifThere(this::condition).orElse(Condition.ALWAYS);
  }

  /** Reads a condition that may test only questions before the one that it decides about. */
  Condition askWhen(ExpectedValue value, QuestionHead question) {
    return new ConditionReader(names, Optional.of(question)).condition(value);
  }

  private Condition condition(ExpectedValue value) {
    parts++;
    ObjectMembers members = value.members("condition");
    return members.oneOf(FORMS, form -> ofForm(form, members));
  }

  private Condition ofForm(String form, ObjectMembers members) {
    return switch (form) {
      case "question" -> onAnswers(members);
      case "of" -> atLeast(members);
      case "all" -> Condition.Joined.all(parts(members.value(form)));
      case "any" -> Condition.Joined.any(parts(members.value(form)));
      case "not" -> new Condition.Not(condition(members.value(form)));
      case "condition" -> byName(members);
      default -> refuseEmpty(members, FORMS);
    };
  }

  private static Condition refuseEmpty(ObjectMembers members, List<String> keys) {
    OPERATORS.forEach(members::optional);
    if (members.unknown() == 0 && !members.isBroken()) {
      members.whole().fault("this condition needs one of '" + String.join("', '", keys) + "'");
    }
    return Condition.ALWAYS;
  }

  /** Reads a condition on the answers to one question. */
  private Condition onAnswers(ObjectMembers members) {
    String id = members.reference("question", names.questions);
    QuestionHead question = names.heads.getOrDefault(id, QuestionHead.unknown());
    refuseLater(id, "", members.value("question"));
    boolean counts = members.has("of"); // then "atLeast" counts conditions
    return members.oneOf(
        counts ? OPERATORS.subList(0, OPERATORS.size() - 1) : OPERATORS,
        operator ->
            switch (operator) {
              case "" -> refuseEmpty(members, OPERATORS);
              case "atLeast" -> new Condition.Chosen(id, List.of(), ticks(members, question));
              default -> new Condition.Chosen(id, answers(members, operator, question));
            });
  }

  private static int ticks(ObjectMembers members, QuestionHead question) {
    ExpectedValue atLeast = members.value("atLeast");
    if (question.takesOne()) {
      String message = "question " + Quoted.of(question.id()) + " takes one answer";
      atLeast.name().fault(message, "use \"is\" or \"isOneOf\"");
    }
    return count(atLeast, question.takesOne() ? 0 : question.answers().count());
  }

  /** Reads a number of parts, of which there are so many, or 0 if that is unknown. */
  private static int count(ExpectedValue atLeast, int parts) {
    int count = atLeast.number(1, Integer.MAX_VALUE);
    if (parts > 0 && count > parts) {
      atLeast.fault("'atLeast' can never be reached: the most is " + parts);
    }
    return count;
  }

  /** Reports a fault if the tested question does not come before the dependent one. */
  private void refuseLater(String question, String by, ExpectedValue value) {
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
    if (!fittingOperator.equals(operator)) {
      String message =
          many == takesMany
              ? "'" + operator + "' takes " + (isList ? "one answer" : "a list of answers")
              : "question "
                  + Quoted.of(question.id())
                  + (takesMany ? " takes several answers" : " takes one answer");
      value.name().fault(message, "use \"" + fittingOperator + "\"");
    }
  }

  private static String operator(boolean many, boolean list) {
    if (many) {
      return list ? "includesAnyOf" : "includes";
    }
    return list ? "isOneOf" : "is";
  }

  private Condition atLeast(ObjectMembers members) {
    List<Condition> parts = parts(members.value("of"));
    int count = count(members.required("atLeast"), parts.size());
    return Condition.Joined.atLeast(count, parts);
  }

  private Condition byName(ObjectMembers members) {
    String id = members.reference("condition", names.conditions);
    ExpectedValue value = members.value("condition");
    Condition.Named named = names.named.get(id);
    if (named == null) {
      if (names.conditions.has(id)) {
        String message = "condition " + Quoted.of(id) + " is not defined yet at this point";
        value.fault(message, "a condition can refer only to earlier ones");
      }
      return Condition.ALWAYS;
    }
    long behind = names.parts.get(id);
    parts += behind;
    names.behindNames += behind;
    if (names.behindNames > MOST_BEHIND_NAMES) {
      if (names.behindNames - behind <= MOST_BEHIND_NAMES) {
        value.fault("names stand for more than " + MOST_BEHIND_NAMES + " parts when written out");
      }
      return Condition.ALWAYS;
    }
    for (String question : dependent.isEmpty() ? Set.<String>of() : named.questions()) {
      String by = " (through condition " + Quoted.of(id) + ")";
      refuseLater(question, by, value);
    }
    return named;
  }

  private List<Condition> parts(ExpectedValue list) {
    Set<Object> meant = new HashSet<>();
    return list.filled()
        .each(
            item -> {
              Condition part = condition(item);
              if (!meant.add(meaning(part))) {
                item.fault("this condition is listed twice", "remove one, or change it");
              }
              return part;
            });
  }

  /** A value that is equal for conditions with the same meaning in other words or order. */
  private static Object meaning(Condition condition) {
    Set<Object> parts = new HashSet<>();
    condition.parts().forEach(part -> parts.add(meaning(part)));
    if (condition instanceof Condition.Chosen chosen) {
      boolean isFaulty = chosen.question().isEmpty() || chosen.anyOf().contains("");
      Set<String> answers = Set.copyOf(chosen.anyOf());
      return isFaulty ? new Object() : List.of(chosen.question(), answers, chosen.atLeast());
    }
    if (condition instanceof Condition.Not) {
      return List.of("not", parts);
    }
    if (condition.parts().size() == 1) {
      return parts.iterator().next();
    }
    int atLeast = condition instanceof Condition.Joined joined ? joined.atLeast() : 1;
    return parts.isEmpty() ? new Object() : List.of(atLeast, parts);
  }
}
