package advisor.render.document;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The web addresses in a text: whole words that begin with http:// or https://, without the
 * punctuation after them. A word with a character that could end a link is no address.
 */
final class WebAddresses {

  private static final String CHARACTER = "[^\\s<>|\\\\\"'`{}^]";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\S)https?://" + CHARACTER + "*[^\\s<>|\\\\\"'`{}^.,;:!?)](?=[.,;:!?)]*(?!\\S))");

  private WebAddresses() {}

  /** The text with one function applied to each address, and another to the text between them. */
  static String marked(String text, UnaryOperator<String> address, UnaryOperator<String> between) {
    StringBuilder set = new StringBuilder();
    Matcher found = ADDRESS.matcher(text);
    int end = 0;
    while (found.find()) {
      set.append(between.apply(text.substring(end, found.start())));
      set.append(address.apply(found.group()));
      end = found.end();
    }
    return set.append(between.apply(text.substring(end))).toString();
  }
}
