package advisor.interview;

import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.must;
import static advisor.Books.one;
import static advisor.Books.some;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.interview.AnswerText.Choice;
import advisor.model.Question;
import advisor.model.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers that people and scripts may write. */
class AnswerTextTest {

  private static final Question SINCE =
      one(
          "since",
          "short: Less than 6 weeks",
          "middle: 6 to 12 weeks",
          "mixed: It comes, and it goes",
          "long: More than 12 weeks");
  private static final Question GOAL =
      many("goal", "pain: Pain relief", "move: Moving better", "calm: Calm, rest and sleep");

  private static Response meant(Question question, String text) {
    Understood understood = AnswerText.understand(question, text);
    assertThat(understood).as(text).isInstanceOf(Understood.Meant.class);
    return ((Understood.Meant) understood).response();
  }

  private static Misunderstanding notMeant(Question question, String text) {
    Understood understood = AnswerText.understand(question, text);
    assertThat(understood).as(text).isInstanceOf(Understood.NotMeant.class);
    return ((Understood.NotMeant) understood).misunderstanding();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "long", "LONG", "More than 12 weeks", "mORE THAN 12 WEEKS", "mor"})
  void anAnswerIsItsNumberItsIdItsLabelOrABeginningInAnyCase(String text) {
    assertThat(meant(SINCE, text)).isEqualTo(Response.of("long"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"  long  ", "\tlong", "long\r"})
  void spaceAroundDoesNotMatter(String text) {
    assertThat(meant(SINCE, text)).isEqualTo(Response.of("long"));
  }

  @Test
  void theNumbersCountWhatIsShownNoneAndNotSureIncluded() {
    assertThat(AnswerText.choices(GOAL))
        .extracting(Choice::id)
        .containsExactly("pain", "move", "calm", "none", "not sure");
    assertThat(meant(GOAL, "4")).isEqualTo(Response.of());
    assertThat(meant(GOAL, "5")).isEqualTo(Response.NOT_SURE);
    assertThat(notMeant(GOAL, "6").problem()).isEqualTo("is not one of its answers");
    assertThat(notMeant(GOAL, "0").problem()).isEqualTo("is not one of its answers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not sure", "Not Sure", "not-sure", "NOT-SURE", "not", "not s"})
  void notSureIsAnAnswerLikeAnyOther(String text) {
    assertThat(meant(SINCE, text)).isEqualTo(Response.NOT_SURE);
    assertThat(meant(GOAL, text)).isEqualTo(Response.NOT_SURE);
  }

  @Test
  void whereItIsNotOfferedNotSureIsRefused() {
    assertThat(notMeant(must(SINCE), "not sure").allowed()).doesNotContain("not sure");
    assertThat(notMeant(must(SINCE), "not-sure").problem()).isEqualTo("is not one of its answers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not sure", "Unsure", "i don't know"})
  void whereItIsNotOfferedNotSureIsTheBeginningOfNothing(String text) {
    Question question = must(one("q", "a: " + text + " about it", "b: Certain"));

    for (AnswerText.Reach reach : AnswerText.Reach.values()) {
      assertThat(AnswerText.understand(question, text, reach))
          .isInstanceOf(Understood.NotMeant.class);
    }
  }

  @Test
  void whatSaysNoneIsNoAnswerThatOnlyHasSuchAnId() {
    Question signs = many("signs", "no: No feeling in a leg", "cold: Cold feet");

    assertThat(AnswerText.understand(signs, "No", AnswerText.Reach.SEEN))
        .isEqualTo(new Understood.Meant(Response.of()));
    assertThat(meant(signs, "no")).isEqualTo(Response.of("no"));
  }

  @Test
  void noneIsAnAnswerByItsIdOrItsLabelWhereItIsOffered() {
    assertThat(meant(GOAL, "none")).isEqualTo(Response.of());
    assertThat(meant(GOAL, "none of these")).isEqualTo(Response.of());
    assertThat(notMeant(some(GOAL), "none").problem()).isEqualTo("is not one of its answers");
    assertThat(notMeant(SINCE, "none").problem()).isEqualTo("is not one of its answers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain,move",
        "move, pain",
        " pain ,  MOVE ",
        "1,2",
        "2 1",
        "1  2",
        "1, move",
        "pa,mo",
        "pain,move,pain",
        "Pain relief, moving better"
      })
  void severalAreGivenWithCommasAndNumbersWithSpacesAndComeInTheOrderShown(String text) {
    assertThat(meant(GOAL, text)).isEqualTo(Response.of("pain", "move"));
  }

  @Test
  void aLabelWithCommasIsOneAnswer() {
    assertThat(meant(GOAL, "Calm, rest and sleep")).isEqualTo(Response.of("calm"));
    assertThat(meant(SINCE, "It comes, and it goes")).isEqualTo(Response.of("mixed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pain,none", "none,pain", "not sure,pain", "1,5", "none,xyzzy,pain"})
  void noneAndNotSureCannotBeCombinedAndTheOthersAreNamed(String text) {
    assertThat(notMeant(GOAL, text).problem()).isEqualTo("cannot be combined with 'pain'");
    assertThat(notMeant(GOAL, text).nearest()).as("no suggestion of the same").isEmpty();
  }

  @Test
  void aQuestionThatTakesOneAnswerTakesNoTwo() {
    assertThat(notMeant(SINCE, "short,long").problem()).isEqualTo("is not one of its answers");
    assertThat(notMeant(SINCE, "1 2").problem()).isEqualTo("is not one of its answers");
  }

  @Test
  void everyCaseAndEveryFormOfUnicodeIsOne() {
    Question question = one("q", "neck: Stra\u00dfe und \u00c4rmel", "arm: \u0130nci");

    for (String text : new String[] {"STRASSE UND \u00c4RMEL", "stra\u00dfe und a\u0308rmel"}) {
      assertThat(meant(question, text)).isEqualTo(Response.of("neck"));
    }
    assertThat(meant(question, "I\u0307NC")).isEqualTo(Response.of("arm"));
    Question list = many("q", "neck: F\u00fcr mich, und dich", "arm: Arm");
    String both = "FU\u0308R mich, und dich, arm";
    assertThat(AnswerText.understand(list, both, AnswerText.Reach.WHOLE))
        .isEqualTo(new Understood.Meant(Response.of("neck", "arm")));
  }

  @Test
  void whereTheWholeIsWantedNoNumberAndNoBeginningIsAnAnswer() {
    for (String text : new String[] {"1", "pai", "Pain rel", "1,2", "pain,m"}) {
      assertThat(AnswerText.understand(GOAL, text, AnswerText.Reach.WHOLE))
          .as(text)
          .isInstanceOf(Understood.NotMeant.class);
    }
    assertThat(AnswerText.understand(GOAL, "PAIN, moving better", AnswerText.Reach.WHOLE))
        .isEqualTo(new Understood.Meant(Response.of("pain", "move")));
  }

  @Test
  void aBeginningOfSeveralIsRefusedAndTheyAreNamed() {
    assertThat(notMeant(SINCE, "mi").problem()).isEqualTo("could be middle or mixed");
    assertThat(notMeant(GOAL, "pain,m").text()).isEqualTo("m");
  }

  @Test
  void digitsThatAreNoNumberOfAChoiceMayBeNumbersWithoutCommas() {
    for (String text : new String[] {"12", "135", "55"}) {
      assertThat(notMeant(GOAL, text).problem())
          .as(text)
          .isEqualTo("has no commas between its numbers");
      assertThat(notMeant(SINCE, text).problem()).isEqualTo("is not one of its answers");
    }
    assertThat(notMeant(GOAL, "1, 23").problem()).isEqualTo("has no commas between its numbers");
    for (String text : new String[] {"16", "10", "6", "1x"}) {
      assertThat(notMeant(GOAL, text).problem()).as(text).isEqualTo("is not one of its answers");
    }
    Understood whole = AnswerText.understand(GOAL, "12", AnswerText.Reach.WHOLE);
    assertThat(((Understood.NotMeant) whole).misunderstanding().problem())
        .as("no number is an answer")
        .isEqualTo("is not one of its answers");
  }

  @Test
  void anExactWordWinsOverABeginning() {
    Question question = one("q", "no: No", "no-more: No more", "not-now: Not now");

    assertThat(meant(question, "no")).isEqualTo(Response.of("no"));
    assertThat(meant(question, "NO MORE")).isEqualTo(Response.of("no-more"));
  }

  /** A label does not mean what it denies, and a number is not the beginning of a duration. */
  @ParameterizedTest
  @CsvSource({
    "no injury,''",
    "injury,''",
    "cold,''",
    "nothing,''",
    "6 weeks,''",
    "9,''",
    "weak,''",
    "weak bones,bones",
    "sore calf,calf",
    "feeling hot,fever",
    "12 weeks,middle",
    "> 9 to 12 weeks,''"
  })
  void noPartIsHeardAsItsOpposite(String text, String meaning) {
    Question question =
        one(
            "q",
            "calf: A sore calf, with no injury behind it",
            "fever: Feeling hot, and no cold you know of",
            "bones: Weak bones",
            "arm: An arm that gets weaker",
            "found: It was looked at, and nothing serious was found",
            "short: Less than 6 weeks",
            "middle: 9 to 12 weeks");
    Understood understood = AnswerText.understand(question, text, AnswerText.Reach.SEEN);
    Response expected = Response.of(meaning);

    assertThat(understood.equals(new Understood.Meant(expected))).isEqualTo(!meaning.isEmpty());
    assertThat(understood instanceof Understood.Meant).isEqualTo(!meaning.isEmpty());
  }

  /** Words that one label affirms and another compares with can mean either. */
  @ParameterizedTest
  @ValueSource(
      strings = {"weeks", "12 weeks", "12 week", ">12 weeks", "12+ weeks", "<6 to 12 weeks"})
  void noPartThatAnotherLabelHasIsAnAnswer(String text) {
    for (AnswerText.Reach reach : AnswerText.Reach.values()) {
      assertThat(AnswerText.understand(SINCE, text, reach)).isInstanceOf(Understood.NotMeant.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sharp,weeks,''",
    "feel,joint,sharp",
    "feel,in a joint,sharp",
    "feel,sharp or in a joint,sharp",
    "feel,Down an Arm,shooting",
    "feel,oint,''",
    "feel,in,''",
    "feel,sure,''",
    "feel,not sure,?",
    "feel,i don't know,?",
    "feel,I DONT KNOW,?",
    "feel,i dont,''",
    "feel,s,''",
    "feel,t.,''",
    "feel,no,''",
    "feel,none,''",
    "signs,n,none",
    "signs,no,none",
    "signs,none of these,none",
    "signs,these,''",
    "signs,numb,numb",
    "signs,'joint, numb','joint numb'",
    "signs,'joint, none',''"
  })
  void whereTheLabelsAreSeenMoreIsUnderstood(String id, String text, String meaning) {
    Question feel =
        one(
            "feel",
            "tight: Tight",
            "sharp: Sharp, or in a joint",
            "shooting: Shooting down an arm");
    Question signs = many("signs", "joint: A swollen joint", "numb: Newly numb legs");
    Question question = id.equals("signs") ? signs : feel;
    Understood understood = AnswerText.understand(question, text, AnswerText.Reach.SEEN);
    Response expected =
        switch (meaning) {
          case "?" -> Response.NOT_SURE;
          case "none" -> Response.of();
          default -> Response.of(meaning.split(" "));
        };
    assertThat(understood instanceof Understood.Meant).isEqualTo(!meaning.isEmpty());
    if (understood instanceof Understood.Meant meant) {
      assertThat(meant.response()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Calm rest and sleep", "calm; rest and sleep"})
  void whereTheLabelsAreNotSeenWhatIsOnlySaidAtThemIsNoAnswer(String text) {
    assertThat(AnswerText.understand(GOAL, text)).isInstanceOf(Understood.NotMeant.class);
  }

  /** For every input except a table, which holds ids and whole labels. */
  @ParameterizedTest
  @CsvSource({
    "n,none",
    "NO,none",
    "none.,none",
    "None of the above,none",
    "not sure.,?",
    "I don't know,?",
    "unsure,?"
  })
  void whatPeopleSayForNoneAndNotSureIsUnderstood(String text, String meaning) {
    Response expected = meaning.equals("?") ? Response.NOT_SURE : Response.of();

    assertThat(meant(GOAL, text)).isEqualTo(expected);
    assertThat(AnswerText.understand(GOAL, text, AnswerText.Reach.SEEN))
        .isEqualTo(new Understood.Meant(expected));
    assertThat(AnswerText.understand(GOAL, text, AnswerText.Reach.WHOLE))
        .isInstanceOf(Understood.NotMeant.class);
    assertThat(notMeant(GOAL, "pain, " + text).problem()).contains("cannot be combined");
  }

  @Test
  void noIsNothingWhereNoneIsNotOffered() {
    assertThat(notMeant(some(GOAL), "no").problem()).isEqualTo("is not one of its answers");
    assertThat(notMeant(SINCE, "no").problem()).isEqualTo("is not one of its answers");
  }

  /** An "h" for help does not mean headache. */
  @ParameterizedTest
  @ValueSource(strings = {"h", "H", "b", "i", "s", "e\u0301", "h."})
  void aLoneLetterIsTheBeginningOfNothing(String text) {
    Question question =
        many("q", "hard: Headache", "bone: A bone", "ill: Ill", "s-1: Sore", "x: \u00e9t\u00e9");

    for (AnswerText.Reach reach : AnswerText.Reach.values()) {
      assertThat(AnswerText.understand(question, text, reach))
          .isInstanceOf(Understood.NotMeant.class);
    }
    assertThat(meant(question, "X")).as("a whole id").isEqualTo(Response.of("x"));
  }

  /** A suggestion that says the opposite, or that nothing is wrong, is worse than none. */
  @ParameterizedTest
  @CsvSource({
    "none except 5,''",
    "bone,''",
    "one,''",
    "nonne,''",
    "not safe,''",
    "not sharp,''",
    "no weight loss,''",
    "wieght loss,weight-loss",
    "over 12 weeks,''",
    "6 to 13 weeks,''",
    "6-12 weeks,middle",
    "Mor than 12 weeks,''",
    "More thn 12 weeks,long",
    "feeling,''",
    "no-feelng,no-feeling"
  })
  void noSuggestionTurnsWhatWasSaidRound(String text, String suggested) {
    Question question =
        many(
            "q",
            "weight-loss: Losing weight without trying",
            "middle: 6 to 12 weeks",
            "long: More than 12 weeks",
            "no-feeling: I have no feeling in some of my skin",
            "sharp: Sharp");

    assertThat(notMeant(question, text).nearest().orElse("")).isEqualTo(suggested);
  }

  @ParameterizedTest
  @CsvSource({"rest, true", "AND SLEEP, true", "better, true", "re, false", "leep, false"})
  void aPartFromWithinALabelCountsUnlessAStopMentionsTheQuestion(String text, boolean counts) {
    Question warning =
        new Books().ask(GOAL).stop("s", is("goal", "pain"), "urgent").book().questions().get(0);

    for (AnswerText.Reach reach : AnswerText.Reach.values()) {
      assertThat(AnswerText.understand(GOAL, text, reach) instanceof Understood.Meant)
          .as("%s", reach)
          .isEqualTo(counts && reach != AnswerText.Reach.WHOLE);
      assertThat(AnswerText.understand(warning, text, reach))
          .isInstanceOf(Understood.NotMeant.class);
    }
    assertThat(AnswerText.understand(warning, "cal"))
        .isEqualTo(new Understood.Meant(Response.of("calm")));
  }

  @Test
  void anyUnicodeFormOfALetterIsTheSame() {
    Question question = one("q", "a: Fi\u00e8vre", "b: Stra\u00dfe");
    assertThat(meant(question, "FIE\u0300VRE")).isEqualTo(Response.of("a"));
    assertThat(meant(question, "STRASSE")).isEqualTo(Response.of("b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "pain,", ",", "pain,,move"})
  void nothingIsNoAnswer(String text) {
    assertThat(notMeant(GOAL, text).problem()).isEqualTo("is empty");
  }

  @Test
  void whatWasProbablyMeantIsSuggestedByItsId() {
    assertThat(notMeant(GOAL, "pian").nearest()).contains("pain");
    assertThat(notMeant(GOAL, "Moving bettre").nearest()).contains("move");
    assertThat(notMeant(GOAL, "chocolate").nearest()).isEmpty();
  }

  @Test
  void ofSeveralThatFitNoneIsSuggestedAlone() {
    Question signs = many("signs", "both: New pain in both legs", "legs-fail: Legs that fail");
    Understood legs = AnswerText.understand(signs, "legs", AnswerText.Reach.SEEN);

    Misunderstanding wrong = ((Understood.NotMeant) legs).misunderstanding();
    assertThat(wrong.problem())
        .isEqualTo("could be \"New pain in both legs\" or \"Legs that fail\"");
    assertThat(wrong.nearest()).isEmpty();
  }

  @Test
  void aMisunderstandingNamesTheQuestionThePartAndWhatMayBeSaid() {
    Misunderstanding misunderstanding = notMeant(GOAL, "pain, pian, move");

    assertThat(misunderstanding.question()).isEqualTo("goal");
    assertThat(misunderstanding.text()).isEqualTo("pian");
    assertThat(misunderstanding.allowed())
        .containsExactly("pain", "move", "calm", "none", "not sure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999", "-1", "1.0", "١", "1 99999999999999999999"})
  void numbersThatAreNoChoiceAreNotUnderstood(String text) {
    assertThat(notMeant(GOAL, text).nearest()).isEmpty();
  }

  @Test
  void anIdWinsOverALabelThatReadsTheSame() {
    Question crossed = one("crossed", "a: b", "b: c");

    assertThat(meant(crossed, "b")).isEqualTo(Response.of("b"));
    assertThat(meant(crossed, "c")).isEqualTo(Response.of("b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Calm, rest and sleep, Pain relief", "pain,calm,rest and sleep", "1, 3"})
  void aLabelWithCommasIsOneAnswerAmongOthersToo(String text) {
    assertThat(meant(GOAL, text)).isEqualTo(Response.of("pain", "calm"));
  }

  @Test
  void ofLabelsThatBeginAlikeTheLongestThatIsWrittenOutIsMeant() {
    Question nested = many("q", "a: One, two", "b: One, two, three");

    assertThat(meant(nested, "One, two, three, a")).isEqualTo(Response.of("a", "b"));
    assertThat(meant(nested, "b, One, two")).isEqualTo(Response.of("a", "b"));
    assertThat(notMeant(nested, "One, three").text()).isEqualTo("One");
  }

  @Test
  void aVeryLongLineIsAnAnswerLikeAnyOther() {
    assertThat(meant(GOAL, "1 ".repeat(20_000))).isEqualTo(Response.of("pain"));
    assertThat(meant(GOAL, "1,".repeat(20_000) + "1")).isEqualTo(Response.of("pain"));
  }
}
