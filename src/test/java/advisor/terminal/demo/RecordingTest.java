package advisor.terminal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.scenario.Cast;
import advisor.terminal.Conversation;
import advisor.terminal.PlayDemo;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecordingTest {

  private static final String STRESS = "stress-after-a-hard-month";

  @TestFactory
  Stream<DynamicTest> endsOnWhatTheLiveRunShows() {
    return Stream.of(
            STRESS,
            "chest-pain-with-a-sore-shoulder",
            "tense-shoulders-and-stress",
            "pain-that-shoots-down-a-leg")
        .flatMap(name -> Stream.of(same(name, 80, 24), same(name, 40, 24), same(name, 132, 50)));
  }

  private static DynamicTest same(String name, int columns, int rows) {
    return DynamicTest.dynamicTest(
        name + " on " + columns + "x" + rows,
        () -> {
          try (Conversation live = new Conversation(columns, rows)) {
            live.with(PlayDemo.of(name).auto()::on);
            assertThat(live.result()).isEqualTo("ON");
            assertThat(paper(PlayDemo.of(name).film(columns, rows))).isEqualTo(live.paper());
          }
        });
  }

  @Test
  void isTheSameAtEveryRun() {
    assertThat(PlayDemo.of(STRESS).film(80, 24)).isEqualTo(PlayDemo.of(STRESS).film(80, 24));
  }

  @Test
  void beginsAtZeroNeverGoesBackAndEndsAfterTheEnd() {
    List<Long> times =
        PlayDemo.of(STRESS).film(80, 24).events().stream().map(Cast.Event::at).toList();
    assertThat(times).isSorted().startsWith(0L);
    assertThat(times.get(times.size() - 1)).isGreaterThan(times.get(times.size() - 2));
  }

  @Test
  void hasAMarkerForEveryQuestionAndTheResult() {
    assertThat(PlayDemo.of(STRESS).film(80, 24).events())
        .filteredOn(Cast.Event::isMarker)
        .extracting(Cast.Event::text)
        .containsExactly(
            "Your goals",
            "Emergency signs",
            "More emergency signs",
            "Signs for today",
            "Before a treatment",
            "Your own leaning",
            "Result");
  }

  @Test
  void hasWholeCharactersAndFullLineEnds() {
    for (Cast.Event event : PlayDemo.of(STRESS).film(80, 24).events()) {
      assertThat(event.text()).doesNotContain("\ufffd").doesNotContainPattern("(?<!\r)\n");
    }
  }

  private static String paper(Cast cast) {
    StringBuilder written = new StringBuilder();
    for (Cast.Event event : cast.events()) {
      written.append(event.isMarker() ? "" : event.text());
    }
    return Conversation.paper(written, cast.columns());
  }
}
