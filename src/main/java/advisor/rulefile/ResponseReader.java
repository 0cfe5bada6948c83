package advisor.rulefile;

import advisor.interview.AnswerText;
import advisor.interview.Misunderstanding;
import advisor.interview.Understood;
import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import advisor.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads answers to questions: a text for one, a list for several, an empty list for "none of
 * these", null for "not sure". Where one is faulty, "not sure" stands in.
 */
final class ResponseReader {
  private final Expect expect;
  private final boolean exact;

  private ResponseReader(Expect expect, boolean exact) {
    this.expect = expect;
    this.exact = exact;
  }

  /** For files that programs write: a text is an answer id. */
  static ResponseReader ofIds(Expect expect) {
    return new ResponseReader(expect, true);
  }

  /** For files that people write: a text is whatever {@link AnswerText} understands. */
  static ResponseReader ofWords(Expect expect) {
    return new ResponseReader(expect, false);
  }

  Response response(JsonValue value, Question question) {
    if (value instanceof JsonValue.Null) {
      return notSure(value, question);
    }
    if (value instanceof JsonValue.Arr list) {
      return list.items().size() == 1
          ? one(list.items().get(0), question)
          : several(list, question);
    }
    return one(value, question);
  }

  private Response one(JsonValue value, Question question) {
    return meaning(value, question).orElse(Response.NOT_SURE);
  }

  private Response notSure(JsonValue value, Question question) {
    if (!question.offersNotSure()) {
      fault(value, question, "must be answered, so null (not sure) is not possible");
    }
    return Response.NOT_SURE;
  }

  private Response several(JsonValue.Arr list, Question question) {
    if (list.items().isEmpty()) {
      return none(list, question);
    }
    if (!question.choosesMany()) {
      fault(list, question, "takes one answer, found " + list.items().size());
      return Response.NOT_SURE;
    }
    List<String> ids = new ArrayList<>();
    for (JsonValue item : list.items()) {
      addTo(ids, item, question);
    }
    return inOrder(ids, question);
  }

  private Response none(JsonValue.Arr list, Question question) {
    if (!question.offersNone()) {
      fault(list, question, "has no answer 'none of these', which [] stands for");
      return Response.NOT_SURE;
    }
    return Response.of();
  }

  private void addTo(List<String> ids, JsonValue item, Question question) {
    Optional<Response> meaning = meaning(item, question);
    if (meaning.isEmpty()) {
      return;
    }
    if (!(meaning.get() instanceof Response.Given given) || given.answers().isEmpty()) {
      fault(item, question, "cannot have this answer together with another");
      return;
    }
    for (String id : given.answers()) {
      if (ids.contains(id)) {
        fault(item, question, "has the answer " + Reading.quoted(id) + " twice");
      }
      ids.add(id);
    }
  }

  private static Response inOrder(List<String> ids, Question question) {
    List<String> ordered = new ArrayList<>();
    for (Answer answer : question.answers()) {
      if (ids.contains(answer.id())) {
        ordered.add(answer.id());
      }
    }
    return new Response.Given(ordered);
  }

  /** Empty, with a fault, where the value is no answer. */
  private Optional<Response> meaning(JsonValue value, Question question) {
    if (!(value instanceof JsonValue.Text text)) {
      expect.mismatch(value, "an answer to '" + question.id() + "' as a text, a list or null");
      return Optional.empty();
    }
    if (exact) {
      return ofId(text, question);
    }
    Understood understood = AnswerText.understand(question, text.value());
    if (understood instanceof Understood.Meant meant) {
      return Optional.of(meant.response());
    }
    notMeant(text, question, ((Understood.NotMeant) understood).misunderstanding());
    return Optional.empty();
  }

  private Optional<Response> ofId(JsonValue.Text text, Question question) {
    if (question.indexOf(text.value()) >= 0) {
      return Optional.of(Response.of(text.value()));
    }
    List<String> ids = new ArrayList<>();
    for (Answer answer : question.answers()) {
      ids.add(answer.id());
    }
    notMeant(
        text,
        question,
        new Misunderstanding(
            question.id(),
            text.value(),
            "is not the id of one of its answers",
            ids,
            Nearest.to(text.value(), ids)));
    return Optional.empty();
  }

  private void notMeant(JsonValue.Text text, Question question, Misunderstanding what) {
    String problem = Reading.quoted(what.text()) + " " + what.problem();
    String allowed = " (allowed: " + String.join(", ", what.allowed()) + ")";
    String message = "question '" + question.id() + "': " + problem + allowed;
    if (what.nearest().isPresent()) {
      String meant = "did you mean '" + what.nearest().get() + "'?";
      expect.reading().fault(text.at(), message, meant);
    } else {
      expect.reading().fault(text.at(), message);
    }
  }

  private void fault(JsonValue value, Question question, String problem) {
    expect.reading().fault(value.at(), "question '" + question.id() + "' " + problem);
  }
}
