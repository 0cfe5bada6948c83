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

/** Where the content of a rule book comes from, and who has looked at it. */
public record Provenance(RuleBook book) {

  private static final String NO_ADDRESS = ". No address: ";

  /** In one sentence: reviewed or not. */
  public String review() {
    Review review = book.review();
    String when = said(" by ", review.by()) + said(" on ", review.on());
    return switch (review.status()) {
      case DRAFT -> "No clinician has reviewed this content yet: it is a draft.";
      case ACTIVE -> "This content was reviewed" + when + ".";
      case RETIRED -> "This content is retired. Do not rely on it.";
    };
  }

  private static String said(String lead, Optional<?> what) {
    return what.isPresent() ? lead + what.get() : "";
  }

  /** The review, what the advisor is not, and which version this is. */
  String notice() {
    return review()
        + " The advisor cannot examine you, and what it says is no diagnosis. If you feel unsure"
        + " or worse, ask a doctor.";
  }

  /** "physiotherapy-or-massage 1.0.0, published 2026-11-23, review due 2027-11-23". */
  public String version() {
    String published =
        book.publication().isPresent() ? ", published " + book.publication().get().date() : "";
    String next = said(", review due ", book.review().next());
    return book.id() + " " + book.version() + published + next;
  }

  /** Who made the content and paid for it, where the book says so. */
  public Document publication() {
    Document document = new Document();
    if (book.publication().isPresent()) {
      Publication publication = book.publication().get();
      document.add(
          new Document.Terms(
              List.of(
                  new Item("Origin", publication.origin()),
                  new Item("Funding", publication.funding()),
                  new Item("Updates", publication.updates()))));
    }
    return document;
  }

  /** The sources that these citations name, each once, in the order cited. */
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

  /** Title, publisher, year, and honestly how it was read. */
  public static String cite(Source source) {
    String year = source.year().isPresent() ? ", " + source.year().getAsInt() : "";
    boolean copy = source.read().equals(Optional.of(Source.Read.COPY));
    String read = copy ? " (read in another party's copy)" : "";
    String publisher = publisher(source);
    String why = sentence(source.publisher().substring(publisher.length()));
    return sentence(source.title()) + " " + publisher + year + read + why + said(" ", source.url());
  }

  /** Its name, without why there is no address: "HSE (Ireland). No address: it has moved". */
  public static String publisher(Source source) {
    int end = source.publisher().indexOf(NO_ADDRESS);
    return end < 0 ? source.publisher() : source.publisher().substring(0, end);
  }

  private static String sentence(String text) {
    boolean ends = !text.isEmpty() && ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    return ends ? text : text + ".";
  }
}
