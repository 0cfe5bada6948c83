package advisor.cli.ask;

import static advisor.Books.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SavedPagesTest {

  @Test
  void pagesOfOtherAnswersAreNamedUntilTheseAreGivenAgain() {
    ResultDialog.SavedPages pages = new ResultDialog.SavedPages();
    assertThat(pages.outdated(answers("goal=pain"))).isEmpty();
    pages.add(Path.of("page.html"), answers("goal=pain"));
    pages.add(Path.of("page.md"), answers("goal=pain"));
    pages.add(Path.of("page-2.html"), answers("goal=stress"));
    assertThat(pages.outdated(answers("goal=stress"))).endsWith("true: page.html, page.md.");
    assertThat(pages.outdated(answers("goal=pain"))).endsWith("true: page-2.html.");
  }
}
