package advisor.terminal.choice;

import advisor.interview.NamedChoices;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Messages about the effect of keys, with the numbers of the choices on the screen. */
public final class TypedEffect {

  private TypedEffect() {}

  /** Names each tick that was added or removed, and the text that is typed or no longer typed. */
  public static String done(Selection before, Selection after) {
    String ticks = ticks(before, after);
    boolean isOver = after.typed().equals(TypedWord.NOTHING);
    boolean drops = isOver && ticks.isEmpty() && (before.typed().isWord() || before.isRefused());
    return drops
        ? "No longer typed: " + before.typed().shown()
        : sentences(ticks, isOver ? "" : typed(before, after));
  }

  private static String ticks(Selection before, Selection after) {
    String made = numbers(without(after.ticked(), before.ticked()));
    String taken = numbers(without(before.ticked(), after.ticked()));
    return sentences(
        made.isEmpty() ? "" : "Ticked: " + made + exclusive(after),
        taken.isEmpty() ? "" : "No longer ticked: " + taken);
  }

  private static String sentences(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + ". " + second;
  }

  /** Names "none of these" or "not sure" in words as well, as the number may have been a slip. */
  private static String exclusive(Selection after) {
    return after.ticked().stream()
        .filter(after::isExclusive)
        .map(position -> ", " + after.labels().get(position))
        .findFirst()
        .orElse("");
  }

  private static String typed(Selection before, Selection after) {
    if (after.typed().isEmpty()) {
      return "";
    }
    if (after.isSeveral()) {
      return "Typed: " + after.typed().shown() + " (more than one answer)";
    }
    return after.typed().isNumber()
        ? number(before, after, after.number())
        : "Typed: " + after.typed().shown() + " (" + leadsTo(after) + ")";
  }

  private static String number(Selection before, Selection after, int number) {
    if (!after.isIn(number)) {
      return "There is no " + number + ". Esc clears it";
    }
    if (!after.isOpen()) {
      return found(before, after, number);
    }
    if (after.isUnread(number - 1)) {
      return unread(after, number - 1);
    }
    return after.needsSpace(number - 1)
        ? notTicked(after, number - 1)
        : "Typed: " + number + " (" + leadsTo(after) + ")";
  }

  /** Says that a number was ticked before; empty where the tick is new and named itself. */
  private static String found(Selection before, Selection after, int number) {
    boolean isTicked = after.ticked().contains(number - 1);
    String spaced = after.typed().isEnded() ? ". Space takes it away" : "";
    return isTicked && after.ticked().equals(before.ticked()) ? number + " is ticked" + spaced : "";
  }

  private static String leadsTo(Selection after) {
    List<Integer> meant = after.meant();
    if (meant.size() != 1) {
      return meant.isEmpty() ? "fits no answer; " + escape(after) : "fits " + numbers(meant);
    }
    String number = numbers(meant);
    if (after.ticked().contains(meant.get(0))) {
      return number + " is ticked";
    }
    if (after.isUnread(meant.get(0))) {
      return "fits " + number;
    }
    return after.choosesMany() ? "Enter ticks " + number : "Enter chooses " + number;
  }

  public static String refused(Selection selection) {
    List<Integer> meant = selection.meant();
    String word = "Nothing taken: \"" + selection.typed().shown() + "\" ";
    if (selection.isSeveral()) {
      return word + "is more than one answer. Type one number";
    }
    if (selection.typed().isNumber() && meant.isEmpty()) {
      return "Nothing taken: there is no " + selection.number() + ". Esc clears it";
    }
    if (meant.isEmpty() && NamedChoices.meaning(selection.typed().text()).isPresent()) {
      return word + "is not offered here. " + escape(selection);
    }
    return meant.isEmpty()
        ? word + "fits no answer. " + escape(selection)
        : word + "fits " + numbers(meant) + ". Type more of it, or a number";
  }

  private static String escape(Selection selection) {
    boolean isBack = selection.typed().text().strip().equalsIgnoreCase("back");
    return isBack ? "Esc clears it, and then goes back" : "Esc clears it";
  }

  /** Says that an exclusive choice was not ticked, and how to tick it. */
  public static String notTicked(Selection selection, int position) {
    boolean isTyped = !selection.typed().isEmpty() && !selection.typed().isEnded();
    String ticked = selection.contradicts(position) ? numbers(selection.ticked()) : "";
    return "Not ticked: "
        + (position + 1)
        + ", "
        + selection.labels().get(position)
        + (ticked.isEmpty() ? "" : ", because you ticked " + ticked)
        + (isTyped ? ". Space twice ticks it" : ". Space ticks it")
        + (ticked.isEmpty() ? "" : " and takes " + ticked + " away");
  }

  /** Names what Enter ticked, or what was ticked before. */
  public static String ticked(Selection before, Selection after, int position) {
    String ticks = ticks(before, after);
    return ticks.isEmpty() ? "Ticked: " + (position + 1) : ticks;
  }

  /** Says how much of the list has not been on the screen, and what to do. */
  public static String unread(Selection selection, int position) {
    int count = selection.unseen();
    String words =
        count + (count == 1 ? " was" : " were") + " not shown yet: read on with the arrow keys";
    return selection.isExclusive(position)
        ? words
            + ". Type "
            + selection.names().choices().get(position).id()
            + " again to say so anyway"
        : words + ". Enter again goes on without";
  }

  private static Set<Integer> without(Set<Integer> some, Set<Integer> others) {
    Set<Integer> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static String numbers(Collection<Integer> positions) {
    return positions.stream()
        .sorted()
        .map(position -> Integer.toString(position + 1))
        .collect(Collectors.joining(", "));
  }
}
