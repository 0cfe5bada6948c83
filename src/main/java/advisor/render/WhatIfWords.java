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
import java.util.Optional;

/** What would change a result, in words: "If an injury were behind your pain: Physiotherapy". */
record WhatIfWords(RuleBook book, Answers present) {

  /** One sentence for each question, or pair of them, and each set of outcomes. */
  List<String> told(List<WhatIf> whatIfs) {
    Map<List<String>, List<String>> byOutcome = new LinkedHashMap<>();
    for (WhatIf whatIf : whatIfs) {
      List<String> key = List.of(whatIf.change().questions().toString(), outcomes(whatIf));
      List<String> suppositions = byOutcome.getOrDefault(key, new ArrayList<>());
      suppositions.add(supposition(whatIf.change()));
      byOutcome.put(key, suppositions);
    }
    List<String> told = new ArrayList<>();
    for (Map.Entry<List<String>, List<String>> each : byOutcome.entrySet()) {
      String suppositions = String.join(", or if ", each.getValue());
      told.add("If " + suppositions + ": " + each.getKey().get(1) + ".");
    }
    return told;
  }

  private String outcomes(WhatIf whatIf) {
    List<String> destinations = new ArrayList<>();
    for (String outcome : whatIf.outcomes()) {
      destinations.add(OutcomeWords.destination(book, outcome));
    }
    return String.join(", or ", destinations);
  }

  private String supposition(Answers change) {
    List<String> parts = new ArrayList<>();
    for (Question question : book.questions()) {
      Optional<Response> response = change.to(question.id());
      if (response.isPresent()) {
        parts.add(supposition(question, response.get()));
      }
    }
    return String.join(" and ", parts);
  }

  /** In the words of the rule file, where it has words for what is new. */
  private String supposition(Question question, Response response) {
    List<String> changed = response.answers();
    List<String> before = given(question);
    List<String> taken = without(before, changed);
    if (question.choosesMany() && !changed.isEmpty() && !taken.isEmpty()) {
      Response ticked = new Response.Given(taken);
      return "you had not ticked \"" + AnswerWords.of(question, ticked) + "\"";
    }
    List<String> added = without(changed, before);
    String suppose = question.suppose().get(changed.isEmpty() ? Question.NONE : added.get(0));
    if (suppose == null) {
      String words = AnswerWords.of(question, response);
      return "your answer to \"" + question.topic() + "\" were \"" + words + "\"";
    }
    return question.choosesMany() && changed.size() > 1 ? suppose + " as well" : suppose;
  }

  private List<String> given(Question question) {
    return present.to(question.id()).orElse(Response.NOT_SURE).answers();
  }

  private static List<String> without(List<String> ids, List<String> others) {
    List<String> rest = new ArrayList<>(ids);
    rest.removeAll(others);
    return rest;
  }
}
