package advisor.render.json;

import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Answers as all formats write them: an id, a list of ids, or null for "not sure". */
public final class AnswersJson {

  private AnswersJson() {}

  /** An object with a member for each question with an answer, in the order of the book. */
  public static ObjectNode of(RuleBook book, Answers answers) {
    ObjectNode json = JsonLayout.object();
    for (Question question : book.questions()) {
      Optional<Response> response = answers.to(question.id());
      if (response.isPresent()) {
        json.set(question.id(), of(Optional.of(question), response.get()));
      }
    }
    return json;
  }

  /** One answer: a list of any length if the question is known and takes several, else an id. */
  static JsonNode of(Optional<Question> question, Response response) {
    if (!(response instanceof Response.Given given)) {
      return JsonNodeFactory.instance.nullNode();
    }
    return question.isPresent() && question.get().choosesMany()
        ? JsonLayout.list(given.answers())
        : JsonNodeFactory.instance.textNode(given.answers().get(0));
  }
}
