package advisor.rulefile.answers;

import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.rulefile.Place;
import advisor.rulefile.ReadOutcome;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.JsonReader;
import advisor.rulefile.json.JsonValue;
import advisor.rulefile.json.ObjectMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads scenarios of the format {@value #FORMAT}. */
public final class ScenarioReader {

  public static final String FORMAT = "advisor-scenario/1";

  /** The longest pause before an answer, in seconds. */
  private static final int LONGEST_PAUSE = 600;

  private final ExpectedValue expect;
  private final RuleBook book;
  private final DefinedIds questions;
  private final DefinedIds asked = new DefinedIds("step");

  private ScenarioReader(ExpectedValue expect, RuleBook book) {
    this.expect = expect;
    this.book = book;
    this.questions =
        DefinedIds.of("question", book.questions().stream().map(Question::id).toList());
  }

  /**
   * What the file says, or every fault of it.
   *
   * @param name what to call the file in issues
   * @param book the rules that the scenario must be for
   */
  public static ReadOutcome<ScenarioFile> read(byte[] bytes, String name, RuleBook book) {
    FileReading reading = JsonReader.open(name, bytes);
    Optional<JsonValue> root = JsonReader.read(reading);
    return root.isEmpty() ? reading.faulty() : read(root.get(), reading, name, book);
  }

  static ReadOutcome<ScenarioFile> read(
      JsonValue root, FileReading reading, String name, RuleBook book) {
    ScenarioReader reader = new ScenarioReader(new ExpectedValue(reading), book);
    Scenario scenario = reader.scenario(root);
    List<Place> steps = new ArrayList<>();
    for (int offset : reader.asked.places().values()) {
      steps.add(reading.text().place(offset));
    }
    return reading.result(new ScenarioFile(name, scenario, steps));
  }

  private Scenario scenario(JsonValue root) {
    ObjectMembers file = expect.members(root, "scenario");
    file.optionalText("$schema");
    expectFormat(file);
    Scenario scenario =
        new Scenario(
            file.text("title"),
            file.text("about"),
            file.optionalText("theme"),
            file.reference("rules", DefinedIds.of("rule file", List.of(book.id()))),
            steps(file),
            expectation(file.optional("expect")));
    file.end();
    return scenario;
  }

  private void expectFormat(ObjectMembers file) {
    String format = file.optionalText("format").orElse(FORMAT);
    if (!format.isEmpty() && !format.equals(FORMAT)) {
      String only = "this program reads " + FORMAT;
      expect
          .reading()
          .fault(file.at("format"), "unknown format " + FileReading.quoted(format), only);
    }
  }

  private List<Scenario.Step> steps(ObjectMembers file) {
    List<Scenario.Step> steps = new ArrayList<>();
    Optional<JsonValue> list = file.required("steps");
    for (JsonValue value : list.isEmpty() ? List.<JsonValue>of() : expect.filledList(list.get())) {
      steps.add(step(expect.members(value, "step")));
    }
    return steps;
  }

  private Scenario.Step step(ObjectMembers members) {
    String question = members.reference("question", questions);
    asked.expectNew(question, members.at("question"), expect.reading());
    asked.define(question, members.at("question"));
    Scenario.Step step =
        new Scenario.Step(
            question,
            response(members.required("answer"), book.question(question)),
            members.optionalText("say"),
            pause(members.optional("pause")));
    members.end();
    return step;
  }

  private Response response(Optional<JsonValue> answer, Optional<Question> question) {
    return answer.isEmpty() || question.isEmpty()
        ? Response.NOT_SURE
        : ResponseReader.ofIds(expect.reading()).response(answer.get(), question.get());
  }

  private Optional<Double> pause(Optional<JsonValue> value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof JsonValue.Num number) {
      double seconds = Double.parseDouble(number.digits());
      if (seconds >= 0 && seconds <= LONGEST_PAUSE) {
        return Optional.of(seconds);
      }
    }
    expect.mismatch(value.get(), "a number of seconds from 0 to " + LONGEST_PAUSE);
    return Optional.empty();
  }

  private Optional<Scenario.Expectation> expectation(Optional<JsonValue> value) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ExpectationReader(expect, book)
                .expectation(expect.members(value.get(), "expectation")));
  }
}
