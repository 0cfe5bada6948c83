package advisor.rulefile.answers;

import advisor.interview.AnswerText;
import advisor.interview.CombinedAnswers;
import advisor.interview.Misunderstanding;
import advisor.interview.NearestAnswer;
import advisor.interview.Understood;
import advisor.model.Question;
import advisor.model.Response;
import advisor.rulefile.json.ExpectedValue;
import advisor.rulefile.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * Reads answers to questions: a text or a whole number for one answer, a list for several, an empty
 * list for "none of these", null for "not sure". Faults are reported to the reading.
 */
final class ResponseReader {
  private final Optional<AnswerText.Reach> reach;

  private ResponseReader(Optional<AnswerText.Reach> reach) {
    this.reach = reach;
  }

  /** A reader for files that programs write: a text is an answer id. */
  static ResponseReader ofIds() {
    return new ResponseReader(Optional.empty());
  }

  /** A reader for files that people write: a text is whatever {@link AnswerText} understands. */
  static ResponseReader ofWords(AnswerText.Reach reach) {
    return new ResponseReader(Optional.of(reach));
  }

  /** The answer; "not sure" stands in for a faulty one. */
  Response response(ExpectedValue value, Question question) {
    return read(value, question) instanceof Understood.Meant meant
        ? meant.response()
        : Response.NOT_SURE;
  }

  /** Reads what is understood of a value. */
  Understood read(ExpectedValue value, Question question) {
    if (value.isNull()) {
      return question.offersNotSure()
          ? new Understood.Meant(Response.NOT_SURE)
          : unknown(value, question, "must be answered, so null (not sure) is not possible");
    }
    if (!value.isList()) {
      return one(value, question);
    }
    List<ExpectedValue> items = value.list();
    if (!items.isEmpty()) {
      return several(value, items, question);
    }
    return question.offersNone()
        ? new Understood.Meant(Response.of())
        : unknown(value, question, "has no answer 'none of these', which [] stands for");
  }

  private Understood several(ExpectedValue list, List<ExpectedValue> items, Question question) {
    if (items.size() > 1 && items.get(1).isThere() && !question.choosesMany()) {
      return fault(list, AnswerText.tooMany(question, items.size()), Optional.empty());
    }
    CombinedAnswers all = new CombinedAnswers(question);
    for (ExpectedValue item : items) {
      Understood one = one(item, question);
      boolean isTwice = one instanceof Understood.Meant meant && all.holds(meant.response());
      if (reach.isEmpty() && isTwice) {
        wrong(item, question, "has this answer twice");
      }
      all.add(one);
    }
    all.contradiction().ifPresent(clash -> list.reading().fault(list.at(), clash));
    return all.together();
  }

  private Understood one(ExpectedValue value, Question question) {
    if (!value.isThere()) {
      return new Understood.NotMeant(
          Misunderstanding.missing(question), Optional.empty()); // reported as the syntax fault
    }
    Optional<String> text = text(value.json());
    if (text.isEmpty()) {
      String problem =
          value.isNull()
              ? "takes null (not sure) alone, not in a list"
              : "takes a text, a list or null, found " + value.json().kind();
      return wrong(value, question, problem);
    }
    Understood understood =
        reach.isPresent()
            ? AnswerText.understand(question, text.get(), reach.get())
            : ofId(text.get(), question);
    return understood instanceof Understood.NotMeant not
        ? fault(value, not.misunderstanding(), not.part())
        : understood;
  }

  /** The text of a value; people may write digits as a number. */
  private Optional<String> text(JsonValue value) {
    if (value instanceof JsonValue.Num number && number.whole().isPresent() && reach.isPresent()) {
      return Optional.of(number.digits());
    }
    return value instanceof JsonValue.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  private static Understood ofId(String text, Question question) {
    if (question.indexOf(text) >= 0) {
      return new Understood.Meant(Response.of(text));
    }
    List<String> ids = question.answerIds();
    String problem = "is not the id of one of its answers";
    return new Understood.NotMeant(
        new Misunderstanding(question.id(), text, problem, ids, NearestAnswer.to(text, question)),
        Optional.empty());
  }

  private static Understood wrong(ExpectedValue value, Question question, String problem) {
    return fault(value, question, Misunderstanding.Kind.WRONG_KIND, problem);
  }

  /** Reports an answer that would be valid at another question. */
  private static Understood unknown(ExpectedValue value, Question question, String problem) {
    return fault(value, question, Misunderstanding.Kind.UNKNOWN_ANSWER, problem);
  }

  private static Understood fault(
      ExpectedValue value, Question question, Misunderstanding.Kind kind, String problem) {
    return fault(value, Misunderstanding.of(kind, question, problem), Optional.empty());
  }

  private static Understood fault(
      ExpectedValue value, Misunderstanding misunderstanding, Optional<Response> part) {
    value.reading().fault(value.at(), misunderstanding);
    return new Understood.NotMeant(misunderstanding, part);
  }
}
