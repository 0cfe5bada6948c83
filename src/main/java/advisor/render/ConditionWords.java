package advisor.render;

import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.util.List;

/** Puts conditions into the words of the questions, for people who do not read code. */
public final class ConditionWords implements Condition.Cases<String> {

  private final RuleBook book;
  private final boolean inside;

  private ConditionWords(RuleBook book, boolean inside) {
    this.book = book;
    this.inside = inside;
  }

  /** "always", or what must have been answered. */
  public static String of(RuleBook book, Condition condition) {
    return condition.equals(Condition.ALWAYS)
        ? "always"
        : condition.match(new ConditionWords(book, false));
  }

  @Override
  public String chosen(Condition.Chosen chosen) {
    return sentence(chosen, "is", "includes");
  }

  private String sentence(Condition.Chosen chosen, String one, String many) {
    Question question = book.question(chosen.question()).orElseThrow();
    List<String> labels =
        chosen.anyOf().stream()
            .map(id -> question.answer(id).orElseThrow().label())
            .map(label -> "“" + label + "”")
            .toList();
    String answers = chosen.atLeast() == 1 ? " answer" : " answers";
    return "“"
        + question.topic()
        + "” "
        + (chosen.isOfAny()
            ? "has at least " + chosen.atLeast() + answers
            : (question.choosesMany() ? many : one) + " " + String.join(" or ", labels));
  }

  @Override
  public String joined(Condition.Joined joined) {
    return switch (joined.howMany()) {
      case ALL -> bracketed(joined, ", and ");
      case ANY -> bracketed(joined, ", or ");
      case AT_LEAST -> "at least " + joined.atLeast() + " of these: (" + parts(joined, "; ") + ")";
    };
  }

  private String bracketed(Condition.Joined joined, String between) {
    String words = parts(joined, between);
    return inside && joined.parts().size() > 1 ? "(" + words + ")" : words;
  }

  private String parts(Condition.Joined joined, String between) {
    ConditionWords nested = new ConditionWords(book, true);
    return String.join(between, joined.parts().stream().map(part -> part.match(nested)).toList());
  }

  @Override
  public String not(Condition.Not not) {
    if (not.part() instanceof Condition.Chosen chosen && !chosen.isOfAny()) {
      return sentence(chosen, "is not", "does not include");
    }
    return "not " + not.part().match(new ConditionWords(book, true));
  }

  @Override
  public String named(Condition.Named named) {
    return "“" + named.label() + "”";
  }
}
