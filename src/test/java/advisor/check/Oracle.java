package advisor.check;

import advisor.Books;
import advisor.RandomBooks;
import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Judgement;
import advisor.evaluate.Walk;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Decision;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import advisor.model.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The same findings, worked out by trying every set of answers one by one with the evaluator. Slow,
 * and written from what the checks promise and not from how they work.
 */
public final class Oracle {

  private final RuleBook book;
  private final Evaluator evaluator;
  private final List<Evaluation> paths = new ArrayList<>();

  Oracle(RuleBook book) {
    this.book = book;
    this.evaluator = Evaluator.compile(book);
    for (Answers path : completions(Answers.none(), false)) {
      paths.add(evaluator.evaluate(path));
    }
  }

  List<Evaluation> paths() {
    return paths;
  }

  /** All ways to answer what is not answered yet. */
  private List<Answers> completions(Answers given, boolean unsure) {
    Walk walk = evaluator.walk(given);
    if (walk.end() != Walk.End.UNANSWERED) {
      return List.of(evaluator.questions().answers(walk.marks()));
    }
    List<Answers> all = new ArrayList<>();
    Question question = book.questions().get(walk.position());
    for (Response response : responses(question, unsure)) {
      all.addAll(completions(given.with(question.id(), response), unsure));
    }
    return all;
  }

  public static List<Response> responses(Question question, boolean unsure) {
    return unsure ? RandomBooks.responses(question) : RandomBooks.givenResponses(question);
  }

  long outcome(String id) {
    return paths.stream().filter(path -> path.outcome().id().equals(id)).count();
  }

  /** Whether somebody who comes to "too little to go on" is not told whom to ask first. */
  boolean leavesAlone() {
    return paths.stream()
        .filter(path -> path.outcome().id().equals("unknown"))
        .anyMatch(
            path ->
                path.toldCautions().stream()
                    .map(Judgement.OfCaution::caution)
                    .noneMatch(
                        it -> it.level() == Caution.Level.ASK_FIRST && it.about().isEmpty()));
  }

  /** Every finding of these checks as "id subject". */
  Set<String> findings() {
    Set<String> findings = new TreeSet<>();
    neverTrue(findings);
    neverReached(findings);
    if (outcome("unknown") > 0) {
      findings.add("no-result unknown");
    }
    for (Stop stop : book.stops()) {
      add(findings, "stop-not-asked", stop.id(), notAsked(stop));
      add(findings, "stop-switched-off", stop.id(), switchedOff(stop));
      add(findings, "stop-narrowed", stop.id(), narrowed(stop));
    }
    pairs(findings);
    decisive(findings);
    neverMatters(findings);
    return findings;
  }

  private static void add(Set<String> findings, String id, String subject, boolean found) {
    if (found) {
      findings.add(id + " " + subject);
    }
  }

  /** With "not sure", which may lead on to questions that nobody else is asked. */
  private void neverTrue(Set<String> findings) {
    List<Evaluation> all =
        completions(Answers.none(), true).stream().map(evaluator::evaluate).toList();
    for (Stop stop : book.stops()) {
      add(findings, "never-true", stop.id(), all.stream().noneMatch(path -> holds(path, stop)));
    }
    for (Rule rule : book.rules()) {
      boolean counts = all.stream().anyMatch(path -> !path.isStop() && holds(path, rule));
      boolean given = paths.stream().anyMatch(path -> holds(path, rule));
      add(findings, "never-true", rule.id(), all.stream().noneMatch(path -> holds(path, rule)));
      add(findings, "masked-by-stop", rule.id(), given && !counts);
    }
  }

  private boolean holds(Evaluation path, Rule rule) {
    return path.rules().get(book.rules().indexOf(rule)).isTrue();
  }

  private boolean holds(Evaluation path, Stop stop) {
    return path.stops().get(book.stops().indexOf(stop)).isTrue();
  }

  private void neverReached(Set<String> findings) {
    Set<String> reached = new HashSet<>();
    paths.forEach(path -> reached.add(path.outcome().id()));
    book.recommendable()
        .forEach(each -> add(findings, "never-reached", each.id(), !reached.contains(each.id())));
    add(findings, "never-reached", "either", !reached.contains("either"));
    for (Answers unsure : completions(Answers.none(), true)) {
      reached.add(evaluator.evaluate(unsure).outcome().id());
    }
    for (StopOutcome stop : book.stopOutcomes()) {
      add(findings, "never-reached", stop.id(), !reached.contains(stop.id()));
    }
  }

  /** Without asking for branching: the stop alone, with answers put in for what was not asked. */
  private boolean notAsked(Stop stop) {
    for (Evaluation path : paths) {
      List<Question> unasked =
          book.questions().stream()
              .filter(question -> stop.when().questions().contains(question.id()))
              .filter(question -> !path.answers().has(question.id()))
              .toList();
      if (!path.isStop() && !unasked.isEmpty() && couldHold(stop, path.answers(), unasked)) {
        return true;
      }
    }
    return false;
  }

  private boolean couldHold(Stop stop, Answers answers, List<Question> unasked) {
    if (unasked.isEmpty()) {
      return isTrue(stop.when(), answers);
    }
    for (Response response : responses(unasked.get(0), false)) {
      Answers more = answers.with(unasked.get(0).id(), response);
      if (couldHold(stop, more, unasked.subList(1, unasked.size()))) {
        return true;
      }
    }
    return false;
  }

  /** Two-valued: what is not answered is not chosen. */
  private static boolean isTrue(Condition condition, Answers answers) {
    return condition.match(
        new Condition.Cases<Boolean>() {
          @Override
          public Boolean chosen(Condition.Chosen chosen) {
            return answers
                .to(chosen.question())
                .filter(
                    response ->
                        response instanceof Response.Given given
                            && given.answers().stream().anyMatch(chosen.anyOf()::contains))
                .isPresent();
          }

          @Override
          public Boolean all(Condition.All all) {
            return all.parts().stream().allMatch(part -> part.match(this));
          }

          @Override
          public Boolean any(Condition.Any any) {
            return any.parts().stream().anyMatch(part -> part.match(this));
          }

          @Override
          public Boolean not(Condition.Not not) {
            return !not.part().match(this);
          }

          @Override
          public Boolean atLeast(Condition.AtLeast atLeast) {
            return atLeast.parts().stream().filter(part -> part.match(this)).count()
                >= atLeast.count();
          }

          @Override
          public Boolean counted(Condition.Counted counted) {
            return answers
                .to(counted.question())
                .filter(
                    response ->
                        response instanceof Response.Given given
                            && given.answers().size() >= counted.atLeast())
                .isPresent();
          }

          @Override
          public Boolean named(Condition.Named named) {
            return named.part().match(this);
          }
        });
  }

  private boolean switchedOff(Stop stop) {
    for (Evaluation path : paths) {
      if (holds(path, stop)
          && changes(stop, path).stream().anyMatch(each -> isMilder(stop, each))) {
        return true;
      }
    }
    return false;
  }

  /**
   * On some path the signs stop, and one other answer to what serves the choice makes it milder.
   */
  private boolean narrowed(Stop stop) {
    List<Question> rested =
        book.questions().stream().filter(each -> rests(stop.when(), each.id(), false)).toList();
    Set<String> signs = new HashSet<>();
    rested.stream().filter(each -> !servesTheChoice(each)).forEach(each -> signs.add(each.id()));
    for (Evaluation path : paths) {
      if (holds(path, stop) && truthWithout(signs, stop.when(), path, false) != Truth.TRUE) {
        for (Question question : rested) {
          if (!signs.isEmpty()
              && !signs.contains(question.id())
              && path.answers().has(question.id())
              && responses(question, false).stream()
                  .map(other -> new Change(path.answers().with(question.id(), other), false))
                  .anyMatch(change -> isMilder(stop, change))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean servesTheChoice(Question question) {
    return book.rules().stream().anyMatch(rule -> rule.when().questions().contains(question.id()))
        || book.questions().stream()
            .filter(other -> other.askWhen().questions().contains(question.id()))
            .anyMatch(this::servesTheChoice);
  }

  private Truth truthWithout(
      Set<String> signs, Condition condition, Evaluation path, boolean negated) {
    return condition.match(
        new Condition.Cases<Truth>() {
          @Override
          public Truth chosen(Condition.Chosen chosen) {
            if (!negated && signs.contains(chosen.question())) {
              return Truth.FALSE;
            }
            return leaf(chosen, chosen.question());
          }

          private Truth leaf(Condition leaf, String question) {
            if (isTrue(leaf, path.answers())) {
              return Truth.TRUE;
            }
            int position = evaluator.questions().indexOf(question);
            long mark = evaluator.walk(path.answers()).mark(position);
            return mark == AnswerBits.UNANSWERED ? Truth.UNKNOWN : Truth.FALSE;
          }

          @Override
          public Truth all(Condition.All all) {
            return all.parts().stream()
                .map(part -> part.match(this))
                .reduce(Truth.TRUE, (one, other) -> least(one, other));
          }

          @Override
          public Truth any(Condition.Any any) {
            return any.parts().stream()
                .map(part -> part.match(this))
                .reduce(Truth.FALSE, (one, other) -> least(one.not(), other.not()).not());
          }

          @Override
          public Truth not(Condition.Not not) {
            return truthWithout(signs, not.part(), path, !negated).not();
          }

          @Override
          public Truth atLeast(Condition.AtLeast atLeast) {
            List<Truth> truths =
                atLeast.parts().stream().map(part -> part.match(this)).sorted().toList();
            return truths.get(truths.size() - atLeast.count());
          }

          @Override
          public Truth counted(Condition.Counted counted) {
            return !negated && signs.contains(counted.question())
                ? Truth.FALSE
                : leaf(counted, counted.question());
          }

          @Override
          public Truth named(Condition.Named named) {
            return named.part().match(this);
          }
        });
  }

  private static Truth least(Truth one, Truth other) {
    if (one == Truth.FALSE || other == Truth.FALSE) {
      return Truth.FALSE;
    }
    return one == Truth.UNKNOWN ? one : other;
  }

  /** Answers after one change, and whether only that it is a stop at all is promised of them. */
  private record Change(Answers answers, boolean anyStop) {}

  private List<Change> changes(Stop stop, Evaluation path) {
    List<Change> changes = new ArrayList<>();
    for (String id : path.answers().questions()) {
      Question question = book.question(id).orElseThrow();
      boolean rests = rests(stop.when(), id, false);
      boolean mentioned = stop.when().questions().contains(id);
      for (Response other : responses(question, true)) {
        Answers changed = path.answers().with(id, other);
        if (other instanceof Response.NotSure) {
          if (!mentioned) {
            changes.add(new Change(changed, false));
          } else if (stop.ifUnsure() == Stop.IfUnsure.STOP) {
            changes.add(new Change(changed, true));
          }
        } else if (!rests || isOneMore(question, path.answers().to(id), other)) {
          changes.add(new Change(changed, false));
        }
      }
    }
    return changes;
  }

  private static boolean isOneMore(Question question, Optional<Response> before, Response after) {
    Set<String> less = new HashSet<>(((Response.Given) before.orElseThrow()).answers());
    Set<String> more = new HashSet<>(((Response.Given) after).answers());
    return question.choosesMany() && more.size() == less.size() + 1 && more.containsAll(less);
  }

  private static boolean rests(Condition condition, String question, boolean negated) {
    return condition.match(
        new Condition.Cases<Boolean>() {
          @Override
          public Boolean chosen(Condition.Chosen chosen) {
            return !negated && chosen.question().equals(question);
          }

          @Override
          public Boolean all(Condition.All all) {
            return all.parts().stream().anyMatch(part -> rests(part, question, negated));
          }

          @Override
          public Boolean any(Condition.Any any) {
            return any.parts().stream().anyMatch(part -> rests(part, question, negated));
          }

          @Override
          public Boolean not(Condition.Not not) {
            return rests(not.part(), question, !negated);
          }

          @Override
          public Boolean atLeast(Condition.AtLeast atLeast) {
            return atLeast.parts().stream().anyMatch(part -> rests(part, question, negated));
          }

          @Override
          public Boolean counted(Condition.Counted counted) {
            return !negated && counted.question().equals(question);
          }

          @Override
          public Boolean named(Condition.Named named) {
            return rests(named.part(), question, negated);
          }
        });
  }

  private boolean isMilder(Stop stop, Change change) {
    int own = rank(stop.go());
    return completions(change.answers(), false).stream()
        .map(evaluator::evaluate)
        .anyMatch(end -> !end.isStop() || !change.anyStop() && rank(end.outcome().id()) > own);
  }

  /** The list begins with the most urgent. */
  private int rank(String outcome) {
    return book.stopOutcomes().stream().map(StopOutcome::id).toList().indexOf(outcome);
  }

  private void pairs(Set<String> findings) {
    List<Rule> rules = book.rules();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = 0; j < rules.size(); j++) {
        boolean within = i != j && isWithin(rules.get(i), rules.get(j));
        boolean equal = within && isWithin(rules.get(j), rules.get(i));
        boolean sameOption = rules.get(i).option().equals(rules.get(j).option());
        add(
            findings,
            "same-condition",
            rules.get(i).id(),
            sameOption && within && (!equal || i > j));
        add(findings, "opposing-rules", rules.get(i).id(), !sameOption && equal && i > j);
      }
    }
  }

  private boolean isWithin(Rule rule, Rule other) {
    List<Evaluation> counting =
        paths.stream().filter(path -> !path.isStop() && holds(path, rule)).toList();
    return !counting.isEmpty() && counting.stream().allMatch(path -> holds(path, other));
  }

  private void decisive(Set<String> findings) {
    for (Rule rule : book.rules()) {
      Predicate<Evaluation> counts = path -> !path.isStop() && holds(path, rule);
      boolean decides =
          paths.stream()
              .filter(counts)
              .anyMatch(path -> !without(rule, path).equals(path.outcome().id()));
      add(findings, "never-decisive", rule.id(), paths.stream().anyMatch(counts) && !decides);
    }
  }

  private String without(Rule rule, Evaluation path) {
    List<Rule> rules = new ArrayList<>(book.rules());
    rules.remove(rule);
    return with(rules, book.decision()).evaluate(path.answers()).outcome().id();
  }

  private Evaluator with(List<Rule> rules, Decision decision) {
    return Evaluator.compile(
        Books.framedAs(book)
            .leads(decision.leadNeeded(), decision.clearLead())
            .stops(book.stops())
            .rules(rules)
            .book());
  }

  /** On how many paths another answer can lead to another outcome. */
  long changed(Question question) {
    return paths.stream()
        .filter(path -> path.answers().has(question.id()))
        .filter(path -> canChange(path, responses(question, false), question))
        .count();
  }

  private boolean canChange(Evaluation path, List<Response> others, Question question) {
    return others.stream()
        .flatMap(other -> completions(path.answers().with(question.id(), other), false).stream())
        .anyMatch(other -> !evaluator.evaluate(other).outcome().id().equals(path.outcome().id()));
  }

  private void neverMatters(Set<String> findings) {
    for (Question question : book.questions()) {
      if (changed(question) == 0) {
        findings.add("never-matters " + question.id());
      } else if (question.choosesMany()) {
        for (Answer answer : question.answers()) {
          boolean matters = paths.stream().anyMatch(path -> boxMatters(path, question, answer));
          add(findings, "never-matters", question.id() + "=" + answer.id(), !matters);
        }
      }
    }
  }

  private boolean boxMatters(Evaluation path, Question question, Answer answer) {
    Optional<Response> response = path.answers().to(question.id());
    if (response.isEmpty()) {
      return false;
    }
    List<String> ticks = new ArrayList<>(((Response.Given) response.get()).answers());
    if (!ticks.remove(answer.id())) {
      ticks.add(answer.id());
    }
    boolean allowed = question.offersNone() || !ticks.isEmpty();
    return allowed && canChange(path, List.of(new Response.Given(ticks)), question);
  }

  /** Paths with another outcome, or another strength, at other thresholds. */
  long changedAt(int leadNeeded, int clearLead, boolean strength) {
    Decision decision = book.decision();
    Evaluator other =
        with(
            book.rules(),
            new Decision(leadNeeded, clearLead, decision.either(), decision.unknown()));
    return paths.stream()
        .filter(
            path -> {
              Evaluation changed = other.evaluate(path.answers());
              return strength
                  ? !changed.outcome().strength().equals(path.outcome().strength())
                  : !changed.outcome().id().equals(path.outcome().id());
            })
        .count();
  }

  /** Whether every path keeps its outcome when a rule has other points. */
  boolean keepsOutcomes(Rule rule, int points) {
    List<Rule> rules = new ArrayList<>(book.rules());
    rules.set(rules.indexOf(rule), Books.ruleOf(rule.id(), rule.when(), rule.option(), points));
    Evaluator other = with(rules, book.decision());
    return paths.stream()
        .allMatch(
            path -> other.evaluate(path.answers()).outcome().id().equals(path.outcome().id()));
  }
}
