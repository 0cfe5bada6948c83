package advisor.terminal;

import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.Review;
import advisor.interview.ReviewReply;
import advisor.interview.StopNotice;
import advisor.interview.StopReply;
import advisor.model.Question;
import advisor.model.Scenario;
import advisor.scenario.Stage;
import advisor.scenario.Wish;
import advisor.text.Columns;
import advisor.text.Visible;
import java.time.InstantSource;
import java.util.ArrayList;
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
final class DemoStage implements Stage {

  private final Menu menu;
  private final ScriptedKeys keys;
  private final Staging staging;
  private final Guide guide;
  private final Glyphs glyphs;
  private final Consumer<String> marker;
  private final Paint paint;
  private final Runnable whenClosed;
  private List<Scenario.Step> steps = List.of();

  /**
   * @param trainer the keys of whoever plays the demo
   * @param attended whether there is anybody to be told which keys there are
   * @param marker told of every question that is put
   */
  DemoStage(
      Terminal terminal,
      Keys trainer,
      InstantSource clock,
      boolean attended,
      Staging staging,
      Consumer<String> marker,
      Runnable whenClosed) {
    this.staging = staging;
    this.marker = marker;
    this.whenClosed = whenClosed;
    this.paint = new Paint(staging.colour());
    this.glyphs = Glyphs.on(terminal);
    this.keys = new ScriptedKeys(trainer, staging.pace(), clock, staging.auto());
    this.guide = new Guide(keys, attended);
    this.menu =
        new Menu(terminal, keys, clock, guide::caption, staging.opening(), staging.colour());
  }

  @Override
  public void begin(Scenario scenario, int number, int of) {
    steps = scenario.steps();
    staging.notes().ifPresent(notes -> notes.begin(scenario, number, of));
    String count = of == 1 ? "Demo: " : "Demo " + number + " of " + of + ": ";
    List<AttributedString> lines = narrated(count + scenario.title());
    lines.add(AttributedString.EMPTY);
    menu.leave(lines);
  }

  @Override
  public Reply ask(Prompt prompt) {
    Question question = prompt.question();
    Optional<Scenario.Step> step =
        steps.stream().filter(each -> each.question().equals(question.id())).findFirst();
    marker.accept(question.topic());
    long wait = staging.pace().beforeAnswer(question, step);
    keys.cue(
        step.map(each -> new Cue(Fold.positions(question, each.answer()), wait, false))
            .orElse(Cue.NONE));
    narrate(question, step);
    return menu.ask(prompt);
  }

  private void narrate(Question question, Optional<Scenario.Step> step) {
    guide.atQuestion(
        staging.notes().isPresent() ? Optional.empty() : step.flatMap(Scenario.Step::say));
    if (staging.notes().isPresent() && step.isPresent()) {
      int number = steps.indexOf(step.get()) + 1;
      staging.notes().get().step(question, step.get(), number, steps.size());
    }
  }

  @Override
  public ReviewReply review(Review review) {
    long wait = staging.pace().toRead(String.join(" ", Fold.lines(review.answers())));
    keys.cue(new Cue(Set.of(0), wait, false));
    guide.atQuestion(Optional.empty());
    return menu.review(review);
  }

  @Override
  public boolean asksAPerson() {
    return true;
  }

  @Override
  public StopReply confirm(StopNotice notice) {
    String read = String.join(" ", notice.because()) + " " + notice.guidance().label();
    keys.cue(new Cue(Set.of(0), staging.pace().toRead(read), false));
    guide.atQuestion(Optional.empty());
    StopReply reply = menu.put(notice);
    return keys.wish() == Wish.INTERRUPT ? StopReply.LEAVE : reply;
  }

  @Override
  public Reply askClass(Prompt prompt) {
    marker.accept(prompt.question().topic());
    keys.cue(Cue.NONE);
    guide.atQuiz();
    return menu.ask(prompt);
  }

  @Override
  public Wish show(IntFunction<String> text) {
    menu.fold();
    Pages pages = new Pages(text, menu.columns());
    boolean skips = false;
    while (!pages.isOver()) {
      List<String> shown = pages.next(menu.columns(), menu.rows() - roomForMore());
      menu.leave(shown.stream().map(AttributedString::fromAnsi).toList());
      if (!pages.isOver() && !skips) {
        Wish wish = gate(Guide.MORE, Optional.empty(), String.join(" ", shown));
        if (wish != Wish.ON) {
          return wish;
        }
        skips = keys.hurries();
      }
    }
    return Wish.ON;
  }

  /** The lines below a page, where the keys stand. */
  private int roomForMore() {
    Help help = new Help(glyphs, Frame.measure(menu.columns()), Guide.MORE);
    return Math.max(2, help.lines(View.of(Sheet.gate(true)), Guide.MORE.size()).size());
  }

  @Override
  public Wish end(Scenario scenario, boolean last) {
    menu.leave(List.of(AttributedString.EMPTY));
    Optional<String> about =
        staging.notes().isPresent() ? Optional.empty() : Optional.of(scenario.about());
    Wish wish = gate(last ? Guide.LAST : Guide.NEXT, about, scenario.about());
    if (wish == Wish.ON && about.isPresent()) {
      List<AttributedString> lines = narrated(about.get());
      lines.add(AttributedString.EMPTY);
      menu.leave(lines);
    }
    return wish;
  }

  private Wish gate(List<String> named, Optional<String> said, String read) {
    keys.cue(Cue.gate(staging.pace().toRead(read)));
    guide.atGate(said, named);
    Ending ending = menu.run(Sheet.gate(true));
    if (ending instanceof Ending.Chosen) {
      return Wish.ON;
    }
    return ending instanceof Ending.Back ? Wish.BACK : wish();
  }

  private List<AttributedString> narrated(String text) {
    List<AttributedString> lines = new ArrayList<>();
    for (String line : Columns.wrap(Visible.of(text), Frame.measure(menu.columns()) - 2)) {
      lines.add(paint.narrated(glyphs.bar() + " " + line));
    }
    return lines;
  }

  @Override
  public Wish wish() {
    return keys.wish() == Wish.ON || keys.wish() == Wish.BACK ? Wish.INTERRUPT : keys.wish();
  }

  @Override
  public void close() {
    menu.close();
    whenClosed.run();
  }
}
