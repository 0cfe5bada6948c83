package advisor.bench;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.rulefile.DefaultRules;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.issue.ReadOutcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** People made up at random, with their answers to the shipped rules. */
final class People {

  private final Evaluator evaluator;
  private final Set<String> stopQuestions = new HashSet<>();

  People(Evaluator evaluator) {
    this.evaluator = evaluator;
    for (Stop stop : evaluator.book().stops()) {
      stopQuestions.addAll(stop.when().questions());
    }
  }

  static RuleBook book() {
    ReadOutcome<RuleFile> read = RuleFileReader.read(DefaultRules.bytes(), DefaultRules.NAME);
    return ((ReadOutcome.Ok<RuleFile>) read).value().book();
  }

  /** So many, the same ones each time. */
  List<long[]> some(int count) {
    Random random = new Random(5);
    List<long[]> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(anybody(random));
    }
    return people;
  }

  /**
   * "Not sure" among them. Of a choose-many question that offers "none of these": none, each answer
   * alone, and the first two.
   */
  private static List<Long> answers(Question question) {
    List<Long> answers = new ArrayList<>();
    int count = question.answers().size();
    if (question.choosesMany() && !question.offersNone()) {
      for (long mark = 1; mark < 1L << count; mark++) {
        answers.add(mark);
      }
    } else {
      for (int i = 0; i < count; i++) {
        answers.add(1L << i);
      }
    }
    if (question.offersNone()) {
      answers.add(0L);
      answers.add(3L);
    }
    if (question.offersNotSure()) {
      answers.add(AnswerBits.NOT_SURE);
    }
    return answers;
  }

  /** Somebody at random; nine in ten have no warning sign. */
  long[] anybody(Random random) {
    long[] marks = evaluator.questions().unanswered();
    for (Walk walk = evaluator.walk(marks);
        walk.end() == Walk.End.UNANSWERED;
        walk = evaluator.walk(marks)) {
      Question question = evaluator.questions().get(walk.position());
      List<Long> answers = answers(question);
      boolean sign = question.offersNone() && stopQuestions.contains(question.id());
      boolean calm = sign && random.nextInt(10) > 0;
      marks[walk.position()] = calm ? 0 : answers.get(random.nextInt(answers.size()));
    }
    return marks;
  }
}
