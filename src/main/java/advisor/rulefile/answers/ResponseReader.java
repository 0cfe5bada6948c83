package advisor.rulefile.answers;

import advisor.interview.AnswerText;
import advisor.interview.CombinedAnswers;
import advisor.interview.Misunderstanding;
import advisor.interview.Misunderstanding.Kind;
import advisor.interview.Understood;
import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.JsonValue;
import advisor.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads answers to questions: a text for one, a list for several, an empty list for "none of
 * these", null for "not sure". What is wrong with one is a fault of the reading.
 */
final class ResponseReader {
  private final FileReading reading;
  private final Optional<AnswerText.Reach> reach;

  private ResponseReader(FileReading reading, Optional<AnswerText.Reach> reach) {
    this.reading = reading;
    this.reach = reach;
  }

  /** For files that programs write: a text is an answer id. */
  static ResponseReader ofIds(FileReading reading) {
    return new ResponseReader(reading, Optional.empty());
  }

  /** For files that people write: a text is whatever {@link AnswerText} understands. */
  static ResponseReader ofWords(FileReading reading, AnswerText.Reach reach) {
    return new ResponseReader(reading, Optional.of(reach));
  }

  /** What the value says; where it is faulty, "not sure" stands in. */
  Response response(JsonValue value, Question question) {
    return read(value, question) instanceof Understood.Meant meant
        ? meant.response()
        : Response.NOT_SURE;
  }

  /** What of the value is understood. */
  Understood read(JsonValue value, Question question) {
    if (value instanceof JsonValue.Null) {
      return question.offersNotSure()
          ? new Understood.Meant(Response.NOT_SURE)
          : wrong(value, question, "must be answered, so null (not sure) is not possible");
    }
    if (!(value instanceof JsonValue.Arr list)) {
      return one(value, question);
    }
    return list.items().isEmpty() ? none(list, question) : several(list, question);
  }

  private Understood none(JsonValue.Arr list, Question question) {
    return question.offersNone()
        ? new Understood.Meant(Response.of())
        : wrong(list, question, "has no answer 'none of these', which [] stands for");
  }

  private Understood several(JsonValue.Arr list, Question question) {
    if (list.items().size() > 1 && !question.choosesMany()) {
      return fault(list.at(), AnswerText.tooMany(question, list.items().size()), Optional.empty());
    }
    CombinedAnswers all = new CombinedAnswers(question);
    Optional<Misunderstanding> fault = Optional.empty();
    for (JsonValue item : list.items()) {
      Understood one = one(item, question);
      if (one instanceof Understood.Meant meant) {
        if (reach.isEmpty() && all.holds(meant.response())) {
          wrong(item, question, "has this answer twice");
        }
        all.add(meant.response());
      } else {
        Understood.NotMeant not = (Understood.NotMeant) one;
        not.part().ifPresent(all::add);
        fault = Optional.of(not.misunderstanding());
      }
    }
    if (all.contradiction().isPresent()) {
      return fault(list.at(), all.contradiction().get(), all.part());
    }
    return fault.isPresent()
        ? new Understood.NotMeant(fault.get(), all.part())
        : new Understood.Meant(all.together());
  }

  private Understood one(JsonValue value, Question question) {
    if (!(value instanceof JsonValue.Text text)) {
      String wanted = "takes a text, a list or null, found " + value.kind();
      return wrong(value, question, wanted);
    }
    Understood understood =
        reach.isPresent()
            ? AnswerText.understand(question, text.value(), reach.get())
            : ofId(text, question);
    return understood instanceof Understood.NotMeant not
        ? fault(text.at(), not.misunderstanding(), not.part())
        : understood;
  }

  private static Understood ofId(JsonValue.Text text, Question question) {
    if (question.indexOf(text.value()) >= 0) {
      return new Understood.Meant(Response.of(text.value()));
    }
    List<String> ids = new ArrayList<>();
    for (Answer answer : question.answers()) {
      ids.add(answer.id());
    }
    return new Understood.NotMeant(
        new Misunderstanding(
            question.id(),
            text.value(),
            "is not the id of one of its answers",
            ids,
            Nearest.to(text.value(), ids)),
        Optional.empty());
  }

  private Understood wrong(JsonValue value, Question question, String problem) {
    Misunderstanding what = Misunderstanding.of(Kind.WRONG_KIND, question.id(), problem);
    return fault(value.at(), what, Optional.empty());
  }

  private Understood fault(int at, Misunderstanding what, Optional<Response> part) {
    reading.fault(at, what);
    return new Understood.NotMeant(what, part);
  }
}
