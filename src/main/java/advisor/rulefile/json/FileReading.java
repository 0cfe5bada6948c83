package advisor.rulefile.json;

import advisor.interview.Misunderstanding;
import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.Place;
import advisor.rulefile.issue.ReadOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects the faults of one file while it is read. */
public final class FileReading {
  /** The most faults that are kept; one more says how many there were besides. */
  public static final int MOST_ISSUES = 1000;

  private final String file;
  private final JsonText text;
  private final List<Issue> issues = new ArrayList<>();
  private final List<ObjectMembers> opened = new ArrayList<>(0);
  private int more;

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
    fault(kind, at, message, suggestion, Optional.empty());
  }

  public void fault(int at, Misunderstanding answer) {
    fault(Issue.Kind.WRONG_VALUE, at, answer.sentence(), answer.hint(), Optional.of(answer));
  }

  /** Adds a fault whose message ends with an earlier place. */
  void clash(int at, String message, int first) {
    fault(Issue.Kind.TWICE, at, message + " " + words(text.place(first)));
  }

  private void fault(
      Issue.Kind kind,
      int at,
      String message,
      Optional<String> suggestion,
      Optional<Misunderstanding> answer) {
    if (issues.size() < MOST_ISSUES) {
      Place place = text.place(at);
      issues.add(new Issue(kind, file, place, "", message, suggestion, text.excerpt(at), answer));
    } else {
      more++;
    }
  }

  public boolean isFaultless() {
    return issues.isEmpty();
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
    return issues.isEmpty() ? new ReadOutcome.Ok<>(value) : new ReadOutcome.Faulty<>(issues());
  }

  /** The faults so far, of a file that is not read any further. */
  public <T> ReadOutcome<T> faulty() {
    return new ReadOutcome.Faulty<>(issues());
  }

  /** Every fault so far, in file order. */
  public List<Issue> issues() {
    List<Issue> all = new ArrayList<>(issues);
    all.sort(Comparator.comparing(Issue::place));
    if (more > 0) {
      all.add(all.get(all.size() - 1).saying("and " + more + " more faults"));
    }
    return all;
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
