package advisor.check.decision;

import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Condition;
import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.RuleBook;
import advisor.text.ComparedText;
import advisor.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds two results, or two conditions, whose labels read alike, so that a reader cannot tell them
 * apart. Options that are only compared count as results.
 */
public final class SameLabel implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    return Stream.of(results(proofs), conditions(proofs.book())).flatMap(SameLabel::alike);
  }

  private static Map<Subject, String> results(BookProofs proofs) {
    Map<Subject, String> labels = new LinkedHashMap<>();
    for (Guidance said : proofs.book().outcomes().values()) {
      labels.put(proofs.subject(labels.size()), said.label());
    }
    for (Option option : proofs.book().options()) {
      labels.put(new Subject(Subject.Kind.OPTION, option.id()), option.label());
    }
    return labels;
  }

  private static Map<Subject, String> conditions(RuleBook book) {
    Map<Subject, String> labels = new LinkedHashMap<>();
    for (Condition.Named condition : book.conditions()) {
      labels.put(new Subject(Subject.Kind.CONDITION, condition.id()), condition.label());
    }
    return labels;
  }

  private static Stream<Finding> alike(Map<Subject, String> labels) {
    Map<String, Subject> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    labels.forEach(
        (subject, label) -> {
          Subject earlier = first.putIfAbsent(read(label), subject);
          if (earlier != null) {
            findings.add(finding(subject.with(earlier.id()), label));
          }
        });
    return findings.stream();
  }

  /** Returns the words of a label, or its symbols if it has no words. */
  private static String read(String label) {
    String words = ComparedText.words(label);
    return words.isEmpty() ? ComparedText.folded(label) : words;
  }

  private static Finding finding(Subject subject, String label) {
    return Finding.of(
        Fault.SAME_LABEL,
        subject,
        "This and '%s' are both called %s, so a reader cannot tell which is meant."
            .formatted(subject.other().orElseThrow(), Quoted.of(label)),
        "Give each a label of its own.");
  }
}
