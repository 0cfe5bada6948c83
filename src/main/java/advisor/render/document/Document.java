package advisor.render.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A list of blocks to read, from top to bottom, before it is written as text, Markdown or HTML. */
public final class Document {

  private final List<Block> blocks = new ArrayList<>();

  public List<Block> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  /** What a block is for its reader. */
  public enum Role {
    /** The title of the document. */
    TITLE,
    /** What matters most and is seen first. */
    BANNER,
    /** Where the person has to go: nobody may miss it. */
    ALARM,
    /** The most urgent alarm that the rules have. */
    WORST_ALARM,
    HEADING,
    /** A heading that begins a new page, where there are pages. */
    PAGE_HEADING,
    PARAGRAPH,
    /** Less important text, such as sources and notes. */
    ASIDE,
    /** A line to fill in by hand; the text says with what, and may be empty. */
    BLANK,
    /** A command line; its items are words that may not be split. */
    COMMAND,
    /** A list without numbers. */
    BULLETS,
    /** Numbered steps. */
    STEPS,
    /** Terms, each explained by the note of its item. */
    TERMS,
    /** Rows of cells, which are the parts of the items; the first row holds the headings. */
    TABLE
  }

  /**
   * A part of a document.
   *
   * @param text empty for a list, a table and a command
   * @param items empty for everything else
   * @param keepsWithNext whether a terminal shows no empty line between it and the next block
   */
  public record Block(Role role, String text, List<Item> items, boolean keepsWithNext) {

    private static final int DOTS = 24;

    public Block {
      items = List.copyOf(items);
    }

    public Block(Role role, String text) {
      this(role, text, List.of(), role == Role.HEADING || role == Role.PAGE_HEADING);
    }

    public Block(Role role, List<Item> items) {
      this(role, "", items, false);
    }

    /** The text of a blank, with dots for the line. */
    String dotted() {
      return (text + " " + ".".repeat(DOTS)).strip();
    }

    /** The words of a command on one line. */
    String command() {
      return String.join(" ", items.stream().map(Item::text).toList());
    }

    List<Item> headings() {
      return items.get(0).parts();
    }

    /** The rows of a table below its headings. */
    List<Item> rows() {
      return items.subList(1, items.size());
    }
  }

  /** A text, a less important note on it, and the items that belong under it. */
  public record Item(String text, Optional<String> note, List<Item> parts) {
    public Item {
      parts = List.copyOf(parts);
    }

    public Item(String text) {
      this(text, List.of());
    }

    public Item(String text, String note) {
      this(text, Optional.of(note), List.of());
    }

    public Item(String text, List<Item> parts) {
      this(text, Optional.empty(), parts);
    }

    public static List<Item> each(List<String> texts) {
      List<Item> items = new ArrayList<>();
      for (String text : texts) {
        items.add(new Item(text));
      }
      return items;
    }

    /** The text with the note after it. */
    String withNote() {
      return note.isPresent() ? text + " " + note.get() : text;
    }
  }

  public Document title(String text) {
    return text(Role.TITLE, text);
  }

  public Document banner(String text) {
    return text(Role.BANNER, text);
  }

  public Document alarm(String text, boolean worst) {
    return text(worst ? Role.WORST_ALARM : Role.ALARM, text);
  }

  public Document heading(String text) {
    return text(Role.HEADING, text);
  }

  public Document paragraph(String text) {
    return text(Role.PARAGRAPH, text);
  }

  public Document aside(String text) {
    return text(Role.ASIDE, text);
  }

  public Document text(Role role, String text) {
    return add(new Block(role, text));
  }

  public Document command(List<String> words) {
    return add(new Block(Role.COMMAND, Item.each(words)));
  }

  public Document bullets(List<Item> items) {
    return add(new Block(Role.BULLETS, items));
  }

  public Document steps(List<String> texts) {
    return add(new Block(Role.STEPS, Item.each(texts)));
  }

  public Document terms(List<Item> items) {
    return add(new Block(Role.TERMS, items));
  }

  /**
   * Adds a table.
   *
   * @param rows the name of each row, with a cell for each column as its parts
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  public Document table(List<String> columns, List<Item> rows) {
    List<Item> all = new ArrayList<>(List.of(new Item("", Item.each(columns))));
    for (Item row : rows) {
      if (row.parts().size() != columns.size()) {
        throw new IllegalArgumentException(row.text() + ": cells and headings differ in number");
      }
      all.add(row);
    }
    return add(new Block(Role.TABLE, all));
  }

  public Document add(Block block) {
    blocks.add(block);
    return this;
  }

  public Document add(Document other) {
    blocks.addAll(other.blocks);
    return this;
  }

  /** Drops the empty lines between the blocks, for a screen that has no room for them. */
  public Document compact() {
    blocks.replaceAll(block -> new Block(block.role, block.text, block.items, true));
    return this;
  }

  /** Adds a list under its heading, or nothing if the list is empty. */
  public Document bullets(String heading, List<Item> items) {
    return items.isEmpty() ? this : heading(heading).bullets(items);
  }

  /** Adds steps under their heading, or nothing if there are none. */
  public Document steps(String heading, List<String> texts) {
    return texts.isEmpty() ? this : heading(heading).steps(texts);
  }
}
