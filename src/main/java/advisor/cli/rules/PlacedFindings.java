package advisor.cli.rules;

import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.check.report.Subject;
import advisor.cli.command.RulesInForce;
import advisor.render.CheckedRules;
import advisor.rulefile.Definitions;
import advisor.rulefile.RuleFile;
import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.IssueText;
import advisor.rulefile.issue.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Findings with their places in the file. */
final class PlacedFindings {

  private static final Place BEGINNING = new Place(1, 1);

  private PlacedFindings() {}

  static CheckedRules of(
      RuleFile rules, boolean named, Optional<String> scenarios, boolean strict, Report report) {
    CheckedRules.Checked checked =
        new CheckedRules.Checked(
            rules.book(), RulesInForce.identity(rules), report.figures(), report.unproved());
    return new CheckedRules(
        rules.name(), named, scenarios, strict, of(rules, report), Optional.of(checked), "");
  }

  private static List<Finding> of(RuleFile rules, Report report) {
    return report.findings().stream()
        .map(finding -> at(place(finding.subject(), rules.names()), finding))
        .toList();
  }

  /** The issues of a file that is not a valid rule file. */
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

  private static Place place(Subject subject, Definitions names) {
    Optional<Place> place =
        switch (subject.kind()) {
          case ANSWER -> answer(subject.id(), names);
          case ACCEPTANCE -> names.place("accepted", "" + subject.entry().getAsInt());
          case FILE -> Optional.of(BEGINNING);
          default -> names.place(section(subject.kind()), subject.id());
        };
    return place.orElse(BEGINNING);
  }

  private static String section(Subject.Kind kind) {
    return kind == Subject.Kind.STOP_OUTCOME ? "stopOutcomes" : kind.id() + "s";
  }

  /** The line of each subject that a finding can have. */
  static ToIntFunction<Subject> lines(Definitions names) {
    return subject -> place(subject, names).line();
  }

  private static Optional<Place> answer(String id, Definitions names) {
    String question = id.substring(0, id.indexOf('='));
    return names
        .placeOfAnswer(question, id.substring(question.length() + 1))
        .or(() -> names.place("questions", question));
  }
}
