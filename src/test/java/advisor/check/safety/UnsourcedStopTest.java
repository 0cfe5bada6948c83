package advisor.check.safety;

import static advisor.Books.is;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Citation;
import advisor.model.Source;
import advisor.model.Stop;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code unsourced-stop}: a warning sign needs more than somebody's opinion. */
class UnsourcedStopTest {

  private static List<Finding> found(Source.Kind kind, String ref, String... also) {
    Citation citation = new Citation(ref, Optional.empty(), List.of(also));
    Stop stop =
        new Stop(
            "flu",
            is("goal", "both"),
            "doctor",
            Stop.IfUnsure.STOP,
            Optional.empty(),
            "Flu.",
            citation);
    Books books =
        Found.sound()
            .source("source", Source.Kind.REVIEW)
            .source("tried", kind)
            .source("opinion", Source.Kind.EDITORIAL)
            .stop(stop);
    return Found.of(Fault.UNSOURCED_STOP, books);
  }

  @ParameterizedTest
  @EnumSource(names = {"GUIDELINE", "HEALTH_SERVICE", "REVIEW", "STUDY"})
  void whatSomebodyElseFoundOutIsEnough(Source.Kind kind) {
    assertThat(found(kind, "tried")).isEmpty();
    assertThat(found(kind, "opinion", "tried")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ARTICLE", "EDITORIAL"})
  void theArticleAndOnesOwnJudgementAreNot(Source.Kind kind) {
    assertThat(found(kind, "tried"))
        .extracting(Finding::subject)
        .containsExactly(Subject.stop("flu"));
    assertThat(found(kind, "tried", "opinion")).hasSize(1);
  }

  @Test
  void itIsAnErrorWithoutAnswers() {
    Finding finding = found(Source.Kind.ARTICLE, "tried").get(0);

    assertThat(finding.isError()).isTrue();
    assertThat(finding.witness()).isEmpty();
    assertThat(finding.suggestion().orElseThrow()).contains("\"ref\" or \"also\"");
  }
}
