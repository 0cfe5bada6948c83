package advisor.terminal.demo;

import advisor.interview.AnswerReview;
import advisor.interview.Answered;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.model.Question;
import advisor.model.Scenario;
import advisor.scenario.DemoRequest;
import advisor.scenario.Scene;
import advisor.scenario.Stage;
import advisor.terminal.menu.KeySource;
import advisor.terminal.menu.Menu;
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

  private static final String CHANGED =
      "The answers are no longer the script's. It goes on where a step still fits.";

  /** The keys between two screenfuls. */
  private static final List<String> MORE =
      List.of("Enter more", "s to the end", "b back", "r again", "q quit");

  private final Menu menu;
  private final ScriptedKeys keys;
  private final DemoSettings staging;
  private final Consumer<String> marker;
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
    this.keys = new ScriptedKeys(trainer, staging.pace(), clock, attended, staging.auto());
    this.menu =
        new Menu(
            terminal, keys, clock, keys::caption, staging.opening(), staging.colour(), whenClosed);
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
    keys.cue(
        ScriptStep.question(
            step.map(each -> new Answered(question, each.answer()).positions()).orElse(Set.of()),
            staging.pace().beforeAnswer(question, step),
            staging.narrated(scenario.get(), prompt, CHANGED)));
    return menu.ask(prompt);
  }

  @Override
  public Reply review(AnswerReview review) {
    keys.cue(ScriptStep.confirmation(staging.toRead(review)));
    return menu.review(review);
  }

  @Override
  public Reply confirm(StopNotice notice) {
    keys.cue(ScriptStep.confirmation(staging.toRead(notice)));
    Reply reply = menu.put(notice);
    return keys.wish() == DemoRequest.INTERRUPT ? new Reply.Leave() : reply;
  }

  @Override
  public Reply choose(Prompt prompt) {
    menu.clear();
    keys.cue(ScriptStep.NONE);
    Reply reply = menu.ask(prompt);
    menu.clear();
    return reply;
  }

  @Override
  public Reply askClass(Prompt prompt) {
    marker.accept(prompt.question().topic());
    keys.cue(ScriptStep.CLASS);
    return menu.ask(prompt);
  }

  @Override
  public DemoRequest show(IntFunction<String> text) {
    menu.fold();
    marker.accept(RESULT);
    ScreenPages pages = new ScreenPages(text, menu.screen().columns());
    boolean skips = false;
    while (!pages.isOver()) {
      List<String> shown =
          pages.next(menu.screen().columns(), menu.screen().rows() - roomForMore());
      menu.leave(shown.stream().map(AttributedString::fromAnsi).toList());
      if (!pages.isOver() && !skips) {
        DemoRequest wish = gate(MORE, Optional.empty(), String.join(" ", shown));
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
    return Math.max(2, Math.min(MORE.size(), menu.screen().keys(MORE).size()));
  }

  @Override
  public DemoRequest end(String about, String next) {
    menu.leave(List.of(AttributedString.EMPTY));
    Optional<String> said = staging.notes().isPresent() ? Optional.empty() : Optional.of(about);
    List<String> named = List.of("Enter " + next, "w whole result", "b back", "r again", "q quit");
    DemoRequest wish = gate(named, said, about);
    if (wish == DemoRequest.ON && said.isPresent()) {
      leaveNarrated(about);
    }
    return wish;
  }

  /** What was shown goes away where the demo goes back. */
  private DemoRequest gate(List<String> named, Optional<String> said, String read) {
    keys.cue(ScriptStep.gate(staging.pace().toRead(read), said, named));
    Reply reply = menu.gate();
    if (reply.equals(Reply.AGREED)) {
      return DemoRequest.ON;
    }
    DemoRequest wish = reply instanceof Reply.Back ? DemoRequest.BACK : wish();
    if (wish == DemoRequest.BACK || wish == DemoRequest.WHOLE) {
      menu.clear();
    }
    return wish;
  }

  private void leaveNarrated(String text) {
    menu.leave(menu.screen().narrated(List.of(text)));
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
  }
}
