package advisor.render.sheet;

import advisor.model.Condition;
import advisor.model.Decision;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.render.ConditionWords;
import advisor.render.OutcomeWords;
import advisor.text.Columns;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Draws the way through the questions as a Mermaid flowchart: which question follows which, which
 * stops can end the interview there, the most urgent first, and which rules a question bears on.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid flowcharts</a>
 */
public final class RulesDiagram {

  private static final Pattern READ_AS_MARKUP =
      Pattern.compile("[\\x00-\\x7f&&[^A-Za-z0-9 ,.:()?!'/+-]]|^[+-]|(?<=^[0-9]{1,9})[.)]");

  private static final int BOX = 64;
  private static final int ARROW = 24;
  private static final int STOP = 24;

  private final RuleBook book;
  private final StringBuilder text = new StringBuilder();

  /** The stops on the right-hand side, to be written after the next question. */
  private final StringBuilder rightSide = new StringBuilder();

  /** The nodes that lead to the next question, each with its arrow. */
  private final List<String> ends = new ArrayList<>();

  private RulesDiagram(RuleBook book) {
    this.book = book;
  }

  /** The diagram as text for Mermaid. */
  public static String of(RuleBook book) {
    RulesDiagram diagram = new RulesDiagram(book);
    diagram.line("%%{init: {'flowchart': {'wrappingWidth': 600, 'rankSpacing': 30}}}%%");
    diagram.line("flowchart TD");
    diagram.line("accTitle: " + flowing(book.title()));
    diagram.line(
        "accDescr: The questions run from top to bottom. Follow a dotted arrow if the words on the"
            + " solid arrow do not hold. The boxes at the sides show where warning signs lead.");
    diagram.questions();
    diagram.results();
    diagram.colours();
    return diagram.text.toString();
  }

  private void questions() {
    List<Question> questions = book.questions();
    for (int first = 0; first < questions.size(); ) {
      int next = first + 1;
      while (next < questions.size() && isAskedAlike(questions.get(first), questions.get(next))) {
        next++;
      }
      run(first, next);
      first = next;
    }
  }

  private static boolean isAskedAlike(Question question, Question next) {
    return next.askWhen().equals(question.askWhen());
  }

  /** Draws a run of questions that all have the same condition for asking them. */
  private void run(int first, int next) {
    String node = "q" + (first + 1);
    Condition when = book.questions().get(first).askWhen();
    if (when.equals(Condition.ALWAYS)) {
      arrive(node);
    } else {
      String from = junction("before" + (first + 1));
      String words = quoted("if " + ConditionWords.of(book, when), ARROW);
      line(from + " -->|" + words + "| " + node);
      ends.add(from + " -.->");
    }
    for (int i = first; i < next; i++) {
      question(i);
      if (i + 1 < next) {
        line("q" + (i + 1) + " --> q" + (i + 2));
      }
    }
    ends.add("q" + next + " -->");
  }

  /** A single node from which the way can branch: the last question, or a point where ways meet. */
  private String junction(String id) {
    if (ends.size() == 1) {
      return ends.remove(0).replaceFirst(" .*", "");
    }
    line(id + "(( )):::point");
    arrive(id);
    return id;
  }

  private void arrive(String node) {
    ends.forEach(end -> line(end + " " + node));
    ends.clear();
  }

  private void question(int position) {
    Question question = book.questions().get(position);
    List<String> parts = new ArrayList<>();
    parts.add("<b>" + (position + 1) + " " + words(question.topic(), BOX) + "</b>");
    for (Option option : book.recommendable()) {
      List<String> rules = rules(question, option);
      if (!rules.isEmpty()) {
        parts.add(words(option.label() + ": " + String.join(", ", rules), BOX));
      }
    }
    line("q" + (position + 1) + "[\"" + String.join("<br>", parts) + "\"]:::question");
    flushRightSide();
    List<StopsAtQuestion> stops = StopsAtQuestion.of(book, position);
    for (int i = 0; i < stops.size(); i++) {
      boolean left = i < (stops.size() + 1) / 2;
      (left ? text : rightSide).append(stop(position, stops.get(i)));
    }
  }

  private List<String> rules(Question question, Option option) {
    return book.rules().stream()
        .filter(rule -> rule.option().equals(option.id()))
        .filter(rule -> rule.when().questions().contains(question.id()))
        .map(Rule::id)
        .toList();
  }

  private void flushRightSide() {
    text.append(rightSide);
    rightSide.setLength(0);
  }

  private String stop(int position, StopsAtQuestion stops) {
    String node = "q" + (position + 1) + "stop" + (stops.urgency() + 1);
    String label = book.stopOutcomes().get(stops.urgency()).guidance().label();
    String arrow = stops.signs() == 0 ? " -.->|" : " ==>|";
    String from = "  q" + (position + 1) + arrow + quoted(stops.words(), ARROW) + "| " + node;
    return from + "([" + quoted(label, STOP) + "]):::stop" + shade(stops.urgency()) + "\n";
  }

  private int shade(int urgency) {
    return 1 + urgency * 4 / book.stopOutcomes().size();
  }

  private void results() {
    line("points{{" + quoted("The points are added up", BOX) + "}}:::point");
    arrive("points");
    flushRightSide();
    int number = 0;
    for (Option option : book.recommendable()) {
      result(++number, "a lead of " + book.decision().leadNeeded() + " or more", option.label());
    }
    result(++number, "a smaller lead", OutcomeWords.label(book, Decision.EITHER));
    result(++number, "too few points", OutcomeWords.label(book, Decision.UNKNOWN));
  }

  private void result(int number, String when, String label) {
    line("points -->|" + quoted(when, ARROW) + "| r" + number + "([" + quoted(label, STOP) + "])");
  }

  private void colours() {
    line("classDef question fill:#eef4fb,stroke:#2f5d8a,color:#111,text-align:left");
    line("classDef point fill:#fff,stroke:#555,color:#111");
    line("classDef stop1 fill:#a3161f,stroke:#5f0a10,color:#fff");
    line("classDef stop2 fill:#f0b3a8,stroke:#a3161f,color:#111");
    line("classDef stop3 fill:#f9d9a8,stroke:#9a5b00,color:#111");
    line("classDef stop4 fill:#fdf3c8,stroke:#857000,color:#111");
  }

  private static String quoted(String words, int width) {
    return '"' + words(words, width) + '"';
  }

  private static String words(String words, int width) {
    return Columns.wrap(words, width).stream()
        .map(RulesDiagram::escaped)
        .collect(Collectors.joining("<br>"));
  }

  private static String flowing(String words) {
    return escaped(Visible.of(words));
  }

  /** The words, escaped so that nothing in them is read as Mermaid, Markdown or HTML. */
  private static String escaped(String words) {
    return READ_AS_MARKUP
        .matcher(words)
        .replaceAll(found -> "#" + found.group().codePointAt(0) + ";");
  }

  private void line(String line) {
    text.append(text.isEmpty() ? "" : "  ").append(line).append('\n');
  }
}
