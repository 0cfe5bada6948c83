package advisor.render.json;

import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a condition in the syntax of rule files. */
final class ConditionJson implements Condition.Cases<ObjectNode> {

  private final RuleBook book;

  private ConditionJson(RuleBook book) {
    this.book = book;
  }

  static ObjectNode of(RuleBook book, Condition condition) {
    return condition.match(new ConditionJson(book));
  }

  /** The condition for asking a question; null if it is always asked. */
  static JsonNode askWhen(RuleBook book, Question question) {
    return question.askWhen().equals(Condition.ALWAYS)
        ? NullNode.instance
        : of(book, question.askWhen());
  }

  @Override
  public ObjectNode chosen(Condition.Chosen chosen) {
    boolean many = book.question(chosen.question()).orElseThrow().choosesMany();
    ObjectNode json = JsonLayout.object().put("question", chosen.question());
    if (chosen.isOfAny()) {
      return json.put("atLeast", chosen.atLeast());
    }
    if (chosen.anyOf().size() == 1) {
      return json.put(many ? "includes" : "is", chosen.anyOf().get(0));
    }
    return json.set(many ? "includesAnyOf" : "isOneOf", JsonLayout.list(chosen.anyOf()));
  }

  @Override
  public ObjectNode joined(Condition.Joined joined) {
    ArrayNode parts = JsonLayout.list();
    joined.parts().forEach(part -> parts.add(part.match(this)));
    return switch (joined.howMany()) {
      case ALL -> JsonLayout.object().set("all", parts);
      case ANY -> JsonLayout.object().set("any", parts);
      case AT_LEAST -> JsonLayout.object().put("atLeast", joined.atLeast()).set("of", parts);
    };
  }

  @Override
  public ObjectNode not(Condition.Not not) {
    return JsonLayout.object().set("not", not.part().match(this));
  }

  @Override
  public ObjectNode named(Condition.Named named) {
    return JsonLayout.object().put("condition", named.id());
  }
}
