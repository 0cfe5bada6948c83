package advisor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.RandomBooks;
import advisor.interview.AnswerText;
import advisor.interview.Reply;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.rulefile.DefaultRules;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.PressedKey.Kind;
import advisor.terminal.choice.Viewport;
import advisor.terminal.lines.LineDialogue;
import advisor.terminal.lines.PlainLines;
import advisor.terminal.menu.MenuState;
import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the questions are, the typed text counts, key by key. */
class TypedLabelsTest {

  private static final RuleBook SHIPPED = DefaultRules.compiled().orElseThrow().book();

  private static final List<String> PIECES =
      List.of(
          "no", "not", "sure", "none", "of", "these", "n", "3", "10", "12", "000", "days", "to",
          "weeks", "less", "than", "a", "joint", "or", "in", "-", "+", ",", "(b)", "don't", "é",
          "ﬁt", "痛み", "1st", "what?", "more");

  private static final List<String> JUNK =
      List.of(
          "xyzzy", "back pain", "q", "zz 3", "hqhelp", "joimt", "3 dayz", "!", "4x", "nonesuch");

  @Test
  void everyLabelOfTheShippedRulesIsThatAnswer() {
    SHIPPED.questions().forEach(TypedLabelsTest::everyLabelIsItself);
  }

  @Test
  void everyLabelOfRandomBooksIsThatAnswer() {
    for (int seed = 0; seed < 60; seed++) {
      new RandomBooks(seed).book().questions().forEach(TypedLabelsTest::everyLabelIsItself);
    }
  }

  @Test
  void everyLabelThatIsHardToTellFromOthersIsThatAnswer() {
    long tried = hard(0).limit(150).peek(TypedLabelsTest::everyLabelIsItself).count();
    assertThat(tried).isEqualTo(150);
  }

  /** At the menu the labels are seen, so it counts at the lists of signs, too. */
  @Test
  void aPartFromWithinALabelOfTheShippedRulesIsThatAnswer() {
    List<String> tried = new ArrayList<>();
    for (Question question : SHIPPED.questions()) {
      List<String> labels = question.answers().stream().map(answer -> answer.label()).toList();
      for (String label : labels) {
        String part = label.substring(label.indexOf(' ') + 1);
        boolean isDenied = label.matches("(No|Not|Nothing|None|Never|Neither|Without) .*");
        if (label.contains(" ")
            && !isDenied
            && labels.stream().filter(it -> it.contains(part)).count() == 1) {
          assertThat(taken(typed(question, part)))
              .as(question.id() + ": " + part)
              .isEqualTo(Set.of(labels.indexOf(label)));
          tried.add(question.id());
        }
      }
    }
    assertThat(tried).hasSizeGreaterThan(60).contains("emergency-signs", "doctor-signs");
  }

  /**
   * Words that a label denies are not an answer by themselves, neither in the menu nor in lines.
   */
  @Test
  void whatALabelOfTheShippedRulesDeniesIsNotThatAnswer() {
    Question leaning = SHIPPED.question("leaning").orElseThrow();
    for (String denied : List.of("more", "more than the other", "than the other")) {
      MenuState typed = typed(leaning, denied);
      assertThat(typed.ending(PressedKey.of(Kind.ENTER))).as(denied).isEmpty();
      assertThat(plainly(leaning, denied)).as(denied).isEqualTo(new Reply.Leave());
    }
    assertThat(taken(typed(leaning, "neither"))).containsExactly(2);
  }

  /** As the list has it. */
  @Test
  void aNumberWithItsPointIsHeard() {
    Question signs = Samples.SIGNS;
    for (String typed : List.of("1 3", "1, 3", "1.,3.", "1., 3.")) {
      Reply both = new Reply.Responded(Response.of("saddle", "legs"));
      MenuState menu = typed(signs, typed).press(PressedKey.of(PressedKey.Kind.ENTER));
      assertThat(menu.ending(PressedKey.of(Kind.ENTER))).as(typed).contains(both);
      assertThat(plainly(signs, typed)).as(typed).isEqualTo(both);
    }
    Reply second = new Reply.Responded(Response.of("middle"));
    assertThat(plainly(Samples.SINCE, "2.")).isEqualTo(second);
    assertThat(typed(Samples.SINCE, "2.").ending(PressedKey.of(Kind.ENTER))).contains(second);
    assertThat(plainly(Samples.SINCE, "2.1")).isEqualTo(new Reply.Leave());
    assertThat(typed(Samples.SINCE, "2.1").ending(PressedKey.of(Kind.ENTER))).isEmpty();
  }

  @Test
  void junkIsRefusedAndTicksNothing() {
    Stream<Question> all = Stream.concat(SHIPPED.questions().stream(), hard(1000).limit(100));
    long refused = all.mapToLong(TypedLabelsTest::junkIsRefused).sum();
    assertThat(refused).isGreaterThan(500);
  }

  private static void everyLabelIsItself(Question question) {
    List<AnswerText.Choice> choices = AnswerText.choices(question);
    for (int i = 0; i < choices.size(); i++) {
      String label = choices.get(i).label();
      String tried = question.id() + ": " + label + " in " + choices;
      assertThat(taken(typed(question, label))).as(tried).isEqualTo(Set.of(i));
      assertThat(taken(slowly(question, label))).as(tried).isEqualTo(Set.of(i));
      assertThat(plainly(question, label))
          .as(label + " in lines of " + choices)
          .isEqualTo(new Reply.Responded(choices.get(i).response()));
    }
  }

  /** What Enter takes; where several can be chosen, what one Enter ticks and the next takes. */
  private static Set<Integer> taken(MenuState typed) {
    Optional<Reply> first = typed.ending(PressedKey.of(Kind.ENTER));
    if (first.isPresent() != typed.selection().choosesMany()) {
      MenuState ticked = first.isPresent() ? typed : typed.press(PressedKey.of(Kind.ENTER));
      Optional<Reply> end = ticked.ending(PressedKey.of(Kind.ENTER));
      return end.isPresent() ? positions(typed.prompt().question(), end.get()) : Set.of();
    }
    return Set.of();
  }

  /** Of the choice that is the reply. */
  private static Set<Integer> positions(Question question, Reply reply) {
    List<AnswerText.Choice> choices = AnswerText.choices(question);
    return IntStream.range(0, choices.size())
        .filter(i -> reply.equals(new Reply.Responded(choices.get(i).response())))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static long junkIsRefused(Question question) {
    List<String> junk =
        JUNK.stream()
            .filter(word -> !question.choosesMany() || !Character.isDigit(word.charAt(0)))
            .filter(word -> isJunk(word, question))
            .toList();
    for (String word : junk) {
      MenuState entered = typed(question, word);
      for (int presses = 0; presses < 3; presses++) {
        assertThat(entered.ending(PressedKey.of(Kind.ENTER))).as(question + " " + word).isEmpty();
        entered = entered.press(PressedKey.of(Kind.ENTER));
        assertThat(entered.message()).contains("Nothing taken");
        assertThat(entered.selection().ticked()).as(question + " " + word).isEmpty();
      }
    }
    return junk.size();
  }

  /** Whether nothing that the question has holds the first word, without its signs. */
  private static boolean isJunk(String word, Question question) {
    String first = word.split(" ")[0].replaceAll("[^a-z0-9]", "");
    return AnswerText.choices(question).stream()
        .noneMatch(
            choice ->
                (choice.label() + " " + choice.id())
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9 ]", "")
                    .contains(first));
  }

  private static MenuState typed(Question question, String text) {
    return typed(question, text, key -> key);
  }

  private static MenuState slowly(Question question, String text) {
    return typed(question, text, PressedKey::late);
  }

  private static MenuState typed(Question question, String text, UnaryOperator<PressedKey> pace) {
    MenuState view =
        MenuState.of(Samples.first(question))
            .seeing(new Viewport(0, AnswerText.choices(question).size()));
    for (int character : text.codePoints().toArray()) {
      boolean asksWhy = character == '?';
      PressedKey key = asksWhy ? new PressedKey(Kind.WHY, "?") : PressedKey.typing(character);
      view = view.press(pace.apply(key));
    }
    return view;
  }

  private static Reply plainly(Question question, String line) {
    BufferedReader in = new BufferedReader(new StringReader(line + "\n"));
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new PlainLines(LineDialogue.typed(in, nowhere, 80), List.of(), stop -> {})
        .ask(Samples.first(question));
  }

  /** Questions whose labels are made of the same few words, digits and signs. */
  private static Stream<Question> hard(long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> hard(random)).filter(TypedLabelsTest::isClear);
  }

  private static Question hard(Random random) {
    String[] answers =
        IntStream.range(0, 2 + random.nextInt(12))
            .mapToObj(i -> "id-" + (char) ('a' + i) + ": " + label(random))
            .toArray(String[]::new);
    Question question = random.nextBoolean() ? Books.one("q", answers) : Books.many("q", answers);
    return random.nextInt(3) == 0 ? Books.must(question) : question;
  }

  private static String label(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      words.add(PIECES.get(random.nextInt(PIECES.size())));
    }
    return String.join(" ", words);
  }

  /** As the reader of rule files demands: no label twice, and none of numbers alone. */
  private static boolean isClear(Question question) {
    List<String> labels =
        AnswerText.choices(question).stream()
            .map(choice -> choice.label().toLowerCase(Locale.ROOT))
            .toList();
    return Set.copyOf(labels).size() == labels.size()
        && labels.stream().noneMatch(label -> label.matches("[0-9 ,]+|none|not sure|back|quit"));
  }
}
