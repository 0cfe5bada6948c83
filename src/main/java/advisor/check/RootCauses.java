package advisor.check;

import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Links findings to the finding that causes them. A finding follows from another if it disappears
 * when the cause is removed from the book: a stop that stops everybody, or the {@code askWhen} with
 * which a question is never asked, or is not asked where a stop needs it.
 */
final class RootCauses {

  /** The most mended books that are checked, each of which takes as long as the book itself. */
  private static final int MOST_MENDED = 4;

  private final RuleBook book;
  private final List<Finding> findings;
  private final Function<RuleBook, RuleCheck.Found> again;

  /** The position of the finding from which each follows directly; its own if from none. */
  private final int[] causes;

  /**
   * The causes of these findings.
   *
   * @param again checks another book in the same way
   */
  RootCauses(RuleBook book, RuleCheck.Found found, Function<RuleBook, RuleCheck.Found> again) {
    this.book = book;
    this.findings = found.findings();
    this.again = again;
    this.causes = IntStream.range(0, findings.size()).toArray();
  }

  /**
   * Returns all findings; each that follows from others, directly or not, names the one that
   * follows from none. Where more books would have to be checked, the rest names none.
   */
  List<Finding> linked() {
    Set<RuleBook> tried = new HashSet<>();
    for (int i = 0; i < causes.length && tried.size() < MOST_MENDED; i++) {
      Optional<RuleBook> mended = causes[i] == i ? without(findings.get(i)) : Optional.empty();
      if (mended.isPresent() && tried.add(mended.get())) {
        follow(i, again.apply(mended.get()));
      }
    }
    return IntStream.range(0, causes.length).mapToObj(this::linked).toList();
  }

  private Finding linked(int finding) {
    int root = finding;
    while (causes[root] != root) {
      root = causes[root];
    }
    Finding each = findings.get(finding);
    return root == finding ? each : each.causedBy(findings.get(root));
  }

  private Optional<RuleBook> without(Finding root) {
    return switch (root.fault()) {
      case ALWAYS_STOPPED -> Optional.of(withoutStops(root));
      case NEVER_ASKED -> Optional.of(asking(Set.of(root.subject().id())));
      case STOP_NOT_ASKED -> Optional.of(asking(unasked(root)));
      default -> Optional.empty();
    };
  }

  private RuleBook withoutStops(Finding root) {
    List<Stop> others = new ArrayList<>(book.stops());
    others.removeIf(each -> isTakenOut(Subject.stop(each.id()), root));
    return book.with(book.questions(), others);
  }

  /** Whether this is the stop that stops everybody, or any stop if no single one does. */
  private static boolean isTakenOut(Subject subject, Finding root) {
    return root.fault() == Fault.ALWAYS_STOPPED
        && subject.kind() == Subject.Kind.STOP
        && (root.subject().kind() != Subject.Kind.STOP || subject.id().equals(root.subject().id()));
  }

  private Set<String> unasked(Finding root) {
    Set<String> unasked = new HashSet<>();
    book.stops().stream()
        .filter(stop -> stop.id().equals(root.subject().id()))
        .forEach(stop -> unasked.addAll(stop.when().questions()));
    unasked.removeAll(root.witness().orElseThrow().questions());
    return unasked;
  }

  private RuleBook asking(Set<String> ids) {
    List<Question> questions = new ArrayList<>(book.questions());
    questions.replaceAll(each -> ids.contains(each.id()) ? each.askedWhen(Condition.ALWAYS) : each);
    return book.with(questions, book.stops());
  }

  /**
   * Marks the findings that are gone in the mended book as following from the root, except those
   * that are not proved there and those about the removed stops.
   */
  private void follow(int root, RuleCheck.Found mended) {
    Set<Object> stay = new HashSet<>();
    mended.findings().forEach(each -> stay.add(key(each)));
    mended.unproved().forEach(each -> stay.add(each.what()));
    for (int i = 0; i < causes.length; i++) {
      Finding each = findings.get(i);
      boolean isGone = !stay.contains(key(each)) && !stay.contains(each.id());
      if (causes[i] == i && isGone && !isTakenOut(each.subject(), findings.get(root))) {
        causes[i] = root;
      }
    }
  }

  /** Identifies a finding; an acceptance without a finding, by its message. */
  private static List<Object> key(Finding finding) {
    return finding.fault() == Fault.ACCEPTED_IN_VAIN
        ? List.of(finding.fault(), finding.message())
        : List.of(finding.fault(), finding.subject());
  }
}
