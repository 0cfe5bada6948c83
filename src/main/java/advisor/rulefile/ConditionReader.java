package advisor.rulefile;

import advisor.model.Condition;
import advisor.rulefile.Definitions.QuestionHead;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.ObjectMembers;
import advisor.text.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads named conditions, and those of questions, stops, cautions and rules. */
final class ConditionReader {
  /** The most parts of a named condition, including those behind other names. */
  private static final int MOST_PARTS = 1000;

  private static final List<String> FORMS =
      List.of("question", "of", "all", "any", "not", "condition");

  private final Definitions names;
  private final Optional<QuestionHead> dependent;
  private final AnswerConditionReader onAnswers;
  private long parts;

  ConditionReader(Definitions names) {
    this(names, Optional.empty());
  }

  private ConditionReader(Definitions names, Optional<QuestionHead> dependent) {
    this.names = names;
    this.dependent = dependent;
    this.onAnswers = new AnswerConditionReader(names, dependent);
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

  /** Reads a condition. Several forms are a fault; the faults in each are reported too. */
  private Condition condition(ExpectedValue value) {
    parts++;
    ObjectMembers members = value.members("condition");
    List<String> forms = new ArrayList<>(1);
    Condition condition = Condition.ALWAYS;
    for (String form : FORMS) {
      if (isOfForm(form, members)) {
        forms.add(form);
        condition = ofForm(form, members);
      }
    }
    expectOne(forms, members);
    return condition;
  }

  private static boolean isOfForm(String form, ObjectMembers members) {
    return switch (form) {
      case "question" -> members.has(form) || AnswerConditionReader.hasOperator(members);
      case "of" -> isCount(members);
      case "condition" -> members.has(form);
      default -> members.optional(form).isThere();
    };
  }

  private Condition ofForm(String form, ObjectMembers members) {
    return switch (form) {
      case "question" -> onAnswers.condition(members);
      case "of" -> atLeast(members);
      case "all" -> Condition.Joined.all(parts(members.value(form)));
      case "any" -> Condition.Joined.any(parts(members.value(form)));
      case "not" -> new Condition.Not(condition(members.value(form)));
      default -> byName(members);
    };
  }

  /** Whether the object counts conditions; with a question, "atLeast" counts its answers. */
  private static boolean isCount(ObjectMembers members) {
    return members.has("of") || members.has("atLeast") && !members.has("question");
  }

  private Condition atLeast(ObjectMembers members) {
    List<Condition> parts = parts(members.required("of"));
    ExpectedValue atLeast = members.required("atLeast");
    int count = atLeast.number(1, Integer.MAX_VALUE);
    if (!parts.isEmpty() && count > parts.size()) {
      String available =
          parts.size() == 1 ? "there is 1 part" : "there are " + parts.size() + " parts";
      atLeast.fault(available + ", so 'atLeast' can never be reached");
    }
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
    parts += names.parts.get(id);
    for (String question : dependent.isEmpty() ? Set.<String>of() : named.questions()) {
      String by = " (through condition " + Quoted.of(id) + ")";
      onAnswers.refuseLater(question, by, value);
    }
    return named;
  }

  private void expectOne(List<String> forms, ObjectMembers members) {
    if (forms.size() > 1) {
      members
          .value(forms.get(1))
          .name()
          .fault(
              "a condition can have only one of '" + String.join("', '", forms) + "'",
              "write \"all\": [{..}, {..}] to require both");
    } else if (forms.isEmpty() && members.unknown() == 0 && !members.isBroken()) {
      String message =
          "this condition is empty: it needs 'question', 'all', 'any', 'not', 'atLeast' or"
              + " 'condition'";
      members.whole().fault(message);
    }
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
