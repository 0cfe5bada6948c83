package advisor.rulefile.json;

import advisor.interview.Misunderstanding;
import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.Place;
import advisor.rulefile.issue.ReadOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects the faults of one file while it is read. */
public final class FileReading {
  /**
   * A fault without its line.
   *
   * @param at the offset of the fault
   * @param first the offset of an earlier place that ends the message, or -1
   */
  private record UnplacedFault(
      Issue.Kind kind,
      int at,
      String message,
      int first,
      Optional<String> suggestion,
      Optional<Misunderstanding> answer) {}

  /** The most faults reported; the last one counts the rest. */
  public static final int MOST_ISSUES = 1000;

  private final String file;
  private final JsonText text;
  private final List<UnplacedFault> faults = new ArrayList<>();
  private final List<ObjectMembers> opened = new ArrayList<>(0);

  /**
   * Starts reading a file, or one line among many.
   *
   * @param file its name; empty for a line
   */
  FileReading(String file, JsonText text) {
    this.file = file;
    this.text = text;
  }

  public JsonText text() {
    return text;
  }

  /** The word for it in messages: "file" or "line". */
  String unit() {
    return file.isEmpty() ? "line" : "file";
  }

  /** A place at the end of a sentence: "on line 3, column 7", or "at column 7" within a line. */
  String words(Place place) {
    return file.isEmpty() ? "at column " + place.column() : "on " + place.words();
  }

  void fault(Issue.Kind kind, int at, String message) {
    fault(kind, at, message, Optional.empty());
  }

  void fault(Issue.Kind kind, int at, String message, Optional<String> suggestion) {
    faults.add(new UnplacedFault(kind, at, message, -1, suggestion, Optional.empty()));
  }

  public void fault(int at, Misunderstanding answer) {
    faults.add(
        new UnplacedFault(
            Issue.Kind.WRONG_VALUE, at, answer.sentence(), -1, answer.hint(), Optional.of(answer)));
  }

  /** Adds a fault whose message ends with an earlier place. */
  void clash(int at, String message, int first) {
    faults.add(
        new UnplacedFault(
            Issue.Kind.TWICE, at, message, first, Optional.empty(), Optional.empty()));
  }

  boolean isFaultless() {
    return faults.isEmpty();
  }

  /** Keeps an object until the whole file has been read. */
  ObjectMembers opened(ObjectMembers members) {
    opened.add(members);
    return members;
  }

  /**
   * The value if no fault was found, after the check of every object for unknown and missing keys.
   * A value from a faulty file holds stand-ins.
   */
  public <T> ReadOutcome<T> result(T value) {
    for (ObjectMembers members : opened) {
      members.end();
    }
    return faults.isEmpty() ? new ReadOutcome.Ok<>(value) : new ReadOutcome.Faulty<>(issues());
  }

  /** The faults so far, of a file that is not read any further. */
  public <T> ReadOutcome<T> faulty() {
    return new ReadOutcome.Faulty<>(issues());
  }

  /** Every fault so far, in file order. */
  public List<Issue> issues() {
    faults.sort((one, other) -> Integer.compare(one.at(), other.at()));
    List<Issue> issues = new ArrayList<>();
    for (UnplacedFault fault : faults.subList(0, Math.min(faults.size(), MOST_ISSUES))) {
      issues.add(issue(fault));
    }
    if (faults.size() > MOST_ISSUES) {
      issues.add(issue(more(faults.get(MOST_ISSUES))));
    }
    return issues;
  }

  private UnplacedFault more(UnplacedFault next) {
    String message = "and " + (faults.size() - MOST_ISSUES) + " more faults from here on";
    return new UnplacedFault(
        next.kind(), next.at(), message, -1, Optional.empty(), Optional.empty());
  }

  private Issue issue(UnplacedFault fault) {
    String message =
        fault.first() < 0 ? fault.message() : fault.message() + " " + words(text.place(fault.first()));
    return new Issue(
        fault.kind(),
        file,
        text.place(fault.at()),
        "",
        message,
        fault.suggestion(),
        text.excerpt(fault.at()),
        fault.answer());
  }

  /** Reads each member, by its key. */
  public static <T> Map<String, T> byKey(
      List<ExpectedValue> entries, Function<ExpectedValue, T> read) {
    Map<String, T> map = new LinkedHashMap<>();
    for (ExpectedValue entry : entries) {
      map.put(entry.key(), read.apply(entry));
    }
    return map;
  }
}
