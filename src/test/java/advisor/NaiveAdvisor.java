package advisor;

import advisor.model.Answer;
import advisor.model.Caution;
import advisor.model.Condition;
import advisor.model.Condition.HowMany;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The semantics of the design, worked out once more by trying everything: maps and recursion, slow,
 * and sharing nothing with the program but its model. It was written from the text and not from the
 * code; where the two disagree, one of them is wrong.
 */
public final class NaiveAdvisor {

  private static final int FALSE = 0;
  private static final int UNKNOWN = 1;
  private static final int TRUE = 2;

  private final RuleBook book;
  private final Set<String> branchingOrWeighed = new HashSet<>();
  private final IdentityHashMap<Condition, Set<String>> mentions = new IdentityHashMap<>();
  private final Map<Map<String, Response>, Set<String>> known = new HashMap<>();

  public NaiveAdvisor(RuleBook book) {
    this.book = book;
    book.rules().forEach(rule -> branchingOrWeighed.addAll(mentioned(rule.when())));
    book.questions().forEach(each -> branchingOrWeighed.addAll(mentioned(each.askWhen())));
  }

  /** Everything that can be said of answers, in words, so that one comparison is all it takes. */
  public record Result(
      String outcome,
      String strength,
      Map<String, Integer> totals,
      List<String> reasons,
      List<String> otherSide,
      List<String> stops,
      List<String> doubts,
      List<String> cautions,
      List<String> remarks,
      List<String> tied,
      String answers,
      boolean complete,
      Set<String> decisive,
      List<String> whatIf) {}

  /** No outcome: a stop question is not answered. */
  public static final String BLOCKED = "";

  // ---- Semantics 1 to 3: what is asked, and where it ends ----

  /** What counts, what does not apply, and the question that is next, if any. */
  private static final class Interview {
    final Map<String, Response> counted = new LinkedHashMap<>();
    final Map<String, List<String>> ticks = new HashMap<>();
    final Set<String> skipped = new HashSet<>();
    final Set<String> passed = new HashSet<>();
    String next = "";
    boolean stopped;

    boolean isUnanswered(String question) {
      return !counted.containsKey(question) && !skipped.contains(question);
    }
  }

  private Interview interview(Map<String, Response> given) {
    Interview interview = new Interview();
    for (Question question : book.questions()) {
      if (truth(question.askWhen(), interview) == FALSE) {
        interview.skipped.add(question.id());
      } else if (given.containsKey(question.id())) {
        interview.counted.put(question.id(), given.get(question.id()));
      } else {
        interview.next = question.id();
        return interview;
      }
      if (!firing(interview).isEmpty()) {
        interview.stopped = true;
        return interview;
      }
    }
    return interview;
  }

  /**
   * Semantics 3 where nobody can be asked: past what is missing, left unanswered, to the first
   * question at which a stop acts. A doubt that is all there is of a faulty answer is a doubt; of
   * faulty lists the ticks that were understood are known and the rest is not. What is passed over
   * is no reason to wait for a stop that acts whatever it is.
   */
  private Interview unattended(Map<String, Response> given, Map<String, Response> partly) {
    Interview interview = new Interview();
    for (Question question : book.questions()) {
      String id = question.id();
      if (truth(question.askWhen(), interview) == FALSE) {
        interview.skipped.add(id);
      } else if (given.containsKey(id)) {
        interview.counted.put(id, given.get(id));
      } else if (partly.get(id) instanceof Response.Given part) {
        interview.ticks.put(id, part.answers());
      } else if (partly.containsKey(id)) {
        interview.counted.put(id, partly.get(id));
      } else {
        interview.passed.add(id);
      }
      if (!firing(interview).isEmpty()) {
        interview.stopped = true;
        return interview;
      }
    }
    return interview;
  }

  /** The stop that is the result although something is missing or faulty; BLOCKED for none. */
  public String stopUnattended(Map<String, Response> given, Map<String, Response> partly) {
    Interview interview = unattended(given, partly);
    return interview.stopped ? outcome(interview) : BLOCKED;
  }

  /** What is known of the answers at that stop, ticks of faulty lists included. */
  public Map<String, Response> knownUnattended(
      Map<String, Response> given, Map<String, Response> partly) {
    Interview interview = unattended(given, partly);
    Map<String, Response> known = new LinkedHashMap<>(interview.counted);
    interview.ticks.forEach((id, ticks) -> known.put(id, new Response.Given(ticks)));
    return known;
  }

  /** The question that these answers leave open; empty where the interview has ended. */
  public Optional<Question> next(Map<String, Response> given) {
    return book.question(interview(given).next);
  }

  private int truth(Condition condition, Interview interview) {
    if (condition instanceof Condition.Chosen counted && counted.isOfAny()) {
      return truth(counted, interview);
    }
    if (condition instanceof Condition.Chosen chosen) {
      if (interview.skipped.contains(chosen.question())) {
        return FALSE;
      }
      if (interview.counted.get(chosen.question()) instanceof Response.Given given) {
        return Collections.disjoint(given.answers(), chosen.anyOf()) ? FALSE : TRUE;
      }
      List<String> ticks = interview.ticks.getOrDefault(chosen.question(), List.of());
      if (!Collections.disjoint(ticks, chosen.anyOf())) {
        return TRUE;
      }
      return UNKNOWN;
    }
    if (condition instanceof Condition.Not not) {
      return TRUE - truth(not.part(), interview);
    }
    if (condition instanceof Condition.Named named) {
      return truth(named.part(), interview);
    }
    if (((Condition.Joined) condition).howMany() == HowMany.AT_LEAST) {
      return truth((Condition.Joined) condition, interview);
    }
    int least = TRUE;
    int most = FALSE;
    for (Condition part : parts(condition)) {
      int truth = truth(part, interview);
      least = Math.min(least, truth);
      most = Math.max(most, truth);
    }
    return ((Condition.Joined) condition).howMany() == HowMany.ALL ? least : most;
  }

  private static int truth(Condition.Chosen counted, Interview interview) {
    if (interview.skipped.contains(counted.question())) {
      return FALSE;
    }
    if (interview.ticks.getOrDefault(counted.question(), List.of()).size() >= counted.atLeast()) {
      return TRUE;
    }
    if (interview.counted.get(counted.question()) instanceof Response.Given given) {
      return given.answers().size() < counted.atLeast() ? FALSE : TRUE;
    }
    return UNKNOWN;
  }

  /** The part that is in its place when all are sorted, the truest first, decides. */
  private int truth(Condition.Joined atLeast, Interview interview) {
    return atLeast.parts().stream()
        .map(part -> truth(part, interview))
        .sorted(Collections.reverseOrder())
        .toList()
        .get(atLeast.atLeast() - 1);
  }

  private static List<Condition> parts(Condition condition) {
    return condition instanceof Condition.Named named
        ? List.of(named.part())
        : ((Condition.Joined) condition).parts();
  }

  private boolean isOpen(Condition condition, Interview interview) {
    return truth(condition, interview) == UNKNOWN && hasUnanswered(condition, interview);
  }

  private boolean isUnsure(Condition condition, Interview interview) {
    return truth(condition, interview) == UNKNOWN && !hasUnanswered(condition, interview);
  }

  private boolean hasUnanswered(Condition condition, Interview interview) {
    for (String question : mentioned(condition)) {
      if (interview.isUnanswered(question)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> mentioned(Condition condition) {
    Set<String> known = mentions.get(condition);
    return known == null ? collectMentioned(condition) : known;
  }

  private Set<String> collectMentioned(Condition condition) {
    Set<String> mentioned = new LinkedHashSet<>();
    if (condition instanceof Condition.Chosen chosen) {
      mentioned.add(chosen.question());
    } else if (condition instanceof Condition.Not not) {
      mentioned.addAll(mentioned(not.part()));
    } else {
      parts(condition).forEach(part -> mentioned.addAll(mentioned(part)));
    }
    mentions.put(condition, mentioned);
    return mentioned;
  }

  /** The stops that are true or act as true, with where they go. */
  private Map<Stop, String> firing(Interview interview) {
    Map<Stop, String> firing = new LinkedHashMap<>();
    for (Stop stop : book.stops()) {
      int truth = truth(stop.when(), interview);
      if (truth == TRUE) {
        firing.put(stop, stop.go());
      } else if (truth == UNKNOWN
          && !Collections.disjoint(mentioned(stop.when()), interview.passed)) {
        Set<String> goes = new HashSet<>();
        firesAnyhow(stop, interview, goes);
        if (!goes.contains(BLOCKED)) {
          firing.put(stop, goes.contains("unsure") ? stop.goIfUnsure() : stop.go());
        }
      } else if (stop.ifUnsure() == Stop.IfUnsure.STOP && isUnsure(stop.when(), interview)) {
        firing.put(stop, stop.goIfUnsure());
      }
    }
    return firing;
  }

  /** Adds "true", "unsure" or BLOCKED for each way to fill in what was passed over. */
  private void firesAnyhow(Stop stop, Interview interview, Set<String> goes) {
    Optional<String> open =
        mentioned(stop.when()).stream().filter(interview.passed::contains).findFirst();
    if (open.isEmpty()) {
      boolean unsure = isUnsure(stop.when(), interview);
      boolean fires = truth(stop.when(), interview) == TRUE || unsure;
      boolean waits = stop.ifUnsure() == Stop.IfUnsure.CAUTION || !fires;
      goes.add(waits ? BLOCKED : unsure ? "unsure" : "true");
      return;
    }
    interview.passed.remove(open.get());
    interview.skipped.add(open.get());
    firesAnyhow(stop, interview, goes);
    interview.skipped.remove(open.get());
    Question question = book.question(open.get()).orElseThrow();
    List<Response> tries =
        goes.contains(BLOCKED) ? List.of() : RandomBooks.givenResponses(question);
    for (Response response : tries) {
      if (!goes.contains(BLOCKED)) {
        interview.counted.put(question.id(), response);
        firesAnyhow(stop, interview, goes);
        interview.counted.remove(question.id());
      }
    }
    interview.passed.add(open.get());
  }

  private List<Stop> doubts(Interview interview) {
    return book.stops().stream()
        .filter(stop -> stop.ifUnsure() == Stop.IfUnsure.CAUTION)
        .filter(stop -> isUnsure(stop.when(), interview))
        .toList();
  }

  // ---- Semantics 4 and 5: totals and outcome ----

  private String outcome(Interview interview) {
    Map<Stop, String> firing = firing(interview);
    if (!firing.isEmpty()) {
      return mostUrgent(new HashSet<>(firing.values()));
    }
    if (book.stops().stream().anyMatch(stop -> isOpen(stop.when(), interview))) {
      return BLOCKED;
    }
    return outcome(trueRules(interview));
  }

  /** The list begins with the most urgent. */
  private String mostUrgent(Set<String> ids) {
    return book.stopOutcomes().stream()
        .map(StopOutcome::id)
        .filter(ids::contains)
        .findFirst()
        .orElseThrow();
  }

  private List<Rule> trueRules(Interview interview) {
    return book.rules().stream().filter(rule -> truth(rule.when(), interview) == TRUE).toList();
  }

  private Map<String, Integer> totals(List<Rule> rules) {
    Map<String, Integer> totals = new LinkedHashMap<>();
    for (Option option : book.options()) {
      if (!option.comparedOnly()) {
        totals.put(option.id(), 0);
      }
    }
    rules.forEach(rule -> totals.merge(rule.option(), rule.points(), Integer::sum));
    return totals;
  }

  private int lead(Map<String, Integer> totals) {
    List<Integer> ranked = totals.values().stream().sorted().toList();
    return ranked.get(ranked.size() - 1) - ranked.get(ranked.size() - 2);
  }

  /** The options with points that are less than the lead needed away from the best. */
  private List<String> tied(List<Rule> rules) {
    Map<String, Integer> totals = totals(rules);
    int best = totals.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    return totals.keySet().stream()
        .filter(option -> totals.get(option) > 0)
        .filter(option -> best - totals.get(option) < book.decision().leadNeeded())
        .toList();
  }

  private String outcome(List<Rule> rules) {
    List<String> tied = tied(rules);
    if (tied.size() > 1) {
      return "either";
    }
    return tied.isEmpty() || totals(rules).get(tied.get(0)) < book.decision().leadNeeded()
        ? "unknown"
        : tied.get(0);
  }

  private boolean isOption(String outcome) {
    return book.options().stream().anyMatch(option -> option.id().equals(outcome));
  }

  // ---- Semantics 7: reasons ----

  private List<String> told(List<Rule> rules, Predicate<Rule> which, Interview interview) {
    List<String> told = new ArrayList<>();
    for (int points = 9; points >= 1; points--) {
      for (Rule rule : rules) {
        if (rule.points() == points && which.test(rule)) {
          told.add(rule.id() + because(rule.when(), interview));
        }
      }
    }
    return told;
  }

  /** " (question=answer ...)": the answers that made the condition what it is. */
  private String because(Condition condition, Interview interview) {
    Map<String, Response> support = new LinkedHashMap<>();
    collect(condition, interview, support);
    return " (" + words(support) + ")";
  }

  private void collect(Condition condition, Interview interview, Map<String, Response> support) {
    collect(condition, interview, restsOnWhatWasNotAsked(condition, interview), support);
  }

  private boolean restsOnWhatWasNotAsked(Condition condition, Interview interview) {
    Interview nobodyKnows = new Interview();
    nobodyKnows.counted.putAll(interview.counted);
    return truth(condition, nobodyKnows) != truth(condition, interview);
  }

  /** If it rests on that, for a question that was not asked what made it so. */
  private void collect(
      Condition condition, Interview interview, boolean rests, Map<String, Response> support) {
    String asked = condition instanceof Condition.Chosen leaf ? leaf.question() : "";
    if (interview.skipped.contains(asked)) {
      if (rests) {
        collect(book.question(asked).orElseThrow().askWhen(), interview, true, support);
      }
      return;
    }
    if (condition instanceof Condition.Chosen chosen && !chosen.isOfAny()) {
      Response response = interview.counted.get(chosen.question());
      if (response instanceof Response.Given given) {
        List<String> hits = given.answers().stream().filter(chosen.anyOf()::contains).toList();
        add(chosen.question(), hits.isEmpty() ? given.answers() : hits, support);
      } else if (response != null) {
        support.put(chosen.question(), response);
      }
    } else if (condition instanceof Condition.Chosen counted) {
      Response response = interview.counted.get(counted.question());
      if (response instanceof Response.Given given) {
        add(counted.question(), given.answers(), support);
      } else if (response != null) {
        support.put(counted.question(), response);
      }
    } else if (condition instanceof Condition.Not not) {
      collect(not.part(), interview, rests, support);
    } else {
      int truth = truth(condition, interview);
      for (Condition part : parts(condition)) {
        if (truth(part, interview) == truth) {
          collect(part, interview, rests, support);
        }
      }
    }
  }

  private static void add(String question, List<String> answers, Map<String, Response> support) {
    Set<String> both = new LinkedHashSet<>(answers);
    if (support.get(question) instanceof Response.Given before) {
      both.addAll(before.answers());
    }
    support.put(question, new Response.Given(List.copyOf(both)));
  }

  /** In the order of the book, whatever the order given. */
  private String words(Map<String, Response> answers) {
    List<String> words = new ArrayList<>();
    for (Question question : book.questions()) {
      if (answers.containsKey(question.id())) {
        words.add(question.id() + "=" + word(question, answers.get(question.id())));
      }
    }
    return String.join(" ", words);
  }

  private static String word(Question question, Response response) {
    if (response instanceof Response.Given given) {
      return String.join(
          ",",
          question.answers().stream().map(Answer::id).filter(given.answers()::contains).toList());
    }
    return "?";
  }

  private Set<String> decisive(Interview interview, String outcome) {
    Set<String> decisive = new HashSet<>();
    List<Rule> rules = trueRules(interview);
    for (Rule rule : rules) {
      List<Rule> without = new ArrayList<>(rules);
      without.remove(rule);
      if (!outcome(without).equals(outcome)) {
        decisive.add(rule.id());
      }
    }
    return decisive;
  }

  // ---- All of it ----

  /** The same, with what is known not to apply though a stop comes before it. */
  private Interview withAllThatDoesNotApply(Interview interview) {
    Interview more = new Interview();
    more.counted.putAll(interview.counted);
    more.ticks.putAll(interview.ticks);
    more.passed.addAll(interview.passed);
    for (Question question : book.questions()) {
      if (interview.skipped.contains(question.id())
          || more.isUnanswered(question.id()) && truth(question.askWhen(), more) == FALSE) {
        more.skipped.add(question.id());
      }
    }
    return more;
  }

  /** What these answers come to, with its explanation; blocked, there is nothing to explain. */
  public Result result(Map<String, Response> given) {
    Interview interview = interview(given);
    String outcome = outcome(interview);
    Interview listed = withAllThatDoesNotApply(interview);
    boolean recommends = !interview.stopped && !outcome.equals(BLOCKED);
    List<Rule> rules = recommends ? trueRules(interview) : List.of();
    List<String> tied = outcome.equals("either") ? tied(rules) : List.of();
    List<String> speaksFor = tied.isEmpty() ? List.of(outcome) : tied;
    return new Result(
        outcome,
        strength(outcome, rules, interview),
        recommends ? totals(rules) : Map.of(),
        told(rules, rule -> speaksFor.contains(rule.option()), interview),
        told(rules, rule -> !speaksFor.contains(rule.option()), interview),
        firing(listed).keySet().stream()
            .map(stop -> stop.id() + because(stop.when(), listed))
            .toList(),
        doubts(listed).stream().map(stop -> stop.id() + because(stop.when(), listed)).toList(),
        cautions(interview),
        remarks(interview, outcome),
        tied,
        words(interview.counted),
        interview.next.isEmpty(),
        recommends ? decisive(interview, outcome) : Set.of(),
        recommends ? whatIf(interview, outcome) : List.of());
  }

  private String strength(String outcome, List<Rule> rules, Interview interview) {
    if (!isOption(outcome)) {
      return "";
    }
    boolean clear =
        lead(totals(rules)) >= book.decision().clearLead() && doubts(interview).isEmpty();
    return clear ? "clear" : "slight";
  }

  private List<String> cautions(Interview interview) {
    List<String> told = new ArrayList<>();
    for (Caution caution : book.cautions()) {
      boolean unsure = isUnsure(caution.when(), interview);
      if (unsure || truth(caution.when(), interview) == TRUE) {
        String word = unsure ? "perhaps " : "";
        told.add(word + caution.id() + because(caution.when(), interview));
      }
    }
    return told;
  }

  /** Only what is known is remarked on; of those without "with", none where a stop ends it. */
  private List<String> remarks(Interview interview, String outcome) {
    List<String> told = new ArrayList<>();
    for (Remark remark : book.remarks()) {
      boolean fits = remark.with().isEmpty() ? !interview.stopped : remark.with().contains(outcome);
      if (fits && truth(remark.when(), interview) == TRUE) {
        told.add(remark.id() + because(remark.when(), interview));
      }
    }
    return told;
  }

  /** The outcome alone. */
  public String outcome(Map<String, Response> given) {
    return outcome(interview(given));
  }

  // ---- Semantics 8: what would change it ----

  private List<String> whatIf(Interview interview, String present) {
    List<Map.Entry<String, Response>> changes = new ArrayList<>();
    for (Question question : book.questions()) {
      if (interview.counted.containsKey(question.id())
          && branchingOrWeighed.contains(question.id())) {
        for (Response other : others(question, interview.counted.get(question.id()))) {
          changes.add(Map.entry(question.id(), other));
        }
      }
    }
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Response> one : changes) {
      tryOut(List.of(one), interview, present, found);
    }
    return found.isEmpty() ? pairs(changes, interview, present) : found;
  }

  private List<String> pairs(
      List<Map.Entry<String, Response>> changes, Interview interview, String present) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      for (int j = i + 1; j < changes.size(); j++) {
        if (!changes.get(i).getKey().equals(changes.get(j).getKey())) {
          tryOut(List.of(changes.get(i), changes.get(j)), interview, present, found);
        }
      }
    }
    return found;
  }

  private void tryOut(
      List<Map.Entry<String, Response>> changes,
      Interview interview,
      String present,
      List<String> found) {
    Map<String, Response> changed = new LinkedHashMap<>(interview.counted);
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, Response> change : changes) {
      changed.put(change.getKey(), change.getValue());
      words.add(words(Map.of(change.getKey(), change.getValue())));
    }
    Set<String> outcomes = possible(changed);
    if (!outcomes.contains(present)) {
      found.add(String.join(" & ", words) + " -> " + inOrder(outcomes));
    }
  }

  /** One answer instead, or for choose-many one added or taken away; never "not sure". */
  private static List<Response> others(Question question, Response present) {
    List<String> ids = question.answers().stream().map(Answer::id).toList();
    List<Response> others = new ArrayList<>();
    if (!question.choosesMany()) {
      ids.forEach(id -> others.add(Response.of(id)));
      others.remove(present);
      return others;
    }
    List<String> ticked =
        present instanceof Response.Given given ? given.answers() : List.<String>of();
    if (!(present instanceof Response.Given) && question.offersNone()) {
      others.add(Response.of());
    }
    for (String id : ids) {
      List<String> toggled = new ArrayList<>(ticked);
      if (!toggled.remove(id)) {
        toggled.add(id);
      }
      if (!toggled.isEmpty() || question.offersNone()) {
        others.add(new Response.Given(toggled));
      }
    }
    return others;
  }

  /** Where it can lead when every question that is still open is answered in every way. */
  private Set<String> possible(Map<String, Response> given) {
    Interview interview = interview(given);
    if (interview.next.isEmpty()) {
      return Set.of(outcome(interview));
    }
    Map<String, Response> canCount = new LinkedHashMap<>(given);
    canCount.keySet().removeAll(interview.skipped);
    Set<String> before = known.get(canCount);
    if (before != null) {
      return before;
    }
    Question next = book.question(interview.next).orElseThrow();
    List<Response> tries =
        branchingOrWeighed.contains(next.id())
            ? RandomBooks.givenResponses(next)
            : List.of(leastAlarming(next, given));
    Set<String> outcomes = new HashSet<>();
    for (Response response : tries) {
      outcomes.addAll(possible(with(given, next.id(), response)));
    }
    known.put(canCount, outcomes);
    return outcomes;
  }

  private Response leastAlarming(Question question, Map<String, Response> given) {
    if (question.choosesMany() && question.offersNone()) {
      return Response.of();
    }
    List<Response> single =
        question.answers().stream().map(answer -> Response.of(answer.id())).toList();
    return single.stream()
        .filter(response -> !interview(with(given, question.id(), response)).stopped)
        .findFirst()
        .orElse(single.get(0));
  }

  private static Map<String, Response> with(
      Map<String, Response> given, String question, Response response) {
    Map<String, Response> more = new LinkedHashMap<>(given);
    more.put(question, response);
    return more;
  }

  private List<String> inOrder(Set<String> outcomes) {
    List<String> all = new ArrayList<>();
    book.options().forEach(option -> all.add(option.id()));
    all.add("either");
    all.add("unknown");
    book.stopOutcomes().forEach(outcome -> all.add(outcome.id()));
    all.retainAll(outcomes);
    return all;
  }

  // ---- Semantics 6: settled ----

  /**
   * The answers that count where nothing is asked that cannot change the outcome; empty where that
   * cannot be said of these. They are taken in file order, none past the settling.
   */
  public Optional<Map<String, Response>> settled(Map<String, Response> given) {
    Map<String, Response> taken = new LinkedHashMap<>();
    while (!isSettled(taken)) {
      String next = interview(taken).next;
      if (!given.containsKey(next)) {
        return Optional.empty();
      }
      taken.put(next, given.get(next));
    }
    return Optional.of(interview(taken).counted);
  }

  /** Whether no way to go on, "not sure" included, changes the outcome or adds a caution to it. */
  public boolean isSettled(Map<String, Response> given) {
    Interview interview = interview(given);
    if (interview.next.isEmpty()) {
      return true;
    }
    String outcome = outcome(interview);
    boolean cautionOpen =
        book.cautions().stream()
            .filter(
                caution ->
                    !isOption(outcome)
                        || caution.about().isEmpty()
                        || caution.about().get().equals(outcome))
            .anyMatch(caution -> isOpen(caution.when(), interview));
    return !outcome.equals(BLOCKED) && !cautionOpen && always(outcome, given);
  }

  private boolean always(String outcome, Map<String, Response> given) {
    Interview interview = interview(given);
    if (interview.next.isEmpty()) {
      return outcome(interview).equals(outcome);
    }
    Question next = book.question(interview.next).orElseThrow();
    return RandomBooks.responses(next).stream()
        .allMatch(response -> always(outcome, with(given, next.id(), response)));
  }

  // ---- For proofs: where somebody stands ----

  /**
   * What somebody's answers come to.
   *
   * @param counted the answers that count
   * @param skipped the questions that do not apply
   * @param stops the ids of the stops that act, with where they lead
   * @param outcome where it ends
   */
  public record Standing(
      Map<String, Response> counted,
      Set<String> skipped,
      Map<String, String> stops,
      String outcome) {}

  /** Where these answers, which are complete, end. */
  public Standing standing(Map<String, Response> given) {
    Interview interview = interview(given);
    Map<String, String> stops = new LinkedHashMap<>();
    firing(interview).forEach((stop, to) -> stops.put(stop.id(), to));
    return new Standing(interview.counted, interview.skipped, stops, outcome(interview));
  }

  /** Whether a condition is known to hold where this counts and that does not apply. */
  public boolean holds(Condition when, Map<String, Response> counted, Set<String> skipped) {
    return truth(when, counted, skipped) == TRUE;
  }

  /** Whether nobody can tell if it holds. */
  public boolean isUnknown(Condition when, Map<String, Response> counted, Set<String> skipped) {
    return truth(when, counted, skipped) == UNKNOWN;
  }

  private int truth(Condition when, Map<String, Response> counted, Set<String> skipped) {
    Interview interview = new Interview();
    interview.counted.putAll(counted);
    interview.skipped.addAll(skipped);
    return truth(when, interview);
  }
}
