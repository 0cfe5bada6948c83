package advisor.check;

import advisor.Books;
import advisor.NaiveAdvisor;
import advisor.NaiveAdvisor.Standing;
import advisor.RandomBooks;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.Response;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The expected findings where people may be "not sure", from trying every set of answers with the
 * naive advisor. It is written from the contract and the promise of each check, and shares only the
 * model with the program.
 */
final class WalkOracle {

  private final RuleBook book;
  private final NaiveAdvisor advisor;
  private final List<Standing> walks = new ArrayList<>();
  private final Set<String> findings = new TreeSet<>();

  WalkOracle(RuleBook book) {
    this.book = book;
    this.advisor = new NaiveAdvisor(book);
    completions(Map.of()).forEach(given -> walks.add(advisor.standing(given)));
  }

  /** The number of sets of answers that a book takes, counted up to a limit. */
  static int walks(RuleBook book, int most) {
    return count(new NaiveAdvisor(book), Map.of(), most);
  }

  private static int count(NaiveAdvisor advisor, Map<String, Response> given, int most) {
    Optional<Question> next = advisor.next(given);
    if (next.isEmpty()) {
      return 1;
    }
    int count = 0;
    for (Response response : RandomBooks.responses(next.get())) {
      count += count > most ? 0 : count(advisor, with(given, next.get(), response), most - count);
    }
    return count;
  }

  private List<Map<String, Response>> completions(Map<String, Response> given) {
    Optional<Question> next = advisor.next(given);
    if (next.isEmpty()) {
      return List.of(given);
    }
    List<Map<String, Response>> all = new ArrayList<>();
    for (Response response : RandomBooks.responses(next.get())) {
      all.addAll(completions(with(given, next.get(), response)));
    }
    return all;
  }

  private static Map<String, Response> with(
      Map<String, Response> given, Question question, Response response) {
    Map<String, Response> more = new LinkedHashMap<>(given);
    more.put(question.id(), response);
    return more;
  }

  private static boolean isPath(Standing walk) {
    return !walk.counted().containsValue(Response.NOT_SURE);
  }

  private static boolean isStop(Standing walk) {
    return !walk.stops().isEmpty();
  }

  /** The number of walks with at least one "not sure" that lead to an outcome. */
  long unsure(String outcome) {
    return walks.stream().filter(it -> !isPath(it) && it.outcome().equals(outcome)).count();
  }

  long unsure() {
    return walks.stream().filter(it -> !isPath(it)).count();
  }

  /** Every finding as "id subject". */
  Set<String> findings() {
    alwaysStopped();
    for (Question question : book.questions()) {
      add("never-asked", question.id(), none(walk -> walk.counted().containsKey(question.id())));
      askedLate(question);
      isCountedTwice(question.id(), question.askWhen());
      boolean isSign = book.stops().stream().anyMatch(it -> isSignOf(it, question));
      boolean warns = isSign || book.cautions().stream().anyMatch(it -> isAskedFor(it, question));
      add("unsure-not-offered", question.id(), question.mustAnswer() && warns);
      if (isSign) {
        letThrough(question);
      }
    }
    book.rules().forEach(this::rule);
    book.cautions().forEach(this::caution);
    book.remarks().forEach(this::remark);
    book.stops().forEach(this::stop);
    book.recommendable().forEach(this::option);
    return findings;
  }

  private void add(String id, String subject, boolean found) {
    if (found) {
      findings.add(id + " " + subject);
    }
  }

  private boolean any(Predicate<Standing> which) {
    return walks.stream().anyMatch(which);
  }

  private boolean none(Predicate<Standing> which) {
    return walks.stream().noneMatch(which);
  }

  private boolean holds(Condition when, Standing walk) {
    return advisor.holds(when, walk.counted(), walk.skipped());
  }

  private boolean isUnknown(Condition when, Standing walk) {
    return advisor.isUnknown(when, walk.counted(), walk.skipped());
  }

  /** Whether it is true, and would not be if questions not asked were unknown. */
  private boolean holdsUnasked(Condition when, Standing walk) {
    return holds(when, walk) && !advisor.holds(when, walk.counted(), Set.of());
  }

  private void alwaysStopped() {
    if (none(walk -> isPath(walk) && !isStop(walk))) {
      List<String> blamed =
          book.stops().stream().filter(this::goesOnWithout).map(Stop::id).toList();
      (blamed.isEmpty() ? List.of("stops") : blamed)
          .forEach(each -> findings.add("always-stopped " + each));
    }
  }

  private boolean goesOnWithout(Stop stop) {
    List<Stop> others = new ArrayList<>(book.stops());
    others.remove(stop);
    WalkOracle without = new WalkOracle(book.with(book.questions(), others));
    return without.any(walk -> isPath(walk) && !isStop(walk));
  }

  /**
   * The sign questions of a stop. Questions that serve the choice count only if there are no
   * others, and questions without "none" only if there is no list with it. A question that serves
   * the choice and is not such a list counts only alone.
   */
  private boolean isSignOf(Stop stop, Question question) {
    List<Question> rested =
        book.questions().stream()
            .filter(it -> mentions(stop.when(), it.id(), false))
            .filter(it -> !onlyWaits(stop, it))
            .toList();
    boolean allServe = rested.stream().allMatch(it -> servesTheChoice(it.id()));
    List<Question> left =
        rested.stream().filter(it -> allServe || !servesTheChoice(it.id())).toList();
    boolean someList = left.stream().anyMatch(it -> it.none().isPresent());
    return left.contains(question)
        && (someList ? question.none().isPresent() : !allServe || rested.size() == 1);
  }

  /** Whether a stop, where it is true, is true with every given answer to this question. */
  private boolean onlyWaits(Stop stop, Question question) {
    List<Standing> asked =
        walks.stream()
            .filter(walk -> holds(stop.when(), walk) && walk.counted().containsKey(question.id()))
            .toList();
    return !asked.isEmpty()
        && asked.stream()
            .allMatch(
                walk ->
                    RandomBooks.givenResponses(question).stream()
                        .map(response -> with(walk.counted(), question, response))
                        .allMatch(given -> advisor.holds(stop.when(), given, walk.skipped())));
  }

  /**
   * Every sign that lets somebody through beside an answer that always stops, or the question once
   * if no answer does. Without "none", the signs are what a stop names, and a condition must
   * distinguish the other answers.
   */
  private void letThrough(Question asked) {
    Set<String> through = new TreeSet<>();
    Set<String> given = new TreeSet<>();
    for (Standing walk : walks) {
      if (isPath(walk) && walk.counted().containsKey(asked.id())) {
        given.addAll(ticks(walk.counted().get(asked.id())));
        through.addAll(isStop(walk) ? List.of() : ticks(walk.counted().get(asked.id())));
      }
    }
    Set<String> signs = new TreeSet<>(through);
    signs.removeIf(it -> asked.none().isEmpty() && !isNamedByAStop(asked, it));
    Set<String> others = new TreeSet<>(through);
    others.removeAll(signs);
    boolean isEach = through.containsAll(given);
    boolean alike =
        others.stream()
            .anyMatch(it -> others.stream().anyMatch(to -> !to.equals(it) && alike(asked, it, to)));
    signs.forEach(it -> add("sign-let-through", asked.id() + "=" + it, !isEach));
    add("sign-let-through", asked.id(), isEach ? !signs.isEmpty() : alike);
  }

  private boolean isNamedByAStop(Question asked, String answer) {
    return book.stops().stream().anyMatch(it -> names(it.when(), asked.id(), answer, false));
  }

  private static boolean names(Condition when, String question, String answer, boolean negated) {
    if (when instanceof Condition.Chosen chosen) {
      return !negated
          && chosen.question().equals(question)
          && (chosen.anyOf().isEmpty() || chosen.anyOf().contains(answer));
    }
    return when instanceof Condition.Not not
        ? names(not.part(), question, answer, !negated)
        : parts(when).stream().anyMatch(it -> names(it, question, answer, negated));
  }

  /** Whether no condition of the book distinguishes these answers or counts the ticks with them. */
  private boolean alike(Question asked, String one, String other) {
    List<Condition> all = new ArrayList<>();
    book.questions().forEach(it -> all.add(it.askWhen()));
    book.stops().forEach(it -> all.add(it.when()));
    book.cautions().forEach(it -> all.add(it.when()));
    book.remarks().forEach(it -> all.add(it.when()));
    book.rules().forEach(it -> all.add(it.when()));
    return all.stream()
        .flatMap(it -> it.leaves().stream())
        .filter(it -> it.question().equals(asked.id()))
        .allMatch(
            it -> it.atLeast() == 1 && it.anyOf().contains(one) == it.anyOf().contains(other));
  }

  /** Whether a strong caution asks for the question: a list with "none", or its only question. */
  private boolean isAskedFor(Caution caution, Question question) {
    boolean isAlone =
        book.questions().stream().filter(it -> mentions(caution.when(), it.id(), false)).count()
            == 1;
    return caution.level() != Caution.Level.TELL
        && mentions(caution.when(), question.id(), false)
        && (question.none().isPresent() || isAlone && !servesTheChoice(question.id()));
  }

  private void isCountedTwice(String id, Condition condition) {
    if (condition instanceof Condition.Joined joined
        && joined.howMany() == Condition.HowMany.AT_LEAST
        && joined.atLeast() > 1) {
      for (int i = 0; i < joined.parts().size(); i++) {
        Condition wide = joined.parts().get(i);
        Predicate<Standing> isAsked = walk -> isPath(walk) && isAsked(wide, walk);
        add("counted-twice", id, any(isAsked) && none(isAsked.and(walk -> !holds(wide, walk))));
        for (int j = 0; j < joined.parts().size(); j++) {
          Condition one = joined.parts().get(j);
          Predicate<Standing> isTrue = walk -> isPath(walk) && holds(one, walk);
          boolean within = any(isTrue) && none(isTrue.and(walk -> !holds(wide, walk)));
          add("counted-twice", id, i != j && within);
        }
      }
    }
    String within = condition instanceof Condition.Named named ? named.id() : id;
    if (!(condition instanceof Condition.Chosen)) {
      (condition instanceof Condition.Not not ? List.of(not.part()) : parts(condition))
          .forEach(it -> isCountedTwice(within, it));
    }
  }

  private boolean isAsked(Condition condition, Standing walk) {
    return book.questions().stream()
        .filter(it -> isMentioned(condition, it.id()))
        .allMatch(it -> walk.counted().containsKey(it.id()));
  }

  private void said(String id, Condition when, Predicate<Standing> toldWith) {
    isCountedTwice(id, when);
    add("never-true", id, none(walk -> holds(when, walk)));
    add("said-unasked", id, any(walk -> toldWith.test(walk) && holdsUnasked(when, walk)));
  }

  private void rule(Rule rule) {
    said(rule.id(), rule.when(), walk -> !isStop(walk));
    List<Standing> counting =
        walks.stream().filter(walk -> !isStop(walk) && holds(rule.when(), walk)).toList();
    boolean isTrue = any(walk -> holds(rule.when(), walk));
    add("masked-by-stop", rule.id(), isTrue && counting.isEmpty());
    List<Standing> paths = counting.stream().filter(WalkOracle::isPath).toList();
    boolean isAgainst = paths.stream().allMatch(walk -> isWarned(rule.option(), walk));
    add("against-own-caution", rule.id(), !paths.isEmpty() && isAgainst);
    NaiveAdvisor without = new NaiveAdvisor(without(rule));
    boolean decides =
        counting.stream().anyMatch(it -> !without.outcome(it.counted()).equals(it.outcome()));
    add("never-decisive", rule.id(), !counting.isEmpty() && !decides);
  }

  private RuleBook without(Rule rule) {
    List<Rule> others = new ArrayList<>(book.rules());
    others.remove(rule);
    return Books.framedAs(book).stops(book.stops()).rules(others).book();
  }

  private void caution(Caution caution) {
    said(caution.id(), caution.when(), walk -> !isStop(walk));
    boolean told =
        any(
            walk ->
                !isStop(walk) && (holds(caution.when(), walk) || isUnknown(caution.when(), walk)));
    add("masked-by-stop", caution.id(), any(walk -> holds(caution.when(), walk)) && !told);
  }

  private void remark(Remark remark) {
    Predicate<Standing> fits =
        walk -> remark.with().isEmpty() ? !isStop(walk) : remark.with().contains(walk.outcome());
    said(remark.id(), remark.when(), fits);
    boolean told = any(walk -> fits.test(walk) && holds(remark.when(), walk));
    add("masked-by-stop", remark.id(), any(walk -> holds(remark.when(), walk)) && !told);
  }

  /** Leaves list after list empty, if any such path leads there. */
  private void option(Option option) {
    Predicate<Standing> recommends = walk -> isPath(walk) && walk.outcome().equals(option.id());
    List<Standing> all = walks.stream().filter(recommends).toList();
    List<Standing> counted = all;
    for (Question question : book.questions()) {
      List<Standing> plain = counted.stream().filter(walk -> isPlain(question, walk)).toList();
      counted = question.none().isEmpty() || plain.isEmpty() ? counted : plain;
    }
    long against = counted.stream().filter(walk -> isWarned(option.id(), walk)).count();
    add("against-own-caution", option.id(), 2 * against > counted.size());
  }

  private static boolean isPlain(Question question, Standing walk) {
    Response response = walk.counted().get(question.id());
    return response == null || ticks(response).isEmpty();
  }

  private boolean isWarned(String option, Standing walk) {
    return book.cautions().stream()
        .filter(it -> it.level() != Caution.Level.TELL)
        .filter(it -> it.about().equals(Optional.of(option)))
        .anyMatch(it -> holds(it.when(), walk));
  }

  private void stop(Stop stop) {
    said(stop.id(), stop.when(), walk -> true);
    boolean cautions = stop.ifUnsure() == Stop.IfUnsure.CAUTION;
    boolean elsewhere = stop.unsureGo().isPresent();
    add(
        "unsure-outcome",
        stop.id(),
        cautions ? elsewhere : elsewhere && rank(stop.goIfUnsure()) < rank(stop.go()));
    add(
        "caution-if-unsure",
        stop.id(),
        cautions
            && (rank(stop.go()) < book.stopOutcomes().size() - 1 || book.stopOutcomes().size() == 1)
            && any(walk -> !isStop(walk) && isUnknown(stop.when(), walk)));
    add("stop-not-asked", stop.id(), any(walk -> !isStop(walk) && couldAct(stop, walk)));
    switchedOff(stop);
    narrowed(stop);
  }

  /** The list begins with the most urgent. */
  private int rank(String outcome) {
    return book.stopOutcomes().stream().map(StopOutcome::id).toList().indexOf(outcome);
  }

  /** Whether some answers to questions not asked would make the stop act. */
  private boolean couldAct(Stop stop, Standing walk) {
    List<Question> unasked =
        book.questions().stream()
            .filter(
                it -> mentions(stop.when(), it.id(), false) || mentions(stop.when(), it.id(), true))
            .filter(it -> !walk.counted().containsKey(it.id()))
            .toList();
    return !unasked.isEmpty() && couldAct(stop, walk.counted(), unasked);
  }

  private boolean couldAct(Stop stop, Map<String, Response> counted, List<Question> unasked) {
    if (unasked.isEmpty()) {
      return advisor.holds(stop.when(), counted, Set.of())
          || stop.ifUnsure() == Stop.IfUnsure.STOP
              && advisor.isUnknown(stop.when(), counted, Set.of());
    }
    return RandomBooks.givenResponses(unasked.get(0)).stream()
        .map(response -> with(counted, unasked.get(0), response))
        .anyMatch(more -> couldAct(stop, more, unasked.subList(1, unasked.size())));
  }

  /** Whether a condition mentions a question under a "not", or elsewhere. */
  private static boolean mentions(Condition condition, String question, boolean underNot) {
    return mentions(condition, question, underNot, false);
  }

  private static boolean mentions(
      Condition condition, String question, boolean underNot, boolean negated) {
    if (condition instanceof Condition.Not not) {
      return mentions(not.part(), question, underNot, !negated);
    }
    if (condition instanceof Condition.Chosen chosen) {
      return negated == underNot && chosen.question().equals(question);
    }
    return parts(condition).stream().anyMatch(it -> mentions(it, question, underNot, negated));
  }

  private static List<Condition> parts(Condition condition) {
    return condition instanceof Condition.Joined joined
        ? joined.parts()
        : List.of(((Condition.Named) condition).part());
  }

  /** Compares a stop that acts with every milder end after one changed answer. */
  private void switchedOff(Stop stop) {
    for (Standing walk : walks) {
      for (Standing end : milderEnds(stop, walk)) {
        boolean isAsked =
            book.questions().stream()
                .filter(it -> isMentioned(stop.when(), it.id()))
                .allMatch(
                    it -> end.counted().containsKey(it.id()) || end.skipped().contains(it.id()));
        add("stop-switched-off", stop.id(), isAsked);
        if (!isAsked) {
          List<String> asked = List.copyOf(end.counted().keySet());
          add("stop-switched-off", asked.get(asked.size() - 1), true);
        }
      }
    }
  }

  private List<Standing> milderEnds(Stop stop, Standing walk) {
    if (!walk.stops().containsKey(stop.id())) {
      return List.of();
    }
    List<Standing> ends = new ArrayList<>();
    String to = walk.stops().get(stop.id());
    boolean isTrue = holds(stop.when(), walk);
    for (String id : walk.counted().keySet()) {
      Question question = book.question(id).orElseThrow();
      Response before = walk.counted().get(id);
      boolean waits = onlyWaits(stop, walk, question);
      for (Response after : RandomBooks.responses(question)) {
        boolean milder = waits || mustNotBeMilder(stop, question, before, after);
        boolean none = isTrue && mustStop(stop, question, before, after);
        for (Map<String, Response> given : completions(with(walk.counted(), question, after))) {
          Standing end = advisor.standing(given);
          if (!isStop(end) ? milder || none : milder && rank(end.outcome()) > rank(to)) {
            ends.add(end);
          }
        }
      }
    }
    return ends;
  }

  private static boolean mustNotBeMilder(
      Stop stop, Question question, Response before, Response after) {
    if (!mentions(stop.when(), question.id(), false)) {
      return true;
    }
    return question.choosesMany()
        && before instanceof Response.Given less
        && after instanceof Response.Given more
        && more.answers().size() == less.answers().size() + 1
        && more.answers().containsAll(less.answers());
  }

  /** Whether the stop acts with the same certainty with every given answer to a question. */
  private boolean onlyWaits(Stop stop, Standing walk, Question question) {
    boolean inDoubt = !holds(stop.when(), walk) && stop.ifUnsure() == Stop.IfUnsure.STOP;
    return RandomBooks.givenResponses(question).stream()
        .map(response -> with(walk.counted(), question, response))
        .allMatch(
            given ->
                advisor.holds(stop.when(), given, walk.skipped())
                    || inDoubt && advisor.isUnknown(stop.when(), given, walk.skipped()));
  }

  private static boolean mustStop(Stop stop, Question question, Response before, Response after) {
    return stop.ifUnsure() == Stop.IfUnsure.STOP
        && before instanceof Response.Given
        && after.equals(Response.NOT_SURE)
        && (mentions(stop.when(), question.id(), false)
            || mentions(stop.when(), question.id(), true));
  }

  private boolean leads(
      Standing walk, Question question, Response after, Predicate<Standing> where) {
    return completions(with(walk.counted(), question, after)).stream()
        .map(advisor::standing)
        .anyMatch(where);
  }

  private void narrowed(Stop stop) {
    List<Question> rested =
        book.questions().stream().filter(it -> mentions(stop.when(), it.id(), false)).toList();
    for (Question question : rested) {
      List<Question> signs =
          rested.stream()
              .filter(it -> !it.equals(question))
              .filter(it -> it.none().isPresent() || !servesTheChoice(it.id()))
              .sorted(Comparator.comparing(it -> !isSignOf(stop, it)))
              .toList();
      if (servesTheChoice(question.id())) {
        Map<String, Set<List<String>>> milder = new LinkedHashMap<>();
        for (Standing walk : walks) {
          signOf(stop, walk, signs)
              .ifPresent(
                  sign ->
                      narrowing(stop, walk, question)
                          .forEach(
                              it ->
                                  milder
                                      .computeIfAbsent(sign.id(), any -> new HashSet<>())
                                      .add(ticks(it))));
        }
        milder.forEach(
            (sign, answers) ->
                told(answers)
                    .forEach(
                        it ->
                            add(
                                "stop-narrowed",
                                stop.id() + " " + sign + "," + question.id() + "=" + it,
                                true)));
      }
    }
  }

  /** Every answer that is milder alone; if none is, every answer that is milder with others. */
  private static Set<String> told(Set<List<String>> milder) {
    Set<String> alone = new TreeSet<>();
    milder.stream()
        .filter(it -> it.size() < 2)
        .forEach(it -> alone.add(it.isEmpty() ? "none" : it.get(0)));
    Set<String> told = new TreeSet<>(alone);
    for (List<String> together : milder) {
      if (Collections.disjoint(together, alone)) {
        told.addAll(together);
      }
    }
    return told;
  }

  /** The first question, in file order, without which and those before it the stop is not true. */
  private Optional<Question> signOf(Stop stop, Standing walk, List<Question> signs) {
    for (int i = 0; holds(stop.when(), walk) && i < signs.size(); i++) {
      Set<String> left = new HashSet<>();
      signs.subList(0, i + 1).forEach(it -> left.add(it.id()));
      if (!holds(without(stop.when(), left, false), walk)) {
        return Optional.of(signs.get(i));
      }
    }
    return Optional.empty();
  }

  private static List<String> ticks(Response response) {
    return ((Response.Given) response).answers();
  }

  /** The answers to a question with which the result is milder than the stop. */
  private List<Response> narrowing(Stop stop, Standing walk, Question question) {
    Predicate<Standing> milder = end -> !isStop(end) || rank(end.outcome()) > rank(stop.go());
    return walk.counted().get(question.id()) instanceof Response.Given
        ? RandomBooks.givenResponses(question).stream()
            .filter(after -> leads(walk, question, after, milder))
            .map(Response.class::cast)
            .toList()
        : List.of();
  }

  /** Adds a sign question with the questions asked before it that could wait. */
  private void askedLate(Question sign) {
    if (book.stops().stream().anyMatch(it -> mentions(it.when(), sign.id(), false))) {
      List<String> waiting =
          book.questions().subList(0, book.questions().indexOf(sign)).stream()
              .filter(it -> !isNeeded(it) && !followsUp(it))
              .map(Question::id)
              .filter(it -> any(walk -> walk.counted().keySet().containsAll(Set.of(it, sign.id()))))
              .toList();
      String all = sign.id() + " " + String.join(",", waiting);
      add("signs-asked-late", all, !waiting.isEmpty());
    }
  }

  private boolean isNeeded(Question question) {
    return book.stops().stream().anyMatch(it -> isMentioned(it.when(), question.id()))
        || book.questions().stream()
            .filter(it -> isMentioned(it.askWhen(), question.id()))
            .anyMatch(this::isNeeded);
  }

  private boolean followsUp(Question question) {
    int position = book.questions().indexOf(question);
    Question before = book.questions().get(Math.max(0, position - 1));
    return isNeeded(before) && isMentioned(question.askWhen(), before.id());
  }

  private boolean servesTheChoice(String question) {
    return book.rules().stream().anyMatch(it -> isMentioned(it.when(), question))
        || book.questions().stream()
            .filter(it -> isMentioned(it.askWhen(), question))
            .anyMatch(it -> servesTheChoice(it.id()));
  }

  private static boolean isMentioned(Condition condition, String question) {
    return mentions(condition, question, false) || mentions(condition, question, true);
  }

  /** The condition as if these questions made nothing true, except under a "not". */
  private static Condition without(Condition condition, Set<String> signs, boolean negated) {
    Function<List<Condition>, List<Condition>> each =
        parts -> parts.stream().map(it -> without(it, signs, negated)).toList();
    if (condition instanceof Condition.Not not) {
      return new Condition.Not(without(not.part(), signs, !negated));
    }
    if (condition instanceof Condition.Joined joined) {
      return new Condition.Joined(joined.howMany(), joined.atLeast(), each.apply(joined.parts()));
    }
    if (condition instanceof Condition.Named) {
      return Condition.Joined.any(each.apply(parts(condition)));
    }
    boolean isSign = !negated && signs.stream().anyMatch(it -> isMentioned(condition, it));
    return isSign ? Condition.Joined.any(List.of()) : condition;
  }
}
