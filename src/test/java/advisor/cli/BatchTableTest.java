package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli.Ran;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A batch from a spreadsheet, and back to one. */
class BatchTableTest {

  private static final String HEAD =
      "id,goal,emergency-signs,more-emergency-signs,doctor-signs,precautions,leaning\n";
  private static final String STRESS = "stress,none,none,none,none,massage\n";
  private static final String RESULT = "massage,clear,0,7\n";

  private static Ran table(String input) {
    return BatchTest.batch(input, "--from", "csv", "--to", "csv");
  }

  @Test
  void aRowInIsARowOut() {
    assertThat(
            table(
                HEAD + "a," + STRESS + ",\"STRESS\",None of these,\"none\",none,none,massage \r\n"))
        .isEqualTo(
            new Ran(
                0,
                "id,outcome,strength,totals.physiotherapy,totals.massage\n"
                    + "a,"
                    + RESULT
                    + ","
                    + RESULT,
                ""));
  }

  @Test
  void whatATableSaysIsWhatTheSameLinesSay() {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"id\":\"").append(i).append("\",");
      lines.append(BatchTest.line(BatchTest.complete(random)).substring(1)).append('\n');
    }
    String answers = BatchTest.batch(lines.toString(), "--to", "csv", "--fields", "answers").out();
    Ran ofLines = BatchTest.batch(lines.toString());

    assertThat(BatchTest.batch(answers, "--from", "csv")).isEqualTo(ofLines);
    assertThat(
            BatchTest.batch(answers, "--from", "csv", "--to", "csv", "--fields", "answers").out())
        .isEqualTo(answers);
  }

  @Test
  void aStopHasNoPoints() {
    assertThat(table("goal,emergency-signs\npain,chest-pain;sudden-headache\n").out())
        .endsWith("\nemergency,,,\n");
  }

  @Test
  void aRowThatIsNotQuiteRightHarmsNoOther() {
    Ran ran =
        table(
            HEAD
                + ("1," + STRESS)
                + "2,stress;,none,none,none,none,massage\n"
                + "3,1,none,none,none,none,massage\n"
                + "4,stress,none,none,none,none;pregnancy,massage\n"
                + "5,stress,none,none,none\n"
                + "6,stress,,none,none,none,massage\n"
                + "7,str\ufffdess,none,none,none,none,massage\n"
                + ("8," + STRESS));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().lines().skip(1))
        .containsExactly("1,massage,clear,0,7", "8,massage,clear,0,7");
    assertThat(ran.err().lines().map(line -> line.substring(0, 14)))
        .containsExactly(
            "error: line 3:",
            "error: line 4:",
            "error: line 5:",
            "error: line 6:",
            "error: line 7:",
            "error: line 8:");
  }

  @Test
  void aQuoteThatIsNeverClosedEndsItAfterTheRowsBefore() {
    Ran ran = table(HEAD + "1," + STRESS + "2,stress,none,none,none,none,\"massage");

    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.out().lines()).last().isEqualTo("1,massage,clear,0,7");
    assertThat(ran.err()).contains("-:3:1: error: no table can be read from this line on");
  }

  @Test
  void everyFaultOfTheFirstLineIsTold() {
    assertThat(table("gaol,id,id\n").err())
        .contains("did you mean 'goal'?", "the column 'id' stands there twice");
    assertThat(table("id;goal\n").err()).contains("columns are separated by commas");
    assertThat(table("").code()).isEqualTo(65);
  }

  @Test
  void cellsHoldTextsAsTheyAreAndTheRestAsJson() {
    Ran ran =
        BatchTest.batch(
            HEAD + "1," + STRESS, "--from=csv", "--to=csv", "--fields=label,settled,next");

    assertThat(ran.out()).startsWith("id,label,settled,next\n1,Massage,false,\"[\"\"");
  }

  @Test
  void aSummaryIsATableToo() {
    assertThat(BatchTest.batch(HEAD + "1," + STRESS, "--from=csv", "--to=csv", "--summary").out())
        .startsWith("outcome,lines\nphysiotherapy,0\nmassage,1\n")
        .endsWith("\nunusable,0\n");
  }
}
