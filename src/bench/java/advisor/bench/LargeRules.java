package advisor.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Rule files as large as anybody might write, made up at random, the same for the same seed. */
final class LargeRules {

  private static final int ANSWERS = 4;
  private static final int RULES = 60;
  private static final int SIGNS = 10;

  private final Random random;
  private final ObjectNode file = new ObjectMapper().createObjectNode();
  private final ArrayNode questions;
  private final ArrayNode stops;
  private final ArrayNode rules;

  private LargeRules(long seed) {
    this.random = new Random(seed);
    file.put("format", "advisor-rules/2").put("id", "large").put("version", "1");
    file.put("language", "en").put("title", "Large").put("intro", "Made up to be measured.");
    file.putObject("review").put("status", "draft");
    file.putObject("sources").set("service", source());
    ObjectNode options = file.putObject("options");
    options.set("physiotherapy", guidance().put("summary", "Training."));
    options.set("massage", guidance().put("summary", "Rest."));
    row(file.putArray("comparison").addObject());
    ObjectNode decision = file.putObject("decision").put("leadNeeded", 3).put("clearLead", 6);
    decision.set("either", guidance());
    decision.set("unknown", guidance());
    ArrayNode outcomes = file.putArray("stopOutcomes");
    outcomes.add(guidance().put("id", "emergency"));
    outcomes.add(guidance().put("id", "doctor"));
    this.questions = file.putArray("questions");
    this.stops = file.putArray("stops");
    file.putArray("cautions");
    this.rules = file.putArray("rules");
  }

  /** Twelve questions and sixty rules over any of them. */
  static LargeRules unrestricted(long seed) {
    LargeRules large = new LargeRules(seed);
    large.chooseOne(12);
    large.rules(1, 12);
    return large;
  }

  /** The same after two lists of ten warning signs. */
  static LargeRules withSigns(long seed) {
    LargeRules large = new LargeRules(seed);
    large.signs("emergency", "emergency");
    large.signs("doctor", "doctor");
    large.chooseOne(12);
    large.rules(1, 12);
    return large;
  }

  /** Thirty questions and sixty rules, each over three that follow one another. */
  static LargeRules local(long seed) {
    LargeRules large = new LargeRules(seed);
    large.chooseOne(30);
    large.rules(28, 3);
    return large;
  }

  void write(Path path) throws IOException {
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(path.toFile(), file);
  }

  private static ObjectNode source() {
    ObjectNode source = new ObjectMapper().createObjectNode();
    return source.put("title", "Signs").put("publisher", "A service").put("kind", "health-service");
  }

  private static ObjectNode guidance() {
    return new ObjectMapper().createObjectNode().put("label", "Label").put("advice", "Advice.");
  }

  private static void row(ObjectNode row) {
    row.put("id", "goal").put("label", "What it is for");
    row.putObject("texts").put("physiotherapy", "Moving.").put("massage", "Rest.");
    row.putObject("source").put("ref", "service");
  }

  private ObjectNode question(String id, String choose, String prefix, int answers) {
    ObjectNode question = questions.addObject().put("id", id).put("topic", "Topic");
    question.put("ask", "What?").put("why", "It counts.").put("choose", choose);
    ObjectNode labels = question.putObject("answers");
    for (int i = 0; i < answers; i++) {
      labels.put(prefix + i, "Answer " + i);
    }
    return question;
  }

  private void chooseOne(int count) {
    for (int i = 0; i < count; i++) {
      question("q" + i, "one", "a", ANSWERS);
    }
  }

  private void signs(String question, String outcome) {
    question(question, "many", "s", SIGNS).put("none", "None of these");
    for (int i = 0; i < SIGNS; i++) {
      ObjectNode stop = stops.addObject().put("id", question + "-" + i);
      stop.putObject("when").put("question", question).put("includes", "s" + i);
      stop.put("go", outcome).put("ifUnsure", "stop").put("because", "A sign.");
      stop.putObject("source").put("ref", "service");
    }
  }

  /** Each over questions of as many that follow one another, and over none of them twice. */
  private void rules(int starts, int reach) {
    for (int i = 0; i < RULES; i++) {
      ObjectNode rule = rules.addObject().put("id", "r" + i).put("criterion", "goal");
      int first = i * starts / RULES;
      List<Integer> near = new ArrayList<>();
      for (int question = first; question < first + reach; question++) {
        near.add(question);
      }
      Collections.shuffle(near, random);
      condition(rule.putObject("when"), near.subList(0, 1 + random.nextInt(Math.min(reach, 4))));
      rule.put("for", i % 2 == 0 ? "physiotherapy" : "massage");
      rule.put("points", 1 + random.nextInt(9)).put("because", "Because.");
      rule.putObject("source").put("ref", "service");
    }
  }

  private void condition(ObjectNode into, List<Integer> over) {
    if (over.size() == 1) {
      chosen(random.nextInt(4) == 0 ? into.putObject("not") : into, over.get(0));
      return;
    }
    ArrayNode parts = into.putArray(random.nextInt(3) == 0 ? "any" : "all");
    int cut = 1 + random.nextInt(over.size() - 1);
    condition(parts.addObject(), over.subList(0, cut));
    condition(parts.addObject(), over.subList(cut, over.size()));
  }

  private void chosen(ObjectNode into, int question) {
    into.put("question", "q" + question);
    int one = random.nextInt(ANSWERS);
    if (random.nextBoolean()) {
      into.put("is", "a" + one);
    } else {
      into.putArray("isOneOf").add("a" + one).add("a" + (one + 1) % ANSWERS);
    }
  }
}
