package advisor.check.diff;

import advisor.check.diff.Difference.Change;
import advisor.check.diff.Difference.ChangedText;
import advisor.check.diff.Difference.Is;
import advisor.check.diff.Difference.Part;
import advisor.model.Caution;
import advisor.model.ComparisonRow;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.Rule;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compares the texts of two files, part by part; parts that affect results come first. */
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
    Urgency urgency = Urgency.of(before, after);
    all.order(new Part("stop outcomes, most urgent first", ""), urgency.old(), urgency.recent());
    all.common("questions", before.questions(), after.questions(), Question::id);
    before
        .questions()
        .forEach(old -> after.question(old.id()).ifPresent(now -> all.answers(old, now)));
    all.common("options", before.options(), after.options(), Option::id);
    all.common("stops", before.stops(), after.stops(), Stop::id);
    all.common("cautions", before.cautions(), after.cautions(), Caution::id);
    all.common("remarks", before.remarks(), after.remarks(), Remark::id);
    all.common("rules", before.rules(), after.rules(), Rule::id);
    all.common("comparison", before.comparison(), after.comparison(), ComparisonRow::id);
    all.parts();
    return all.changes;
  }

  static <T> List<String> ids(List<T> all, Function<T, String> id) {
    return all.stream().map(id).toList();
  }

  private void answers(Question before, Question after) {
    common(new Part("answers", before.id()), before.answerIds(), after.answerIds());
  }

  private <T> void common(String what, List<T> before, List<T> after, Function<T, String> id) {
    common(new Part(what, ""), ids(before, id), ids(after, id));
  }

  /** Compares the order of the ids in both files; an added or removed id does not matter. */
  private void common(Part what, List<String> before, List<String> after) {
    order(
        what,
        before.stream().filter(after::contains).toList(),
        after.stream().filter(before::contains).toList());
  }

  private void order(Part what, List<String> before, List<String> after) {
    if (!before.equals(after)) {
      ChangedText order = new ChangedText("order", joined(before), joined(after));
      changes.add(new Change(what, Is.CHANGED, List.of(order)));
    }
  }

  private static Optional<String> joined(List<String> ids) {
    return Optional.of(String.join(", ", ids));
  }

  private void parts() {
    findRenamed();
    Set<Part> all = new LinkedHashSet<>(old.keySet());
    all.addAll(recent.keySet());
    List<String> kinds = all.stream().map(Part::kind).distinct().toList();
    all.stream()
        .sorted(Comparator.comparingInt(part -> kinds.indexOf(part.kind())))
        .forEach(this::add);
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
    return all.stream()
        .filter(what -> !Objects.equals(before.get(what), after.get(what)))
        .map(
            what ->
                new ChangedText(
                    what,
                    Optional.ofNullable(before.get(what)),
                    Optional.ofNullable(after.get(what))))
        .toList();
  }
}
