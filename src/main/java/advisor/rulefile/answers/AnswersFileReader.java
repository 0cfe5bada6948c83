package advisor.rulefile.answers;

import advisor.interview.AnswerText;
import advisor.interview.HeardAnswers;
import advisor.interview.Misunderstanding;
import advisor.interview.Misunderstanding.Kind;
import advisor.interview.Understood;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.JsonReader;
import advisor.rulefile.json.JsonValue;
import advisor.rulefile.json.ObjectMembers;
import advisor.text.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads answers that are given ahead: an object of answers by question; a scenario, whose steps
 * then are the answers; or a result, whose answers are taken. A file with a key "steps" is a
 * scenario, one with a key "format" and a key "answers" a result.
 */
public final class AnswersFileReader {
  private final FileReading reading;
  private final RuleBook book;
  private final ExpectedValue expect;
  private final ResponseReader responses;
  private final Set<String> answered = new HashSet<>();
  private HeardAnswers answers = HeardAnswers.NOTHING;

  AnswersFileReader(FileReading reading, RuleBook book, AnswerText.Reach reach) {
    this.reading = reading;
    this.book = book;
    this.expect = new ExpectedValue(reading);
    this.responses = ResponseReader.ofWords(reading, reach);
  }

  /**
   * What the file says.
   *
   * @param name what to call the file in issues
   * @param book the rules whose questions are answered
   */
  public static AnswersFile read(byte[] bytes, String name, RuleBook book) {
    FileReading reading = JsonReader.open(name, bytes);
    Optional<JsonValue> root = JsonReader.read(reading);
    AnswersFileReader reader = new AnswersFileReader(reading, book, AnswerText.Reach.BEGINNING);
    RulesNamed origin = root.isPresent() ? reader.file(root.get()) : RulesNamed.NOTHING;
    return new AnswersFile(reader.answers, reading.issues(), origin);
  }

  private RulesNamed file(JsonValue root) {
    if (root instanceof JsonValue.Obj file && isKey(file, "steps")) {
      steps(file);
      return RulesNamed.of(file);
    }
    if (root instanceof JsonValue.Obj file && isKey(file, "format") && isKey(file, "answers")) {
      read(file.members().get("answers").value());
      return RulesNamed.of(file);
    }
    read(root);
    return RulesNamed.NOTHING;
  }

  private boolean isKey(JsonValue.Obj object, String key) {
    return object.members().containsKey(key) && book.question(key).isEmpty();
  }

  private void steps(JsonValue.Obj scenario) {
    for (JsonValue step : expect.list(scenario.members().get("steps").value())) {
      ObjectMembers members = expect.members(step, "step");
      Optional<JsonValue> named = members.required("question");
      Optional<JsonValue> answer = members.required("answer");
      if (named.isPresent() && answer.isPresent()) {
        answer(expect.text(named.get()), named.get().at(), answer.get());
      } else if (!members.isBroken()) {
        reading.fault(step.at(), "this step has no 'question' or no 'answer'");
      }
    }
  }

  /** The answers in an object; what is wrong with them is a fault of the reading. */
  HeardAnswers read(JsonValue value) {
    expect.entries(value).forEach((key, member) -> answer(key, member.keyAt(), member.value()));
    if (value instanceof JsonValue.Obj object) {
      for (JsonValue.Repeated again : object.repeated()) {
        book.question(again.key()).ifPresent(question -> again(question, again.member().value()));
      }
    }
    return answers;
  }

  private void answer(String id, int at, JsonValue value) {
    Optional<Question> question = book.question(id);
    if (question.isEmpty()) {
      List<String> ids = new ArrayList<>();
      book.questions().forEach(known -> ids.add(known.id()));
      reading.fault(at, Misunderstanding.ofQuestion(id, ids, Nearest.to(id, ids)));
    } else if (!answered.add(id)) {
      reading.fault(at, Misunderstanding.of(Kind.ANSWERED_TWICE, id, "is answered twice"));
      again(question.get(), value);
    } else {
      answers = answers.with(question.get(), responses.read(value, question.get()));
    }
  }

  private void again(Question question, JsonValue value) {
    Understood second = responses.read(value, question);
    answers = answers.again(question, second);
  }
}
