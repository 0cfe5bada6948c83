package advisor.terminal.demo;

import advisor.interview.AnswerReview;
import advisor.interview.AnswerReviewReply;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.interview.StopReply;
import advisor.model.Question;
import advisor.model.Scenario;
import advisor.scenario.DemoRequest;
import advisor.scenario.Scene;
import advisor.scenario.Stage;
import advisor.terminal.menu.AnswerSummary;
import advisor.terminal.menu.Caption;
import advisor.terminal.menu.Glyphs;
import advisor.terminal.menu.KeyHelp;
import advisor.terminal.menu.KeySource;
import advisor.terminal.menu.Menu;
import advisor.terminal.menu.MenuFrame;
import advisor.terminal.menu.MenuSheet;
import advisor.terminal.menu.MenuState;
import advisor.terminal.menu.Paint;
import advisor.terminal.menu.PanelEnding;
import advisor.terminal.menu.ScreenPages;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/**
 * A stage on a terminal: the menu of every interview, with keys that a script presses. A narrator's
 * words stand below the choices, behind a bar of their own.
 */
public final class DemoStage implements Stage {

  private static final String RESULT = "Result";

  private static final Optional<String> CHANGED =
      Optional.of("The answers are no longer the script's. It goes on where a step still fits.");

  private final Menu menu;
  private final ScriptedKeys keys;
  private final DemoSettings staging;
  private final DemoCaptions guide;
  private final Glyphs glyphs;
  private final Consumer<String> marker;
  private final Paint paint;
  private final Runnable whenClosed;
  private Optional<Scenario> scenario = Optional.empty();

  /**
   * @param trainer the keys of whoever plays the demo
   * @param attended whether there is anybody to be told which keys there are
   * @param marker told of every question that is put
   */
  public DemoStage(
      Terminal terminal,
      KeySource trainer,
      InstantSource clock,
      boolean attended,
      DemoSettings staging,
      Consumer<String> marker,
      Runnable whenClosed) {
    this.staging = staging;
    this.marker = marker;
    this.whenClosed = whenClosed;
    this.paint = new Paint(staging.colour());
    this.glyphs = Glyphs.on(terminal);
    this.keys = new ScriptedKeys(trainer, staging.pace(), clock, staging.auto());
    this.guide = new DemoCaptions(keys, attended);
    this.menu =
        new Menu(terminal, keys, clock, guide::caption, staging.opening(), staging.colour());
  }

  @Override
  public void begin(Scene scene) {
    scenario = Optional.of(scene.scenario());
    if (keys.wish() == DemoRequest.REPLAY) {
      menu.clear();
    }
    staging.notes().ifPresent(notes -> notes.begin(scene));
    leaveNarrated(scene.heading());
  }

  @Override
  public Reply ask(Prompt prompt) {
    Question question = prompt.question();
    Optional<Scenario.Step> step = scenario.get().step(question.id());
    marker.accept(question.topic());
    long wait = staging.pace().beforeAnswer(question, step);
    keys.cue(
        step.map(
                each ->
                    new ScriptStep(AnswerSummary.positions(question, each.answer()), wait, false))
            .orElse(ScriptStep.NONE));
    narrate(prompt, step);
    return menu.ask(prompt);
  }

  private void narrate(Prompt prompt, Optional<Scenario.Step> step) {
    Optional<String> say =
        Stage.follows(scenario.get(), prompt.before()) ? step.flatMap(Scenario.Step::say) : CHANGED;
    guide.atQuestion(staging.notes().isPresent() ? Optional.empty() : say);
    if (staging.notes().isPresent() && step.isPresent()) {
      staging.notes().get().step(prompt.question(), step.get(), say, scenario.get().steps());
    }
  }

  @Override
  public AnswerReviewReply review(AnswerReview review) {
    long wait = staging.pace().toRead(String.join(" ", AnswerSummary.lines(review.answers())));
    keys.cue(new ScriptStep(Set.of(0), wait, false));
    guide.atConfirmation();
    return menu.review(review);
  }

  @Override
  public boolean asksAPerson() {
    return true;
  }

  @Override
  public StopReply confirm(StopNotice notice) {
    String read = String.join(" ", notice.because()) + " " + notice.guidance().label();
    keys.cue(new ScriptStep(Set.of(0), staging.pace().toRead(read), false));
    guide.atConfirmation();
    StopReply reply = menu.put(notice);
    return keys.wish() == DemoRequest.INTERRUPT ? StopReply.LEAVE : reply;
  }

  @Override
  public Reply choose(Prompt prompt) {
    menu.clear();
    keys.cue(ScriptStep.NONE);
    guide.atMenu();
    Reply reply = menu.ask(prompt);
    menu.clear();
    return reply;
  }

  @Override
  public Reply askClass(Prompt prompt) {
    marker.accept(prompt.question().topic());
    keys.cue(ScriptStep.NONE);
    guide.atQuiz();
    return menu.ask(prompt);
  }

  @Override
  public DemoRequest show(IntFunction<String> text) {
    menu.fold();
    marker.accept(RESULT);
    ScreenPages pages = new ScreenPages(text, menu.columns());
    boolean skips = false;
    while (!pages.isOver()) {
      List<String> shown = pages.next(menu.columns(), menu.rows() - roomForMore());
      menu.leave(shown.stream().map(AttributedString::fromAnsi).toList());
      if (!pages.isOver() && !skips) {
        DemoRequest wish = gate(DemoCaptions.MORE, Optional.empty(), String.join(" ", shown));
        if (wish != DemoRequest.ON) {
          return wish;
        }
        skips = keys.hurries();
      }
    }
    return DemoRequest.ON;
  }

  /** The lines below a page, where the keys stand. */
  private int roomForMore() {
    KeyHelp help = new KeyHelp(glyphs, MenuFrame.measure(menu.columns()), DemoCaptions.MORE);
    return Math.max(
        2, help.lines(MenuState.of(MenuSheet.gate(true)), DemoCaptions.MORE.size()).size());
  }

  @Override
  public DemoRequest end(String about, String next) {
    menu.leave(List.of(AttributedString.EMPTY));
    Optional<String> said = staging.notes().isPresent() ? Optional.empty() : Optional.of(about);
    DemoRequest wish = gate(DemoCaptions.end(next), said, about);
    if (wish == DemoRequest.ON && said.isPresent()) {
      leaveNarrated(about);
    }
    return wish;
  }

  /** What was shown goes away where the demo goes back. */
  private DemoRequest gate(List<String> named, Optional<String> said, String read) {
    keys.cue(ScriptStep.gate(staging.pace().toRead(read)));
    guide.atGate(said, named);
    PanelEnding ending = menu.run(MenuSheet.gate(true));
    if (ending instanceof PanelEnding.Chosen) {
      return DemoRequest.ON;
    }
    DemoRequest wish = ending instanceof PanelEnding.Back ? DemoRequest.BACK : wish();
    if (wish == DemoRequest.BACK || wish == DemoRequest.WHOLE) {
      menu.clear();
    }
    return wish;
  }

  private void leaveNarrated(String text) {
    int width = MenuFrame.measure(menu.columns());
    menu.leave(new Caption(List.of(text), List.of()).lines(width, paint, glyphs));
    menu.leave(List.of(AttributedString.EMPTY));
  }

  @Override
  public DemoRequest wish() {
    return keys.wish() == DemoRequest.ON || keys.wish() == DemoRequest.BACK
        ? DemoRequest.INTERRUPT
        : keys.wish();
  }

  @Override
  public void close() {
    menu.close();
    whenClosed.run();
  }
}
