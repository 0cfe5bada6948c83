package advisor.render.diff;

import advisor.check.diff.Difference.Change;
import advisor.check.diff.Difference.ChangedText;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the changes in a rule file, one line for each; equal changes share a line. */
final class FileChangeLines {

  private FileChangeLines() {}

  /**
   * The lines, in the order of the changes.
   *
   * @param whole whether to show the texts of parts that are new or gone
   */
  static List<Item> of(List<Change> changes, boolean whole) {
    Map<List<String>, List<String>> ids = new LinkedHashMap<>();
    for (Change change : changes) {
      for (String words : words(change, whole)) {
        List<String> line = List.of(change.part().kind(), words);
        ids.computeIfAbsent(line, each -> new ArrayList<>()).add(change.part().id());
      }
    }
    List<Item> items = new ArrayList<>();
    ids.forEach((line, of) -> items.add(new Item(named(line.get(0), of) + ": " + line.get(1))));
    return items;
  }

  /** Adds the labels of answers, options and outcomes that belonged to another of them before. */
  static void addMovedLabels(List<Change> changes, Document document) {
    Map<String, ChangedText> labels = labels(changes);
    List<Item> moved = new ArrayList<>();
    labels.forEach(
        (id, text) ->
            labels.forEach(
                (owner, former) ->
                    text.after()
                        .filter(label -> former.before().filter(label::equals).isPresent())
                        .map(label -> id + " now has the label of " + owner + ": " + quoted(label))
                        .ifPresent(words -> moved.add(new Item(words)))));
    if (!moved.isEmpty()) {
      document
          .bullets("Labels that now stand at another id", moved)
          .paragraph(
              "People go by the labels, but results are compared by ids: no figure below shows"
                  + " what this changes.");
    }
  }

  private static Map<String, ChangedText> labels(List<Change> changes) {
    Map<String, ChangedText> labels = new LinkedHashMap<>();
    for (Change change : changes) {
      for (ChangedText text : change.texts()) {
        if (text.what().matches("label|answer .*")) {
          labels.put((change.part() + " " + text.what()).replace(" label", ""), text);
        }
      }
    }
    return labels;
  }

  private static String named(String kind, List<String> ids) {
    return ids.size() == 1
        ? (kind + " " + ids.get(0)).strip()
        : ids.size() + " " + kind + "s (" + String.join(", ", ids) + ")";
  }

  private static List<String> words(Change change, boolean whole) {
    return switch (change.is()) {
      case RENAMED -> List.of("now called " + change.texts().get(0).after().orElse(""));
      case CHANGED -> change.texts().stream().map(FileChangeLines::changed).toList();
      case NEW, GONE -> List.of(change.is().id() + (whole ? all(change.texts()) : ""));
    };
  }

  private static String all(List<ChangedText> texts) {
    List<String> all = new ArrayList<>();
    for (ChangedText text : texts) {
      all.add(text.what() + ": " + text.after().or(text::before).orElse(""));
    }
    return " (" + String.join("; ", all) + ")";
  }

  private static String changed(ChangedText text) {
    String now = text.after().map(FileChangeLines::quoted).orElse("");
    String then = text.after().isPresent() ? ", is now " + now : ", is gone";
    return text.what()
        + text.before().map(words -> " was " + quoted(words) + then).orElse(" is new: " + now);
  }

  private static String quoted(String text) {
    return text.contains(" ") ? "\"" + text + "\"" : text;
  }
}
