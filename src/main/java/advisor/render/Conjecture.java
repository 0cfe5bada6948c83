package advisor.render;

import advisor.explain.WhatIf;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would change a result, in words: "If an injury were behind your pain: Physiotherapy". */
record Conjecture(RuleBook book, Answers present) {

  /** One sentence for each question, or pair of them, and each set of outcomes. */
  List<String> told(List<WhatIf> whatIfs) {
    Map<String, List<String>> byOutcome = new LinkedHashMap<>();
    for (WhatIf whatIf : whatIfs) {
      byOutcome
          .computeIfAbsent(key(whatIf), key -> new ArrayList<>())
          .add(supposition(whatIf.change()));
    }
    List<String> told = new ArrayList<>();
    byOutcome.forEach(
        (key, suppositions) ->
            told.add(
                "If " + String.join(", or if ", suppositions) + ": " + outcomesIn(key) + "."));
    return told;
  }

  private String key(WhatIf whatIf) {
    return whatIf.change().questions()
        + "\n"
        + String.join(", or ", whatIf.outcomes().stream().map(this::destination).toList());
  }

  private static String outcomesIn(String key) {
    return key.substring(key.indexOf('\n') + 1);
  }

  private String destination(String outcome) {
    return OutcomeWords.destination(book, outcome);
  }

  private String supposition(Answers change) {
    List<String> parts = new ArrayList<>();
    for (Question question : book.questions()) {
      change.to(question.id()).ifPresent(response -> parts.add(supposition(question, response)));
    }
    return String.join(" and ", parts);
  }

  /** In the words of the rule file, where it has words for what is new. */
  private String supposition(Question question, Response response) {
    List<String> changed = ((Response.Given) response).answers();
    List<String> before = given(question);
    List<String> taken = before.stream().filter(id -> !changed.contains(id)).toList();
    if (question.choosesMany() && !changed.isEmpty() && !taken.isEmpty()) {
      Response ticked = new Response.Given(taken);
      return "you had not ticked \"" + AnswerWords.of(question, ticked) + "\"";
    }
    List<String> added = changed.stream().filter(id -> !before.contains(id)).toList();
    String suppose = question.suppose().get(changed.isEmpty() ? Question.NONE : added.get(0));
    if (suppose == null) {
      String words = AnswerWords.of(question, response);
      return "your answer to \"" + question.topic() + "\" were \"" + words + "\"";
    }
    return question.choosesMany() && changed.size() > 1 ? suppose + " as well" : suppose;
  }

  private List<String> given(Question question) {
    return present
        .to(question.id())
        .filter(Response.Given.class::isInstance)
        .map(response -> ((Response.Given) response).answers())
        .orElse(List.of());
  }
}
