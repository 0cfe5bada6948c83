package advisor.rulefile;

import advisor.model.Answer;
import advisor.model.Choose;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.rulefile.Definitions.QuestionHead;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.ObjectMembers;
import advisor.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads the questions: first the head of each (id, number of answers, answers), so that a condition
 * can refer to a later question, then the rest.
 */
final class QuestionReader {
  private final Definitions names;
  private final ConditionReader conditions;
  private final List<Supplier<Question>> drafts = new ArrayList<>();
  private int number;

  QuestionReader(Definitions names, ConditionReader conditions) {
    this.names = names;
    this.conditions = conditions;
  }

  void heads(ObjectMembers file) {
    ExpectedValue list = file.required("questions");
    drafts.addAll(names.questions.definitions(list, "question", this::draft));
    if (drafts.isEmpty() && list.isList()) {
      names.questions.leaveOpen();
      list.fault("at least one question is needed");
    }
  }

  /** Reads the rest of the questions whose heads were read. */
  List<Question> questions() {
    return drafts.stream().map(Supplier::get).toList();
  }

  /** Reads the head of a question, and returns a reader of the rest. */
  private Supplier<Question> draft(ObjectMembers members) {
    String id = members.newId(names.questions);
    ReservedIds.refuse(ReservedIds.FOR_QUESTIONS, members.value("id"));
    ExpectedValue written = members.required("choose");
    Choose choose = written.word(Choose.values());
    boolean chooseKnown = written.written().equals(choose.id());
    DefinedIds answerIds = new DefinedIds("answer", " of question " + Quoted.of(id));
    boolean many = chooseKnown && choose == Choose.MANY;
    QuestionHead head = new QuestionHead(id, number++, chooseKnown, many, answerIds);
    List<Answer> answers = answers(members, head);
    QuestionHead earlier = names.heads.putIfAbsent(id, head);
    if (earlier != null) {
      earlier.answers().leaveOpen();
    }
    return () -> question(members, head, answers);
  }

  private List<Answer> answers(ObjectMembers members, QuestionHead head) {
    ExpectedValue object = members.required("answers");
    List<Answer> answers = head.answers().definitions(object, QuestionReader::answer);
    if (object.isObject()) {
      expectCount(answers.size(), head, object);
    }
    return answers;
  }

  private static Answer answer(ExpectedValue entry) {
    ReservedIds.refuse(ReservedIds.FOR_ANSWERS, entry.name());
    return new Answer(entry.key(), entry.text());
  }

  private static void expectCount(int count, QuestionHead head, ExpectedValue answers) {
    if (count == 0) {
      head.answers().leaveOpen();
    }
    int fewest = head.takesOne() ? 2 : 1;
    if (count < fewest || count > Question.MOST_ANSWERS) {
      String range = fewest + " to " + Question.MOST_ANSWERS;
      answers.fault("expected " + range + " answers, found " + count);
    }
  }

  private Question question(ObjectMembers members, QuestionHead head, List<Answer> answers) {
    String ask = members.text("ask");
    Question question =
        new Question(
            head.id(),
            members.optionalText("topic").orElse(ask),
            ask,
            members.text("why"),
            head.many() ? Choose.MANY : Choose.ONE,
            answers,
            none(members, head),
            members
                .optional("askWhen")
                .ifThere(value -> conditions.askWhen(value, head))
                .orElse(Condition.ALWAYS),
            members.optional("mustAnswer").flag(),
            suppose(members, head),
            false);
    if (answers.size() <= Question.MOST_ANSWERS) {
      new AnswerLabels(question, names.questions).refuseAmbiguous(members);
    }
    return question;
  }

  private static Optional<String> none(ObjectMembers members, QuestionHead head) {
    if (members.has("none") && head.takesOne()) {
      String message = "a question that takes one answer cannot have 'none'";
      members.value("none").name().fault(message, "make it one of the answers");
    }
    return members.optionalText("none");
  }

  private static Map<String, String> suppose(ObjectMembers members, QuestionHead head) {
    List<ExpectedValue> entries = members.optional("suppose").entries();
    for (ExpectedValue entry : entries) {
      if (!entry.key().equals(Question.NONE) || !members.has("none")) {
        head.answers().expectKey(entry);
      }
    }
    return FileReading.byKey(entries, entry -> entry.text());
  }
}
