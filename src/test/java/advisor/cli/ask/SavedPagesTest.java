package advisor.cli.ask;

import static advisor.Books.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Answers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SavedPagesTest {

  @Test
  void pagesOfOtherAnswersAreNamedUntilTheseAreGivenAgain() {
    Map<Path, Answers> pages = new LinkedHashMap<>();
    assertThat(ResultDialog.outdated(pages, answers("goal=pain"))).isEmpty();
    pages.put(Path.of("page.html"), answers("goal=pain"));
    pages.put(Path.of("page.md"), answers("goal=pain"));
    pages.put(Path.of("page-2.html"), answers("goal=stress"));
    assertThat(ResultDialog.outdated(pages, answers("goal=stress")))
        .endsWith("true: page.html, page.md.");
    assertThat(ResultDialog.outdated(pages, answers("goal=pain"))).endsWith("true: page-2.html.");
  }
}
