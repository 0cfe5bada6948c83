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
 * A question in the middle of being answered, and what each key makes of it.
 *
 * <p>What speaks of a whole list is taken only once the whole list was seen, or by its name once it
 * was said how much was not. An alarm waits for no reading.
 *
 * @param explained whether the reason for the question is shown
 * @param message what the last key made it necessary to say; empty where nothing
 * @param unread what came of that a part of the choices was not on the screen
 */
public record MenuState(
    Prompt prompt, Selection selection, boolean explained, String message, Unread unread)
    implements Panel {

  enum Unread {
    UNTOLD,
    TOLD,
    /** The person said "none" all the same. */
    ACCEPTED
  }

  private static final int LONGEST_PASTE = 300;

  public static MenuState of(Prompt prompt) {
    Question question = prompt.question();
    NamedChoices names = NamedChoices.atMenu(question);
    Set<Integer> given =
        prompt.earlier().map(it -> new AnsweredQuestion(question, it).positions()).orElse(Set.of());
    int at = given.isEmpty() ? 0 : given.iterator().next();
    boolean many = question.choosesMany();
    return of(prompt, many ? Selection.many(names, at, given) : Selection.one(names, at));
  }

  /** The answers, to be gone on from or changed. */
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
    boolean goesBack = key.goesBack() && prompt.canGoBack() && !selection.isOpen();
    return goesBack ? Optional.of(back()) : Optional.empty();
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

  /** Ticks are kept, and so is that all of them were taken away. */
  private Reply.Back back() {
    Set<Integer> ticked = selection.ticked();
    if (ticked.isEmpty()) {
      boolean forgets = selection.choosesMany() && prompt.earlier().isPresent();
      return forgets ? Reply.Back.withoutAnswer() : new Reply.Back();
    }
    return new Reply.Back(Optional.of(response(ticked)));
  }

  /** Whether these can be taken although a part of the choices may never have been seen. */
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
      case WHY -> isOfWord(key) ? moved(selection.press(key)) : why();
      case LEFT, ESCAPE ->
          selection.isOpen()
              ? with(selection.clear(), "", unread)
              : says("There is no question to go back to");
      case ENTER -> entered();
      case PASTE -> pasted(key.text());
      case SPACE ->
          selection.choosesMany() || !selection.typed().isEmpty()
              ? moved(selection.press(key))
              : says(selection.chosen().isEmpty() ? needed() : "Enter chooses");
      default -> moved(selection.press(key));
    };
  }

  /** Whether a question mark goes on in a label that has one there. */
  private boolean isOfWord(PressedKey key) {
    String longer = (selection.typed().text() + key.text()).toLowerCase(Locale.ROOT);
    return selection.typed().isWord()
        && selection.labels().stream()
            .anyMatch(label -> label.toLowerCase(Locale.ROOT).contains(longer));
  }

  private MenuState why() {
    return prompt.question().why().isBlank()
        ? says("Nothing more is said here")
        : new MenuState(prompt, selection, !explained, "", unread);
  }

  private MenuState moved(Selection next) {
    return with(next, TypedEffect.done(selection, next), unread);
  }

  /** What is pasted counts as typed; it never does more than that. */
  private MenuState pasted(String text) {
    String line = text.strip();
    if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      return says("Nothing was taken: what was pasted has more than one line");
    }
    if (line.length() > LONGEST_PASTE) {
      return says("Nothing was taken: what was pasted is too long");
    }
    Selection next = selection;
    for (int character : line.replaceAll("\\s+", " ").codePoints().toArray()) {
      next = Character.isISOControl(character) ? next : next.press(PressedKey.typing(character));
    }
    return moved(next);
  }

  /** What was typed is ticked, for all to see, before the next Enter goes on. */
  private MenuState entered() {
    if (!selection.isOpen()) {
      Set<Integer> chosen = selection.chosen();
      return chosen.isEmpty() ? says(needed()) : unreadTold(chosen.iterator().next());
    }
    if (selection.meant().size() != 1) {
      return with(selection.refuse(), TypedEffect.refused(selection), unread);
    }
    int position = selection.meant().get(0);
    boolean isUnread = selection.isUnread(position);
    if (isUnread && selection.typed().isNumber()) {
      return unreadTold(position);
    }
    if (selection.needsSpace(position)) {
      Selection next = selection.to(position);
      return with(next, TypedEffect.notTicked(next, position), unread);
    }
    if (isUnread && unread == Unread.UNTOLD) {
      return unreadTold(position);
    }
    return ticked(position, isUnread ? Unread.ACCEPTED : unread);
  }

  private MenuState ticked(int position, Unread after) {
    Selection next = selection.tick(position);
    String words = TypedEffect.ticked(selection, next, position) + " (Enter goes on)";
    return with(next, words, after);
  }

  /** The cursor goes to where reading goes on. */
  private MenuState unreadTold(int position) {
    Selection next = selection.to(selection.firstUnseen());
    return with(next, TypedEffect.unread(selection, position), Unread.TOLD);
  }

  /** Nothing ticked is no answer, nor is a word taken back: what to do is said in words. */
  private String needed() {
    if (!selection.choosesMany()) {
      return "Nothing taken: choose with the arrow keys, a number or a word";
    }
    Question question = prompt.question();
    String none = question.offersNone() ? ", or type none" : "";
    String notSure = question.offersNotSure() ? ", or not sure" : "";
    return "Tick what applies with Space" + none + notSure;
  }

  private MenuState says(String words) {
    return with(selection, words, unread);
  }

  private MenuState with(Selection next, String words, Unread after) {
    return new MenuState(prompt, next, explained, words, after);
  }
}
