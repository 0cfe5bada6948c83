package advisor.content;

import advisor.model.Answer;
import advisor.model.Caution;
import advisor.model.ComparisonRow;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that a rule book says to a person, by what it is for. */
final class Spoken {

  private Spoken() {}

  static Map<String, List<String>> by(RuleBook book) {
    Map<String, List<String>> spoken = new LinkedHashMap<>();
    spoken.put("introduction", List.of(book.intro()));
    spoken.put("questions", questions(book));
    spoken.put("answers", answers(book));
    spoken.put("advice", advice(book));
    spoken.put("reasons", book.rules().stream().map(Rule::because).toList());
    spoken.put("warning signs", book.stops().stream().map(Stop::because).toList());
    spoken.put("cautions", book.cautions().stream().map(Caution::say).toList());
    spoken.put("remarks", book.remarks().stream().map(Remark::say).toList());
    spoken.put("comparison", comparison(book));
    return spoken;
  }

  private static List<String> questions(RuleBook book) {
    List<String> texts = new ArrayList<>();
    for (Question question : book.questions()) {
      texts.addAll(List.of(question.ask(), question.why()));
    }
    return texts;
  }

  private static List<String> answers(RuleBook book) {
    List<String> texts = new ArrayList<>();
    for (Question question : book.questions()) {
      question.answers().stream().map(Answer::label).forEach(texts::add);
      question.none().ifPresent(texts::add);
    }
    return texts;
  }

  private static List<String> advice(RuleBook book) {
    List<Guidance> guidances = new ArrayList<>();
    book.options().stream().map(Option::guidance).forEach(guidances::add);
    book.stopOutcomes().stream().map(StopOutcome::guidance).forEach(guidances::add);
    guidances.add(book.decision().either());
    guidances.add(book.decision().unknown());
    List<String> texts = new ArrayList<>();
    for (Guidance guidance : guidances) {
      texts.add(guidance.advice());
      texts.addAll(guidance.next());
      texts.addAll(guidance.watch());
    }
    book.options().forEach(option -> texts.addAll(option.ask()));
    return texts;
  }

  private static List<String> comparison(RuleBook book) {
    List<String> texts = new ArrayList<>();
    book.options().forEach(option -> texts.add(option.summary()));
    for (ComparisonRow row : book.comparison()) {
      row.statements().values().forEach(all -> all.forEach(it -> texts.add(it.text())));
    }
    return texts;
  }
}
