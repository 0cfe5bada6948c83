package advisor.bench;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.model.Rule;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether an engine comes to the same outcome as ours, for each of some people. */
record Agreement(Evaluator evaluator) {

  /** Checks them all. */
  void check(String name, Engine engine, List<long[]> people) {
    for (long[] marks : people) {
      Set<String> fired = new TreeSet<>(engine.fired(new Person(evaluator.walk(marks))));
      String ours = evaluator.outcomes().id(evaluator.verdict(evaluator.walk(marks)).outcome());
      String theirs = outcome(fired, marks);
      if (!theirs.equals(ours)) {
        throw new IllegalStateException(
            name
                + " says "
                + theirs
                + " and not "
                + ours
                + " for "
                + fired
                + ": "
                + evaluator.questions().answers(marks));
      }
    }
  }

  /** The outcome that true rules and stops lead to, worked out without the evaluator. */
  private String outcome(Set<String> fired, long[] marks) {
    String stopped = "";
    List<String> outcomes = evaluator.book().stopOutcomes().stream().map(StopOutcome::id).toList();
    int urgency = outcomes.size();
    for (Stop stop : evaluator.book().stops()) {
      String go = fired.contains(stop.id()) ? stop.go() : unsure(stop, fired, marks);
      int its = go.isEmpty() ? urgency : outcomes.indexOf(go);
      if (its < urgency) {
        stopped = go;
        urgency = its;
      }
    }
    return stopped.isEmpty() ? recommended(fired) : stopped;
  }

  private String unsure(Stop stop, Set<String> fired, long[] marks) {
    boolean open = false;
    for (String question : stop.when().questions()) {
      open |= marks[evaluator.questions().indexOf(question)] == AnswerBits.UNANSWERED;
    }
    boolean acts = stop.ifUnsure() == Stop.IfUnsure.STOP && !open;
    return acts && fired.contains(Engines.UNSURE + stop.id()) ? stop.goIfUnsure() : "";
  }

  private String recommended(Set<String> fired) {
    String best = "unknown";
    int most = 0;
    int second = 0;
    for (var option : evaluator.book().recommendable()) {
      int points = 0;
      for (Rule rule : evaluator.book().rules()) {
        boolean speaks = rule.option().equals(option.id()) && fired.contains(rule.id());
        points += speaks ? rule.points() : 0;
      }
      second = Math.max(second, Math.min(points, most));
      if (points > most) {
        most = points;
        best = option.id();
      }
    }
    int needed = evaluator.book().decision().leadNeeded();
    if (second > 0 && most - second < needed) {
      return "either";
    }
    return most >= needed ? best : "unknown";
  }
}
