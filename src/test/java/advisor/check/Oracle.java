package advisor.check;

import advisor.Books;
import advisor.RandomBooks;
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
import advisor.model.StopOutcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The expected findings, from trying every set of answers one by one with the evaluator. It is
 * slow, and written from the promises of the checks, not from their code.
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

  /** All ways to answer the unanswered questions. */
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

  /** Whether somebody with too little to go on is not told whom to ask first. */
  boolean leavesAlone() {
    return paths.stream()
        .filter(path -> path.outcome().id().equals("unknown"))
        .anyMatch(
            path ->
                path.toldCautions().stream()
                    .map(Judgement::said)
                    .noneMatch(
                        it -> it.level() == Caution.Level.ASK_FIRST && it.about().isEmpty()));
  }

  /** Every finding of these checks as "id subject". */
  Set<String> findings() {
    Set<String> findings = new TreeSet<>();
    neverReached(findings);
    if (outcome("unknown") > 0) {
      findings.add("no-result unknown");
    }
    pairs(findings);
    neverMatters(findings);
    return findings;
  }

  private static void add(Set<String> findings, String id, String subject, boolean found) {
    if (found) {
      findings.add(id + " " + subject);
    }
  }

  private boolean holds(Evaluation path, Rule rule) {
    return path.rules().get(book.rules().indexOf(rule)).isTrue();
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
        boolean opposing = book.recommendable().size() == 2 && !sameOption && equal && i > j;
        add(findings, "opposing-rules", rules.get(i).id(), opposing);
      }
    }
  }

  private boolean isWithin(Rule rule, Rule other) {
    List<Evaluation> counting =
        paths.stream().filter(path -> !path.isStop() && holds(path, rule)).toList();
    return !counting.isEmpty() && counting.stream().allMatch(path -> holds(path, other));
  }

  private Evaluator with(List<Rule> rules, Decision decision) {
    return Evaluator.compile(
        Books.framedAs(book)
            .leads(decision.leadNeeded(), decision.clearLead())
            .stops(book.stops())
            .rules(rules)
            .book());
  }

  /** The number of paths on which another answer can lead to another outcome. */
  long changed(Question question) {
    return paths.stream()
        .filter(path -> path.answers().to(question.id()).isPresent())
        .filter(path -> canChange(path, responses(question, false), question))
        .count();
  }

  private boolean canChange(Evaluation path, List<Response> others, Question question) {
    return canChange(path, others, question, each -> each.outcome().id());
  }

  private boolean canChange(
      Evaluation path,
      List<Response> others,
      Question question,
      Function<Evaluation, Object> what) {
    return others.stream()
        .flatMap(other -> completions(path.answers().with(question.id(), other), false).stream())
        .anyMatch(other -> !what.apply(evaluator.evaluate(other)).equals(what.apply(path)));
  }

  private void neverMatters(Set<String> findings) {
    for (Question question : book.questions()) {
      if (changed(question) == 0
          && question.answerIds().stream().noneMatch(it -> isTold(question, it))) {
        findings.add("never-matters " + question.id());
      } else if (question.choosesMany()) {
        for (Answer answer : question.answers()) {
          boolean matters =
              isBecause(question, answer.id())
                  || boxMatters(question, answer, each -> each.outcome().id());
          add(findings, "never-matters", question.id() + "=" + answer.id(), !matters);
        }
      }
    }
  }

  /**
   * Whether a tick, given as "question=answer", adds a caution or remark for anybody, or the answer
   * to a question changes one.
   */
  boolean changesWhatIsTold(String subject) {
    String[] parts = subject.split("=");
    Question question = book.question(parts[0]).orElseThrow();
    Function<Evaluation, Object> told = Oracle::told;
    return parts.length == 2
        ? paths.stream().anyMatch(path -> tellsMore(path, question, parts[1]))
        : paths.stream()
            .filter(path -> path.answers().to(question.id()).isPresent())
            .anyMatch(path -> canChange(path, responses(question, false), question, told));
  }

  private boolean tellsMore(Evaluation path, Question question, String answer) {
    Optional<Response> response = path.answers().to(question.id());
    if (response.isEmpty() || response.get().answers().contains(answer)) {
      return false;
    }
    List<String> ticks = new ArrayList<>(response.get().answers());
    ticks.add(answer);
    return completions(path.answers().with(question.id(), new Response.Given(ticks)), false)
        .stream()
        .anyMatch(other -> !told(path).containsAll(told(evaluator.evaluate(other))));
  }

  private static Set<String> told(Evaluation path) {
    Set<String> told = new HashSet<>();
    path.toldRemarks().forEach(each -> told.add("remark " + each.id()));
    if (!path.isStop()) {
      path.toldCautions().forEach(each -> told.add("caution " + each.id()));
    }
    return told;
  }

  /** Whether a caution or remark asks for the answer, or for a question that it leads to. */
  private boolean isTold(Question question, String answer) {
    return isBecause(question, answer)
        || book.cautions().stream().anyMatch(it -> asks(it.when(), question, answer, true))
        || book.remarks().stream().anyMatch(it -> asks(it.when(), question, answer, true))
        || isFollowedUp(question, answer, this::isTold);
  }

  /** Whether the answer makes a caution or remark true, or leads to a question that does. */
  private boolean isBecause(Question question, String answer) {
    return book.cautions().stream().anyMatch(it -> asks(it.when(), question, answer, false))
        || book.remarks().stream().anyMatch(it -> asks(it.when(), question, answer, false))
        || isFollowedUp(question, answer, this::isBecause);
  }

  private boolean isFollowedUp(
      Question question, String answer, BiPredicate<Question, String> counts) {
    return book.questions().stream()
        .filter(
            it ->
                asks(it.askWhen(), question, answer, false)
                    || asks(it.askWhen(), question, answer, true))
        .anyMatch(it -> it.answerIds().stream().anyMatch(id -> counts.test(it, id)));
  }

  /** Whether a condition asks for an answer, under a "not" or elsewhere. */
  private static boolean asks(
      Condition condition, Question question, String answer, boolean underNot) {
    if (condition instanceof Condition.Not not) {
      return asks(not.part(), question, answer, !underNot);
    }
    if (condition instanceof Condition.Named named) {
      return asks(named.part(), question, answer, underNot);
    }
    if (condition instanceof Condition.Joined joined) {
      return joined.parts().stream().anyMatch(it -> asks(it, question, answer, underNot));
    }
    Condition.Chosen chosen = (Condition.Chosen) condition;
    return !underNot
        && chosen.question().equals(question.id())
        && (chosen.anyOf().isEmpty() || chosen.anyOf().contains(answer));
  }

  private boolean boxMatters(Question question, Answer answer, Function<Evaluation, Object> what) {
    return paths.stream().anyMatch(path -> boxMatters(path, question, answer, what));
  }

  private boolean boxMatters(
      Evaluation path, Question question, Answer answer, Function<Evaluation, Object> what) {
    Optional<Response> response = path.answers().to(question.id());
    if (response.isEmpty()) {
      return false;
    }
    List<String> ticks = new ArrayList<>(((Response.Given) response.get()).answers());
    if (!ticks.remove(answer.id())) {
      ticks.add(answer.id());
    }
    boolean allowed = question.offersNone() || !ticks.isEmpty();
    return allowed && canChange(path, List.of(new Response.Given(ticks)), question, what);
  }

  /** The number of paths with another outcome or strength at other thresholds. */
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

  /** Whether every path keeps its outcome if a rule has other points. */
  boolean keepsOutcomes(Rule rule, int points) {
    List<Rule> rules = new ArrayList<>(book.rules());
    rules.set(rules.indexOf(rule), Books.ruleOf(rule.id(), rule.when(), rule.option(), points));
    Evaluator other = with(rules, book.decision());
    return paths.stream()
        .allMatch(
            path -> other.evaluate(path.answers()).outcome().id().equals(path.outcome().id()));
  }
}
