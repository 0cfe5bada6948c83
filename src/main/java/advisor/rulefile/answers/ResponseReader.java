package advisor.rulefile.answers;

import advisor.interview.AnswerText;
import advisor.interview.CombinedAnswers;
import advisor.interview.Misunderstanding;
import advisor.interview.Understood;
import advisor.model.Question;
import advisor.model.Response;
import advisor.rulefile.json.ExpectedValue;
import java.util.List;
import java.util.Optional;

/**
 * Reads answers to questions: a text or a whole number for one answer, a list for several, an empty
 * list for "none of these", null for "not sure". Faults are reported to the reading.
 */
record ResponseReader(AnswerText.Reach reach) {

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
      all.add(one(item, question));
    }
    all.contradiction().ifPresent(clash -> list.reading().fault(list.at(), clash));
    return all.together();
  }

  private Understood one(ExpectedValue value, Question question) {
    if (!value.isThere()) {
      return new Understood.NotMeant(
          Misunderstanding.missing(question), Optional.empty()); // reported as the syntax fault
    }
    if (!value.isText() && value.whole().isEmpty()) {
      String problem =
          value.isNull()
              ? "takes null (not sure) alone, not in a list"
              : "takes a text, a list or null, found " + value.found();
      return fault(value, question, Misunderstanding.Kind.WRONG_KIND, problem);
    }
    Understood understood = AnswerText.understand(question, value.raw(), reach);
    return understood instanceof Understood.NotMeant not
        ? fault(value, not.misunderstanding(), not.part())
        : understood;
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
