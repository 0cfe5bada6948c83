package advisor.check.decision;

import static advisor.Books.is;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code same-label}: the label of a result differs from every other. */
class SameLabelTest {

  @Test
  void aStopOutcomeCalledLikeATreatmentIsAnError() {
    Finding finding = Found.only(Fault.SAME_LABEL, Found.sound().outcome("er", "Label of massage"));

    assertThat(finding.isError()).isTrue();
    assertThat(finding.canBeAccepted()).isFalse();
    assertThat(finding.subject())
        .isEqualTo(new Subject(Subject.Kind.STOP_OUTCOME, "er").with("massage"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LABEL OF MASSAGE",
        " Label  of massage",
        "Label\u00a0of massage",
        "Label of massage!",
        "Label-of-massage",
        "Ｌabel of massage"
      })
  void itIsReadAlikeInOtherCaseBlanksSignsAndCharacters(String label) {
    assertThat(Found.subjects(Fault.SAME_LABEL, Found.sound().outcome("er", label)))
        .containsExactly("er");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Label of massages", "Labels of massage", "Label of mässage", "+"})
  void oneOtherLetterIsAnotherLabel(String label) {
    assertThat(Found.of(Fault.SAME_LABEL, Found.sound().outcome("er", label).outcome("-", "-")))
        .isEmpty();
  }

  @Test
  void eitherAndUnknownAndWhatIsOnlyComparedAreResultsToo() {
    Books books = Found.sound().outcome("er", "Label of either").outcome("far", "label of UNKNOWN");
    books.outcome("near", "Label of wait").comparedOnly("wait");

    assertThat(Found.of(Fault.SAME_LABEL, books))
        .extracting(finding -> finding.subject().other())
        .containsExactly(Optional.of("either"), Optional.of("unknown"), Optional.of("near"));
  }

  @Test
  void ofTwoConditionsWithOneLabelNobodyKnowsWhichIsPrinted() {
    Books books = Found.sound();
    Condition one = books.named(new Condition.Named("one", "Wants rest", is("goal", "calm")));
    Condition two = books.named(new Condition.Named("two", "wants rest", is("goal", "both")));
    books.named(new Condition.Named("three", "Label of massage", is("goal", "both")));
    books.remark("one", one).remark("two", two);

    assertThat(Found.of(Fault.SAME_LABEL, books))
        .extracting(Finding::subject)
        .isEqualTo(List.of(new Subject(Subject.Kind.CONDITION, "two").with("one")));
  }
}
