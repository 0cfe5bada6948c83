package advisor.terminal.menu;

import advisor.interview.AnswerReview;
import advisor.interview.NamedChoices;
import advisor.interview.Prompt;
import advisor.model.Question;
import advisor.model.Response;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that is put to the person: what stands above the choices, and the choices as they are
 * before a key is pressed. All texts are fit to be shown.
 *
 * @param before the answered questions, folded
 * @param progress how far one is; may be empty
 * @param note goes behind the progress where it fits
 * @param why may be empty
 * @param alarms the positions of which each alone ends everything, whatever else applies
 * @param needed what is said when Enter cannot go on
 * @param news what is said until the first key is pressed; may be empty
 */
public record MenuSheet(
    List<String> before,
    String progress,
    String note,
    String question,
    String why,
    Selection selection,
    boolean canGoBack,
    Set<Integer> alarms,
    String needed,
    String news) {

  public MenuSheet {
    before = List.copyOf(before);
    alarms = Set.copyOf(alarms);
  }

  public boolean choosesMany() {
    return selection.choosesMany();
  }

  /** Nothing to choose from: whatever stands around it is read, and Enter goes on. */
  public static MenuSheet gate(boolean canGoBack) {
    return new MenuSheet(
        List.of(), "", "", "", "", Selection.nothing(), canGoBack, Set.of(), "", "");
  }

  boolean isGate() {
    return selection.labels().isEmpty();
  }

  public static MenuSheet of(Prompt prompt) {
    Question question = prompt.question();
    return new MenuSheet(
        AnswerSummary.lines(prompt.before()),
        progress(prompt),
        question.choosesMany() ? ": choose all that apply" : "",
        Visible.of(question.ask()),
        Visible.of(question.why()),
        selection(question, prompt.earlier()),
        prompt.canGoBack(),
        prompt.alarms().stream().map(question::indexOf).collect(Collectors.toSet()),
        needed(question),
        prompt.news());
  }

  static MenuSheet of(AnswerReview review) {
    List<String> ids = new ArrayList<>(List.of("result"));
    List<String> labels = new ArrayList<>(List.of("See the result"));
    review.answers().forEach(answered -> ids.add(answered.question().id()));
    labels.addAll(AnswerSummary.lines(review.answers()));
    return new MenuSheet(
        List.of(),
        "",
        "",
        "Your answers: go on, or choose one to change it",
        "",
        Selection.one(new NamedChoices(ids, labels, ids.size()), 0),
        !review.answers().isEmpty(),
        Set.of(),
        "",
        review.news());
  }

  public static String progress(Prompt prompt) {
    if (prompt.number() == 0) {
      return "";
    }
    String of = prompt.isExact() ? " of " : " of at most ";
    return "Question " + prompt.number() + of + prompt.most();
  }

  private static Selection selection(Question question, Optional<Response> earlier) {
    NamedChoices names = NamedChoices.atMenu(question);
    Set<Integer> given =
        earlier.map(response -> AnswerSummary.positions(question, response)).orElse(Set.of());
    int at = given.isEmpty() ? 0 : given.iterator().next();
    return question.choosesMany() ? Selection.many(names, at, given) : Selection.one(names, at);
  }

  /** Nothing ticked is no answer: what to do is said in words. */
  static String needed(Question question) {
    String needed = "Tick what applies with Space";
    if (question.offersNone()) {
      needed += ", or choose \"" + question.none().get() + "\"";
    }
    return Visible.of(question.offersNotSure() ? needed + ", or \"Not sure\"" : needed);
  }
}
