package advisor.rulefile.answers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.RuleBook;
import advisor.rulefile.Sample;
import advisor.rulefile.issue.ReadOutcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTableTest {

  private static final TableLayout PLAIN =
      new TableLayout(Optional.empty(), Optional.empty(), List.of(), false);
  private static final LineNames NAMES = LineNames.of(List.of(), List.of());

  private final RuleBook book = Sample.book();

  /** Whoever reads on here would wait for ever. */
  private static final class NothingYet extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("waits for more");
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      return read();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,goal\n|1,calm\n|2,calm\n3,calm\n|",
        "id,goal\r\n1,calm\r\n|2,\"calm\"\r\n|3,\"ca\nlm\"\r\n|",
        "\n\nsep=;\nid;goal\n\n|1;calm\n\n|2;calm\n;;\n|3;calm\n|",
        "id,goal\n1,calm\n2,ca|lm\n3,calm\n|",
      })
  void rowsThatAreThereAreHandedOnBeforeMoreIsReadOrWaitedFor(String parts) throws IOException {
    InputStream in = new NothingYet();
    for (int end = parts.length() - 1; end >= 0; ) {
      int begin = parts.lastIndexOf('|', end - 1) + 1;
      byte[] part = parts.substring(begin, end).getBytes(UTF_8);
      in = new SequenceInputStream(new ByteArrayInputStream(part), in);
      end = begin - 1;
    }
    AnswersTable table = table(in, PLAIN);
    List<String> ids = new ArrayList<>();

    while (ids.size() < 3) {
      for (AnswersRow row : table.next()) {
        if (!row.isBlank()) {
          ids.add(row.cells().get(0));
        }
      }
    }

    assertThat(ids).containsExactly("1", "2", "3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkShowsTheEncodingWhateverTheOptionSays(String encoding) throws IOException {
    byte[] bytes = "\uFEFF\n,,\nid;goal\né;calm\n".getBytes(Charset.forName(encoding));
    for (String option : List.of("UTF-8", "UTF-16", "windows-1252")) {
      Optional<Charset> given = Optional.of(Charset.forName(option));
      TableLayout layout = new TableLayout(Optional.empty(), given, List.of(), false);
      AnswersTable table = table(new ByteArrayInputStream(bytes), layout);
      assertThat(table.columns()).containsExactly("id", "goal");
      assertThat(table.marked()).isTrue();
      assertThat(table.next())
          .containsExactly(new AnswersRow(4, List.of("é", "calm"), Optional.empty()));
    }
  }

  private AnswersTable table(InputStream in, TableLayout layout) throws IOException {
    return ((ReadOutcome.Ok<AnswersTable>) AnswersTable.open(in, "a.csv", book, NAMES, layout))
        .value();
  }
}
