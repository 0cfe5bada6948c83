package advisor.cli.rules;

import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.check.report.Subject;
import advisor.render.CheckedRules;
import advisor.render.PlacedFinding;
import advisor.rulefile.Issue;
import advisor.rulefile.Place;
import advisor.rulefile.Places;
import advisor.rulefile.RuleFile;
import java.util.List;
import java.util.Optional;

/** Findings brought together with their places in the file. */
final class PlacedFindings {

  private static final Place BEGINNING = new Place(1, 1);

  private PlacedFindings() {}

  static CheckedRules of(RuleFile rules, boolean named, Report report) {
    List<PlacedFinding> findings =
        report.findings().stream().map(finding -> placed(finding, rules.places())).toList();
    return new CheckedRules(
        rules.name(),
        named,
        findings,
        Optional.of(new CheckedRules.Checked(rules.book(), report.figures(), report.unproved())));
  }

  /** What reading found, of a file that is no rule file. */
  static CheckedRules of(List<Issue> issues, String file) {
    List<PlacedFinding> findings =
        issues.stream()
            .map(
                issue ->
                    new PlacedFinding(
                        Issue.ID,
                        true,
                        "",
                        issue.message(),
                        issue.place().line(),
                        issue.place().column(),
                        Optional.empty(),
                        issue.suggestion(),
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    return new CheckedRules(file, true, findings, Optional.empty());
  }

  private static PlacedFinding placed(Finding finding, Places places) {
    Place place = place(finding.subject(), places);
    return new PlacedFinding(
        finding.fault().id(),
        finding.isError(),
        finding.subject().id(),
        finding.message(),
        place.line(),
        place.column(),
        finding.witness(),
        Optional.of(finding.suggestion()),
        finding.accepted(),
        finding
            .cause()
            .map(cause -> new PlacedFinding.Cause(cause.fault().id(), cause.subject().id())));
  }

  private static Place place(Subject subject, Places places) {
    Optional<Place> place =
        switch (subject.kind()) {
          case RULE -> places.of(Places.Kind.RULE, subject.id());
          case STOP -> places.of(Places.Kind.STOP, subject.id());
          case CAUTION -> places.of(Places.Kind.CAUTION, subject.id());
          case CONDITION -> places.of(Places.Kind.CONDITION, subject.id());
          case REMARK -> places.of(Places.Kind.REMARK, subject.id());
          case QUESTION -> places.of(Places.Kind.QUESTION, subject.id());
          case OPTION -> places.of(Places.Kind.OPTION, subject.id());
          case STOP_OUTCOME -> places.of(Places.Kind.STOP_OUTCOME, subject.id());
          case ANSWER -> answer(subject.id(), places);
          case KEY -> places.of(Places.Kind.KEY, subject.id());
          case ACCEPTANCE -> places.of(Places.Kind.KEY, "accepted");
        };
    return place.orElse(BEGINNING);
  }

  private static Optional<Place> answer(String id, Places places) {
    String question = id.substring(0, id.indexOf('='));
    return places
        .ofAnswer(question, id.substring(question.length() + 1))
        .or(() -> places.of(Places.Kind.QUESTION, question));
  }
}
