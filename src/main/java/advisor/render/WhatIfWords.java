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

/** Puts what would change a result into words: "If an injury were behind your pain: Massage". */
record WhatIfWords(RuleBook book, Answers present) {

  /** One sentence for each question or pair of questions and each set of outcomes. */
  List<String> sentences(List<WhatIf> whatIfs) {
    Map<List<String>, List<String>> byOutcome = new LinkedHashMap<>();
    for (WhatIf whatIf : whatIfs) {
      List<String> key = List.of(whatIf.change().questions().toString(), outcomes(whatIf));
      List<String> suppositions = byOutcome.getOrDefault(key, new ArrayList<>());
      suppositions.add(supposition(whatIf.change()));
      byOutcome.put(key, suppositions);
    }
    List<String> sentences = new ArrayList<>();
    for (Map.Entry<List<String>, List<String>> entry : byOutcome.entrySet()) {
      String suppositions = String.join(", or if ", entry.getValue());
      sentences.add("If " + suppositions + ": " + entry.getKey().get(1) + ".");
    }
    return sentences;
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

  /** The change in the words of the rule file, if it has words for the new answer. */
  private String supposition(Question question, Response response) {
    List<String> changed = response.answers();
    List<String> before = given(question);
    List<String> removed = without(before, changed);
    if (question.choosesMany() && !changed.isEmpty() && !removed.isEmpty()) {
      Response ticked = new Response.Given(removed);
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
