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

/** A stage on which a script answers the questions of an interview as people see it. */
abstract class ScriptedStage implements Stage {

  private static final String CHANGED =
      "The answers are no longer the script's. It goes on where a step still fits.";

  private final DemoSettings settings;
  private Optional<Scene> scene = Optional.empty();

  ScriptedStage(DemoSettings settings) {
    this.settings = settings;
  }

  abstract Asker asker();

  abstract Script script();

  /** Leaves a narrator's words on the screen. */
  abstract void narrate(String words);

  /** Takes note that something new is put. */
  void mark(String topic) {}

  Reply put(StopNotice notice) {
    return asker().confirm(notice);
  }

  DemoPace pace() {
    return settings.pace();
  }

  /** What is said on the screen that all see; nothing where the narrator reads it elsewhere. */
  Optional<String> toAll(String words) {
    return settings.notes().isPresent() ? Optional.empty() : Optional.of(words);
  }

  /** What is said in the end on the screen that all see, or taken down where it is read. */
  Optional<String> atEnd(String about) {
    settings.notes().filter(notes -> !about.isEmpty()).ifPresent(notes -> notes.end(about));
    return about.isEmpty() ? Optional.empty() : toAll(about);
  }

  @Override
  public void say(String about) {
    atEnd(about).ifPresent(this::narrate);
  }

  /** What is said of the scenario with these answers. */
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
        step.map(each -> new AnsweredQuestion(question, each.answer()).positions())
            .orElse(Set.of());
    long pause = pace().beforeAnswer(question, step);
    script().cue(ScriptStep.question(wanted, pause, narrated(prompt, step)));
    return asker().ask(prompt);
  }

  private Optional<String> narrated(Prompt prompt, Optional<Scenario.Step> step) {
    Optional<String> say =
        Stage.follows(scenario(), AnsweredQuestion.answers(prompt.before()))
            ? step.flatMap(Scenario.Step::say)
            : Optional.of(CHANGED);
    settings
        .notes()
        .ifPresent(notes -> notes.step(prompt.question(), step, say, scenario().steps()));
    return say.flatMap(this::toAll);
  }

  @Override
  public Reply askClass(Prompt prompt) {
    mark(prompt.question().topic());
    script().cue(ScriptStep.CLASS);
    return asker().ask(prompt);
  }

  @Override
  public Reply choose(Prompt prompt) {
    script().cue(ScriptStep.NONE);
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

  private void goOn(String read) {
    script().cue(ScriptStep.confirmation(pace().toRead(read)));
  }

  @Override
  public DemoRequest request() {
    return script().wish();
  }

  @Override
  public void close() {
    asker().close();
  }
}
