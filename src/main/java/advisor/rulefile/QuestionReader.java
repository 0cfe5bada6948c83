package advisor.rulefile;

import advisor.interview.AnswerText;
import advisor.interview.NamedChoices;
import advisor.interview.Understood;
import advisor.model.Answer;
import advisor.model.Choose;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.rulefile.DefinedNames.QuestionHead;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.ObjectMembers;
import advisor.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads the questions: first the head of each (id, how many answers it takes, which), so that a
 * condition on a later question can be told from one on an unknown question; then the rest.
 */
final class QuestionReader {
  private final DefinedNames names;
  private final ConditionReader conditions;
  private final List<Supplier<Question>> drafts = new ArrayList<>();
  private int number;

  QuestionReader(DefinedNames names, ConditionReader conditions) {
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

  /** The rest of the questions whose heads were read. */
  List<Question> questions() {
    return drafts.stream().map(Supplier::get).toList();
  }

  /** Reads the head of a question, and gives what reads the rest. */
  private Supplier<Question> draft(ObjectMembers members) {
    String id = members.newId(names.questions);
    ReservedIds.refuseForQuestion(members.value("id"));
    ExpectedValue written = members.required("choose");
    Choose choose = written.word(Choose.values(), '-');
    boolean chooseKnown = written.written().equals("one") || written.written().equals("many");
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
    ReservedIds.refuseForAnswer(entry.name());
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
    refuseTwoMeanings(question, members);
    return question;
  }

  /** What is typed at a question must not be one answer by its label and another by its id. */
  private static void refuseTwoMeanings(Question question, ObjectMembers members) {
    if (question.answers().size() > Question.MOST_ANSWERS) {
      return;
    }
    NamedChoices names = NamedChoices.of(question, false);
    for (int i = 0; i < names.choices().size(); i++) {
      AnswerText.Choice choice = names.choices().get(i);
      for (String other : otherMeanings(i, names, question)) {
        String message = "the label " + Quoted.of(choice.label()) + " also means '" + other + "'";
        label(choice.id(), members).fault(message, "choose another label");
      }
    }
  }

  /** What else is said by the label of a choice: by id, by number, or in the words of people. */
  private static Set<String> otherMeanings(int position, NamedChoices names, Question question) {
    AnswerText.Choice choice = names.choices().get(position);
    List<Integer> named = names.named(choice.label());
    Understood understood = AnswerText.understand(question, choice.label());
    Set<String> others = new LinkedHashSet<>();
    for (int j = 0; j < names.choices().size(); j++) {
      AnswerText.Choice other = names.choices().get(j);
      boolean isOther = understood.equals(new Understood.Meant(other.response()));
      if (isOther || j < position && named.contains(j)) {
        others.add(other.id());
      }
    }
    NamedChoices.meaning(choice.label())
        .filter(said -> said.equals(AnswerText.NOT_SURE) || question.choosesMany())
        .ifPresent(others::add);
    others.remove(choice.id());
    return others;
  }

  private static ExpectedValue label(String id, ObjectMembers members) {
    return id.equals(Question.NONE) ? members.value("none") : members.value("answers").get(id);
  }

  private static Optional<String> none(ObjectMembers members, QuestionHead head) {
    if (members.has("none") && head.takesOne()) {
      String message = "a question that takes one answer has no 'none'";
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
