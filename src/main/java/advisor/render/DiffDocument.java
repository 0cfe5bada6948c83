package advisor.render;

import advisor.check.diff.Difference;
import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.shell.EquivalentCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is different in a new rule file, to be read. */
public final class DiffDocument {

  private DiffDocument() {}

  /**
   * Everything that is different.
   *
   * @param after the new book, for the words of its answers
   * @param file the name of the new file
   */
  public static Document of(Difference difference, RuleBook after, String file) {
    List<Document.Block> blocks = new ArrayList<>();
    difference
        .unproved()
        .ifPresent(
            why -> blocks.add(new Document.Paragraph("Results were not compared: " + why + ".")));
    if (difference.unproved().isEmpty()) {
      blocks.add(
          new Document.Paragraph(
              "Another result on "
                  + difference.changed()
                  + " of "
                  + difference.paths()
                  + " paths (counts of paths, no probabilities)."));
    }
    for (Difference.Group group : difference.groups()) {
      blocks.add(new Document.Heading(told(group.before()) + " -> " + told(group.after())));
      blocks.add(new Document.Paragraph(when(group) + " " + group.paths() + " paths, such as:"));
      blocks.add(
          new Document.Command(EquivalentCommand.words(after, group.witness(), Optional.of(file))));
    }
    if (!difference.texts().isEmpty()) {
      blocks.add(new Document.Heading("What was changed in the file"));
      blocks.add(
          new Document.Bullets(difference.texts().stream().map(DiffDocument::text).toList()));
    }
    return new Document(blocks);
  }

  private static String told(Difference.Result result) {
    return result.outcome() + result.strength().map(strength -> " (" + strength + ")").orElse("");
  }

  private static String when(Difference.Group group) {
    if (group.when().isEmpty()) {
      return "Other answers.";
    }
    List<String> parts = new ArrayList<>();
    for (Difference.Chosen chosen : group.when()) {
      parts.add(
          chosen.question()
              + (chosen.ticked() ? ": " : ": not ")
              + String.join(" or ", chosen.anyOf()));
    }
    return "Whenever " + String.join(", and ", parts) + ".";
  }

  private static Document.Item text(Difference.Text text) {
    if (text.before().isEmpty()) {
      return new Document.Item(text.what() + " (new)", text.after().orElse(""));
    }
    return text.after().isEmpty()
        ? new Document.Item(text.what() + " (gone)", text.before().get())
        : new Document.Item(text.what(), text.before().get() + " -> " + text.after().get());
  }
}
