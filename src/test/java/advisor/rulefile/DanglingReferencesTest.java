package advisor.rulefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Caution;
import advisor.model.Citation;
import advisor.model.ComparisonRow;
import advisor.model.Condition;
import advisor.model.Option;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.rulefile.issue.ReadOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Faults that are held back because they follow from another must never let a book through. */
class DanglingReferencesTest {
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

  @Test
  void noBookRefersToWhatItDoesNotHave() {
    Matcher texts = TEXT.matcher(Sample.text());
    int sound = 0;
    while (texts.find()) {
      for (String other : new String[] {"\"other\"", "\"\"", "{}", "[]", "null"}) {
        String changed =
            Sample.text().substring(0, texts.start())
                + other
                + Sample.text().substring(texts.end());
        if (RuleFileReader.read(changed.getBytes(UTF_8), "x")
            instanceof ReadOutcome.Ok<RuleFile> ok) {
          check(ok.value().book());
          sound++;
        }
      }
    }
    assertThat(sound).isPositive();
  }

  private static void check(RuleBook book) {
    for (ComparisonRow row : book.comparison()) {
      assertThat(row.statements().keySet()).containsExactlyInAnyOrderElementsOf(ids(book));
      row.statements()
          .values()
          .forEach(each -> each.forEach(said -> checkCitation(said.source(), book)));
    }
    for (Stop stop : book.stops()) {
      assertThat(book.stopOutcome(stop.go())).isPresent();
      assertThat(book.stopOutcome(stop.goIfUnsure())).isPresent();
      checkCondition(stop.when(), book);
    }
    for (Caution caution : book.cautions()) {
      assertThat(caution.about().flatMap(book::option).isPresent())
          .isEqualTo(caution.about().isPresent());
      checkCondition(caution.when(), book);
    }
    for (Remark remark : book.remarks()) {
      assertThat(ends(book)).containsAll(remark.with());
      checkCondition(remark.when(), book);
    }
    for (Rule rule : book.rules()) {
      assertThat(book.recommendable()).extracting(Option::id).contains(rule.option());
      assertThat(book.comparison()).extracting(ComparisonRow::id).contains(rule.criterion());
      checkCitation(rule.source(), book);
      checkCondition(rule.when(), book);
    }
  }

  private static List<String> ends(RuleBook book) {
    List<String> ends = new ArrayList<>(List.of("either", "unknown"));
    book.recommendable().forEach(option -> ends.add(option.id()));
    book.stopOutcomes().forEach(outcome -> ends.add(outcome.id()));
    return ends;
  }

  private static List<String> ids(RuleBook book) {
    return book.options().stream().map(Option::id).toList();
  }

  private static void checkCitation(Citation citation, RuleBook book) {
    assertThat(book.source(citation.ref())).isPresent();
    citation.also().forEach(source -> assertThat(book.source(source)).isPresent());
  }

  private static void checkCondition(Condition condition, RuleBook book) {
    condition.match(
        new Condition.Cases<Void>() {
          @Override
          public Void chosen(Condition.Chosen chosen) {
            int most = chosen.isOfAny() ? answers(chosen) : 1;
            assertThat(chosen.atLeast()).isBetween(1, most);
            for (String answer : chosen.anyOf()) {
              assertThat(book.question(chosen.question()).orElseThrow().answer(answer)).isPresent();
            }
            return null;
          }

          private int answers(Condition.Chosen chosen) {
            return book.question(chosen.question()).orElseThrow().answers().size();
          }

          @Override
          public Void joined(Condition.Joined joined) {
            assertThat(joined.atLeast()).isBetween(1, joined.parts().size());
            joined.parts().forEach(part -> part.match(this));
            return null;
          }

          @Override
          public Void not(Condition.Not not) {
            return not.part().match(this);
          }

          @Override
          public Void named(Condition.Named named) {
            assertThat(book.conditions()).contains(named);
            return named.part().match(this);
          }
        });
  }
}
