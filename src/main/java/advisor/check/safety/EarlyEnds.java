package advisor.check.safety;

import advisor.check.query.AnswerIds;
import advisor.check.query.BookProofs;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.check.safety.StopSwitchedOff.SwitchedOff;
import advisor.model.Answers;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports stops that end the interview before more urgent ones are asked about. Pairs of stops are
 * grouped by the stop or outcome that most of them share, and each group is one finding.
 */
final class EarlyEnds {

  private static final int MOST_NAMED = 3;

  private static final String LET_THE_DOUBT_WAIT =
      " Or let only the doubt wait until they are answered: make the condition"
          + " \"any\" of the sign alone, and of \"all\" of the sign and a condition that they are answered.";

  private final BookProofs proofs;
  private final List<Pair> left = new ArrayList<>();

  EarlyEnds(BookProofs proofs) {
    this.proofs = proofs;
  }

  /** A stop that ends the interview with this outcome before a more urgent stop is asked about. */
  private record Pair(Stop ending, String go, SwitchedOff unasked) {

    /** What this pair can share: stops before outcomes, the early one before the late one. */
    List<Common> common() {
      return List.of(
          new Common(Subject.stop(ending.id()), false),
          new Common(Subject.stop(unasked.acting().stop().id()), true),
          new Common(new Subject(Subject.Kind.STOP_OUTCOME, go), false),
          new Common(new Subject(Subject.Kind.STOP_OUTCOME, unasked.acting().to()), true));
    }
  }

  /**
   * A stop or outcome that pairs share.
   *
   * @param isLate whether it is the more urgent one, which is asked about too late
   */
  private record Common(Subject subject, boolean isLate) {

    String words() {
      boolean isStop = subject.kind() == Subject.Kind.STOP;
      return (isStop ? "This stop " : "A stop for this outcome ")
          + (isLate
              ? "is asked about only after less urgent ones have ended the interview"
              : "ends the interview before more urgent ones are asked about");
    }

    String other(Pair pair) {
      return isLate ? pair.ending().id() : pair.unasked().acting().stop().id();
    }
  }

  void add(Stop ending, String go, SwitchedOff unasked) {
    left.add(new Pair(ending, go, unasked));
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    while (!left.isEmpty()) {
      Map<Common, List<Pair>> all = new LinkedHashMap<>();
      for (int i = 0; i < left.get(0).common().size(); i++) {
        for (Pair pair : left) {
          all.computeIfAbsent(pair.common().get(i), each -> new ArrayList<>()).add(pair);
        }
      }
      Map.Entry<Common, List<Pair>> most =
          Collections.max(all.entrySet(), Comparator.comparingInt(each -> each.getValue().size()));
      findings.add(finding(most.getKey(), most.getValue()));
      left.removeAll(most.getValue());
    }
    return findings;
  }

  private Finding finding(Common common, List<Pair> pairs) {
    Set<String> others = new LinkedHashSet<>();
    pairs.forEach(pair -> others.add(common.other(pair)));
    Pair first = pairs.get(0);
    SwitchedOff unasked = first.unasked();
    Answers ended = unasked.pair().other();
    String last = List.copyOf(ended.questions()).get(ended.questions().size() - 1);
    return Finding.of(
        Fault.STOP_SWITCHED_OFF,
        common.subject(),
        "%s: %s. These answers end at '%s', answered %s. The result is '%s', and stop '%s', which leads to '%s', is not asked about."
            .formatted(
                common.words(),
                named(others),
                last,
                AnswerIds.of(ended, last),
                first.go(),
                unasked.acting().stop().id(),
                unasked.acting().to()),
        ("If '%s' is not the less urgent of the two, correct \"go\", \"goIfUnsure\" or the order of"
                + " \"stopOutcomes\". If it is, ask about the more urgent signs first.%s")
            .formatted(first.go(), isInDoubt(first) ? LET_THE_DOUBT_WAIT : ""),
        ended);
  }

  private boolean isInDoubt(Pair pair) {
    return proofs.evaluator().evaluate(pair.unasked().pair().other()).stops().stream()
        .anyMatch(each -> each.said().equals(pair.ending()) && each.isDoubtful());
  }

  private static String named(Set<String> ids) {
    String named = "'" + String.join("', '", ids.stream().limit(MOST_NAMED).toList()) + "'";
    return ids.size() > MOST_NAMED ? named + " and " + (ids.size() - MOST_NAMED) + " more" : named;
  }
}
