package advisor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was probably meant. */
class NearestTest {

  private static final List<String> WORDS = List.of("pain", "stress", "rehabilitation");

  @Test
  void aLetterAddedDroppedChangedOrSwappedIsNear() {
    assertThat(Nearest.to("paain", WORDS)).contains("pain");
    assertThat(Nearest.to("pan", WORDS)).contains("pain");
    assertThat(Nearest.to("pein", WORDS)).contains("pain");
    assertThat(Nearest.to("pian", WORDS)).contains("pain");
  }

  @Test
  void longerWordsMayHaveMoreWrong() {
    assertThat(Nearest.to("rehabillitasion", WORDS)).contains("rehabilitation");
    assertThat(Nearest.to("pxxx", WORDS)).isEmpty();
  }

  @Test
  void aBeginningIsNearAndSoIsAWordThatGoesOn() {
    assertThat(Nearest.to("reh", WORDS)).contains("rehabilitation");
    assertThat(Nearest.to("painful-back", WORDS)).contains("pain");
    assertThat(Nearest.to("st", WORDS)).isEmpty();
  }

  @Test
  void caseAndSpacesAroundAreIgnored() {
    assertThat(Nearest.to("  PIAN ", WORDS)).contains("pain");
    assertThat(Nearest.to("pian", List.of("Pain"))).contains("Pain");
  }

  @Test
  void theFewestEditsWinAndTheFirstOfEquals() {
    assertThat(Nearest.to("bat", List.of("bit", "cat"))).contains("bit");
    assertThat(Nearest.to("feverx", List.of("feber", "fever"))).contains("fever");
    assertThat(Nearest.to("pian", List.of("pan", "pain"))).as("a swap is one edit").contains("pan");
    assertThat(Nearest.to("pian", List.of("plain", "pain"))).contains("pain");
  }

  @Test
  void whatIsFarOffIsNotGuessed() {
    assertThat(Nearest.to("chocolate", WORDS)).isEmpty();
    assertThat(Nearest.to("", WORDS)).isEmpty();
    assertThat(Nearest.to("x", List.of())).isEmpty();
  }

  @Test
  void aWholePageIsNotComparedLetterByLetter() {
    String page = "x".repeat(1_000_000);

    assertThat(Nearest.to("y" + page, List.of("z" + page))).isEmpty();
  }

  @Test
  void wordsAreComparedUpToEightyLetters() {
    String letters = "x".repeat(79);

    assertThat(Nearest.to("y" + letters, List.of("z" + letters))).isPresent();
    assertThat(Nearest.to("yx" + letters, List.of("zx" + letters))).isEmpty();
    assertThat(Nearest.to("yx" + letters, List.of("YX" + letters))).isPresent();
  }

  @Test
  void theWordItselfIsNearestOfAll() {
    assertThat(Nearest.to("Pain", List.of("painful", "pain"))).contains("pain");
  }

  @Test
  void aSingleLetterIsNotTakenForAnotherNorForEveryWordThatBeginsWithIt() {
    assertThat(Nearest.to("b", List.of("a"))).isEmpty();
    assertThat(Nearest.to("", List.of("a"))).isEmpty();
    assertThat(Nearest.to("apple", List.of("a"))).isEmpty();
    assertThat(Nearest.to("nope", List.of("no"))).contains("no");
  }
}
