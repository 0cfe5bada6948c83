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

  /** A part of a document, which knows the method that writes it. */
  public sealed interface Block {
    void writeTo(BlockWriter writer);
  }

  /** A method for each kind of block; a new kind breaks every writer at compile time. */
  public interface BlockWriter {
    void text(TextBlock text);

    void bullets(Bullets bullets);

    void steps(Steps steps);

    void terms(Terms terms);

    void table(Table table);

    void command(CommandBlock command);
  }

  /** What a text is for its reader. */
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
    BLANK
  }

  /**
   * A text that is no part of a list or table.
   *
   * @param keepsWithNext whether a terminal shows no empty line between it and the next block
   */
  public record TextBlock(Role role, String text, boolean keepsWithNext) implements Block {

    private static final int DOTS = 24;

    public TextBlock(Role role, String text) {
      this(role, text, role == Role.HEADING || role == Role.PAGE_HEADING);
    }

    @Override
    public void writeTo(BlockWriter writer) {
      writer.text(this);
    }

    /** The text of a blank, with dots for the line. */
    String dotted() {
      return (text + " " + ".".repeat(DOTS)).strip();
    }
  }

  /** A list without numbers. */
  public record Bullets(List<Item> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }

    @Override
    public void writeTo(BlockWriter writer) {
      writer.bullets(this);
    }

    public static Bullets of(List<String> texts) {
      return new Bullets(Item.each(texts));
    }
  }

  /** Numbered steps. */
  public record Steps(List<String> texts) implements Block {
    public Steps {
      texts = List.copyOf(texts);
    }

    @Override
    public void writeTo(BlockWriter writer) {
      writer.steps(this);
    }
  }

  /** Terms, each explained by the note of its item. */
  public record Terms(List<Item> items) implements Block {
    public Terms {
      items = List.copyOf(items);
    }

    @Override
    public void writeTo(BlockWriter writer) {
      writer.terms(this);
    }
  }

  /**
   * Rows and columns of texts. A row with more or fewer cells than there are headings is refused.
   *
   * @param columns the headings, one for each cell of a row
   */
  public record Table(List<String> columns, List<Row> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException(row.name() + ": cells and headings differ in number");
        }
      }
    }

    @Override
    public void writeTo(BlockWriter writer) {
      writer.table(this);
    }
  }

  /** A row of a table: its name, and a cell for each column. */
  public record Row(String name, List<Item> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A command line, as words that may not be split. */
  public record CommandBlock(List<String> words) implements Block {
    public CommandBlock {
      words = List.copyOf(words);
    }

    @Override
    public void writeTo(BlockWriter writer) {
      writer.command(this);
    }
  }

  /** A text, a less important note on it, and the items that belong under it. */
  public record Item(String text, Optional<String> note, List<Item> parts) {
    public Item {
      parts = List.copyOf(parts);
    }

    public Item(String text) {
      this(text, Optional.empty());
    }

    public Item(String text, String note) {
      this(text, Optional.of(note));
    }

    public Item(String text, Optional<String> note) {
      this(text, note, List.of());
    }

    public static List<Item> each(List<String> texts) {
      List<Item> items = new ArrayList<>();
      for (String text : texts) {
        items.add(new Item(text));
      }
      return items;
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
    return add(new TextBlock(role, text));
  }

  public Document command(List<String> words) {
    return add(new CommandBlock(words));
  }

  public Document add(Block block) {
    blocks.add(block);
    return this;
  }

  public Document add(Document other) {
    blocks.addAll(other.blocks);
    return this;
  }

  /** Drops the empty line after each text, for a screen that has no room for it. */
  public Document compact() {
    blocks.replaceAll(
        block ->
            block instanceof TextBlock text ? new TextBlock(text.role, text.text, true) : block);
    return this;
  }

  /** Adds a list under its heading, or nothing if the list is empty. */
  public Document bullets(String heading, List<Item> items) {
    return items.isEmpty() ? this : heading(heading).add(new Bullets(items));
  }

  /** Adds steps under their heading, or nothing if there are none. */
  public Document steps(String heading, List<String> texts) {
    return texts.isEmpty() ? this : heading(heading).add(new Steps(texts));
  }
}
