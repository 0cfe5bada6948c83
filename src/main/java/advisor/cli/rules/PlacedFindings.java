package advisor.cli.rules;

import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.check.report.Subject;
import advisor.render.CheckedRules;
import advisor.rulefile.Issue;
import advisor.rulefile.IssueText;
import advisor.rulefile.Place;
import advisor.rulefile.Places;
import advisor.rulefile.RuleFile;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Findings brought together with their places in the file. */
final class PlacedFindings {

  private static final Place BEGINNING = new Place(1, 1);

  private PlacedFindings() {}

  static CheckedRules of(
      RuleFile rules, boolean named, Optional<String> scenarios, boolean strict, Report report) {
    CheckedRules.Checked checked =
        new CheckedRules.Checked(rules.book(), report.figures(), report.unproved());
    return new CheckedRules(
        rules.name(), named, scenarios, strict, of(rules, report), Optional.of(checked), "");
  }

  static List<Finding> of(RuleFile rules, Report report) {
    return report.findings().stream()
        .map(finding -> at(place(finding.subject(), rules.places()), finding))
        .toList();
  }

  /** What reading found, of a file that is no rule file. */
  static CheckedRules of(List<Issue> issues, String file, boolean strict) {
    List<Finding> findings = issues.stream().map(PlacedFindings::unreadable).toList();
    String excerpts = IssueText.of(issues);
    return new CheckedRules(
        file, true, Optional.empty(), strict, findings, Optional.empty(), excerpts);
  }

  private static Finding unreadable(Issue issue) {
    return at(
        issue.place(), Finding.unreadable(issue.kind().id(), issue.message(), issue.suggestion()));
  }

  private static Finding at(Place place, Finding finding) {
    return finding.at(place.line(), place.column());
  }

  /** What has an id of its own is of the same kind here and there. */
  private static Place place(Subject subject, Places places) {
    Optional<Place> place =
        switch (subject.kind()) {
          case ANSWER -> answer(subject.id(), places);
          case ACCEPTANCE -> places.of(Places.Kind.KEY, "accepted");
          case FILE -> Optional.of(BEGINNING);
          default -> places.of(Places.Kind.valueOf(subject.kind().name()), subject.id());
        };
    return place.orElse(BEGINNING);
  }

  /** On which line everything stands that a finding can be about. */
  static ToIntFunction<Subject> lines(Places places) {
    return subject -> place(subject, places).line();
  }

  private static Optional<Place> answer(String id, Places places) {
    String question = id.substring(0, id.indexOf('='));
    return places
        .ofAnswer(question, id.substring(question.length() + 1))
        .or(() -> places.of(Places.Kind.QUESTION, question));
  }
}
