package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Golden;
import advisor.terminal.ScreenPicture;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures that the README opens with show what the program does today. With {@code
 * -Dgolden.write=true} they are made anew, the page by a browser: beside its picture stands the
 * page that was taken.
 */
class ReadmePicturesTest {

  private static final Path FOLDER = Path.of("src/docs");
  private static final String SCENARIO = "rules/scenarios/stiff-neck-after-desk-work.json";
  private static final int ROWS = 100;

  @TempDir private static Path folder;

  @Test
  void theSessionIsTheEndOfTheProgramsOwnFilm() throws Exception {
    Path film = folder.resolve("session.cast");
    Cli.Ran ran = Cli.run("demo", "--cast", film.toString(), "--size", "80x" + ROWS, SCENARIO);
    assertThat(ran.code()).as(ran.err()).isZero();
    StringBuilder written = new StringBuilder();
    for (String line : Files.readAllLines(film)) {
      JsonNode event = new ObjectMapper().readTree(line);
      written.append(event.path(1).asText().equals("o") ? event.get(2).asText() : "");
    }
    String title = "advisor: a session from its first question to its result";
    String picture = ScreenPicture.of(title, 80, ROWS, written.toString());
    Golden.matches(FOLDER.resolve("session.svg"), picture);
  }

  @Test
  void thePageIsThatOfTheSameSession() throws Exception {
    Cli.Ran ran = Cli.run("ask", "-q", "--no-input", "--answers", SCENARIO, "--format", "html");
    if (Golden.WRITE) {
      String sheet =
          "@page { size: A4; margin: 0 } @media print { .page { height: 297mm;"
              + " padding: 11mm 15mm; border: 1px solid #9aa5a9 } }";
      Path page = folder.resolve("page.html");
      Files.writeString(page, ran.out().replace("</style>", sheet + "</style>"));
      Chromium.firstSheet(page, FOLDER.resolve("page.png"));
    }
    Golden.matches(FOLDER.resolve("page.html"), ran.out());
    assertThat(Files.size(FOLDER.resolve("page.png"))).isBetween(10_000L, 150_000L);
  }

  @Test
  void theReadmeOpensWithThem() throws Exception {
    String opening = Files.readString(Path.of("README.md")).split("\n## ")[0];
    assertThat(opening).contains("src=\"src/docs/session.svg\"", "src=\"src/docs/page.png\"");
  }
}
