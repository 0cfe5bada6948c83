package advisor.check.safety;

import static advisor.Books.is;
import static advisor.Books.one;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.check.Found;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.model.Accepted;
import advisor.model.Response;
import advisor.model.Stop.IfUnsure;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** {@code caution-if-unsure}: a doubt that does not stop. */
class CautionIfUnsureTest {

  private static Books doubting(String go) {
    return Found.sound()
        .outcome("nurse")
        .ask(one("neck", "stiff", "free"))
        .stop("stiff", is("neck", "stiff"), go, IfUnsure.CAUTION, go);
  }

  @Test
  void itIsFoundForAllButTheLeastUrgentWithSomebodyInDoubt() {
    Books books = doubting("doctor");
    Finding finding = Found.only(Fault.CAUTION_IF_UNSURE, books);

    assertThat(finding.isError()).isFalse();
    assertThat(finding.witness().orElseThrow().to("neck")).contains(Response.NOT_SURE);
    assertThat(Found.shown(finding, books).isStop()).isFalse();
    assertThat(finding.message()).endsWith("the result is 'physio'.");
    assertThat(Found.of(Fault.CAUTION_IF_UNSURE, doubting("nurse"))).isEmpty();
  }

  @Test
  void theOnlyOutcomeIsNotTheMildestOfSeveral() {
    Books books = Found.sound().ask(one("neck", "stiff", "free"));
    books.stop("stiff", is("neck", "stiff"), "doctor", IfUnsure.CAUTION, "doctor");

    assertThat(Found.only(Fault.CAUTION_IF_UNSURE, books).subject().id()).isEqualTo("stiff");
  }

  @Test
  void itIsNotFoundWhereAnotherStopCatchesTheDoubt() {
    Books caught =
        doubting("doctor").stop("free", is("neck", "free"), "nurse", IfUnsure.STOP, "nurse");

    assertThat(Found.of(Fault.CAUTION_IF_UNSURE, caught)).isEmpty();
  }

  @Test
  void anAcceptanceNamesWhereTheSignLeads() {
    Accepted accepted =
        new Accepted(
            "caution-if-unsure", "stiff", Optional.of("doctor"), OptionalInt.empty(), "It waits.");
    Books moreUrgent =
        Found.sound()
            .outcome("nurse")
            .outcome("nobody")
            .ask(one("neck", "stiff", "free"))
            .stop("stiff", is("neck", "stiff"), "nurse", IfUnsure.CAUTION, "nurse");

    assertThat(
            Found.only(Fault.CAUTION_IF_UNSURE, doubting("doctor").accept(accepted)).isAccepted())
        .isTrue();
    assertThat(Found.only(Fault.CAUTION_IF_UNSURE, moreUrgent.accept(accepted)).isAccepted())
        .as("another outcome is told again")
        .isFalse();
  }
}
