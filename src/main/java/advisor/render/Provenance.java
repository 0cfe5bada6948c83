package advisor.render;

import advisor.model.Citation;
import advisor.model.Publication;
import advisor.model.Review;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.render.document.Document;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the content of a rule book comes from, and who reviewed it. */
public record Provenance(RuleBook book) {

  private static final String NO_ADDRESS = ". No address: ";

  /** One sentence that says whether a clinician reviewed the content. */
  public String review() {
    Review review = book.review();
    String when = after(" by ", review.by()) + after(" on ", review.on());
    return switch (review.status()) {
      case DRAFT -> "No clinician has reviewed this content yet: it is a draft.";
      case ACTIVE -> "This content was reviewed" + when + ".";
      case RETIRED -> "This content is retired. Do not rely on it.";
    };
  }

  private static String after(String lead, Optional<?> value) {
    return value.isPresent() ? lead + value.get() : "";
  }

  /** The review, and what the advisor cannot do. */
  String notice() {
    return review()
        + " The advisor cannot examine you, and what it says is not a diagnosis. If you are"
        + " unsure or feel worse, ask a doctor.";
  }

  /**
   * Id, version and dates: "physiotherapy-or-massage 1.0.0, published 2026-11-23, review due
   * 2027-11-23".
   */
  public String version() {
    String published =
        book.publication().isPresent() ? ", published " + book.publication().get().date() : "";
    String next = after(", review due ", book.review().next());
    return book.id() + " " + book.version() + published + next;
  }

  /** Who made the content, who paid for it and how it is updated, if the book says so. */
  public Document publication() {
    Document document = new Document();
    if (book.publication().isPresent()) {
      Publication publication = book.publication().get();
      document.terms(
          List.of(
              new Item("Origin", publication.origin()),
              new Item("Funding", publication.funding()),
              new Item("Updates", publication.updates())));
    }
    return document;
  }

  /** The sources of these citations, each once, in the order cited. */
  public List<Source> sources(Collection<Citation> citations) {
    Set<String> refs = new LinkedHashSet<>();
    for (Citation citation : citations) {
      refs.add(citation.ref());
      refs.addAll(citation.also());
    }
    List<Source> sources = new ArrayList<>();
    for (String ref : refs) {
      sources.add(book.source(ref).orElseThrow());
    }
    return sources;
  }

  static String name(Source source) {
    return switch (source.kind()) {
      case ARTICLE -> "the article \"" + source.title() + "\"";
      case EDITORIAL -> "the authors' own judgement";
      case GUIDELINE, HEALTH_SERVICE, REVIEW, STUDY -> publisher(source);
    };
  }

  /** Title, publisher, year, and whether only a copy was read. */
  public static String cite(Source source) {
    String year = source.year().isPresent() ? ", " + source.year().getAsInt() : "";
    boolean copy = source.read().equals(Optional.of(Source.Read.COPY));
    String read = copy ? " (read in someone else's copy)" : "";
    String publisher = publisher(source);
    String why = sentence(source.publisher().substring(publisher.length()));
    return sentence(source.title())
        + " "
        + publisher
        + year
        + read
        + why
        + after(" ", source.url());
  }

  /** The publisher without the reason why there is no address ("X. No address: it has moved"). */
  public static String publisher(Source source) {
    int end = source.publisher().indexOf(NO_ADDRESS);
    return end < 0 ? source.publisher() : source.publisher().substring(0, end);
  }

  private static String sentence(String text) {
    boolean ends = !text.isEmpty() && ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    return ends ? text : text + ".";
  }
}
