package advisor.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.interview.AnsweredQuestion;
import advisor.interview.Prompt;
import advisor.interview.Questioner;
import advisor.interview.Reply;
import advisor.model.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The four questions about being ready to decide. */
class ReadinessTest {

  private final List<Prompt> prompts = new ArrayList<>();

  private Reply check(Reply... replies) {
    Deque<Reply> left = new ArrayDeque<>(List.of(replies));
    return Readiness.check(
        new Questioner() {
          @Override
          public Reply ask(Prompt prompt) {
            prompts.add(prompt);
            return left.remove();
          }

          @Override
          public Reply review(List<AnsweredQuestion> answers, String news) {
            throw new AssertionError("there is nothing to review");
          }
        });
  }

  private static Reply say(String... answers) {
    return new Reply.Responded(Response.of(answers));
  }

  private static List<String> steps(Reply doubts) {
    return Readiness.steps(((Reply.Responded) doubts).response());
  }

  @Test
  void everyYesLeavesNothingToDo() {
    assertThat(check(say("yes"), say("yes"), say("yes"), say("yes"))).isEqualTo(say());
    assertThat(Readiness.steps(Response.of())).isEmpty();
    assertThat(prompts.stream().map(Prompt::number)).containsExactly(1, 2, 3, 4);
    assertThat(prompts).allMatch(prompt -> prompt.most() == 4 && prompt.isExact());
    assertThat(prompts).noneMatch(prompt -> prompt.question().offersNotSure());
  }

  @Test
  void theFirstSaysWhatTheyAreForAndEachWhyItIsAsked() {
    check(say("yes"), say("yes"), say("yes"), say("yes"));

    assertThat(prompts.get(0).news()).contains("Four short questions");
    assertThat(prompts.stream().skip(1).map(Prompt::news)).containsOnly("");
    assertThat(prompts.stream().map(prompt -> prompt.question().why()))
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }

  @Test
  void everyNoHasANextStepInTheOrderAsked() {
    List<String> all = steps(check(say("no"), say("no"), say("no"), say("no")));

    assertThat(all).hasSize(4).doesNotHaveDuplicates();
    assertThat(steps(check(say("yes"), say("no"), say("yes"), say("no"))))
        .containsExactly(all.get(1), all.get(3));
  }

  @Test
  void whoeverLeavesHasLeft() {
    assertThat(check(new Reply.Leave())).isEqualTo(new Reply.Leave());
    assertThat(check(new Reply.EndOfInput())).isEqualTo(new Reply.EndOfInput());
    assertThat(check(say("no"), new Reply.Leave())).isEqualTo(new Reply.Leave());
  }

  @Test
  void goingBackGoesToTheQuestionBeforeAndFromTheFirstToWhereOneCameFrom() {
    assertThat(check(new Reply.Back())).isEqualTo(new Reply.Back());
    assertThat(check(say("no"), new Reply.Back(), say("yes"), say("yes"), say("yes"), say("yes")))
        .isEqualTo(say());
  }
}
