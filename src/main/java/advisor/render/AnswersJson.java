package advisor.render;

import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** Answers as every file of ours holds them: an id, a list of ids, or null for "not sure". */
public final class AnswersJson {

  private AnswersJson() {}

  /** Writes an object with a member for each question, in the order of the answers. */
  public static void write(RuleBook book, Answers answers, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Response> entry : answers.byQuestion().entrySet()) {
      json.writeFieldName(entry.getKey());
      boolean many = book.question(entry.getKey()).filter(Question::choosesMany).isPresent();
      write(entry.getValue(), many, json);
    }
    json.writeEndObject();
  }

  /** Writes one answer: choose-many as a list, whatever its length. */
  static void write(Response response, boolean many, JsonGenerator json) throws IOException {
    if (!(response instanceof Response.Given given)) {
      json.writeNull();
    } else if (many) {
      json.writeStartArray();
      for (String answer : given.answers()) {
        json.writeString(answer);
      }
      json.writeEndArray();
    } else {
      json.writeString(given.answers().get(0));
    }
  }
}
