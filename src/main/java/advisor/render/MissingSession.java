package advisor.render;

import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.model.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A session that would cover parts of the rules that no scenario covers.
 *
 * @param name a unique name for its file
 * @param covers the parts, each in a few words
 */
public record MissingSession(String name, Answers answers, List<String> covers) {
  public MissingSession {
    covers = List.copyOf(covers);
  }

  /** The sessions that together cover everything, in the order of the findings. */
  public static List<MissingSession> of(CheckedRules rules) {
    Map<Answers, List<String>> covers = new LinkedHashMap<>();
    for (Finding finding : rules.findings()) {
      if (finding.fault() == Fault.NOT_COVERED && finding.accepted().isEmpty()) {
        String subject = finding.subject().id();
        finding
            .witness()
            .ifPresent(
                answers -> covers.computeIfAbsent(answers, a -> new ArrayList<>()).add(subject));
      }
    }
    List<MissingSession> all = new ArrayList<>();
    covers.forEach(
        (answers, covered) -> {
          String first = covered.get(0).replaceAll("[^A-Za-z0-9]+", "-");
          String name = "session-" + (all.size() + 1) + "-" + first;
          all.add(new MissingSession(name, answers, covered));
        });
    return all;
  }
}
