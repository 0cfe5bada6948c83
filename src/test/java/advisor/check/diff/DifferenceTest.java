package advisor.check.diff;

import static advisor.Books.all;
import static advisor.Books.answers;
import static advisor.Books.any;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.must;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.some;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import advisor.Books;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Stop;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The differences that {@code rules diff} finds, on small books. */
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

  private static Difference.AnswerPart chosen(String question, String... anyOf) {
    return new Difference.AnswerPart(question, List.of(anyOf), true, false);
  }

  private static Difference.Group group(
      Difference.Result before,
      Difference.Result after,
      Difference.AnswerPart inCommon,
      int paths,
      String... witness) {
    return group(before, after, List.of(inCommon), paths, witness);
  }

  private static Difference.Group group(
      Difference.Result before,
      Difference.Result after,
      List<Difference.AnswerPart> inCommon,
      int paths,
      String... witness) {
    return new Difference.Group(
        before,
        after,
        isStop(before.outcome()),
        false,
        inCommon,
        BigInteger.valueOf(paths),
        answers(witness));
  }

  private static boolean isStop(String outcome) {
    return outcome.equals("doctor") || outcome.equals("emergency");
  }

  /** The groups without "not sure". */
  private static List<Difference.Group> groups(Difference difference) {
    return difference.groups().stream().filter(group -> !group.notSure()).toList();
  }

  @Test
  void aBookDoesNotDifferFromItself() {
    Difference difference = between(goal(), goal());

    assertThat(difference.isNone()).isTrue();
    assertThat(difference.given().all()).isEqualTo(3);
    assertThat(difference.given().changed()).isZero();
  }

  @Test
  void anotherResultIsToldWithThoseWhomItConcernsAndAWitness() {
    Difference difference =
        between(goal(), goal().rule("other", is("goal", "other"), "massage", 1));

    assertThat(difference.given().all()).isEqualTo(3);
    assertThat(difference.given().changed()).isEqualTo(1);
    assertThat(groups(difference))
        .containsExactly(group(UNKNOWN, MASSAGE, chosen("goal", "other"), 1, "goal=other"));
    assertThat(difference.isNone()).isFalse();
  }

  @Test
  void anotherStrengthIsAnotherResult() {
    Difference difference = between(goal(), goal().leads(1, 3));

    assertThat(groups(difference))
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
    assertThat(difference.changes())
        .containsExactly(changed("decision", "", "clearLead", "4", "3"));
  }

  @Test
  void answersThatChangeAlikeAreOneGroup() {
    Difference difference =
        between(
            goal(one("goal", "pain", "calm", "sleep", "other")),
            goal(one("goal", "pain", "calm", "sleep", "other"))
                .rule("more", is("goal", "sleep", "other"), "physio", 1));

    assertThat(groups(difference))
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

    assertThat(groups(between(before, after)))
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

    assertThat(difference.given().all()).isEqualTo(6);
    assertThat(groups(difference))
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

    assertThat(ticked.given().changed()).as("calm and other, with rest ticked").isEqualTo(4 + 2);
    assertThat(groups(ticked))
        .extracting(Difference.Group::before, Difference.Group::after)
        .contains(tuple(UNKNOWN, PHYSIO), tuple(MASSAGE, EITHER));
    assertThat(groups(left))
        .allSatisfy(
            group ->
                assertThat(group.inCommon())
                    .contains(new Difference.AnswerPart("tried", List.of("rest"), false, false)));
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

    assertThat(groups(between(before, after)))
        .extracting(Difference.Group::inCommon)
        .containsExactly(List.of(chosen("goal", "other"), chosen("skin", "rash", "wound")));
  }

  @Test
  void ofAGroupOnlyWhatAllOfItHaveInCommonIsTold() {
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

    List<Difference.Group> groups = groups(between(before, after));
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).paths()).isEqualTo(16);
    assertThat(groups.get(0).inCommon()).isEmpty();
  }

  @Test
  void aQuestionThatOnlyOneBookAsksIsAskedByNeitherInTheOther() {
    Books more =
        goal()
            .ask(when(is("goal", "other"), one("likes", "talk", "rest")))
            .rule("talk", is("likes", "talk"), "physio", 1);
    Difference added = between(goal(), more);
    Difference gone = between(more, goal());
    List<Difference.AnswerPart> talk = List.of(chosen("goal", "other"), chosen("likes", "talk"));

    assertThat(added.given().all()).isEqualTo(4);
    assertThat(groups(added))
        .containsExactly(group(UNKNOWN, PHYSIO, talk, 1, "goal=other", "likes=talk"));
    assertThat(groups(gone))
        .containsExactly(group(PHYSIO, UNKNOWN, talk, 1, "goal=other", "likes=talk"));
  }

  @Test
  void aQuestionThatIsNewBeforeTheOthersIsComparedToo() {
    Books asked = new Books().leads(1, 4).ask(one("likes", "talk", "rest")).ask(one("goal", "a"));
    Books not = new Books().leads(1, 4).ask(one("goal", "a"));
    Condition talk = is("likes", "talk");

    assertThat(between(not, asked.rule("talk", talk, "physio", 1)).given().changed()).isEqualTo(1);
    assertThat(between(asked, not).given().changed()).isEqualTo(1);
  }

  @Test
  void anAnswerThatOnlyOneBookOffersIsNotOfferedInTheOther() {
    Books more =
        goal(one("goal", "pain", "calm", "other", "sleep"))
            .rule("sleep", is("goal", "sleep"), "massage", 1);
    Difference.Result notOffered = plain("not-offered");

    assertThat(groups(between(goal(), more)))
        .containsExactly(group(notOffered, MASSAGE, chosen("goal", "sleep"), 1, "goal=sleep"));
    assertThat(groups(between(more, goal())))
        .containsExactly(group(MASSAGE, notOffered, chosen("goal", "sleep"), 1, "goal=sleep"));
  }

  @Test
  void aStopWhereNoneWasIsAnotherResult() {
    Books stopping = goal().outcome("doctor").stop("other", is("goal", "other"), "doctor");

    assertThat(groups(between(goal().outcome("doctor"), stopping)))
        .containsExactly(group(UNKNOWN, plain("doctor"), chosen("goal", "other"), 1, "goal=other"));
  }

  /** An answer that both kinds of question take is the same answer to both. */
  @Test
  void ofAQuestionThatChangesItsKindOnlyWhatOneKindDoesNotTakeIsToldApart() {
    Books one = goal(one("goal", "pain", "calm", "other"));
    Books many = goal(some(many("goal", "pain", "calm", "other")));
    Books none = goal(many("goal", "pain", "calm", "other"));
    Difference.Result notOffered = plain("not-offered");

    assertThat(between(one, many).given()).as("four sets of two or more").isEqualTo(paths(7, 0, 4));
    assertThat(groups(between(one, many)))
        .extracting(Difference.Group::before, Difference.Group::after, Difference.Group::paths)
        .containsExactlyInAnyOrder(
            tuple(notOffered, EITHER, BigInteger.TWO),
            tuple(notOffered, PHYSIO, BigInteger.ONE),
            tuple(notOffered, MASSAGE, BigInteger.ONE));
    assertThat(between(many, one).given()).isEqualTo(paths(7, 0, 4));
    assertThat(groups(between(many, none)))
        .extracting(Difference.Group::before, Difference.Group::after, Difference.Group::witness)
        .containsExactly(tuple(notOffered, UNKNOWN, answers("goal=")));
    assertThat(groups(between(none, many)))
        .containsExactly(
            group(
                UNKNOWN,
                notOffered,
                new Difference.AnswerPart("goal", List.of("pain", "calm", "other"), false, false),
                1,
                "goal="));
    assertThat(between(one, none).given()).isEqualTo(paths(8, 0, 5));
  }

  @Test
  void answersThatNeitherBookTakesTogetherAreNoPath() {
    Books before = goal(some(many("goal", "pain", "calm", "other")));
    Books after = goal(some(many("goal", "pain", "calm", "sleep")));

    assertThat(between(before, after).given()).isEqualTo(paths(3 + 4 + 4, 0, 4 + 4));
  }

  @Test
  void whatNeitherBookOffersWholeIsAPathThatCannotBeCompared() {
    Books before = new Books().ask(one("goal", "a")).ask(one("more", "x", "y"));
    Books after = new Books().ask(one("goal", "a", "b")).ask(one("more", "x"));
    Difference difference = between(before, after);

    assertThat(difference.given()).as("b then x, a then y, b then y").isEqualTo(paths(4, 0, 3));
    assertThat(groups(difference)).hasSize(2);
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
    assertThat(difference.given().all()).as("8 sets, more or not").isEqualTo(16);
    assertThat(groups(difference))
        .filteredOn(Difference.Group::noLongerStopped)
        .containsExactly(
            group(
                plain("doctor"),
                UNKNOWN,
                List.of(
                    chosen("goal", "other"),
                    new Difference.AnswerPart("goal", List.of("pain", "calm"), false, false),
                    chosen("more", "yes")),
                1,
                "goal=other",
                "more=yes"));
  }

  @Test
  void questionsInAnotherOrderAreComparedByTheirIds() {
    Books before = ordered("first", "second");
    Books after = ordered("second", "first");
    Difference difference = between(before, after);

    assertThat(difference.unproved()).isEmpty();
    assertThat(difference.given().all()).as("each book may ask one more").isEqualTo(4);
    assertThat(groups(difference))
        .as("who is stopped by both is stopped by what is asked first")
        .containsExactly(
            group(
                plain("emergency"),
                plain("doctor"),
                List.of(chosen("second", "a"), chosen("first", "a")),
                1,
                "second=a",
                "first=a"));
    assertThat(difference.changes())
        .containsExactly(changed("questions", "", "order", "first, second", "second, first"));
  }

  /** Changes of order and numbers that change nobody's result. */
  @Test
  void anotherOrderOfWhateverIsToldInOrderIsAChangeOfTheFile() {
    assertThat(between(listed("first", "second"), listed("second", "first")).changes())
        .extracting(Difference.Change::part)
        .containsExactly(
            new Difference.Part("stops", ""),
            new Difference.Part("cautions", ""),
            new Difference.Part("remarks", ""),
            new Difference.Part("rules", ""),
            new Difference.Part("question", "goal"));
    assertThat(between(listed("first", "second"), listed("second", "first")).changes().get(4))
        .isEqualTo(
            changed(
                "question",
                "goal",
                "order",
                "answer first, answer second",
                "answer second, answer first"));
  }

  private static Books listed(String... ids) {
    Books books = new Books().outcome("doctor").ask(one("goal", ids)).ask(many("signs", "x"));
    for (String id : ids) {
      Condition goal = is("goal", id);
      books.stop("stop-" + id, all(goal, is("signs", "x")), "doctor");
      books.caution("mind-" + id, goal, "massage").remark("say-" + id, goal);
      books.rule("rule-" + id, goal, "massage", 3);
    }
    return books;
  }

  private static Books ordered(String one, String other) {
    return new Books()
        .outcome("emergency")
        .outcome("doctor")
        .ask(one(one, "a", "b"))
        .ask(one(other, "a", "b"))
        .stop("stop-first", is("first", "a"), "emergency")
        .stop("stop-second", is("second", "a"), "doctor");
  }

  @Test
  void booksWithoutACommonQuestionAreNotComparedAndThatIsSaid() {
    Difference difference =
        between(new Books().ask(one("first", "a", "b")), new Books().ask(one("second", "a", "b")));

    assertThat(difference.unproved()).contains("the two files have no question in common");
    assertThat(difference.isNone()).isFalse();
  }

  /** Every stop that only cautions somebody who is not sure lets that person go on. */
  @Test
  void whoIsNotSureAndIsNoLongerStoppedIsSeen() {
    Condition other = is("goal", "other");
    Books stopping = goal().outcome("doctor").stop("stop", other, "doctor");
    Books cautioning =
        goal().outcome("doctor").stop("stop", other, "doctor", Stop.IfUnsure.CAUTION, "doctor");
    Difference difference = between(stopping, cautioning);

    assertThat(difference.given()).isEqualTo(paths(3, 0, 0));
    assertThat(difference.notSure()).isEqualTo(paths(1, 1, 0));
    assertThat(difference.groups())
        .containsExactly(
            new Difference.Group(
                plain("doctor"),
                UNKNOWN,
                true,
                true,
                List.of(new Difference.AnswerPart("goal", List.of(), true, true)),
                BigInteger.ONE,
                answers("goal=?")));
    assertThat(between(cautioning, stopping).groups())
        .extracting(Difference.Group::noLongerStopped)
        .containsExactly(false);
  }

  private static Difference.Paths paths(int all, int changed, int notOffered) {
    return new Difference.Paths(
        BigInteger.valueOf(all), BigInteger.valueOf(changed), BigInteger.valueOf(notOffered));
  }

  @Test
  void aWarningSignInDoubtKeepsTheStrengthAtSlight() {
    Question sign = one("sign", "yes", "no");
    Condition yes = is("sign", "yes");
    Books before = goal().leads(1, 1).outcome("doctor").ask(sign);
    Books after = goal().leads(1, 1).outcome("doctor").ask(sign);
    after.stop("stop", yes, "doctor", Stop.IfUnsure.CAUTION, "doctor");

    assertThat(between(before, after).groups())
        .filteredOn(Difference.Group::notSure)
        .filteredOn(group -> group.before().outcome().equals("physio"))
        .extracting(Difference.Group::after)
        .containsExactly(PHYSIO);
  }

  @Test
  void aLessUrgentStopComesBeforeWhateverIsLarger() {
    Books before = two().stop("stop", is("goal", "other"), "emergency");
    Books after = two().stop("stop", is("goal", "other"), "doctor");
    after.rule("more", is("goal", "pain", "calm"), "physio", 9);

    assertThat(between(before, after).groups())
        .extracting(Difference.Group::noLongerStopped)
        .startsWith(true)
        .endsWith(false);
    assertThat(between(after, before).groups())
        .extracting(Difference.Group::noLongerStopped)
        .containsOnly(false);
  }

  private static Books two() {
    return goal().outcome("emergency").outcome("doctor");
  }

  /** By the list of either book: a reversed list is a change in itself. */
  @Test
  void stopOutcomesInAnotherOrderAreHeldAgainstBothOrders() {
    Urgency turned = new Urgency(List.of("a", "b"), List.of("b", "a"));
    Urgency other = new Urgency(List.of("a", "b"), List.of("c", "d"));

    assertThat(turned.isLost("a", "b")).isTrue();
    assertThat(turned.isLost("b", "a")).isTrue();
    assertThat(turned.isLost("a", "physio")).isTrue();
    assertThat(turned.isLost("physio", "a")).isFalse();
    assertThat(other.isLost("a", "c")).as("the same place").isFalse();
    assertThat(other.isLost("a", "d")).isTrue();
    assertThat(other.isLost("b", "c")).isFalse();
  }

  @Test
  void whoMayNoLongerBeNotSureIsNotOfferedThat() {
    Difference difference = between(goal(), goal(must(one("goal", "pain", "calm", "other"))));

    assertThat(difference.given().changed()).isZero();
    assertThat(difference.groups())
        .extracting(Difference.Group::after, Difference.Group::witness)
        .containsExactly(tuple(plain("not-offered"), answers("goal=?")));
  }

  @Test
  void whatIsTooLargeIsNotComparedAndThatIsSaid() {
    Books many = goal().options(options(59));
    Difference difference = between(many, many);

    assertThat(difference.unproved()).contains("more than 60 outcomes or 1000 boxes");
    assertThat(difference.isNone()).isFalse();
    assertThat(between(goal().options(options(58)), goal().options(options(58))).isNone()).isTrue();
  }

  private static String[] options(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> i == 0 ? "physio" : i == 1 ? "massage" : "option" + i)
        .toArray(String[]::new);
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
  void aFileIsComparedPartByPart() {
    Difference difference =
        between(
            goal().caution("old", all(is("goal", "pain"), any(is("goal", "calm"))), "physio"),
            goal()
                .rule("new", not(is("goal", "pain", "calm")), "massage", 1)
                .accept("never-matters", "goal", "Reason."));

    assertThat(difference.changes())
        .extracting(each -> each.part().toString(), Difference.Change::is)
        .containsExactly(
            tuple("caution old", Difference.Is.GONE),
            tuple("rule new", Difference.Is.NEW),
            tuple("acceptance never-matters of goal", Difference.Is.NEW));
    assertThat(difference.changes().get(0).texts())
        .contains(
            gone("when", "goal: pain, and (goal: calm)"),
            gone("about", "physio"),
            gone("say", "Mind old"));
    assertThat(between(goal(), goal().leads(2, 4)).changes())
        .containsExactly(changed("decision", "", "leadNeeded", "1", "2"));
  }

  @Test
  void theSameUnderAnotherIdIsRenamed() {
    Books before = goal().caution("old", is("goal", "pain"), Caution.Level.TELL, Optional.empty());
    Caution same = before.book().cautions().get(0);
    Caution renamed =
        new Caution(
            "new",
            same.when(),
            same.level(),
            same.inShort(),
            same.about(),
            same.say(),
            same.source());

    assertThat(between(before, goal().caution(renamed)).changes())
        .containsExactly(change("caution", "old", Difference.Is.RENAMED, "id", "old", "new"));
  }

  private static Difference.ChangedText gone(String what, String text) {
    return new Difference.ChangedText(what, Optional.of(text), Optional.empty());
  }

  private static Difference.Change changed(
      String kind, String id, String what, String before, String after) {
    return change(kind, id, Difference.Is.CHANGED, what, before, after);
  }

  private static Difference.Change change(
      String kind, String id, Difference.Is is, String what, String before, String after) {
    Difference.ChangedText text =
        new Difference.ChangedText(what, Optional.of(before), Optional.of(after));
    return new Difference.Change(new Difference.Part(kind, id), is, List.of(text));
  }
}
