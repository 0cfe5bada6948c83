package advisor.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.NaiveAdvisor;
import advisor.cli.Cli;
import advisor.cli.Cli.Ran;
import advisor.evaluate.Evaluator;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.rulefile.DefaultRules;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines of a batch, of any bytes: each is used as it says, or told and passed over. */
class BatchFuzzTest {

  private static final RuleBook BOOK = DefaultRules.compiled().orElseThrow().book();
  private static final Evaluator EVALUATOR = Evaluator.compile(BOOK);
  private static final NaiveAdvisor NAIVE = new NaiveAdvisor(BOOK);
  private static final int LINES = 40;

  /** What comes of a line: its id as JSON, and the outcome. */
  private record Result(JsonNode id, String outcome) {}

  @Test
  void linesOfJson() {
    long[] results = {0};
    Tries.of(
        "batches of " + LINES + " lines of JSON",
        60,
        random -> {
          ByteArrayOutputStream input = new ByteArrayOutputStream();
          List<Result> expected = new ArrayList<>();
          for (int i = 0; i < LINES; i++) {
            input.writeBytes(line(random));
            input.write('\n');
          }
          for (String line : input.toString(ISO_8859_1).split("\n", -1)) {
            result(line.getBytes(ISO_8859_1)).ifPresent(expected::add);
          }
          Cli cli = Cli.piped(new ByteArrayInputStream(input.toByteArray()));
          Ran ran = Runs.sound(cli.with("batch", "--fields", "outcome"));
          assertThat(results(ran.out())).as(input.toString(UTF_8)).isEqualTo(expected);
          results[0] += expected.size();
          return !expected.isEmpty();
        });

    assertThat(results[0]).isPositive();
  }

  private static byte[] line(Random random) {
    Spelling spelling = new Spelling(random);
    ObjectNode answers = SpellingFuzzTest.exact(spelling.session(EVALUATOR));
    switch (random.nextInt(4)) {
      case 0 -> answers.put("id", Noise.text(random));
      case 1 -> answers.put("id", random.nextLong());
      default -> {}
    }
    byte[] line = answers.toString().replace("\n", "").getBytes(UTF_8);
    return switch (random.nextInt(4)) {
      case 0 -> Noise.mutated(line, random);
      case 1 -> TreeNoise.mutated(answers, random).toString().getBytes(UTF_8);
      default -> line;
    };
  }

  /** What comes of a line, read by another parser, understood and judged by naive readings. */
  private static Optional<Result> result(byte[] line) {
    PlainFile read = PlainFile.of(line, BOOK, false);
    Optional<JsonNode> id = read.id().filter(BatchFuzzTest::isId);
    boolean faulty = read.faulty() || id.isEmpty() && read.id().isPresent();
    return outcome(read.whole(), read.partly(), faulty)
        .map(it -> new Result(id.orElse(MissingNode.getInstance()), it));
  }

  /** The result of sound answers that are complete; else that of a stop that is known. */
  private static Optional<String> outcome(
      Map<String, Response> whole, Map<String, Response> partly, boolean faulty) {
    if (!faulty && NAIVE.next(whole).isEmpty()) {
      return Optional.of(NAIVE.outcome(whole));
    }
    return Optional.of(NAIVE.stopUnattended(whole, partly))
        .filter(it -> !it.equals(NaiveAdvisor.BLOCKED));
  }

  /** Half a surrogate pair could not be written out again. */
  private static boolean isId(JsonNode value) {
    return value.isValueNode() && UTF_8.newEncoder().canEncode(value.asText());
  }

  private static List<Result> results(String out) {
    return out.lines()
        .map(Runs::json)
        .map(it -> new Result(it.path("id"), it.get("outcome").textValue()))
        .toList();
  }

  /** A table of hostile cells, quoted here by the rules of RFC 4180. */
  @Test
  void rowsOfATable() {
    long[] results = {0};
    Tries.of(
        "batches of " + LINES + " rows of a table",
        60,
        random -> {
          List<String> columns = columns(random);
          StringBuilder table = new StringBuilder(String.join(",", columns)).append('\n');
          List<String> expected = new ArrayList<>();
          for (int i = 0; i < LINES; i++) {
            List<String> cells = row(columns, random);
            table.append(String.join(",", cells.stream().map(BatchFuzzTest::quoted).toList()));
            table.append(random.nextBoolean() ? "\n" : "\r\n");
            outcome(columns, cells).ifPresent(expected::add);
          }
          Ran ran =
              Runs.sound(
                  Cli.piped(table.toString())
                      .with("batch", "--from", "csv", "--fields", "outcome"));
          assertThat(results(ran.out()).stream().map(Result::outcome).toList())
              .as(table.toString())
              .isEqualTo(expected);
          results[0] += expected.size();
          return !expected.isEmpty();
        });

    assertThat(results[0]).isPositive();
  }

  private static List<String> columns(Random random) {
    List<String> columns = new ArrayList<>(BOOK.questions().stream().map(Question::id).toList());
    columns.add(random.nextInt(columns.size()), "id");
    return columns;
  }

  private static List<String> row(List<String> columns, Random random) {
    Spelling spelling = new Spelling(random);
    Answers answers = spelling.session(EVALUATOR);
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      Optional<Response> response = answers.to(column);
      Optional<Question> question = BOOK.question(column);
      if (random.nextInt(60) == 0 || column.equals("id")) {
        cells.add(Noise.text(random).replace("\ud800", "").replace("\udc00", ""));
      } else {
        cells.add(response.map(it -> spelling.whole(question.orElseThrow(), it)).orElse(""));
      }
    }
    return cells;
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static Optional<String> outcome(List<String> columns, List<String> cells) {
    Map<String, Response> whole = new HashMap<>();
    Map<String, Response> partly = new HashMap<>();
    boolean faulty = false;
    for (int i = 0; i < columns.size(); i++) {
      Optional<Question> question = BOOK.question(columns.get(i));
      String cell = cells.get(i).strip();
      boolean sound = !cell.contains("\ufffd");
      faulty |= !sound;
      if (question.isPresent() && !cell.isEmpty()) {
        PlainReading.Heard all = hear(question.get(), cell);
        PlainReading.Heard heard =
            sound
                ? all
                : PlainReading.together(question.get(), List.of(all, PlainReading.Heard.NOTHING));
        heard.whole().ifPresent(it -> whole.put(question.get().id(), it));
        heard.part().ifPresent(it -> partly.put(question.get().id(), it));
        faulty |= heard.whole().isEmpty();
      }
    }
    return outcome(whole, partly, faulty);
  }

  private static PlainReading.Heard hear(Question question, String cell) {
    if (!cell.contains(";")) {
      return PlainReading.hear(question, cell, false);
    }
    return question.choosesMany()
        ? PlainReading.together(
            question,
            Stream.of(cell.split(";", -1))
                .map(part -> PlainReading.hear(question, part, false))
                .toList())
        : PlainReading.Heard.NOTHING;
  }
}
