package advisor.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import advisor.NaiveAdvisor;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What lines on standard input answer by what the README says of them, worked out once more: one
 * answer in the order asked, or {@code question=answer} in any order. A tab stands for a space, and
 * so does a carriage return that ends no line.
 */
record PlainInterview(RuleBook book) {

  /** Empty where nothing comes of the lines: no result, and no stop past what is wrong. */
  Optional<Map<String, JsonNode>> answers(byte[] input) {
    Deque<Line> lines = new ArrayDeque<>();
    String bytes = new String(input, ISO_8859_1);
    for (String line :
        (bytes.startsWith("\u00ef\u00bb\u00bf") ? bytes.substring(3) : bytes).split("\n")) {
      String ended = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      String text = new String(ended.getBytes(ISO_8859_1), UTF_8).replace('\t', ' ');
      boolean sound =
          Arrays.equals(text.getBytes(UTF_8), ended.replace('\t', ' ').getBytes(ISO_8859_1));
      if (!sound || !text.isBlank() && !text.startsWith("#")) {
        lines.add(new Line(text.replace('\r', ' '), sound));
      }
    }
    Listener listener = new Listener(book, lines);
    NaiveAdvisor advisor = new NaiveAdvisor(book);
    boolean sound = true;
    for (Optional<Question> next = advisor.next(listener.given);
        sound && next.isPresent();
        next = advisor.next(listener.given)) {
      sound = listener.answer(next.get());
    }
    Map<String, Response> known = listener.given;
    if (!sound) {
      listener.readOn();
      if (advisor.stopUnattended(known, listener.partly).equals(NaiveAdvisor.BLOCKED)) {
        return Optional.empty();
      }
      known = advisor.knownUnattended(known, listener.partly);
    }
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    known.forEach((id, response) -> answers.put(id, json(id, response)));
    return Optional.of(answers);
  }

  /**
   * One line.
   *
   * @param sound whether it is UTF-8; else it is a fault, whatever can be read of it
   */
  private record Line(String text, boolean sound) {
    String name() {
      return text.substring(0, Math.max(0, text.indexOf('='))).strip();
    }

    Line value() {
      return new Line(text.substring(text.indexOf('=') + 1), sound);
    }

    PlainReading.Heard heardBy(Question question) {
      PlainReading.Heard heard = PlainReading.hear(question, text, true);
      return sound
          ? heard
          : PlainReading.together(question, List.of(heard, PlainReading.Heard.NOTHING));
    }
  }

  /** Takes line after line, and remembers what each question was answered with. */
  private static final class Listener {
    private final RuleBook book;
    private final Deque<Line> lines;
    private final Map<String, Response> given = new LinkedHashMap<>();
    private final Map<String, Response> partly = new LinkedHashMap<>();
    private final Map<String, Line> kept = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();

    Listener(RuleBook book, Deque<Line> lines) {
      this.book = book;
      this.lines = lines;
    }

    /** Whether an answer was found and understood. */
    boolean answer(Question question) {
      while (!kept.containsKey(question.id())) {
        if (lines.isEmpty()) {
          return false;
        }
        Line line = lines.remove();
        String name = line.name();
        if (name.isEmpty()) {
          return hear(question, line);
        }
        if (given.containsKey(name) || !named.add(name) || book.question(name).isEmpty()) {
          lines.addFirst(line);
          return false;
        }
        kept.put(name, line.value());
      }
      return hear(question, kept.remove(question.id()));
    }

    private boolean hear(Question question, Line line) {
      PlainReading.Heard heard = line.heardBy(question);
      heard.whole().ifPresent(it -> given.put(question.id(), it));
      heard.part().ifPresent(it -> partly.put(question.id(), it));
      return heard.whole().isPresent();
    }

    /** After a fault only named lines are understood; of two answers what can be said of both. */
    void readOn() {
      kept.forEach((id, line) -> hear(book.question(id).orElseThrow(), line));
      for (Line line : lines) {
        Optional<Question> question = book.question(line.name());
        if (question.isPresent() && isFirst(question.get().id())) {
          hear(question.get(), line.value());
        } else if (question.isPresent()) {
          repeat(question.get(), line.value());
        }
      }
    }

    private boolean isFirst(String id) {
      return named.add(id) && !given.containsKey(id) && !partly.containsKey(id);
    }

    private void repeat(Question question, Line line) {
      Optional<Response> first =
          Optional.ofNullable(given.remove(question.id()))
              .or(() -> Optional.ofNullable(partly.remove(question.id())));
      PlainReading.Heard before = new PlainReading.Heard(Optional.empty(), first);
      PlainReading.Heard second = line.heardBy(question);
      PlainReading.together(question, List.of(before, second))
          .part()
          .ifPresent(it -> partly.put(question.id(), it));
    }
  }

  private JsonNode json(String id, Response response) {
    if (!(response instanceof Response.Given given)) {
      return JsonNodeFactory.instance.nullNode();
    }
    if (!book.question(id).orElseThrow().choosesMany()) {
      return JsonNodeFactory.instance.textNode(given.answers().get(0));
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    given.answers().forEach(list::add);
    return list;
  }
}
