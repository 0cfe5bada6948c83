package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli.Ran;
import advisor.render.json.JsonLayout;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "line,id,outcome,strength,totals.physiotherapy,totals.massage\n"
                    + "2,a,"
                    + RESULT
                    + "3,,"
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

    String[] read = {"--from", "csv", "--ignore", "line"};
    assertThat(renumbered(BatchTest.batch(answers, read).out(), -1)).isEqualTo(ofLines.out());
    assertThat(
            renumbered(
                BatchTest.batch(
                        answers, "--from=csv", "--ignore=line", "--to=csv", "--fields=answers")
                    .out(),
                -1))
        .isEqualTo(answers);
  }

  /** With every line's number moved by so much. */
  private static String renumbered(String records, int by) {
    return Pattern.compile("(?m)^(\\{\"line\":)?(\\d+)(?=,)")
        .matcher(records)
        .replaceAll(
            number ->
                (number.group(1) == null ? "" : number.group(1))
                    + (Long.parseLong(number.group(2)) + by));
  }

  @Test
  void aStopHasNoPoints() {
    assertThat(table("goal,emergency-signs\npain,chest-pain;sudden-headache\n").out())
        .endsWith("\n2,emergency,,,\n");
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

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out().lines().skip(1))
        .containsExactly("2,1,massage,clear,0,7", "9,8,massage,clear,0,7");
    assertThat(ran.err().lines().limit(6).map(line -> line.substring(0, 14)))
        .containsExactly(
            "error: line 3:",
            "error: line 4:",
            "error: line 5:",
            "error: line 6:",
            "error: line 7:",
            "error: line 8:");
  }

  /** What stands behind a closing quote costs its line, and names its column. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"stress\"b,none,none,none,none,massage",
        "\"stress\" b,none,none,none,none,massage",
        "\"stress\"b,\"none,none,none,none,massage",
        "\"stress\"b\"c,\"none\",none,none,none,massage\"",
        "\"stress\"b",
        "\"stress\"\"\"b\",\"none"
      })
  void whatGoesOnBehindAClosingQuoteCostsItsLineAlone(String bad) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String input = HEAD + "1," + STRESS + "2," + bad + "\n" + "3," + STRESS;
      Ran ran = BatchTest.batch(input.replace("\n", end), "--from", "csv", "--unusable", "inline");

      List<String> lines = ran.out().lines().toList();
      assertThat(lines).hasSize(3);
      assertThat(lines.get(0)).startsWith("{\"line\":2,\"id\":\"1\",\"outcome\":\"massage\"");
      assertThat(lines.get(1))
          .startsWith("{\"kind\":\"unusable\",\"line\":3,\"id\":\"2\",")
          .contains(
              "\"message\":\"the cell continues after its closing quote\",",
              "\"field\":\"goal\",\"suggestion\":\"write a quote inside a cell twice\"");
      assertThat(lines.get(2)).contains("\"id\":\"3\",\"outcome\":\"massage\"");
      assertThat(ran.code()).isZero();
    }
  }

  @Test
  void whatStandsBeforeIsStillHeardAndWhatStandsAfterIsNot() {
    String head = "goal,emergency-signs,leaning\n";
    String before = head + "stress,chest-pain,\"massage\"x\n";
    String after = head + "\"stress\"x,chest-pain,massage\n";

    assertThat(BatchTest.batch(before, "--from", "csv").out())
        .contains("\"outcome\":\"emergency\"");
    assertThat(BatchTest.batch(after, "--from", "csv").out()).isEmpty();
    assertThat(BatchTest.batch("\"goal\"x,leaning\n", "--from", "csv").err())
        .contains("-:1: error: the cell continues after its closing quote: write a quote inside");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\"x\"", "\"x"})
  void aRowThatIsTooLongIsOneUnusableLineAndWhatStandsBeforeCounts(String cell) {
    String longest = cell.replace("x", "x".repeat(70_000));
    String input =
        "id,goal,emergency-signs,note\n"
            + ("1,stress,chest-pain," + longest + "\n")
            + ("2,stress,none," + longest + "\n")
            + "3,stress,chest-pain,x\n";
    Ran ran =
        BatchTest.batch(
            input, "--from", "csv", "--ignore=note", "--unusable=inline", "--fields=outcome");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines())
        .containsExactly(
            "{\"line\":2,\"id\":\"1\",\"outcome\":\"emergency\"}",
            "{\"kind\":\"unusable\",\"line\":3,\"id\":\"2\",\"faults\":[{\"code\":\"line-too-long\","
                + "\"message\":\"the line is longer than 65535 characters\"}]}",
            "{\"line\":4,\"id\":\"3\",\"outcome\":\"emergency\"}");
    assertThat(ran.err())
        .contains("line 2: the line is longer than 65535 characters (it still leads to its stop)");
  }

  /** What stands before it in its line is heard, and so is every other line. */
  @Test
  void aQuoteThatIsNeverClosedCostsItsLineAlone() {
    String input =
        """
        goal,emergency-signs,leaning
        stress,chest-pain,"massage
        "stress,none,massage
        stress,chest-pain,massage
        stress,"none""";
    Ran ran = BatchTest.batch(input, "--from", "csv", "--unusable", "inline", "--fields=outcome");

    assertThat(ran.out().lines())
        .satisfiesExactly(
            heard -> assertThat(heard).isEqualTo("{\"line\":2,\"outcome\":\"emergency\"}"),
            lost ->
                assertThat(lost)
                    .startsWith("{\"kind\":\"unusable\",\"line\":3,")
                    .contains(
                        "\"message\":\"the quote that opens the cell is not closed\",",
                        "\"field\":\"goal\",\"suggestion\":\"close it on the same line\""),
            next -> assertThat(next).isEqualTo("{\"line\":4,\"outcome\":\"emergency\"}"),
            last -> assertThat(last).startsWith("{\"kind\":\"unusable\",\"line\":5,"));
    assertThat(ran.code()).isZero();
    assertThat(BatchTest.batch("goal,\"leaning\nstress,massage\n", "--from", "csv").err())
        .contains("-:1: error: the quote that opens the cell is not closed: close it");
  }

  @Test
  void aByteThatTheEncodingDoesNotHaveIsToldWithThatEncoding() {
    byte[] table = (HEAD + "1,\u0081" + STRESS).getBytes(StandardCharsets.ISO_8859_1);
    String[] read = {"batch", "--from", "csv", "--encoding", "windows-1252"};

    assertThat(Cli.piped(new ByteArrayInputStream(table)).with(read).err())
        .contains("which stands for bytes that are not windows-1252\n")
        .doesNotContain("--encoding");
    assertThat(Cli.piped(new ByteArrayInputStream(table)).with("batch", "--from", "csv").err())
        .contains("bytes that are not UTF-8: --encoding windows-1252 reads tables of older");
  }

  @Test
  void aTableHoldsInLineWhatARecordHolds() {
    String input = "id,goal,emergency-signs\n1,pian,\"none\"\n";
    String[] read = {"--from", "csv", "--unusable", "inline", "--fields", "outcome"};
    String record = BatchTest.batch(input, read).out();
    List<String> table =
        BatchTest.batch(
                input,
                Stream.of(read, new String[] {"--to", "csv"})
                    .flatMap(Stream::of)
                    .toArray(String[]::new))
            .out()
            .lines()
            .toList();
    String faults = record.substring(record.indexOf("\"faults\":") + 9, record.lastIndexOf('}'));

    assertThat(table.get(0)).isEqualTo("line,id,outcome,faults,input");
    assertThat(table.get(1))
        .isEqualTo("2,1,unusable,\"" + faults.replace("\"", "\"\"") + "\",\"1,pian,none\"");
  }

  /** Of a cell nobody knows where in its line it begins. */
  @Test
  void aFaultNamesTheFieldAndNoColumn() {
    String table = "\n;;\r\nid;goal;name;note\n1;pian;M\ufffd;\ufffd\n2;pain;;;x\n";
    String[] options = {"--from=csv", "--carry=name", "--ignore=note", "--unusable=inline"};

    assertThat(BatchTest.batch(table, options).out().lines())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("{\"kind\":\"unusable\",\"line\":4,\"id\":\"1\"")
                    .contains("'pian' is not one of its answers\",\"field\":\"goal\",")
                    .contains("not UTF-8\",\"field\":\"name\",")
                    .doesNotContain("\"column\"", "\"field\":\"note\""),
            second ->
                assertThat(second)
                    .contains("found 5 cells in a table of 4 columns\"}]")
                    .doesNotContain("\"column\"", "\"field\""));
    assertThat(BatchTest.batch(table, "--from=csv").err())
        .startsWith("-:3: error: unknown column 'name': ")
        .contains("-:3: error: unknown column 'note': ");
  }

  @Test
  void aCharacterThatStandsForLostBytesHarmsNothingWhereItIsPassedOver() {
    String table = "note,goal,emergency-signs\n\ufffd,pain,chest-pain\n";

    assertThat(BatchTest.batch(table, "--from=csv", "--ignore=note", "--fields=outcome"))
        .isEqualTo(new Ran(0, "{\"line\":2,\"outcome\":\"emergency\"}\n", ""));
  }

  @Test
  void everyFaultOfTheFirstLineIsTold() {
    assertThat(table("gaol,id,id,remarks\n").err())
        .contains(
            "did you mean 'goal'?",
            "the column 'id' is there twice",
            "--ignore skips a column, --carry copies it to the results");
    assertThat(table("").code()).isEqualTo(65);
  }

  @ParameterizedTest
  @CsvSource({"--carry=nmae,nmae", "'--carry=goal2,id2',goal2", "--carry=name,name"})
  void aCarriedColumnThatTheTableDoesNotHaveIsAnError(String carry, String missing) {
    String table = "id,goal,emergency-signs\n1,pain,chest-pain\n";

    assertThat(BatchTest.batch(table, "--from=csv", "--fields=outcome", carry))
        .isEqualTo(new Ran(2, "", "error: --carry: the table has no column '" + missing + "'\n"));
  }

  /** What spreadsheets write is read, and comes back as it was written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "; ! id;GOAL;Emergency-Signs;more-emergency-signs;doctor-signs;precautions;leaning;;",
        "tab ! id\tgoal\temergency-signs\tmore-emergency-signs\tdoctor-signs\tprecautions\tleaning",
        "| ! \"id\" |\"goal\" | emergency-signs|more-emergency-signs|doctor-signs|precautions|leaning|"
      })
  void theFirstLineTellsWhatPartsTheCells(String delimiter, String head) {
    String parts = delimiter.equals("tab") ? "\t" : delimiter;
    String row = "a,\"stress\" ,\"none\",none,none,none,massage,,,".replace(",", parts);
    String table = "line,id,outcome\n2,a,massage\n".replace(",", parts);

    for (String before : List.of("", "\ufeff", "sep=" + parts + "\n")) {
      String written = before.startsWith("\ufeff") ? before + table : table;
      int line = before.startsWith("sep") ? 3 : 2;
      Ran ran =
          BatchTest.batch(
              before + head.replace("\\t", "\t") + "\r\n" + row + "\r\n",
              "--from=csv",
              "--to=csv",
              "--fields=outcome");
      assertThat(ran).isEqualTo(new Ran(0, written.replace("2", Integer.toString(line)), ""));
    }
    assertThat(table("id,goal\n1,pain\n").err()).contains("'emergency-signs' is not answered");
  }

  @Test
  void namesAndDatesAreCarriedAndRemarksIgnored() {
    Ran ran =
        BatchTest.batch(
            """
            Name;id;goal;emergency-signs;more-emergency-signs;doctor-signs;precautions;leaning;Remarks
            "M\u00fcller; Eva";=1+1;stress;none;none;none;none;massage;x
            Li;-x;stress;none;none;none;none;massage
            """,
            "--from=csv",
            "--to=csv",
            "--fields=outcome",
            "--carry=name",
            "--ignore=remarks");

    assertThat(ran)
        .isEqualTo(
            new Ran(
                0,
                """
                line;id;name;outcome
                2;=1+1;"M\u00fcller; Eva";massage
                3;-x;Li;massage
                """,
                ""));
  }

  /** What Excel writes in half of Europe, and what comes of it when that is read again. */
  @Test
  void aClinicsTableGoesThroughAndComesBack() {
    String clinic =
        """
        sep=;
        Name;Datum;ID;GOAL;Emergency-Signs;More-Emergency-Signs;DOCTOR-SIGNS;precautions;Leaning;Bemerkung;;
        "M\u00fcller, ""Eva"" K.";02.03.2026;=1+1;stress;none;none;None of these;none;Massage;war da;;
        L\u00e9a \u20ac;3.3.2026;-7;"pain"; chest-pain;;;;;;;
        ;;;;;;;;;;;
        Zo\u00eb;;'@x;"Less stress, or time to relax" ;NONE;none;none;pregnancy;massage;;;
        """
            .replace("\n", "\r\n");
    byte[] bytes = clinic.getBytes(Charset.forName("windows-1252"));
    String results =
        """
        \ufeffline;id;name;datum;outcome;strength
        2;=1+1;"M\u00fcller, ""Eva"" K.";02.03.2026;massage;clear
        3;-7;L\u00e9a \u20ac;3.3.2026;emergency;
        4;'@x;Zo\u00eb;;massage;clear
        """;
    String[] options = {"batch", "--from=csv", "--to=csv", "--carry=name,datum", ""};
    Ran ran =
        Cli.piped(new ByteArrayInputStream(bytes))
            .with(
                and(options, "--encoding=windows-1252", "--ignore=bemerkung", "--fields=answers"));

    assertThat(ran).extracting(Ran::code, Ran::err).containsExactly(0, "");
    assertThat(ran.out()).startsWith("\ufeffline;id;name;datum;goal;matters-most;emergency-signs;");
    assertThat(
            Cli.piped(ran.out())
                .with(and(options, "--ignore=line", "--fields=outcome,strength"))
                .out())
        .isEqualTo(results);
  }

  private static String[] and(String[] options, String... more) {
    String[] all = Arrays.copyOf(options, options.length - 1 + more.length);
    System.arraycopy(more, 0, all, options.length - 1, more.length);
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "-7", "+3.5", "-a", "@x", "'=1+1", "''=1", "'-7", "'", "''", "'a", "007"})
  void noIdIsChangedByTheGuardAndNoneIsWorkedOut(String id) {
    String line = "{\"id\":\"" + id + "\",\"emergency-signs\":[\"chest-pain\"]}";
    String[] guarding = {"--to=csv", "--guard-formulas", "--fields=answers"};
    String guarded = BatchTest.batch(line, guarding).out();
    String cell = guarded.split("\n")[1].split(",")[1];
    String[] reading = {"--from=csv", "--guard-formulas", "--ignore=line"};

    assertThat(cell).matches("[^=@+-].*|[+-][0-9.]+");
    assertThat(BatchTest.batch(guarded, reading).out()).contains("\"id\":\"" + id + "\"");
    String plain = BatchTest.batch(HEAD + id + "," + STRESS, "--from=csv", "--to=csv").out();
    assertThat(plain).contains("\n2," + id + ",");
  }

  /** RFC 4180 quotes what needs it, and nothing else of a cell is changed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " 8",
        "8 ",
        " ",
        "a\tb",
        "a\rb",
        "a\r\nb\n",
        "\u200b",
        "\u0085",
        "\u007f\u001b",
        "a\"b"
      })
  void whatIsCarriedStaysByteForByte(String cell) {
    String quoted = '"' + cell.replace("\"", "\"\"") + '"';
    String written = cell.matches("(?s).*[\"\r\n].*") ? quoted : cell;
    String[] options = {"--from=csv", "--to=csv", "--carry=name", "--fields=outcome"};
    String row = quoted + "," + quoted + ",stress,chest-pain\n";
    Ran ran = BatchTest.batch("id,name,goal,emergency-signs\n" + row, options);

    assertThat(ran.out())
        .isEqualTo("line,id,name,outcome\n2," + written + "," + written + ",emergency\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"Lee; \"\"Ann\"\"\";pian", "7;\"none\"chest-pain", "7;\"pain;chest-pain"})
  void aRowThatCannotBeUsedIsQuotedAsATableHasIt(String row) {
    assertThat(BatchTest.batch("id;goal\n" + row, "--from=csv", "--unusable=inline").out())
        .contains("\"input\":" + JsonLayout.quoted(row));
  }

  @Test
  void aGuardAgainstFormulasIsAskedForAndUndone() {
    String table = HEAD + "=1+1," + STRESS;
    String[] guarding = {"--from=csv", "--to=csv", "--guard-formulas", "--fields=answers"};
    String guarded = BatchTest.batch(table, guarding).out();

    assertThat(guarded).contains("\n2,'=1+1,");
    assertThat(BatchTest.batch(guarded, "--from=csv", "--guard-formulas", "--ignore=line").out())
        .contains("\"id\":\"=1+1\"");
  }

  @Test
  void olderEncodingsAreNamed() {
    String table = "name,goal,emergency-signs\nM\u00fcller,pain,chest-pain\n";
    byte[] bytes = table.getBytes(Charset.forName("windows-1252"));
    String[] plain = {"batch", "--from=csv", "--carry=name", "--fields=outcome"};
    String[] named = Arrays.copyOf(plain, 5);
    named[4] = "--encoding=windows-1252";
    byte[] wide = ("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE);
    byte[] bare = table.getBytes(StandardCharsets.UTF_16LE);
    byte[] network = table.getBytes(StandardCharsets.UTF_16BE);
    byte[] marked = ("\ufeff" + table).getBytes(StandardCharsets.UTF_8);
    String result = "{\"line\":2,\"name\":\"M\u00fcller\",\"outcome\":\"emergency\"}\n";

    assertThat(Cli.piped(new ByteArrayInputStream(bytes)).with(named).out()).isEqualTo(result);
    assertThat(Cli.piped(new ByteArrayInputStream(marked)).with(plain).out()).isEqualTo(result);
    named[4] = "--encoding=utf-16";
    assertThat(Cli.piped(new ByteArrayInputStream(wide)).with(named).out()).isEqualTo(result);
    assertThat(Cli.piped(new ByteArrayInputStream(bare)).with(named).out()).isEqualTo(result);
    assertThat(Cli.piped(new ByteArrayInputStream(network)).with(named).out()).isEqualTo(result);
    assertThat(Cli.piped(new ByteArrayInputStream(bytes)).with(plain).err())
        .contains(
            "column 'name': the cell contains U+FFFD, which stands for bytes that are not UTF-8: --encoding");
  }

  @Test
  void aShardHasNoFirstLine() {
    Ran ran =
        BatchTest.batch(
            "7;" + STRESS.replace(",", ";"),
            "--from=csv",
            "--to=csv",
            "--columns=id,goal,emergency-signs,more-emergency-signs,doctor-signs,precautions,leaning",
            "--no-header");

    assertThat(ran).isEqualTo(new Ran(0, "1;7;massage;clear;0;7\n", ""));
  }

  /** A line cut off a table, as spreadsheets write it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"id\";\"goal\";\"emergency-signs\";\"Name; Vorname\"",
        "\ufeffid;goal;\"emergency-signs\";\"Name; Vorname\";\r",
        "\ufeff\"id\";goal;emergency-signs;\"Name; Vorname\"\r\n"
      })
  void theOptionIsReadAsALineOfTheTable(String columns) {
    String[] options = {"--from=csv", "--ignore=Name; Vorname", "--fields=outcome"};
    String[] all = Arrays.copyOf(options, 4);
    all[3] = "--columns=" + columns;

    assertThat(BatchTest.batch("7;pain;chest-pain;x\n", all))
        .isEqualTo(new Ran(0, "{\"line\":1,\"id\":\"7\",\"outcome\":\"emergency\"}\n", ""));
  }

  @Test
  void aNameWithACommaStandsInQuotes() {
    String table = "id,\"Name, Vorname\",goal,emergency-signs\n7,\"Lee, Ann\",pain,chest-pain\n";
    String[] options = {"--from=csv", "--to=csv", "--fields=outcome", "--carry=\"name, vorname\""};

    assertThat(BatchTest.batch(table, options).out())
        .isEqualTo("line,id,\"name, vorname\",outcome\n2,7,\"Lee, Ann\",emergency\n");
    assertThat(BatchTest.batch(table, "--from=csv", "--ignore=\"Name, Vorname\"").err()).isEmpty();
    assertThat(BatchTest.batch(table, "--from=csv").err())
        .startsWith("-:1: error: unknown column '\"Name, Vorname\"': ");
  }

  @Test
  void namesThatAreNoSingleLineAreRefused() {
    assertThat(BatchTest.batch("{}", "--carry=a,\"b"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "error: --carry: the quote that opens the cell is not closed:"
                    + " close it on the same line\n"));
    assertThat(BatchTest.batch("{}", "--ignore=a\nb"))
        .isEqualTo(new Ran(2, "", "error: --ignore: more than one line\n"));
  }

  @ParameterizedTest
  @CsvSource({"Na\u0308me,N\u00e4me", "N\u00e4me,Na\u0308me"})
  void composedAndDecomposedLettersAreOne(String head, String name) {
    String table = "id," + head + ",goal,emergency-signs\n7,Lee,pain,chest-pain\n";
    String result = "\"" + name + "\":\"Lee\",\"outcome\":\"emergency\"}\n";
    String[] options = {"--from=csv", "--fields=outcome", "--carry=" + name};
    String line = "{\"" + head + "\":\"Lee\",\"goal\":\"pain\",\"emergency-signs\":\"chest-pain\"}";

    assertThat(BatchTest.batch(table, options).out()).endsWith(result);
    assertThat(BatchTest.batch(table, "--from=csv", "--ignore", name).err()).isEmpty();
    options[0] = "--from=json";
    assertThat(BatchTest.batch(line, options)).isEqualTo(new Ran(0, "{\"line\":1," + result, ""));
    assertThat(BatchTest.batch(line, "--ignore", name).err()).isEmpty();
    String twice = line.replace("{", "{\"" + name + "\":\"Ann\",");
    assertThat(BatchTest.batch(twice, options).err()).contains("' is given twice in one object");
  }

  /** What hides from the eye is still there for who has to mend the line. */
  @Test
  void aLineThatCannotBeUsedIsWrittenAsItWasRead() {
    String note = "a\tb\u000b\u200b\u0085c";
    String[] options = {"--from=csv", "--to=csv", "--ignore=note", "--unusable=inline"};
    String table = "note,goal\n" + note + ",pian\n=1,pian\n";
    List<String> lines = BatchTest.batch(table, options).out().lines().toList();

    assertThat(lines.get(1)).endsWith(",\"" + note + ",pian\"");
    assertThat(lines.get(2)).endsWith(",\"'=1,pian\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,gaol     | error: --columns: unknown column 'gaol': did you mean 'goal'?",
        "goal,goal   | error: --columns: the column 'goal' is there twice",
        "','         | error: --columns names no column",
        "''          | error: --columns names no column",
        "goal,Na,\"  | error: --columns: the quote that opens the cell is not closed: close it on the same line",
      })
  void whatIsWrongWithTheOptionIsToldOfTheOption(String columns, String told) {
    Ran ran = BatchTest.batch("7;pain", "--from=csv", "--to=csv", "--columns=" + columns);

    assertThat(ran).isEqualTo(new Ran(2, "", told + "\n"));
  }

  @Test
  void cellsHoldTextsAsTheyAreAndTheRestAsJson() {
    Ran ran =
        BatchTest.batch(
            HEAD + "1," + STRESS, "--from=csv", "--to=csv", "--fields=label,settled,next");

    assertThat(ran.out()).startsWith("line,id,label,settled,next\n2,1,Massage,false,\"[\"\"");
  }

  @Test
  void aSummaryIsATableToo() {
    assertThat(BatchTest.batch(HEAD + "1," + STRESS, "--from=csv", "--to=csv", "--summary").out())
        .startsWith("outcome,lines,rules,version,sha256\nphysiotherapy,0,physiotherapy-or-massage,")
        .contains("\nmassage,1,", "\nunusable,0,");
    String table = "\ufeff" + (HEAD + "1," + STRESS).replace(",", ";");
    assertThat(BatchTest.batch(table, "--from=csv", "--to=csv", "--summary").out())
        .startsWith("\ufeffoutcome;lines;rules;version;sha256\nphysiotherapy;0;");
  }
}
