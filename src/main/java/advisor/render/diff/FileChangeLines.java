package advisor.render.diff;

import advisor.check.diff.Difference.Change;
import advisor.check.diff.Difference.ChangedText;
import advisor.check.diff.Difference.Is;
import advisor.check.diff.Difference.Part;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Describes the changes in a rule file, one line for each; equal changes share a line. */
final class FileChangeLines {

  /** The texts whose change can change a result. */
  private static final Set<String> DECIDING =
      Set.of(
          "order",
          "leadNeeded",
          "clearLead",
          "choose",
          "none",
          "askWhen",
          "mustAnswer",
          "when",
          "go",
          "ifUnsure",
          "goIfUnsure",
          "level",
          "comparedOnly",
          "about",
          "with",
          "for",
          "points");

  /** How many ids a line names of parts with the same change. */
  private static final int MOST_IDS = 3;

  /** How many characters of a text are shown, from the difference on. */
  private static final int MOST_TEXT = 60;

  private static final int AROUND_A_DIFFERENCE = 20;

  private final boolean whole;
  private final Map<Alike, List<Part>> lines = new LinkedHashMap<>();

  private record Alike(String kind, Is is, List<ChangedText> texts) {
    /** Whether the change can change a result; what is new, gone or renamed always can. */
    boolean isDeciding() {
      return is != Is.CHANGED || DECIDING.contains(what()) || what().startsWith("answer ");
    }

    /** Equal for changes that share a line if there are many of them. */
    String sort() {
      return is == Is.CHANGED ? kind + ": " + what() : toString();
    }

    private String what() {
      return texts.get(0).what();
    }
  }

  private FileChangeLines(boolean whole) {
    this.whole = whole;
  }

  /**
   * The lines; changes that can change a result come first.
   *
   * @param whole whether to show every text at its full length
   */
  static List<Item> of(List<Change> changes, boolean whole) {
    FileChangeLines all = new FileChangeLines(whole);
    changes.forEach(all::add);
    List<Item> items = new ArrayList<>(all.items(true));
    items.addAll(all.items(false));
    return items;
  }

  private List<Item> items(boolean deciding) {
    Map<String, List<Alike>> sorts = new LinkedHashMap<>();
    for (Alike alike : lines.keySet()) {
      if (alike.isDeciding() == deciding) {
        sorts.computeIfAbsent(alike.sort(), each -> new ArrayList<>()).add(alike);
      }
    }
    List<Item> items = new ArrayList<>();
    for (List<Alike> sort : sorts.values()) {
      if (sort.size() > MOST_IDS && !whole) {
        items.add(eachInItsWay(sort));
      } else {
        sort.forEach(alike -> items.add(item(alike, lines.get(alike))));
      }
    }
    return items;
  }

  private Item eachInItsWay(List<Alike> sort) {
    List<Part> parts = new ArrayList<>();
    sort.forEach(alike -> parts.addAll(lines.get(alike)));
    String what = sort.get(0).what();
    return new Item(
        named(parts) + ": " + what + " changed in a different way in each (--all shows how)");
  }

  private void add(Change change) {
    if (change.is() == Is.CHANGED) {
      change.texts().forEach(text -> add(change, List.of(text)));
    } else {
      boolean showsTexts = whole || change.is() == Is.RENAMED;
      add(change, showsTexts ? change.texts() : List.of());
    }
  }

  private void add(Change change, List<ChangedText> texts) {
    Alike alike = new Alike(change.part().kind(), change.is(), texts);
    lines.computeIfAbsent(alike, each -> new ArrayList<>()).add(change.part());
  }

  private Item item(Alike alike, List<Part> parts) {
    String named = named(parts);
    return switch (alike.is()) {
      case RENAMED -> new Item(named + ": now called " + alike.texts().get(0).after().orElse(""));
      case CHANGED -> changed(named, alike.texts().get(0));
      default -> new Item(named + ": " + alike.is().id(), joined(alike.texts()));
    };
  }

  private String named(List<Part> parts) {
    Part first = parts.get(0);
    if (parts.size() == 1) {
      return first.toString();
    }
    int most = whole ? parts.size() : MOST_IDS;
    List<String> ids = parts.stream().map(Part::id).limit(most).toList();
    String more = parts.size() > most ? " and " + (parts.size() - most) + " more" : "";
    return parts.size() + " " + first.kind() + "s (" + String.join(", ", ids) + more + ")";
  }

  /** All texts of a part that is new or gone. */
  private static Optional<String> joined(List<ChangedText> texts) {
    List<String> all = new ArrayList<>();
    for (ChangedText text : texts) {
      all.add(text.what() + ": " + text.after().or(text::before).orElse(""));
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", all));
  }

  private Item changed(String named, ChangedText text) {
    String before = text.before().orElse("");
    String after = text.after().orElse("");
    int from = whole ? 0 : differentFrom(before, after);
    int alike = alikeAtEnd(before, after, from);
    Optional<String> was = text.before().map(words -> cut(words, from, alike));
    Optional<String> now = text.after().map(words -> cut(words, from, alike));
    String change =
        was.map(words -> now.isEmpty() ? "is gone, was " + words : "was " + words + ", is now ")
                .orElse("is new: ")
            + now.orElse("");
    String head = named + ": " + text.what();
    return change.length() > MOST_TEXT ? new Item(head, change) : new Item(head + " " + change);
  }

  /** The start of a word a little before the first letter that differs. */
  private static int differentFrom(String before, String after) {
    int same = 0;
    while (same < Math.min(before.length(), after.length())
        && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    int from = before.lastIndexOf(' ', Math.max(0, same - AROUND_A_DIFFERENCE)) + 1;
    return same <= AROUND_A_DIFFERENCE ? 0 : from;
  }

  /** The number of letters at the end that are the same. */
  private static int alikeAtEnd(String before, String after, int from) {
    int alike = 0;
    while (alike < Math.min(before.length(), after.length()) - from
        && before.charAt(before.length() - alike - 1) == after.charAt(after.length() - alike - 1)) {
      alike++;
    }
    return alike;
  }

  /** The text from a position on, in quotes; only the common end may be cut off. */
  private String cut(String text, int from, int alike) {
    int blank =
        text.indexOf(' ', Math.max(from + MOST_TEXT, text.length() - alike + AROUND_A_DIFFERENCE));
    boolean toTheEnd = whole || blank < 0;
    String shown = text.substring(from, toTheEnd ? text.length() : blank);
    String quoted = (from > 0 ? "... " : "") + shown + (toTheEnd ? "" : " ...");
    return quoted.contains(" ") ? "\"" + quoted + "\"" : quoted;
  }
}
