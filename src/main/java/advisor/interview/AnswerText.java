package advisor.interview;

import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers as people and scripts write them: a number, an id or a label, in any case, or an
 * unambiguous beginning of one, of two letters or more; {@code none} and {@code not sure}, and what
 * people say for them; several with commas. A part from within a label counts, too, unless a stop
 * mentions the question: a sign is not to be misheard.
 *
 * <p>The numbers count what {@link #choices} lists. An exact word wins over a beginning.
 */
public final class AnswerText {

  /** The word for "not sure" wherever an id is expected. */
  public static final String NOT_SURE = "not sure";

  /** The same as one word. */
  public static final String NOT_SURE_ID = "not-sure";

  private final Question question;
  private final Reach reach;
  private final List<Choice> choices;
  private final NamedChoices names;

  private AnswerText(Question question, Reach reach) {
    this.question = question;
    this.reach = reach;
    this.names = NamedChoices.of(question, reach == Reach.SEEN);
    this.choices = names.choices();
  }

  /**
   * One line of a question as it is shown.
   *
   * @param id an answer id, {@link Question#NONE} or {@link #NOT_SURE}
   */
  public record Choice(String id, String label, Response response) {

    /** Whether it is the response, or one of the answers that it is made of. */
    public boolean isIn(Response given) {
      return response.equals(given) || given.answers().contains(id);
    }
  }

  /** The answers in the order shown, then "none of these" and "not sure" where they are offered. */
  public static List<Choice> choices(Question question) {
    List<Choice> choices = new ArrayList<>();
    for (Answer answer : question.answers()) {
      choices.add(new Choice(answer.id(), answer.label(), Response.of(answer.id())));
    }
    if (question.offersNone()) {
      choices.add(new Choice(Question.NONE, question.none().orElseThrow(), Response.of()));
    }
    if (question.offersNotSure()) {
      choices.add(new Choice(NOT_SURE, "Not sure", Response.NOT_SURE));
    }
    return choices;
  }

  /** How much of an answer has to be written out. */
  public enum Reach {
    /** Its id or its label: what a table or a program writes. */
    WHOLE,
    /** That, its number, or a beginning or part that no other answer has. */
    BEGINNING,
    /** That, or what somebody types who sees the labels. */
    SEEN
  }

  /** The ids that may be said, in the order shown. */
  public static List<String> allowed(Question question) {
    List<String> ids = new ArrayList<>();
    for (Choice choice : choices(question)) {
      ids.add(choice.id());
    }
    return ids;
  }

  public static Understood understand(Question question, String text) {
    return understand(question, text, Reach.BEGINNING);
  }

  /** The same where more or less of an answer has to be written out. */
  public static Understood understand(Question question, String text, Reach reach) {
    return new AnswerText(question, reach).understand(text.strip());
  }

  /** What several texts mean together, each an answer. */
  public static Understood understand(Question question, List<String> texts, Reach reach) {
    return texts.size() == 1 || question.choosesMany()
        ? new AnswerText(question, reach).several(texts)
        : new Understood.NotMeant(tooMany(question, texts.size()), Optional.empty());
  }

  /** Why several answers to a question that takes one are none. */
  public static Misunderstanding tooMany(Question question, int found) {
    return Misunderstanding.of(
        Misunderstanding.Kind.CONTRADICTION, question, "takes one answer, found " + found);
  }

  private Understood understand(String text) {
    return question.choosesMany() && exact(text).isEmpty()
        ? several(AnswerList.parts(text, choices))
        : one(text);
  }

  private Understood one(String text) {
    Optional<Choice> whole = exact(text);
    List<Choice> found = whole.isPresent() ? List.of(whole.get()) : begunBy(text);
    return found.size() == 1
        ? new Understood.Meant(found.get(0).response())
        : new Understood.NotMeant(notMeant(text, found), Optional.empty());
  }

  private Understood several(List<String> parts) {
    CombinedAnswers all = new CombinedAnswers(question);
    Optional<Misunderstanding> wrong = Optional.empty();
    for (String part : parts) {
      Understood one = one(part.strip());
      if (one instanceof Understood.Meant meant) {
        all.add(meant.response());
      } else if (one instanceof Understood.NotMeant not && wrong.isEmpty()) {
        wrong = Optional.of(not.misunderstanding());
      }
    }
    Optional<Misunderstanding> contradiction = all.contradiction();
    if (contradiction.isPresent() || wrong.isPresent()) {
      Misunderstanding first = contradiction.isPresent() ? contradiction.get() : wrong.get();
      return new Understood.NotMeant(first, all.part());
    }
    return new Understood.Meant(all.together());
  }

  private Optional<Choice> exact(String text) {
    String word = lower(text);
    for (int i = 0; reach != Reach.WHOLE && i < choices.size(); i++) {
      if (word.equals(Integer.toString(i + 1))) {
        return Optional.of(choices.get(i));
      }
    }
    List<Integer> named = names.named(word);
    named = named.isEmpty() && reach != Reach.WHOLE ? names.said(word) : named;
    if (named.size() == 1 || !named.isEmpty() && !names.seen()) {
      return Optional.of(choices.get(named.get(0)));
    }
    return word.equals(NOT_SURE_ID) ? exact(NOT_SURE) : Optional.empty();
  }

  private List<Choice> begunBy(String text) {
    List<Choice> begun = new ArrayList<>();
    if (reach != Reach.WHOLE) {
      for (int position : names.takenFor(text)) {
        begun.add(choices.get(position));
      }
    }
    return begun;
  }

  private Misunderstanding notMeant(String text, List<Choice> candidates) {
    if (text.isEmpty()) {
      return notMeant(text, "is empty");
    }
    if (candidates.isEmpty()) {
      return notMeant(text, "is not one of its answers");
    }
    return notMeant(
        text, "could be " + String.join(" or ", candidates.stream().map(this::name).toList()));
  }

  /** As it is known to whoever gives the answer. */
  private String name(Choice choice) {
    return names.seen() ? "\"" + choice.label() + "\"" : choice.id();
  }

  private Misunderstanding notMeant(String text, String problem) {
    Optional<String> nearest =
        NearestAnswer.to(text, question).filter(id -> !id.equals(lower(text)));
    return new Misunderstanding(question.id(), text, problem, allowed(question), nearest);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
