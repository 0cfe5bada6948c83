package advisor.check;

import advisor.evaluate.Evaluator;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.RuleBook;
import advisor.model.Truth;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule book and what checks work out about it, each thing once. */
final class Studied {

  private final RuleBook book;
  private final Request request;
  private final Engine engine;
  private final Compiled compiled;
  private final Map<List<Condition>, Explored> watched = new HashMap<>();
  private Optional<Results> results = Optional.empty();
  private Optional<TooLarge> tooLarge = Optional.empty();
  private Optional<RulePairs> pairs = Optional.empty();

  Studied(RuleBook book, Request request) {
    this(book, request, Engine.ABLEST);
  }

  Studied(RuleBook book, Request request, Engine engine) {
    this.book = book;
    this.request = request;
    this.engine = engine;
    this.compiled = Compiled.of(book);
  }

  RuleBook book() {
    return book;
  }

  Request request() {
    return request;
  }

  Compiled compiled() {
    return compiled;
  }

  Plan plan() {
    return compiled.plan();
  }

  Evaluator evaluator() {
    return compiled.evaluator();
  }

  /** All paths, told apart at their ends by which of these conditions are true. */
  Explored watching(Condition... conditions) {
    return watched.computeIfAbsent(
        List.of(conditions), list -> new Explored(plan(), new Machine(compiled, list, true)));
  }

  /** What all paths come to. */
  Results results() {
    if (tooLarge.isPresent()) {
      throw tooLarge.get();
    }
    if (results.isEmpty()) {
      results = Optional.of(workedOut());
    }
    return results.get();
  }

  /** Tried once: every check that needs it is told the same. */
  private Results workedOut() {
    try {
      return engine.results(compiled);
    } catch (TooLarge e) {
      tooLarge = Optional.of(e);
      throw e;
    }
  }

  /** What all paths of another book come to. */
  Results results(RuleBook other) {
    return engine.results(Compiled.of(other));
  }

  RulePairs pairs() {
    if (pairs.isEmpty()) {
      pairs = Optional.of(new RulePairs(this));
    }
    return pairs.get();
  }

  /** A path on which a condition is true; one that no stop ends, if there is any. */
  Optional<Answers> pathWith(Condition condition) {
    Explored paths = watching(condition);
    Machine machine = paths.machine();
    return paths
        .witness(end -> machine.isTrue(end, 0) && machine.outcome(end) == Machine.COMPLETE)
        .or(() -> paths.witness(end -> machine.isTrue(end, 0)));
  }

  /** The rules that are true under these marks, by position. */
  BitSet trueRules(long[] marks) {
    BitSet rules = new BitSet();
    for (int i = 0; i < book.rules().size(); i++) {
      rules.set(i, evaluator().rule(i, marks) == Truth.TRUE);
    }
    return rules;
  }

  /** The place of a stop outcome among all, the most urgent first; behind all for no stop. */
  long urgency(int outcome) {
    return outcome == Machine.COMPLETE ? Long.MAX_VALUE : outcome;
  }

  String label(int outcome) {
    String id = outcome == Machine.COMPLETE ? "" : evaluator().outcomes().id(outcome);
    return book.stopOutcome(id).map(stop -> "\"" + stop.guidance().label() + "\"").orElse(id);
  }
}
