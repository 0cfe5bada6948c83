package advisor.check.diff;

import advisor.check.diff.Difference.Change;
import advisor.check.diff.Difference.ChangedText;
import advisor.check.diff.Difference.Is;
import advisor.check.diff.Difference.Part;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares the texts of two files, part by part. */
final class FileChanges {

  private final Map<Part, Map<String, String>> old;
  private final Map<Part, Map<String, String>> recent;
  private final Map<Part, Part> renamed = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private FileChanges(RuleBook before, RuleBook after) {
    this.old = BookTexts.of(before);
    this.recent = BookTexts.of(after);
  }

  static List<Change> between(RuleBook before, RuleBook after) {
    FileChanges all = new FileChanges(before, after);
    all.findRenamed();
    all.old.keySet().stream().map(Part::kind).distinct().forEach(all::addOrder);
    Set<Part> parts = new LinkedHashSet<>(all.old.keySet());
    parts.addAll(all.recent.keySet());
    parts.forEach(all::add);
    return all.changes;
  }

  private void addOrder(String kind) {
    List<ChangedText> order = new ArrayList<>();
    addOrder(ids(kind, old), ids(kind, recent), order);
    if (!order.isEmpty()) {
      changes.add(new Change(new Part(kind + "s", ""), Is.CHANGED, order));
    }
  }

  private static List<String> ids(String kind, Map<Part, Map<String, String>> parts) {
    return parts.keySet().stream().filter(each -> each.kind().equals(kind)).map(Part::id).toList();
  }

  private static List<String> answers(Map<String, String> texts) {
    return texts.keySet().stream().filter(what -> what.startsWith("answer ")).toList();
  }

  /** Compares the order in both files; what only one of them has does not matter. */
  private static void addOrder(List<String> before, List<String> after, List<ChangedText> texts) {
    String old = String.join(", ", before.stream().filter(after::contains).toList());
    String now = String.join(", ", after.stream().filter(before::contains).toList());
    if (!old.equals(now)) {
      texts.add(new ChangedText("order", Optional.of(old), Optional.of(now)));
    }
  }

  private void add(Part part) {
    if (renamed.containsKey(part)) {
      ChangedText id =
          new ChangedText("id", Optional.of(part.id()), Optional.of(renamed.get(part).id()));
      changes.add(new Change(part, Is.RENAMED, List.of(id)));
    } else if (!recent.containsKey(part)) {
      changes.add(new Change(part, Is.GONE, texts(old.get(part), Map.of())));
    } else if (old.containsKey(part)) {
      List<ChangedText> texts = texts(old.get(part), recent.get(part));
      if (!texts.isEmpty()) {
        changes.add(new Change(part, Is.CHANGED, texts));
      }
    } else if (!renamed.containsValue(part)) {
      changes.add(new Change(part, Is.NEW, texts(Map.of(), recent.get(part))));
    }
  }

  /** Finds the parts with the same texts under another id. Acceptances have no id of their own. */
  private void findRenamed() {
    for (Part part : old.keySet()) {
      if (!recent.containsKey(part) && !part.kind().equals(BookTexts.ACCEPTED)) {
        recent.keySet().stream()
            .filter(other -> other.kind().equals(part.kind()) && !old.containsKey(other))
            .filter(other -> recent.get(other).equals(old.get(part)))
            .filter(other -> !renamed.containsValue(other))
            .findFirst()
            .ifPresent(other -> renamed.put(part, other));
      }
    }
  }

  private static List<ChangedText> texts(Map<String, String> before, Map<String, String> after) {
    Set<String> all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    List<ChangedText> texts = new ArrayList<>();
    addOrder(answers(before), answers(after), texts);
    for (String what : all) {
      if (!Objects.equals(before.get(what), after.get(what))) {
        Optional<String> old = Optional.ofNullable(before.get(what));
        texts.add(new ChangedText(what, old, Optional.ofNullable(after.get(what))));
      }
    }
    return texts;
  }
}
