package advisor.cli.ask;

import advisor.model.Answers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages to take along that were saved in a session, each with the answers it was made of. */
final class SavedPages {

  private final Map<Path, Answers> pages = new LinkedHashMap<>();

  void add(Path page, Answers answers) {
    pages.put(page, answers);
  }

  /** Names the pages that were made of other answers, in a line; empty where there are none. */
  String outdated(Answers answers) {
    List<String> outdated = new ArrayList<>();
    for (Map.Entry<Path, Answers> page : pages.entrySet()) {
      if (!page.getValue().equals(answers)) {
        outdated.add(page.getKey().toString());
      }
    }
    return outdated.isEmpty()
        ? ""
        : "Saved before the change, and no longer true: " + String.join(", ", outdated) + ".";
  }
}
