package advisor.rulefile;

import advisor.rulefile.json.FileReading;
import advisor.rulefile.json.JsonReader;

/** Reads rule files of the format {@value #FORMAT}. */
public final class RuleFileReader {

  public static final String FORMAT = "advisor-rules/2";

  /** The format before it, of which a reader is told what has changed. */
  static final String FORMER = "advisor-rules/1";

  private RuleFileReader() {}

  /**
   * What the file says, or every fault of it.
   *
   * @param name what to call the file in issues
   */
  public static ReadOutcome<RuleFile> read(byte[] bytes, String name) {
    FileReading reading = JsonReader.open(name, bytes);
    DefinedNames names = new DefinedNames();
    return JsonReader.read(reading)
        .flatMap(new BookReader(names)::book)
        .map(book -> new RuleFile(name, book, bytes, names.places(reading.text())))
        .map(reading::result)
        .orElseGet(reading::faulty);
  }
}
