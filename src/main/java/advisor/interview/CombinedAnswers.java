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
 * Several answers to one question, taken together. A tick given twice counts once. "None of these"
 * and "not sure" cannot be combined with anything.
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

  /** Adds an answer, or the part of it that was understood. */
  public void add(Understood answer) {
    if (answer instanceof Understood.Meant meant) {
      add(meant.response());
    } else if (answer instanceof Understood.NotMeant not) {
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

  /** The combined answer, or what is wrong with it and the part that can be kept. */
  public Understood together() {
    Optional<Misunderstanding> fault = contradiction();
    fault = fault.isPresent() ? fault : wrong;
    return fault.isPresent()
        ? new Understood.NotMeant(fault.get(), part())
        : new Understood.Meant(notSure ? Response.NOT_SURE : new Response.Given(inOrder()));
  }

  /** Names the answers that exclude each other; empty where none do. */
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
   * The part that can be kept although something is wrong: the ticks, or else the "not sure". Empty
   * beside "none of these", and where several answers were given to a question that takes one.
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
