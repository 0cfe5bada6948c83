package advisor.render.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Something to read, as it grows: blocks from top to bottom, the same for a terminal, Markdown and
 * HTML.
 */
public final class Document {

  private final List<Block> blocks = new ArrayList<>();

  public List<Block> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  /** A part of a document. */
  public sealed interface Block {
    void setBy(Setter setter);
  }

  /** Sets each kind of block in its own way; a new kind breaks every setter at compile time. */
  public interface Setter {
    void text(TextBlock text);

    void bullets(Bullets bullets);

    void steps(Steps steps);

    void terms(Terms terms);

    void table(Table table);

    void command(CommandBlock command);
  }

  /** What a text is to whoever reads it. */
  public enum Role {
    /** The title of the whole. */
    TITLE,
    /** What matters most, to be seen first. */
    BANNER,
    /** Where somebody has to go, to be missed by nobody. */
    ALARM,
    /** The same where nothing is more urgent. */
    WORST_ALARM,
    /** The title of what follows. */
    HEADING,
    /** The same, which begins a page where there are pages. */
    PAGE_HEADING,
    PARAGRAPH,
    /** Text that steps back behind the rest. */
    ASIDE,
    /** A line to be filled in by hand; the text says what belongs there, and may be empty. */
    BLANK
  }

  /**
   * A text that stands alone.
   *
   * @param leads whether a terminal sets no empty line between it and what follows
   */
  public record TextBlock(Role role, String text, boolean leads) implements Block {

    private static final int DOTS = 24;

    public TextBlock(Role role, String text) {
      this(role, text, role == Role.HEADING || role == Role.PAGE_HEADING);
    }

    @Override
    public void setBy(Setter setter) {
      setter.text(this);
    }

    /** A blank where only letters can be set. */
    String dotted() {
      return (text + " " + ".".repeat(DOTS)).strip();
    }
  }

  /** A list in no order. */
  public record Bullets(List<Item> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }

    @Override
    public void setBy(Setter setter) {
      setter.bullets(this);
    }

    public static Bullets of(List<String> texts) {
      return new Bullets(Item.each(texts));
    }
  }

  /** Steps to be taken one after the other. */
  public record Steps(List<String> texts) implements Block {
    public Steps {
      texts = List.copyOf(texts);
    }

    @Override
    public void setBy(Setter setter) {
      setter.steps(this);
    }
  }

  /** Things with what is said of them. */
  public record Terms(List<Item> items) implements Block {
    public Terms {
      items = List.copyOf(items);
    }

    @Override
    public void setBy(Setter setter) {
      setter.terms(this);
    }
  }

  /**
   * Texts in rows and columns; the first column names the row. One whose rows have more or fewer
   * texts than it has headings is refused: they would stand under the wrong ones.
   *
   * @param columns the headings, one for each text of a row
   */
  public record Table(List<String> columns, List<Row> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException(row.name() + ": texts and headings differ in number");
        }
      }
    }

    @Override
    public void setBy(Setter setter) {
      setter.table(this);
    }
  }

  /** A row of a table: its name, and a text for each column. */
  public record Row(String name, List<Item> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A command line, in words that must not be broken. */
  public record CommandBlock(List<String> words) implements Block {
    public CommandBlock {
      words = List.copyOf(words);
    }

    @Override
    public void setBy(Setter setter) {
      setter.command(this);
    }
  }

  /** A text, a note that steps back behind it, and a list of what belongs under it. */
  public record Item(String text, Optional<String> note, List<Item> parts) {
    public Item {
      parts = List.copyOf(parts);
    }

    public Item(String text) {
      this(text, Optional.empty());
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

    public Item(String text, String note) {
      this(text, Optional.of(note));
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

  /** The same with no empty line behind a text, where the screen has no room for one. */
  public Document close() {
    blocks.replaceAll(
        block -> block instanceof TextBlock it ? new TextBlock(it.role, it.text, true) : block);
    return this;
  }

  /** A list under its heading; nothing where it is empty. */
  public Document bullets(String heading, List<Item> items) {
    return items.isEmpty() ? this : heading(heading).add(new Bullets(items));
  }

  /** Steps under their heading; nothing where there is none. */
  public Document steps(String heading, List<String> texts) {
    return texts.isEmpty() ? this : heading(heading).add(new Steps(texts));
  }
}
