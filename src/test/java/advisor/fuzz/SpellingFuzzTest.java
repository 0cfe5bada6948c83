package advisor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.cli.Cli;
import advisor.cli.Cli.Ran;
import advisor.evaluate.Evaluator;
import advisor.interview.AnswerText;
import advisor.interview.Understood;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.rulefile.DefaultRules;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** However an answer is spelled and through whichever door it comes: it means the same. */
class SpellingFuzzTest {

  private static final RuleBook BOOK = DefaultRules.compiled().orElseThrow().book();
  private static final Evaluator EVALUATOR = Evaluator.compile(BOOK);

  private static final List<Question> QUESTIONS =
      Stream.concat(
              BOOK.questions().stream(),
              Stream.of(
                  Books.many(
                      "commas", "a: Yes, a lot", "b: Yes", "c: A lot, yes, a lot", "d: Nothing"),
                  Books.one("like", "no-pain: Now and then", "now: Nowhere", "never: At night"),
                  Books.must(Books.one("yes", "yes: Yes", "yes-but: Yes, but")),
                  Books.many("sure", "not-yet: Not yet", "nothing: None so far", "n2: 2x"),
                  Books.some(Books.many("straße", "ß: STRASSE", "i: İstanbul"))))
          .toList();

  @Test
  void anyTextMeansWhatThePlainReadingSaysOrNothing() {
    Tries.Count count =
        Tries.of(
            "texts of answers",
            15_000,
            random -> {
              Question question = Noise.any(QUESTIONS, random);
              String text = text(question, random);
              Understood understood = AnswerText.understand(question, text);
              Optional<Response> meant =
                  understood instanceof Understood.Meant it
                      ? Optional.of(it.response())
                      : Optional.empty();
              assertThat(meant)
                  .as("'%s' to '%s'", text, question.id())
                  .isEqualTo(PlainReading.of(question, text));
              return meant.isPresent();
            });

    assertThat(count.accepted()).isPositive();
    assertThat(count.refused()).isPositive();
  }

  private static String text(Question question, Random random) {
    Spelling spelling = new Spelling(random);
    List<AnswerText.Choice> choices = AnswerText.choices(question);
    List<String> parts = new ArrayList<>();
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      AnswerText.Choice choice = Noise.any(choices, random);
      String word = random.nextBoolean() ? choice.label() : choice.id();
      parts.add(
          switch (random.nextInt(6)) {
            case 0 -> Noise.text(random);
            case 1 -> Integer.toString(random.nextInt(choices.size() + 2));
            case 2 -> word.substring(0, random.nextInt(word.length() + 1));
            case 3 -> word;
            default -> spelling.one(question, choice.response());
          });
    }
    return String.join(Noise.any(List.of(",", ", ", " ", ";", ""), random), parts);
  }

  @Test
  void aSessionInAnySpellingComesToTheSame() {
    Tries.of(
        "sessions in any spelling",
        100,
        random -> {
          Spelling spelling = new Spelling(random);
          Answers answers = spelling.session(EVALUATOR);
          Ran exact = ask(exact(answers).toString(), "--answers", "-");

          assertThat(exact.code()).as(exact.err()).isZero();
          assertThat(ask(lines(answers, spelling))).isEqualTo(exact);
          assertThat(ask("", flags(answers, spelling))).isEqualTo(exact);
          assertThat(ask(spelled(answers, spelling).toString(), "--answers", "-")).isEqualTo(exact);
          return true;
        });
  }

  private static Ran ask(String input, String... options) {
    List<String> arguments = new ArrayList<>(List.of("ask", "--format", "json"));
    arguments.addAll(List.of(options));
    return Cli.piped(input).with(arguments.toArray(new String[0]));
  }

  /** As an answers file says it with ids. */
  static ObjectNode exact(Answers answers) {
    ObjectNode exact = JsonNodeFactory.instance.objectNode();
    answers
        .byQuestion()
        .forEach(
            (question, response) -> {
              if (!(response instanceof Response.Given given)) {
                exact.putNull(question);
              } else if (BOOK.question(question).orElseThrow().choosesMany()) {
                given.answers().forEach(exact.putArray(question)::add);
              } else {
                exact.put(question, given.answers().get(0));
              }
            });
    return exact;
  }

  /** Named lines stand anywhere before their turn, the others in their order. */
  private static String lines(Answers answers, Spelling spelling) {
    List<String> lines = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (Map.Entry<String, Response> answer : answers.byQuestion().entrySet()) {
      Question question = BOOK.question(answer.getKey()).orElseThrow();
      String text = spelling.of(question, answer.getValue(), ",");
      if (spelling.random().nextInt(3) == 0) {
        named.add(" " + question.id() + " =" + text);
      } else {
        lines.addAll(named);
        named.clear();
        lines.add(text);
      }
    }
    lines.addAll(named);
    lines.add(
        spelling.random().nextInt(lines.size()),
        Noise.any(List.of("", "# x", "  "), spelling.random()));
    String end = Noise.any(List.of("\n", "\r\n"), spelling.random());
    String mark = spelling.random().nextInt(8) == 0 ? "\ufeff" : "";
    return mark + String.join(end, lines) + (spelling.random().nextBoolean() ? end : "");
  }

  private static String[] flags(Answers answers, Spelling spelling) {
    List<String> flags = new ArrayList<>();
    answers
        .byQuestion()
        .forEach(
            (question, response) ->
                flags.add(
                    "--answer="
                        + question
                        + "="
                        + spelling.of(BOOK.question(question).orElseThrow(), response, ",")));
    java.util.Collections.shuffle(flags, spelling.random());
    return flags.toArray(new String[0]);
  }

  /** A file with its members in any order, and texts where an exact file has lists. */
  private static ObjectNode spelled(Answers answers, Spelling spelling) {
    ObjectNode spelled = JsonNodeFactory.instance.objectNode();
    List<String> questions = new ArrayList<>(answers.byQuestion().keySet());
    java.util.Collections.shuffle(questions, spelling.random());
    for (String id : questions) {
      Question question = BOOK.question(id).orElseThrow();
      Response response = answers.to(id).orElseThrow();
      if (response instanceof Response.Given given
          && !given.answers().isEmpty()
          && spelling.random().nextBoolean()) {
        ArrayNode list = spelled.putArray(id);
        given.answers().forEach(it -> list.add(spelling.one(question, Response.of(it))));
      } else {
        spelled.put(id, spelling.of(question, response, ","));
      }
    }
    return spelled;
  }
}
