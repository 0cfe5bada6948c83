package advisor.check.diff;

import static advisor.Books.all;
import static advisor.Books.answers;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.some;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import advisor.Books;
import advisor.model.Condition;
import advisor.model.Question;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@code rules diff} tells, on books small enough to see it at once. */
class DifferenceTest {

  private static final Difference.Result PHYSIO = slight("physio");
  private static final Difference.Result MASSAGE = slight("massage");
  private static final Difference.Result EITHER = plain("either");
  private static final Difference.Result UNKNOWN = plain("unknown");

  private static Difference.Result slight(String outcome) {
    return new Difference.Result(outcome, Optional.of("slight"));
  }

  private static Difference.Result plain(String outcome) {
    return new Difference.Result(outcome, Optional.empty());
  }

  private static Books goal(Question goal) {
    return new Books()
        .leads(1, 4)
        .ask(goal)
        .rule("pain", is("goal", "pain"), "physio", 3)
        .rule("calm", is("goal", "calm"), "massage", 3);
  }

  private static Books goal() {
    return goal(one("goal", "pain", "calm", "other"));
  }

  private static Difference between(Books before, Books after) {
    return RuleDiff.between(before.book(), after.book());
  }

  private static Difference.Chosen chosen(String question, String... anyOf) {
    return new Difference.Chosen(question, List.of(anyOf), true);
  }

  private static Difference.Group group(
      Difference.Result before,
      Difference.Result after,
      Difference.Chosen when,
      int paths,
      String... witness) {
    return new Difference.Group(
        before, after, List.of(when), BigInteger.valueOf(paths), answers(witness));
  }

  @Test
  void aBookDoesNotDifferFromItself() {
    Difference difference = between(goal(), goal());

    assertThat(difference.isNone()).isTrue();
    assertThat(difference.paths()).isEqualTo(3);
    assertThat(difference.changed()).isZero();
  }

  @Test
  void anotherResultIsToldWithThoseWhomItConcernsAndAWitness() {
    Difference difference =
        between(goal(), goal().rule("other", is("goal", "other"), "massage", 1));

    assertThat(difference.paths()).isEqualTo(3);
    assertThat(difference.changed()).isEqualTo(1);
    assertThat(difference.groups())
        .containsExactly(group(UNKNOWN, MASSAGE, chosen("goal", "other"), 1, "goal=other"));
    assertThat(difference.isNone()).isFalse();
  }

  @Test
  void anotherStrengthIsAnotherResult() {
    Difference difference = between(goal(), goal().leads(1, 3));

    assertThat(difference.groups())
        .containsExactly(
            group(
                PHYSIO,
                new Difference.Result("physio", Optional.of("clear")),
                chosen("goal", "pain"),
                1,
                "goal=pain"),
            group(
                MASSAGE,
                new Difference.Result("massage", Optional.of("clear")),
                chosen("goal", "calm"),
                1,
                "goal=calm"));
    assertThat(difference.texts())
        .containsExactly(new Difference.Text("clearLead", Optional.of("4"), Optional.of("3")));
  }

  @Test
  void answersThatChangeAlikeAreOneGroup() {
    Difference difference =
        between(
            goal(one("goal", "pain", "calm", "sleep", "other")),
            goal(one("goal", "pain", "calm", "sleep", "other"))
                .rule("more", is("goal", "sleep", "other"), "physio", 1));

    assertThat(difference.groups())
        .containsExactly(group(UNKNOWN, PHYSIO, chosen("goal", "sleep", "other"), 2, "goal=sleep"));
  }

  @Test
  void answersOfDifferentWeightThatChangeAlikeAreOneGroupToo() {
    Books before =
        goal(one("goal", "pain", "calm", "sleep", "other"))
            .rule("sleep", is("goal", "sleep"), "physio", 1)
            .rule("other", is("goal", "other"), "physio", 2);
    Books after =
        goal(one("goal", "pain", "calm", "sleep", "other"))
            .rule("sleep", is("goal", "sleep"), "physio", 1)
            .rule("other", is("goal", "other"), "physio", 2)
            .rule("more", is("goal", "sleep", "other"), "massage", 9);

    assertThat(between(before, after).groups())
        .containsExactly(
            group(
                PHYSIO,
                new Difference.Result("massage", Optional.of("clear")),
                chosen("goal", "sleep", "other"),
                2,
                "goal=sleep"));
  }

  @Test
  void whatDoesNotMatterIsNotAskedFor() {
    Question weather = one("weather", "sun", "rain");
    Difference difference =
        between(
            goal().ask(weather),
            goal().ask(weather).rule("other", is("goal", "other"), "massage", 1));

    assertThat(difference.paths()).isEqualTo(6);
    assertThat(difference.groups())
        .containsExactly(
            group(UNKNOWN, MASSAGE, chosen("goal", "other"), 2, "goal=other", "weather=sun"));
  }

  @Test
  void ofAListOnlyTheTicksThatMatterAreTold() {
    Question tried = many("tried", "rest", "heat");
    Difference ticked =
        between(goal().ask(tried), goal().ask(tried).rule("r", is("tried", "rest"), "physio", 3));
    Difference left =
        between(
            goal().ask(tried), goal().ask(tried).rule("r", not(is("tried", "rest")), "physio", 9));

    assertThat(ticked.changed()).as("calm and other, with rest ticked").isEqualTo(4 + 2);
    assertThat(ticked.groups())
        .extracting(Difference.Group::before, Difference.Group::after)
        .contains(tuple(UNKNOWN, PHYSIO), tuple(MASSAGE, EITHER));
    assertThat(left.groups())
        .allSatisfy(
            group ->
                assertThat(group.when())
                    .contains(new Difference.Chosen("tried", List.of("rest"), false)));
  }

  @Test
  void whatOnlyACautionTellsApartIsOneAnswer() {
    Question skin = many("skin", "rash", "wound");
    Books before = goal().ask(skin).caution("rash", is("skin", "rash"), "massage");
    Books after =
        goal()
            .ask(skin)
            .caution("rash", is("skin", "rash"), "massage")
            .rule("other", all(is("goal", "other"), is("skin", "rash", "wound")), "massage", 1);

    assertThat(between(before, after).groups())
        .extracting(Difference.Group::when)
        .containsExactly(List.of(chosen("goal", "other"), chosen("skin", "rash", "wound")));
  }

  @Test
  void aChangeThatHasNoSimplePartIsToldInEightGroupsAndARest() {
    Books before = new Books();
    Books after = new Books();
    List<Condition> odd = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Question question = one("q" + i, "yes", "no");
      before.ask(question);
      after.ask(question);
    }
    for (int set = 0; set < 32; set++) {
      if (Integer.bitCount(set) % 2 == 1) {
        Condition[] parts = new Condition[5];
        for (int i = 0; i < 5; i++) {
          parts[i] = is("q" + i, (set >> i & 1) == 1 ? "yes" : "no");
        }
        odd.add(all(parts));
      }
    }
    after.rule("odd", any(odd.toArray(new Condition[0])), "physio", 1);
    Difference difference = between(before, after);

    assertThat(difference.changed()).isEqualTo(16);
    assertThat(difference.groups()).hasSize(9);
    assertThat(difference.groups().subList(0, 8)).allMatch(group -> group.when().size() == 5);
    assertThat(difference.groups().get(8).when()).isEmpty();
    assertThat(difference.groups().get(8).paths()).isEqualTo(8);
  }

  @Test
  void aQuestionThatOnlyOneBookAsksIsAskedByNeitherInTheOther() {
    Books more =
        goal()
            .ask(when(is("goal", "other"), one("likes", "talk", "rest")))
            .rule("talk", is("likes", "talk"), "physio", 1);
    Difference added = between(goal(), more);
    Difference gone = between(more, goal());

    assertThat(added.paths()).isEqualTo(4);
    assertThat(added.groups())
        .containsExactly(
            group(UNKNOWN, PHYSIO, chosen("likes", "talk"), 1, "goal=other", "likes=talk"));
    assertThat(gone.groups())
        .containsExactly(
            group(PHYSIO, UNKNOWN, chosen("likes", "talk"), 1, "goal=other", "likes=talk"));
  }

  @Test
  void aQuestionThatIsNewBeforeTheOthersIsComparedToo() {
    Books asked = new Books().leads(1, 4).ask(one("likes", "talk", "rest")).ask(one("goal", "a"));
    Books not = new Books().leads(1, 4).ask(one("goal", "a"));
    Condition talk = is("likes", "talk");

    assertThat(between(not, asked.rule("talk", talk, "physio", 1)).changed()).isEqualTo(1);
    assertThat(between(asked, not).changed()).isEqualTo(1);
  }

  @Test
  void anAnswerThatOnlyOneBookOffersIsNotOfferedInTheOther() {
    Books more =
        goal(one("goal", "pain", "calm", "other", "sleep"))
            .rule("sleep", is("goal", "sleep"), "massage", 1);
    Difference.Result notOffered = plain("not-offered");

    assertThat(between(goal(), more).groups())
        .containsExactly(group(notOffered, MASSAGE, chosen("goal", "sleep"), 1, "goal=sleep"));
    assertThat(between(more, goal()).groups())
        .containsExactly(group(MASSAGE, notOffered, chosen("goal", "sleep"), 1, "goal=sleep"));
  }

  @Test
  void aStopWhereNoneWasIsAnotherResult() {
    Books stopping = goal().outcome("doctor").stop("other", is("goal", "other"), "doctor");

    assertThat(between(goal().outcome("doctor"), stopping).groups())
        .containsExactly(group(UNKNOWN, plain("doctor"), chosen("goal", "other"), 1, "goal=other"));
  }

  @Test
  void aQuestionThatChangesItsKindIsTwoQuestions() {
    Difference kind = between(goal(), goal(many("goal", "pain", "calm", "other")));
    Difference none =
        between(
            goal(some(many("goal", "pain", "calm", "other"))),
            goal(many("goal", "pain", "calm", "other")));

    assertThat(kind.paths()).as("3 answers before, 8 sets now").isEqualTo(24);
    assertThat(kind.groups())
        .anyMatch(
            group -> group.when().stream().anyMatch(part -> part.question().equals("goal-before")));
    assertThat(none.paths()).isEqualTo(56);
  }

  @Test
  void stopsAndBranchesFollowAQuestionThatChangesItsKind() {
    Books before =
        goal()
            .outcome("doctor")
            .ask(when(not(is("goal", "pain", "calm")), one("more", "yes", "no")))
            .stop("stop", all(is("goal", "other"), any(is("more", "yes"))), "doctor");
    Books after =
        new Books()
            .leads(1, 4)
            .outcome("doctor")
            .ask(many("goal", "pain", "calm", "other"))
            .ask(one("more", "yes", "no"));
    Difference difference = between(before, after);

    assertThat(difference.unproved()).isEmpty();
    assertThat(difference.paths()).as("3 kinds of goal, 8 sets, more or not").isEqualTo(48);
    assertThat(difference.groups())
        .anyMatch(
            group ->
                group.before().outcome().equals("doctor")
                    && group.after().outcome().equals("unknown"));
  }

  @Test
  void questionsInAnotherOrderAreNotComparedAndThatIsSaid() {
    Books before = new Books().ask(one("first", "a", "b")).ask(one("second", "a", "b"));
    Books after = new Books().ask(one("second", "a", "b")).ask(one("first", "a", "b"));
    Difference difference = between(before, after);

    assertThat(difference.unproved())
        .contains("the questions that both have come in another order");
    assertThat(difference.isNone()).isFalse();
    assertThat(difference.paths()).isZero();
    assertThat(difference.texts()).isEmpty();
  }

  @Test
  void whatIsTooLargeIsNotComparedAndThatIsSaid() {
    Books six = goal().options("physio", "massage", "one", "two", "three", "four");
    Difference difference = between(six, six);

    assertThat(difference.unproved()).contains("more than 5 options or 4095 points");
    assertThat(difference.isNone()).isFalse();
  }

  @Test
  void questionsAroundThoseThatBothHaveKeepTheirOrder() {
    Books before = new Books().ask(one("a", "x")).ask(one("b", "x")).ask(one("c", "x"));
    Books after =
        new Books().ask(one("new", "x")).ask(one("b", "x")).ask(one("d", "x")).ask(one("c", "x"));

    assertThat(between(before, after).unproved()).isEmpty();
    assertThat(between(after, before).unproved()).isEmpty();
  }

  @Test
  void textsAreToldAsChangedNewAndGone() {
    Difference difference =
        between(
            goal().caution("old", all(is("goal", "pain"), any(is("goal", "calm"))), "physio"),
            goal()
                .rule("new", not(is("goal", "pain", "calm")), "massage", 1)
                .accept("never-matters", "goal", "Reason."));

    assertThat(difference.texts())
        .contains(
            gone("caution old: when", "goal: pain, and (goal: calm)"),
            gone("caution old: about", "physio"),
            gone("caution old: say", "Mind old"),
            added("rule new: when", "not (goal: pain or calm)"),
            added("rule new: points", "1"),
            added("accepted never-matters of goal", "Reason."));
    assertThat(between(goal(), goal().leads(2, 4)).texts())
        .containsExactly(new Difference.Text("leadNeeded", Optional.of("1"), Optional.of("2")));
  }

  private static Difference.Text gone(String what, String text) {
    return new Difference.Text(what, Optional.of(text), Optional.empty());
  }

  private static Difference.Text added(String what, String text) {
    return new Difference.Text(what, Optional.empty(), Optional.of(text));
  }
}
