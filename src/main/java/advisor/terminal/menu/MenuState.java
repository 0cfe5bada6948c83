package advisor.terminal.menu;

import advisor.interview.AnswerText;
import advisor.interview.AnsweredQuestion;
import advisor.interview.NamedChoices;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.model.Question;
import advisor.model.Response;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.Selection;
import advisor.terminal.choice.TypedEffect;
import advisor.terminal.choice.Viewport;
import advisor.terminal.screen.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The state of a question while it is being answered, and the effect of each key.
 *
 * <p>"None of these" and "not sure" concern a whole list. They are taken only once the whole list
 * was on the screen, or by name after a message has said how much was not. An alarm is taken at
 * once.
 *
 * @param explained whether the reason for the question is shown
 * @param message the message about the last key; may be empty
 * @param unread whether the person knows that choices were not on the screen yet
 */
public record MenuState(
    Prompt prompt, Selection selection, boolean explained, String message, Unread unread)
    implements Panel {

  /** What the person knows about choices that were not on the screen yet. */
  enum Unread {
    UNTOLD,
    TOLD,
    /** The person typed "none" or "not sure" all the same. */
    ACCEPTED
  }

  public static MenuState of(Prompt prompt) {
    Question question = prompt.question();
    NamedChoices names = NamedChoices.atMenu(question);
    Set<Integer> given =
        prompt
            .earlier()
            .map(answer -> new AnsweredQuestion(question, answer).positions())
            .orElse(Set.of());
    int at = given.isEmpty() ? 0 : given.iterator().next();
    boolean isMany = question.choosesMany();
    return of(prompt, isMany ? Selection.many(names, at, given) : Selection.one(names, at));
  }

  /** The same with no choice that Enter would take. */
  MenuState unchosen() {
    return with(selection.clear(), message, unread);
  }

  static MenuState of(List<AnsweredQuestion> answers, String news) {
    Question question =
        Question.outsideABook(
            "review", "", "Your answers: go on, or choose one to change it", "", List.of());
    boolean canGoBack = !answers.isEmpty();
    Prompt prompt = new Prompt(question, 0, Optional.empty(), canGoBack, List.of());
    List<AnswerText.Choice> choices = new ArrayList<>();
    choices.add(new AnswerText.Choice("result", "See the result", Response.of()));
    for (AnsweredQuestion answered : answers) {
      String id = answered.question().id();
      choices.add(new AnswerText.Choice(id, answered.line(), Response.of(id)));
    }
    NamedChoices names = new NamedChoices(choices, choices.size(), true, true);
    return of(prompt.with(news), Selection.one(names, 0));
  }

  private static MenuState of(Prompt prompt, Selection selection) {
    return new MenuState(prompt, selection, false, prompt.news(), Unread.UNTOLD);
  }

  @Override
  public MenuState seeing(Viewport shown) {
    return new MenuState(prompt, selection.seeing(shown), explained, message, unread);
  }

  @Override
  public MenuFrame frame(ScreenText screen) {
    return MenuFrame.of(this, screen);
  }

  @Override
  public Optional<Reply> ending(PressedKey key) {
    Set<Integer> chosen = selection.chosen();
    if (key.is(PressedKey.Kind.ENTER) && !chosen.isEmpty() && mayTake(chosen)) {
      return Optional.of(new Reply.Responded(response(chosen)));
    }
    boolean goesBack = key.goesBack() && prompt.canGoBack() && selection.typed().isEmpty();
    return goesBack ? Optional.of(back()) : Optional.empty();
  }

  @Override
  public Reply leaving() {
    Set<Integer> ticked = selection.ticked();
    return new Reply.Leave(ticked.isEmpty() ? Optional.empty() : Optional.of(response(ticked)));
  }

  private Response response(Set<Integer> positions) {
    List<String> ids = new ArrayList<>();
    for (int position : new TreeSet<>(positions)) {
      AnswerText.Choice choice = selection.names().choices().get(position);
      if (!selection.choosesMany() || selection.isExclusive(position)) {
        return choice.response();
      }
      ids.add(choice.id());
    }
    return new Response.Given(ids);
  }

  /** Goes back. Ticks are kept as a draft; that all of them were removed is kept, too. */
  private Reply.Back back() {
    Set<Integer> ticked = selection.ticked();
    if (ticked.isEmpty()) {
      boolean forgets = selection.choosesMany() && prompt.earlier().isPresent();
      return forgets ? Reply.Back.withoutAnswer() : new Reply.Back();
    }
    return new Reply.Back(Optional.of(response(ticked)));
  }

  /** Whether these can be taken, considering the choices that were not on the screen. */
  private boolean mayTake(Set<Integer> chosen) {
    return !selection.choosesMany()
        || selection.unseen() == 0
        || unread == Unread.ACCEPTED
        || response(chosen).answers().stream().anyMatch(prompt.alarms()::contains)
        || unread == Unread.TOLD && chosen.stream().noneMatch(selection::isExclusive);
  }

  @Override
  public MenuState press(PressedKey key) {
    return switch (key.kind()) {
      case OTHER, REDRAW -> this;
      case SHOW -> with(selection.to(selection.at()), prompt.news(), unread);
      case WHY -> continuesWord(key) ? moved(selection.press(key)) : why();
      case LEFT, ESCAPE ->
          selection.typed().isEmpty()
              ? says("There is no question to go back to")
              : moved(selection.clear());
      case ENTER -> entered();
      case PASTE -> pasted(key.text());
      case SPACE ->
          selection.choosesMany() || !selection.typed().isEmpty()
              ? moved(selection.press(key))
              : says(selection.chosen().isEmpty() ? needed() : "Enter chooses");
      default -> moved(selection.press(key));
    };
  }

  /** Whether a question mark continues a typed word, because a label has one there. */
  private boolean continuesWord(PressedKey key) {
    String longer = (selection.typed().text() + key.text()).toLowerCase(Locale.ROOT);
    return !selection.typed().isEmpty()
        && selection.labels().stream()
            .anyMatch(label -> label.toLowerCase(Locale.ROOT).contains(longer));
  }

  private MenuState why() {
    return prompt.question().why().isBlank()
        ? says("No reason is given here")
        : new MenuState(prompt, selection, !explained, "", unread).says("");
  }

  private MenuState moved(Selection next) {
    return with(next, TypedEffect.done(selection, next), unread);
  }

  /** Takes pasted text as if it were typed; a paste never presses Enter. */
  private MenuState pasted(String text) {
    String line = text.strip();
    return line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0
        ? says("Nothing was taken: what was pasted has more than one line")
        : moved(selection.type(line.replaceAll("[\\s\\p{Cntrl}]+", " ")));
  }

  /** Enter while the question stays: ticks what was typed, so that the next Enter can go on. */
  private MenuState entered() {
    if (selection.typed().isEmpty()) {
      Set<Integer> chosen = selection.chosen();
      return chosen.isEmpty() ? says(needed()) : tellUnread(chosen.iterator().next());
    }
    if (!selection.isUnderstood()) {
      return with(selection.refuse(), TypedEffect.refused(selection), unread);
    }
    return selection
        .exclusive()
        .map(this::tickedAlone)
        .orElseGet(() -> ticked(selection.meant(), unread));
  }

  private MenuState tickedAlone(int position) {
    boolean isUnread = selection.isUnread(position) && !selection.replacesNone(position);
    if (isUnread && (selection.typed().isNumber() || unread == Unread.UNTOLD)) {
      return tellUnread(position);
    }
    if (selection.needsSpace(position)) {
      return with(selection.to(position), TypedEffect.notTicked(selection, position), unread);
    }
    return ticked(List.of(position), isUnread ? Unread.ACCEPTED : unread);
  }

  private MenuState ticked(List<Integer> positions, Unread after) {
    Selection next = selection.tick(positions);
    return with(next, TypedEffect.ticked(selection, next), after);
  }

  /** Says how much was not on the screen, and moves the cursor to the first choice of it. */
  private MenuState tellUnread(int position) {
    Selection next = selection.to(selection.firstUnseen());
    return with(next, TypedEffect.unread(selection, position), Unread.TOLD);
  }

  private String needed() {
    if (!selection.choosesMany()) {
      return "Nothing taken: choose with the arrow keys, a number or a word";
    }
    Question question = prompt.question();
    String none = question.offersNone() ? ", or type none" : "";
    String notSure = question.offersNotSure() ? ", or not sure" : "";
    return "Tick what applies with Space" + none + notSure;
  }

  /** Says a text, and what is still typed, because Enter would take it. */
  private MenuState says(String text) {
    String typed = TypedEffect.done(selection, selection);
    String between = text.isEmpty() || typed.isEmpty() ? "" : ". ";
    return with(selection, text + between + typed, unread);
  }

  private MenuState with(Selection next, String words, Unread after) {
    return new MenuState(prompt, next, explained, words, after);
  }
}
