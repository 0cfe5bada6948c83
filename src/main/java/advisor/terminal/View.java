package advisor.terminal;

import java.util.Optional;

/**
 * A sheet in the middle of being answered, and what each key makes of it.
 *
 * @param explained whether the reason for the question is shown
 * @param message what the last key made it necessary to say; empty where nothing
 */
record View(Sheet sheet, Selection selection, boolean explained, String message) implements Panel {

  static View of(Sheet sheet) {
    return new View(sheet, sheet.selection(), false, "");
  }

  @Override
  public Frame frame(
      Caption caption, int columns, int rows, int earlierTop, Paint paint, Glyphs glyphs) {
    return Frame.of(this, caption, columns, rows, earlierTop, paint, glyphs);
  }

  @Override
  public Optional<Ending> ending(Key key) {
    if (key.leaves()) {
      return Optional.of(new Ending.Leave());
    }
    if (key.is(Key.Kind.ENTER) && !selection.chosen().isEmpty()) {
      return Optional.of(new Ending.Chosen(selection.chosen()));
    }
    return key.goesBack() && sheet.canGoBack() ? Optional.of(new Ending.Back()) : Optional.empty();
  }

  @Override
  public View press(Key key) {
    if (sheet.isGate()) {
      return this;
    }
    return switch (key.kind()) {
      case WHY -> sheet.why().isBlank() ? says("Nothing more is said here") : explaining();
      case LEFT, ESCAPE -> says("This is the first question");
      case ENTER -> entered(key);
      case PASTE -> says("Pasted text is not used");
      case SPACE -> space(key);
      default -> moved(key);
    };
  }

  private View explaining() {
    return new View(sheet, selection, !explained, "");
  }

  /** What was typed is ticked, for all to see, before the next Enter goes on. */
  private View entered(Key key) {
    Selection next = selection.press(key);
    return next.chosen().isEmpty()
        ? says(sheet.needed())
        : new View(sheet, next, explained, "Ticked: " + (next.at() + 1) + " (Enter goes on)");
  }

  private View space(Key key) {
    return sheet.choosesMany() || selection.cursor().isWord() ? moved(key) : says("Enter chooses");
  }

  private View moved(Key key) {
    Selection next = selection.press(key);
    return new View(sheet, next, explained, searched(next));
  }

  private static String searched(Selection selection) {
    Cursor cursor = selection.cursor();
    if (cursor.typed().isEmpty()) {
      return "";
    }
    if (cursor.found(selection.labels())) {
      return cursor.isNumber() ? "" : "Typed: " + cursor.typed() + ticking(selection);
    }
    return cursor.isNumber()
        ? "There is no " + cursor.typed()
        : "Nothing begins with \"" + cursor.typed() + "\"";
  }

  private static String ticking(Selection selection) {
    boolean ticks = selection instanceof ChooseMany many && many.wordsNameAnother();
    return ticks ? " (Enter ticks it)" : "";
  }

  private View says(String words) {
    return new View(sheet, selection, explained, words);
  }
}
