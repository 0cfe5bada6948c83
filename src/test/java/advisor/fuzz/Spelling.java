package advisor.fuzz;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The same answers in as many spellings as people have. */
record Spelling(Random random) {

  /** Answers to every question that comes up, "not sure" among them. */
  Answers session(Evaluator evaluator) {
    Answers answers = Answers.none();
    for (Walk walk = evaluator.walk(answers);
        walk.end() == Walk.End.UNANSWERED;
        walk = evaluator.walk(answers)) {
      Question question = evaluator.questions().get(walk.position());
      answers = answers.with(question.id(), response(question));
    }
    return answers;
  }

  private Response response(Question question) {
    if (question.offersNotSure() && random.nextInt(10) == 0) {
      return Response.NOT_SURE;
    }
    if (!question.choosesMany()) {
      return Response.of(Noise.any(question.answers(), random).id());
    }
    List<String> some = new ArrayList<>();
    for (Answer answer : question.answers()) {
      if (random.nextInt(question.offersNone() ? 20 : 2) == 0) {
        some.add(answer.id());
      }
    }
    return some.isEmpty() && !question.offersNone()
        ? Response.of(question.answers().get(0).id())
        : new Response.Given(some);
  }

  /** One text for all of a response. */
  String of(Question question, Response response, String separator) {
    if (!(response instanceof Response.Given given) || given.answers().size() < 2) {
      return space() + one(question, response) + space();
    }
    List<String> ids = new ArrayList<>(given.answers());
    Collections.shuffle(ids, random);
    if (random.nextInt(4) == 0 && separator.equals(",")) {
      return String.join(" ", ids.stream().map(id -> number(question, id)).toList());
    }
    List<String> parts = new ArrayList<>();
    for (String id : ids) {
      parts.add(space() + one(question, Response.of(id)) + space());
    }
    return String.join(separator, parts);
  }

  /** The ids and labels of a response, as a table has them, with what is no answer among them. */
  String whole(Question question, Response response) {
    if (!(response instanceof Response.Given given)) {
      return random.nextBoolean() ? "NOT SURE" : "not-sure";
    }
    List<String> parts = new ArrayList<>();
    for (String id : given.answers()) {
      String label = question.answer(id).orElseThrow().label();
      parts.add(space() + mixed(random.nextBoolean() ? id : label) + space());
    }
    if (parts.isEmpty()) {
      parts.add(random.nextBoolean() ? Question.NONE : question.none().orElseThrow());
    }
    if (random.nextInt(20) == 0) {
      parts.add(Noise.any(List.of("1", "x", Question.NONE, parts.get(0)), random));
    }
    Collections.shuffle(parts, random);
    return String.join(";", parts);
  }

  private static String number(Question question, String id) {
    return Integer.toString(question.indexOf(id) + 1);
  }

  /** One answer as a number, an id, a label or a beginning, in any case. */
  String one(Question question, Response response) {
    Map<String, Response> words = PlainReading.unambiguous(question);
    List<String> fitting =
        new ArrayList<>(
            words.keySet().stream().filter(word -> words.get(word).equals(response)).toList());
    if (response instanceof Response.Given given && given.answers().size() == 1) {
      fitting.add(number(question, given.answers().get(0)));
      fitting.add(question.answer(given.answers().get(0)).orElseThrow().label());
    }
    String word = Noise.any(fitting, random);
    return switch (random.nextInt(3)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> mixed(word);
      default -> word;
    };
  }

  private String mixed(String word) {
    StringBuilder mixed = new StringBuilder();
    for (char letter : word.toCharArray()) {
      mixed.append(random.nextBoolean() ? Character.toUpperCase(letter) : letter);
    }
    return mixed.toString();
  }

  private String space() {
    return Noise.any(List.of("", "", " ", "  ", "\u3000"), random);
  }
}
