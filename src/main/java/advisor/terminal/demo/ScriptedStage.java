package advisor.terminal.demo;

import advisor.interview.AnsweredQuestion;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Scenario;
import advisor.scenario.DemoPace;
import advisor.scenario.DemoRequest;
import advisor.scenario.Scene;
import advisor.scenario.Stage;
import advisor.terminal.asker.Asker;
import advisor.terminal.demo.Script.ScriptStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stage on which a script answers the questions of an interview. */
abstract class ScriptedStage implements Stage {

  private final DemoSettings settings;
  private Optional<Scene> scene = Optional.empty();

  ScriptedStage(DemoSettings settings) {
    this.settings = settings;
  }

  abstract Asker asker();

  abstract Script script();

  abstract void narrate(String words);

  void mark(String topic) {}

  Reply show(StopNotice notice) {
    return asker().confirm(notice);
  }

  DemoPace pace() {
    return settings.pace();
  }

  /** The words for the screen that all see; empty where they go to the notes instead. */
  Optional<String> toAll(String words) {
    return settings.notes().isPresent() ? Optional.empty() : Optional.of(words);
  }

  /** The closing words for the screen that all see; writes them to the notes, if there are any. */
  Optional<String> atEnd(String about) {
    settings.notes().filter(notes -> !about.isEmpty()).ifPresent(notes -> notes.end(about));
    return about.isEmpty() ? Optional.empty() : toAll(about);
  }

  @Override
  public void say(String about) {
    atEnd(about).ifPresent(this::narrate);
  }

  /** The closing words of the scenario with these answers. */
  String about(Answers answers) {
    return Stage.about(scenario(), answers);
  }

  @Override
  public void begin(Scene next) {
    scene = Optional.of(next);
    settings.notes().ifPresent(notes -> notes.begin(next));
    narrate(next.heading());
  }

  private Scenario scenario() {
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
    return asker().askOpenly(prompt);
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
    return show(notice);
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
