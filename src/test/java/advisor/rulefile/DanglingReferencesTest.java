package advisor.rulefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Caution;
import advisor.model.Citation;
import advisor.model.ComparisonRow;
import advisor.model.Condition;
import advisor.model.Option;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
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
        if (RuleFileReader.read(changed.getBytes(UTF_8), "x") instanceof Read.Ok<RuleFile> ok) {
          check(ok.value().book());
          sound++;
        }
      }
    }
    assertThat(sound).isPositive();
  }

  private static void check(RuleBook book) {
    for (ComparisonRow row : book.comparison()) {
      assertThat(row.texts().keySet()).containsAll(ids(book));
      book.options().forEach(option -> checkCitation(row.sourceFor(option.id()), book));
    }
    for (Stop stop : book.stops()) {
      assertThat(book.stopOutcome(stop.go())).isPresent();
      assertThat(book.stopOutcome(stop.goIfUnsure())).isPresent();
      checkCondition(stop.when(), book);
    }
    for (Caution caution : book.cautions()) {
      assertThat(book.option(caution.about())).isPresent();
      checkCondition(caution.when(), book);
    }
    for (Rule rule : book.rules()) {
      assertThat(book.recommendable()).extracting(Option::id).contains(rule.option());
      assertThat(book.comparison()).extracting(ComparisonRow::id).contains(rule.criterion());
      checkCitation(rule.source(), book);
      checkCondition(rule.when(), book);
    }
  }

  private static Iterable<String> ids(RuleBook book) {
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
            assertThat(chosen.anyOf()).isNotEmpty();
            for (String answer : chosen.anyOf()) {
              assertThat(book.question(chosen.question()).orElseThrow().answer(answer)).isPresent();
            }
            return null;
          }

          @Override
          public Void all(Condition.All all) {
            all.parts().forEach(part -> part.match(this));
            return null;
          }

          @Override
          public Void any(Condition.Any any) {
            any.parts().forEach(part -> part.match(this));
            return null;
          }

          @Override
          public Void not(Condition.Not not) {
            return not.part().match(this);
          }
        });
  }
}
