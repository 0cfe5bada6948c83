package advisor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Scenario;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemoPaceTest {

  private static final Question QUESTION = Shipped.evaluator().book().questions().get(0);

  @Test
  void waitsAsLongAsAStepSays() {
    assertThat(new DemoPace(1).beforeAnswer(QUESTION, step("", Optional.of(2.5)))).isEqualTo(2500);
    assertThat(new DemoPace(2).beforeAnswer(QUESTION, step("", Optional.of(2.5)))).isEqualTo(1250);
  }

  @Test
  void otherwiseWaitsLongerForMoreToRead() {
    DemoPace pace = new DemoPace(1);
    assertThat(pace.beforeAnswer(QUESTION, step("Two words.", Optional.empty())))
        .isGreaterThan(pace.beforeAnswer(QUESTION, step("", Optional.empty())))
        .isLessThan(pace.beforeAnswer(QUESTION, step("These are four words.", Optional.empty())));
  }

  @Test
  void typesUnevenlyAndAlwaysTheSame() {
    assertThat(new DemoPace(1).beforeKey(0)).isNotEqualTo(new DemoPace(1).beforeKey(1));
    assertThat(new DemoPace(1).beforeKey(100))
        .isEqualTo(new DemoPace(1).beforeKey(100))
        .isPositive();
  }

  @Test
  void refusesToStandStill() {
    assertThatThrownBy(() -> new DemoPace(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Optional<Scenario.Step> step(String say, Optional<Double> pause) {
    Optional<String> said = Optional.of(say).filter(text -> !text.isEmpty());
    return Optional.of(new Scenario.Step(QUESTION.id(), Response.NOT_SURE, said, pause));
  }
}
