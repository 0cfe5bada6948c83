package advisor.terminal.asker;

import advisor.interview.Reply;
import advisor.model.Answer;
import advisor.model.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What stands on the screen in the end, and what can still be done with one key.
 *
 * @param text as it is set for so many columns; it stays when the keys are gone
 * @param note what is said about the last key; may be empty
 * @param keys small letters, each with what it does as the rest of a sentence: "read it all"; none
 *     of them has to be pressed: Enter is done
 */
public record LastPage(IntFunction<String> text, String note, List<Answer> keys) {
  public LastPage {
    keys = List.copyOf(keys);
  }

  public LastPage noting(String said) {
    return new LastPage(text, said, keys);
  }

  /** The key of this letter, in either case, as a reply; empty where there is none. */
  public Optional<Reply> picked(String letter) {
    String id = letter.toLowerCase(Locale.ROOT);
    return keys.stream().anyMatch(key -> key.id().equals(id))
        ? Optional.of(new Reply.Responded(Response.of(id)))
        : Optional.empty();
  }
}
