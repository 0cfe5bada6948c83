package advisor.rulefile;

import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads answers that are given ahead: an object of answers by question, or a scenario, whose steps
 * then are the answers. A file with a key "format" or "steps" is a scenario.
 */
public final class AnswersFileReader {
  private final Reading reading;
  private final RuleBook book;
  private final ResponseReader responses;
  private final Map<String, Place> places = new HashMap<>();

  AnswersFileReader(Reading reading, RuleBook book) {
    this.reading = reading;
    this.book = book;
    this.responses = ResponseReader.ofWords(new Expect(reading));
  }

  /**
   * What the file says, or every fault of it.
   *
   * @param name what to call the file in issues
   * @param book the rules whose questions are answered
   */
  public static Read<AnswersFile> read(byte[] bytes, String name, RuleBook book) {
    Reading reading = JsonReader.open(name, bytes);
    Optional<JsonValue> root = JsonReader.read(reading);
    if (root.isEmpty()) {
      return reading.faulty();
    }
    if (isScenario(root.get(), book)) {
      return ofScenario(ScenarioReader.read(root.get(), reading, name, book));
    }
    AnswersFileReader reader = new AnswersFileReader(reading, book);
    Answers answers = reader.answers(new Expect(reading).entries(root.get()));
    return reading.result(new AnswersFile(name, answers, reader.places));
  }

  private static boolean isScenario(JsonValue root, RuleBook book) {
    return root instanceof JsonValue.Obj object
        && (isNoQuestionIn(book, object, "format") || isNoQuestionIn(book, object, "steps"));
  }

  private static boolean isNoQuestionIn(RuleBook book, JsonValue.Obj object, String key) {
    return object.members().containsKey(key) && book.question(key).isEmpty();
  }

  private static Read<AnswersFile> ofScenario(Read<ScenarioFile> read) {
    if (!(read instanceof Read.Ok<ScenarioFile> ok)) {
      return new Read.Faulty<>(read.issues());
    }
    ScenarioFile file = ok.value();
    Map<String, Place> places = new HashMap<>();
    for (int i = 0; i < file.steps().size(); i++) {
      places.put(file.scenario().steps().get(i).question(), file.steps().get(i));
    }
    return new Read.Ok<>(new AnswersFile(file.name(), file.scenario().answers(), places));
  }

  /** The answers in an object; what is wrong with them is a fault of the reading. */
  Answers answers(Map<String, JsonValue.Member> entries) {
    Answers answers = Answers.none();
    for (Map.Entry<String, JsonValue.Member> entry : entries.entrySet()) {
      Optional<Question> question = question(entry.getKey(), entry.getValue().keyAt());
      if (question.isPresent()) {
        Response response = responses.response(entry.getValue().value(), question.get());
        answers = answers.with(entry.getKey(), response);
        places.put(entry.getKey(), reading.text().place(entry.getValue().keyAt()));
      }
    }
    return answers;
  }

  private Optional<Question> question(String id, int at) {
    Optional<Question> question = book.question(id);
    if (question.isEmpty()) {
      List<String> ids = book.questions().stream().map(Question::id).toList();
      reading.unknown(at, "unknown question " + Reading.quoted(id), id, ids);
    }
    return question;
  }
}
