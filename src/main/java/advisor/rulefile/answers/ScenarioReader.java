package advisor.rulefile.answers;

import advisor.interview.AnswerText;
import advisor.interview.Understood;
import advisor.model.Caution;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.model.Stop;
import advisor.rulefile.issue.Place;
import advisor.rulefile.issue.ReadOutcome;
import advisor.rulefile.json.DefinedIds;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.JsonReader;
import advisor.rulefile.json.ObjectMembers;
import advisor.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads scenarios of the format {@value #FORMAT}. */
public final class ScenarioReader {

  public static final String FORMAT = "advisor-scenario/1";

  /** The longest pause before an answer, in seconds. */
  private static final int LONGEST_PAUSE = 600;

  private static final ResponseReader RESPONSES = new ResponseReader(AnswerText.Reach.WHOLE);

  private final RuleBook book;
  private final DefinedIds questions;
  private final DefinedIds asked = new DefinedIds("step");

  private ScenarioReader(RuleBook book) {
    this.book = book;
    this.questions = known("question", book.questions().stream().map(Question::id));
  }

  /**
   * Reads a scenario, or reports every fault of it.
   *
   * @param name the name of the file in issues
   * @param book the rules that the scenario must be for
   */
  public static ReadOutcome<ScenarioFile> read(byte[] bytes, String name, RuleBook book) {
    FileReading reading = JsonReader.open(name, bytes);
    return JsonReader.read(reading)
        .map(root -> new ScenarioReader(book).file(root, name))
        .map(reading::result)
        .orElseGet(reading::faulty);
  }

  private ScenarioFile file(ExpectedValue root, String name) {
    Scenario scenario = scenario(root);
    List<Place> steps = new ArrayList<>();
    for (int offset : asked.places().values()) {
      steps.add(root.reading().text().place(offset));
    }
    return new ScenarioFile(name, scenario, steps);
  }

  private Scenario scenario(ExpectedValue root) {
    ObjectMembers file = root.members("scenario");
    file.optionalText("$schema");
    expectFormat(file);
    return new Scenario(
        file.text("title"),
        file.text("about"),
        file.optionalText("theme"),
        file.reference("rules", DefinedIds.of("rule file", List.of(book.id()))),
        file.optionalText("rulesVersion"),
        file.required("steps").filled().objects("step", this::step),
        file.optional("expect").ifThere(this::expectation));
  }

  private static void expectFormat(ObjectMembers file) {
    String format = file.optionalText("format").orElse(FORMAT);
    if (!format.isEmpty() && !format.equals(FORMAT)) {
      String message = "unknown format " + Quoted.of(format);
      file.value("format").fault(message, "this program reads " + FORMAT);
    }
  }

  private Scenario.Step step(ObjectMembers members) {
    String question = members.reference("question", questions);
    asked.expectNew(question, members.value("question"));
    asked.define(question, members.value("question").at());
    return new Scenario.Step(
        question,
        response(members.required("answer"), book.question(question)),
        members.optionalText("say"),
        pause(members.optional("pause")));
  }

  /** The answer; "not sure" stands in for a faulty one. */
  private static Response response(ExpectedValue answer, Optional<Question> question) {
    boolean isReadable = answer.isThere() && question.isPresent();
    return isReadable && RESPONSES.read(answer, question.get()) instanceof Understood.Meant meant
        ? meant.response()
        : Response.NOT_SURE;
  }

  private static Optional<Double> pause(ExpectedValue value) {
    if (value.isNumber()) {
      double seconds = Double.parseDouble(value.raw());
      if (seconds >= 0 && seconds <= LONGEST_PAUSE) {
        return Optional.of(seconds);
      }
    }
    value.mismatch("a number of seconds from 0 to " + LONGEST_PAUSE);
    return Optional.empty();
  }

  private Scenario.Expectation expectation(ExpectedValue value) {
    ObjectMembers members = value.members("expectation");
    return new Scenario.Expectation(
        members.reference("outcome", DefinedIds.of("outcome", book.outcomes().keySet())),
        strength(members.required("strength")),
        members.required("reasons").ids(known("rule", book.rules().stream().map(Rule::id))),
        ids(members.optional("stops"), known("stop", book.stops().stream().map(Stop::id))),
        ids(
            members.optional("cautions"),
            known("caution", book.cautions().stream().map(Caution::id))));
  }

  private static Optional<List<String>> ids(ExpectedValue value, DefinedIds known) {
    return value.ifThere(list -> list.ids(known));
  }

  private static Optional<String> strength(ExpectedValue value) {
    DefinedIds strengths = DefinedIds.of("strength", List.of("clear", "slight"));
    return value.isNull() ? Optional.empty() : value.ifThere(word -> word.reference(strengths));
  }

  private static DefinedIds known(String kind, Stream<String> ids) {
    return DefinedIds.of(kind, ids.toList());
  }
}
