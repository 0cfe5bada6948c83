package advisor.render.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something to read: blocks from top to bottom, the same for a terminal, Markdown and HTML. */
public record Document(List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** A part of a document. */
  public sealed interface Block {
    void setBy(Setter setter) throws IOException;
  }

  /** Sets each kind of block in its own way; a new kind breaks every setter at compile time. */
  public interface Setter {
    void title(Title title) throws IOException;

    void banner(Banner banner) throws IOException;

    void alarm(Alarm alarm) throws IOException;

    void heading(Heading heading) throws IOException;

    void paragraph(Paragraph paragraph) throws IOException;

    void aside(Aside aside) throws IOException;

    void bullets(Bullets bullets) throws IOException;

    void steps(Steps steps) throws IOException;

    void terms(Terms terms) throws IOException;

    void table(Table table) throws IOException;

    void command(Command command) throws IOException;

    void blank(Blank blank) throws IOException;
  }

  /** The title of the whole. */
  public record Title(String text) implements Block {
    @Override
    public void setBy(Setter setter) throws IOException {
      setter.title(this);
    }
  }

  /** What matters most, to be seen first. */
  public record Banner(String text) implements Block {
    @Override
    public void setBy(Setter setter) throws IOException {
      setter.banner(this);
    }
  }

  /**
   * Where somebody has to go, to be missed by nobody.
   *
   * @param worst whether nothing is more urgent
   */
  public record Alarm(String text, boolean worst) implements Block {
    @Override
    public void setBy(Setter setter) throws IOException {
      setter.alarm(this);
    }
  }

  /**
   * The title of what follows.
   *
   * @param onNewPage whether it begins a page where there are pages
   */
  public record Heading(String text, boolean onNewPage) implements Block {
    public Heading(String text) {
      this(text, false);
    }

    @Override
    public void setBy(Setter setter) throws IOException {
      setter.heading(this);
    }
  }

  /** Running text. */
  public record Paragraph(String text) implements Block {
    @Override
    public void setBy(Setter setter) throws IOException {
      setter.paragraph(this);
    }
  }

  /** Text that steps back behind the rest. */
  public record Aside(String text) implements Block {
    @Override
    public void setBy(Setter setter) throws IOException {
      setter.aside(this);
    }
  }

  /** A list in no order. */
  public record Bullets(List<Item> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }

    @Override
    public void setBy(Setter setter) throws IOException {
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
    public void setBy(Setter setter) throws IOException {
      setter.steps(this);
    }
  }

  /** Things with what is said of them. */
  public record Terms(List<Item> items) implements Block {
    public Terms {
      items = List.copyOf(items);
    }

    @Override
    public void setBy(Setter setter) throws IOException {
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
    public void setBy(Setter setter) throws IOException {
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
  public record Command(List<String> words) implements Block {
    public Command {
      words = List.copyOf(words);
    }

    @Override
    public void setBy(Setter setter) throws IOException {
      setter.command(this);
    }
  }

  /**
   * A line to be filled in by hand.
   *
   * @param label what belongs there; may be empty
   */
  public record Blank(String label) implements Block {
    @Override
    public void setBy(Setter setter) throws IOException {
      setter.blank(this);
    }

    /** The same where only letters can be set. */
    String dotted() {
      return (label + " " + ".".repeat(LENGTH)).strip();
    }

    private static final int LENGTH = 24;
  }

  /** A text, and a note that steps back behind it. */
  public record Item(String text, Optional<String> note) {
    public Item(String text) {
      this(text, Optional.empty());
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

  /** This, and then the other. */
  public Document followedBy(Document other) {
    List<Block> both = new ArrayList<>(blocks);
    both.addAll(other.blocks);
    return new Document(both);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Collects blocks; a heading is left out where nothing stands under it. */
  public static final class Builder {
    private final List<Block> blocks = new ArrayList<>();

    public Builder add(Block block) {
      blocks.add(block);
      return this;
    }

    public Builder section(String heading, List<? extends Block> under) {
      if (!under.isEmpty()) {
        blocks.add(new Heading(heading));
        blocks.addAll(under);
      }
      return this;
    }

    public Builder bullets(String heading, List<Item> items) {
      return section(heading, items.isEmpty() ? List.of() : List.of(new Bullets(items)));
    }

    public Builder steps(String heading, List<String> texts) {
      return section(heading, texts.isEmpty() ? List.of() : List.of(new Steps(texts)));
    }

    public Document build() {
      return new Document(blocks);
    }
  }
}
