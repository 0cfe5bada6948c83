package advisor.rulefile.answers;

import advisor.interview.AnswerText;
import advisor.interview.HeardAnswers;
import advisor.interview.Misunderstanding;
import advisor.model.CarriedValue;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.JsonReader;
import advisor.text.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * Reads answers given ahead from an object of answers by question, from the steps of a scenario, or
 * from the answers of a result. A file with a key "steps" is a scenario, one with the keys "format"
 * and "answers" a result.
 */
public final class AnswersFileReader {
  private static final String RESULT = "advisor-result/2";

  private final FileReading reading;
  private final RuleBook book;
  private final ResponseReader responses;
  private HeardAnswers answers = HeardAnswers.NOTHING;

  AnswersFileReader(FileReading reading, RuleBook book, AnswerText.Reach reach) {
    this.reading = reading;
    this.book = book;
    this.responses = new ResponseReader(reach);
  }

  /**
   * Reads a file of answers.
   *
   * @param name the name of the file in issues
   * @param book the rules whose questions are answered
   */
  public static AnswersFile read(byte[] bytes, String name, RuleBook book) {
    FileReading reading = JsonReader.open(name, bytes);
    AnswersFileReader reader = new AnswersFileReader(reading, book, AnswerText.Reach.BEGINNING);
    RulesOrigin origin =
        JsonReader.readBegun(reading).map(reader::file).orElse(RulesOrigin.NOTHING);
    return new AnswersFile(reader.answers, reading.issues(), origin);
  }

  private RulesOrigin file(ExpectedValue root) {
    String format = root.get("format").written();
    if (root.get("steps").isThere() || format.equals(ScenarioReader.FORMAT)) {
      expectFormat(root, ScenarioReader.FORMAT);
      expect(root, "scenario", "steps");
      root.get("steps").list().forEach(this::step);
      return RulesOrigin.of(root);
    }
    boolean isNamed = root.get("format").isThere();
    if (isNamed && root.get("answers").isThere() || format.equals(RESULT)) {
      expectFormat(root, RESULT);
      expect(root, "result", "answers");
      read(root.get("answers"));
      return RulesOrigin.of(root);
    }
    read(root);
    return RulesOrigin.NOTHING;
  }

  /**
   * Reports a fault if the format is another version, whose answers may mean something else;
   * warning signs among them are reported all the same.
   */
  private static void expectFormat(ExpectedValue file, String known) {
    ExpectedValue format = file.get("format");
    String named = format.isThere() ? format.text() : known;
    if (!named.isEmpty() && !named.equals(known)) {
      format.fault("unknown format " + Quoted.of(named), "this program reads " + known);
    }
  }

  /** Reports a fault if a file that does not break off lacks its answers. */
  private void expect(ExpectedValue file, String what, String key) {
    if (!file.get(key).isThere() && reading.isFaultless()) {
      file.fault("this " + what + " has no '" + key + "'");
    }
  }

  private void step(ExpectedValue step) {
    ExpectedValue named = step.get("question");
    ExpectedValue answer = step.get("answer");
    if (named.isThere() && answer.isThere()) {
      answer(named.text(), named.at(), answer);
    } else if (step.isObject()) {
      step.fault("this step has no 'question' or no 'answer'");
    } else {
      step.entries();
    }
  }

  private void read(ExpectedValue object) {
    read(object, new LineNames(List.of(), List.of(LineNames.ID)), List.of());
  }

  /**
   * Reads the answers in an object, and reports their faults.
   *
   * @param names of what else the object holds
   * @param carried the list for values that go to the result, in the order of the names
   */
  HeardAnswers read(ExpectedValue object, LineNames names, List<CarriedValue> carried) {
    for (ExpectedValue entry : object.entries()) {
      int index = LineNames.indexOf(entry.key(), names.carried());
      if (index >= 0 && carried.get(index).isPresent()) {
        entry.name().fault("the key " + Quoted.of(entry.key()) + " is given twice in one object");
      } else if (index >= 0) {
        carried.set(index, CarriedReader.read(entry));
      } else if (LineNames.indexOf(entry.key(), names.ignored()) < 0) {
        answer(entry.key(), entry.keyAt(), entry);
      }
    }
    for (ExpectedValue repeated : object.repeated()) {
      book.question(repeated.key()).ifPresent(question -> again(question, repeated));
    }
    return answers;
  }

  private void answer(String id, int at, ExpectedValue value) {
    Optional<Question> question = book.question(id);
    if (question.isEmpty()) {
      List<String> ids = book.questions().stream().map(Question::id).toList();
      reading.fault(at, Misunderstanding.ofQuestion(id, ids));
    } else if (answers.has(question.get())) {
      reading.fault(at, Misunderstanding.twice(question.get(), "", "is answered twice"));
      again(question.get(), value);
    } else {
      answers = answers.with(question.get(), responses.read(value, question.get()));
    }
  }

  private void again(Question question, ExpectedValue value) {
    answers = answers.again(question, responses.read(value, question));
  }
}
