package advisor.interview;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Four questions on being ready to decide. */
class ReadinessTest {

  private final List<Prompt> prompts = new ArrayList<>();

  private Optional<List<String>> check(Reply... replies) {
    Deque<Reply> left = new ArrayDeque<>(List.of(replies));
    return Readiness.check(
        new Questioner() {
          @Override
          public Reply ask(Prompt prompt) {
            prompts.add(prompt);
            return left.remove();
          }

          @Override
          public ReviewReply review(Review review) {
            throw new AssertionError("there is nothing to review");
          }
        });
  }

  private static Reply say(String answer) {
    return new Reply.Answer(Response.of(answer));
  }

  @Test
  void areAskedOnlyWhereThePersonWantsThem() {
    assertThat(check(say("done"))).isEmpty();
    assertThat(prompts).hasSize(1);
    assertThat(prompts.get(0).number()).as("the offer is no counted question").isZero();
  }

  @Test
  void everyYesLeavesNothingToDo() {
    assertThat(check(say("check"), say("yes"), say("yes"), say("yes"), say("yes")))
        .contains(List.of());
    assertThat(prompts.stream().skip(1).map(Prompt::number)).containsExactly(1, 2, 3, 4);
    assertThat(prompts.stream().skip(1).map(Prompt::about)).containsOnly(4);
  }

  @Test
  void everyNoHasANextStepInTheOrderAsked() {
    List<String> all =
        check(say("check"), say("no"), say("no"), say("no"), say("no")).orElseThrow();

    assertThat(all).hasSize(4).doesNotHaveDuplicates();
    assertThat(check(say("check"), say("yes"), say("no"), say("yes"), say("no")))
        .contains(List.of(all.get(1), all.get(3)));
  }

  @Test
  void whoeverLeavesIsToldNothing() {
    assertThat(check(new Reply.Leave())).isEmpty();
    assertThat(check(new Reply.EndOfInput())).isEmpty();
    assertThat(check(say("check"), say("no"), new Reply.Leave())).isEmpty();
  }

  @Test
  void thereIsNoGoingBackAndNoNotSure() {
    check(say("check"), say("yes"), say("yes"), say("yes"), say("yes"));

    assertThat(prompts).noneMatch(Prompt::canGoBack);
    assertThat(prompts).noneMatch(prompt -> prompt.question().offersNotSure());
  }
}
