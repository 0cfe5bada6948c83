package advisor.check.safety;

import static advisor.Books.is;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.model.Stop;
import advisor.model.Stop.IfUnsure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code unsure-outcome}: "not sure" leads to the wrong outcome. */
class UnsureOutcomeTest {

  private static Books stopping(String go, IfUnsure ifUnsure, String goIfUnsure) {
    return Found.sound()
        .outcome("nurse")
        .stop("calm", is("goal", "calm"), go, ifUnsure, goIfUnsure);
  }

  @Test
  void aDoubtIsNoMoreUrgentThanTheSign() {
    Books books = stopping("nurse", IfUnsure.STOP, "doctor");

    assertThat(Found.only(Fault.UNSURE_OUTCOME, books).isError()).isTrue();
    assertThat(Found.only(Fault.UNSURE_OUTCOME, books).message())
        .contains("sent to 'doctor'", "to 'nurse', which is less urgent");
    assertThat(Found.of(Fault.UNSURE_OUTCOME, stopping("doctor", IfUnsure.STOP, "nurse")))
        .isEmpty();
    assertThat(Found.of(Fault.UNSURE_OUTCOME, stopping("nurse", IfUnsure.STOP, "nurse"))).isEmpty();
  }

  @Test
  void itIsTheOrderOfOutcomesAloneAndNeverTooLargeToProve() {
    Books books = stopping("nurse", IfUnsure.STOP, "doctor");
    for (String more : Books.numbered(60)) {
      books.outcome(more);
    }

    assertThat(Found.only(Fault.UNSURE_OUTCOME, books).isError()).isTrue();
  }

  @Test
  void whereADoubtIsACautionItIsSentNowhere() {
    Books books = stopping("doctor", IfUnsure.CAUTION, "nurse");

    assertThat(Found.only(Fault.UNSURE_OUTCOME, books).message()).contains("sends them nowhere");
    assertThat(Found.of(Fault.UNSURE_OUTCOME, stopping("nurse", IfUnsure.CAUTION, "nurse")))
        .as("nothing is said of it")
        .isEmpty();
  }

  @Test
  void noMoreMayItSayTheSameOutcomeAgain() {
    Stop stop = stopping("nurse", IfUnsure.CAUTION, "nurse").book().stops().get(1);
    Stop said =
        new Stop(
            "said",
            stop.when(),
            stop.go(),
            stop.ifUnsure(),
            Optional.of(stop.go()),
            stop.because(),
            stop.source());

    assertThat(Found.subjects(Fault.UNSURE_OUTCOME, Found.sound().outcome("nurse").stop(said)))
        .containsExactly("said");
  }
}
