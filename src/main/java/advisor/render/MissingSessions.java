package advisor.render;

import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.model.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sessions that would come to everything that no scenario comes to. */
public final class MissingSessions {

  private MissingSessions() {}

  /**
   * @param name a name for its file, which no other one has
   * @param covers what it would cover, each in a few words
   */
  public record Session(String name, Answers answers, List<String> covers) {
    public Session {
      covers = List.copyOf(covers);
    }
  }

  /** In the order in which they are told. */
  public static List<Session> of(CheckedRules rules) {
    Map<Answers, List<String>> sessions = new LinkedHashMap<>();
    for (Finding finding : rules.findings()) {
      if (finding.fault() == Fault.NOT_COVERED && finding.accepted().isEmpty()) {
        finding
            .witness()
            .ifPresent(
                answers ->
                    sessions
                        .computeIfAbsent(answers, each -> new ArrayList<>())
                        .add(finding.subject().id()));
      }
    }
    List<Session> all = new ArrayList<>();
    sessions.forEach(
        (answers, covers) -> {
          String first = covers.get(0).replaceAll("[^A-Za-z0-9]+", "-");
          all.add(new Session("session-" + (all.size() + 1) + "-" + first, answers, covers));
        });
    return all;
  }
}
