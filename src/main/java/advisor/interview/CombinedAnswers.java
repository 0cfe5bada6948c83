package advisor.interview;

import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Several answers to one question, taken together. A tick given twice is a tick; "none of these"
 * and "not sure" stand alone.
 */
public final class CombinedAnswers {

  private final Question question;
  private final Set<String> ticks = new TreeSet<>();
  private boolean none;
  private boolean notSure;
  private Optional<Misunderstanding> wrong = Optional.empty();

  public CombinedAnswers(Question question) {
    this.question = question;
  }

  /** One more, or what is understood of it. */
  public void add(Understood one) {
    if (one instanceof Understood.Meant meant) {
      add(meant.response());
    } else if (one instanceof Understood.NotMeant not) {
      not.part().ifPresent(this::add);
      wrong = wrong.isPresent() ? wrong : Optional.of(not.misunderstanding());
    }
  }

  void add(Response response) {
    if (response instanceof Response.Given given) {
      ticks.addAll(given.answers());
      none |= given.answers().isEmpty();
    } else {
      notSure = true;
    }
  }

  /** Whether these ticks are among them already. */
  public boolean holds(Response response) {
    return !response.answers().isEmpty() && ticks.containsAll(response.answers());
  }

  /** What all of it says; where there is a fault, or two exclude each other, what is left. */
  public Understood together() {
    Optional<Misunderstanding> fault = contradiction();
    fault = fault.isPresent() ? fault : wrong;
    return fault.isPresent()
        ? new Understood.NotMeant(fault.get(), part())
        : new Understood.Meant(notSure ? Response.NOT_SURE : new Response.Given(inOrder()));
  }

  /** What excludes what, by name; empty where all of it can be meant together. */
  public Optional<Misunderstanding> contradiction() {
    List<String> others = inOrder();
    if (none && notSure) {
      others.add(AnswerText.NOT_SURE);
    }
    if (others.isEmpty() || !none && !notSure) {
      return Optional.empty();
    }
    return Optional.of(
        new Misunderstanding(
            Misunderstanding.Kind.CONTRADICTION,
            question.id(),
            none ? Question.NONE : AnswerText.NOT_SURE,
            "cannot be combined with '" + String.join("', '", others) + "'",
            AnswerText.allowed(question),
            Optional.empty()));
  }

  /**
   * What can be held on to beside something that was not understood: the ticks, or else the "not
   * sure"; nothing beside "none of these", nor where only one answer can be given.
   */
  Optional<Response> part() {
    boolean excluded = none || ticks.size() > 1 && !question.choosesMany();
    if (excluded || ticks.isEmpty() && !notSure) {
      return Optional.empty();
    }
    return Optional.of(ticks.isEmpty() ? Response.NOT_SURE : new Response.Given(inOrder()));
  }

  private List<String> inOrder() {
    List<String> ordered = new ArrayList<>();
    for (Answer answer : question.answers()) {
      if (ticks.contains(answer.id())) {
        ordered.add(answer.id());
      }
    }
    return ordered;
  }
}
