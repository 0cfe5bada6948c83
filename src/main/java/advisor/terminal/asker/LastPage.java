package advisor.terminal.asker;

import advisor.interview.Reply;
import advisor.model.Answer;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The last page of a session, with the keys that can still be pressed.
 *
 * @param text the text for a given number of columns; it stays when the keys are gone
 * @param note a message about the last key; may be empty
 * @param enter what Enter does: "done"
 * @param keys small letters, each with what it does as the rest of a sentence: "read it all". None
 *     has to be pressed.
 */
public record LastPage(IntFunction<String> text, String note, String enter, List<Answer> keys) {
  public LastPage {
    keys = List.copyOf(keys);
  }

  public LastPage noting(String otherNote) {
    return new LastPage(text, otherNote, enter, keys);
  }

  /** The keys with what they do, Enter first. */
  public List<String> keyNames() {
    List<String> names = new ArrayList<>(List.of("Enter " + enter));
    keys.forEach(key -> names.add(key.id() + " " + key.label()));
    return names;
  }

  /** The reply for the key with this letter, in either case; empty where there is none. */
  public Optional<Reply> picked(String letter) {
    String id = letter.toLowerCase(Locale.ROOT);
    return keys.stream().anyMatch(key -> key.id().equals(id))
        ? Optional.of(new Reply.Responded(Response.of(id)))
        : Optional.empty();
  }
}
