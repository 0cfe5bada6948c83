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

  /** Says what is typed and where it leads, or names the ticks or the text that are gone or new. */
  public static String done(Selection before, Selection after) {
    if (!after.typed().isEmpty()) {
      return "Typed: " + after.read().shown() + " (" + leadsTo(after) + ")";
    }
    String ticks = ticks(before, after);
    return before.typed().isEmpty() || !ticks.isEmpty()
        ? ticks
        : "No longer typed: " + before.read().shown();
  }

  private static String ticks(Selection before, Selection after) {
    String made = numbers(without(after.ticked(), before.ticked()));
    String taken = numbers(without(before.ticked(), after.ticked()));
    return (made.isEmpty() ? "" : "Ticked: " + made + exclusive(after))
        + (made.isEmpty() || taken.isEmpty() ? "" : ". ")
        + (taken.isEmpty() ? "" : "No longer ticked: " + taken);
  }

  /** Names "none of these" or "not sure" in words as well, as the number may have been a slip. */
  private static String exclusive(Selection after) {
    return after.ticked().stream()
        .filter(after::isExclusive)
        .map(position -> ", " + after.labels().get(position))
        .findFirst()
        .orElse("");
  }

  private static String leadsTo(Selection after) {
    String numbers = numbers(after.meant());
    if (numbers.isEmpty()) {
      return "fits no answer; Esc clears it";
    }
    if (after.ticked().containsAll(after.meant())) {
      return numbers + (numbers.contains(",") ? " are" : " is") + " ticked already";
    }
    boolean isLed =
        after.exclusive().filter(it -> after.isUnread(it) || after.needsSpace(it)).isPresent();
    if (isLed || !after.isUnderstood()) {
      return fits(after);
    }
    return (after.choosesMany() ? "Enter ticks " : "Enter chooses ") + numbers;
  }

  private static String fits(Selection selection) {
    String but =
        selection.standsAlone().map(it -> ", but " + (it + 1) + " stands alone").orElse("");
    return "fits " + numbers(selection.meant()) + but;
  }

  public static String refused(Selection selection) {
    List<Integer> meant = selection.meant();
    String word = "Nothing taken: \"" + selection.read().shown() + "\" ";
    if (!meant.isEmpty()) {
      boolean isAlone = selection.standsAlone().isPresent();
      String then = isAlone ? ". Type it alone, or the others" : ". Type more of it, or a number";
      return word + fits(selection) + then;
    }
    boolean isKnown = NamedChoices.meaning(selection.typed().text()).isPresent();
    boolean isJoined =
        selection.choosesMany() && selection.names().areNumbersJoined(selection.typed().text());
    return word
        + (isKnown ? "is not offered here" : "fits no answer")
        + (isJoined ? ". Type commas between numbers" : ". Esc clears it");
  }

  /** Says that an exclusive choice was not ticked, and how to tick it. */
  public static String notTicked(Selection selection, int position) {
    String choice = "Not ticked: " + (position + 1) + ", " + selection.labels().get(position);
    if (!selection.contradicts(position)) {
      return choice + ". Space ticks it";
    }
    String ticked = numbers(selection.ticked());
    return choice
        + ", because you ticked "
        + ticked
        + ". Space ticks it and takes "
        + ticked
        + " away";
  }

  /** Names what Enter ticked, or what was ticked before. */
  public static String ticked(Selection before, Selection after) {
    String ticks = ticks(before, after);
    return (ticks.isEmpty() ? "Ticked: " + numbers(before.meant()) : ticks) + " (Enter goes on)";
  }

  /** Says how much of the list has not been on the screen, and what to do. */
  public static String unread(Selection selection, int position) {
    String words = "Not shown yet: " + selection.unseen() + ". Read on with the arrow keys. ";
    return selection.isExclusive(position)
        ? words
            + "Type "
            + selection.names().choices().get(position).id()
            + " again to say so anyway"
        : words + "Enter again goes on without";
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
