package advisor.terminal.demo;

import advisor.interview.AnsweredQuestion;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Scenario;
import advisor.scenario.DemoPace;
import advisor.scenario.DemoRequest;
import advisor.scenario.Scene;
import advisor.scenario.Stage;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.LastPage;
import advisor.terminal.demo.Script.ScriptStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** A stage on which a script answers the questions of an interview. */
abstract class ScriptedStage implements Stage {

  private static final String WHOLE = "w";

  private static final List<Answer> KEYS =
      List.of(
          new Answer(WHOLE, "see the whole result"),
          new Answer("b", "go back"),
          new Answer("r", "play it again"),
          new Answer("q", "quit"));

  private final DemoSettings settings;
  private Optional<Scene> scene = Optional.empty();

  ScriptedStage(DemoSettings settings) {
    this.settings = settings;
  }

  abstract Asker asker();

  abstract Script script();

  abstract void narrate(String words);

  void mark(String topic) {}

  DemoPace pace() {
    return settings.pace();
  }

  /** The words for the screen that all see; empty where they go to the notes instead. */
  Optional<String> toAll(String words) {
    return settings.notes().isPresent() ? Optional.empty() : Optional.of(words);
  }

  /** The closing words for the screen that all see; writes them to the notes, if there are any. */
  Optional<String> atEnd(String about) {
    settings.notes().ifPresent(notes -> notes.end(about));
    return toAll(about);
  }

  @Override
  public void begin(Scene next) {
    scene = Optional.of(next);
    settings.notes().ifPresent(notes -> notes.begin(next));
    narrate(next.heading());
  }

  final Scenario scenario() {
    return scene.orElseThrow().scenario();
  }

  @Override
  public Reply ask(Prompt prompt) {
    Question question = prompt.question();
    Optional<Scenario.Step> step = scenario().step(question.id());
    mark(question.topic());
    Set<Integer> wanted =
        step.map(found -> new AnsweredQuestion(question, found.answer()).positions())
            .orElse(Set.of());
    long pause = pace().beforeAnswer(question, step);
    script().begin(ScriptStep.question(wanted, pause, narrated(prompt, step)));
    return asker().ask(prompt);
  }

  private Optional<String> narrated(Prompt prompt, Optional<Scenario.Step> step) {
    Optional<String> say =
        Stage.follows(scenario(), AnsweredQuestion.answers(prompt.before()))
            ? step.flatMap(Scenario.Step::say)
            : Optional.of(Stage.CHANGED);
    settings
        .notes()
        .ifPresent(notes -> notes.step(prompt.question(), step, say, scenario().steps()));
    return say.flatMap(this::toAll);
  }

  @Override
  public Reply askClass(Prompt prompt) {
    mark(prompt.question().topic());
    script().begin(ScriptStep.CLASS);
    return asker().ask(prompt);
  }

  @Override
  public Reply choose(Prompt prompt) {
    script().begin(ScriptStep.NONE);
    return asker().ask(prompt);
  }

  @Override
  public Reply review(List<AnsweredQuestion> answers, String news) {
    goOn(String.join(" ", AnsweredQuestion.lines(answers)));
    return asker().review(answers, news);
  }

  @Override
  public Reply confirm(StopNotice notice) {
    if (scene.orElseThrow().quiz()) {
      return new Reply.Agreed();
    }
    goOn(String.join(" ", notice.because()) + " " + notice.guidance().label());
    return put(notice);
  }

  Reply put(StopNotice notice) {
    return asker().confirm(notice);
  }

  @Override
  public DemoRequest show(
      IntFunction<String> text, IntFunction<String> whole, String about, String next) {
    mark("Result");
    long pause = pace().toRead(about + " " + text.apply(settings.presentation().width()));
    script().begin(ScriptStep.waiting(pause, atEnd(about)));
    LastPage page = new LastPage(text, "", next, KEYS);
    Reply reply = asker().end(page);
    while (letter(reply).equals(WHOLE)) {
      reply = asker().read(whole) ? asker().end(page) : new Reply.Leave();
    }
    return switch (letter(reply)) {
      case "b" -> DemoRequest.BACK;
      case "r" -> DemoRequest.REPLAY;
      case "q" -> DemoRequest.QUIT;
      default -> reply instanceof Reply.Agreed ? DemoRequest.ON : DemoRequest.INTERRUPT;
    };
  }

  private static String letter(Reply reply) {
    return reply instanceof Reply.Responded key ? String.join("", key.response().answers()) : "";
  }

  static List<String> keyNames() {
    return new LastPage(columns -> "", "", "next demo", KEYS).keyNames();
  }

  private void goOn(String read) {
    script().begin(ScriptStep.confirmation(pace().toRead(read)));
  }

  @Override
  public DemoRequest request() {
    return script().request();
  }

  @Override
  public void close() {
    asker().close();
  }
}
