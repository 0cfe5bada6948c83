package advisor.render.document;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of web pages in a text: whole words that begin with http:// or https://, without
 * the punctuation that follows. No other scheme is one, nor is a word that holds what could end a
 * link.
 */
final class WebAddresses {

  private static final String CHARACTER = "[^\\s<>|\\\\\"'`{}^]";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\S)https?://" + CHARACTER + "*[^\\s<>|\\\\\"'`{}^.,;:!?)](?=[.,;:!?)]*(?!\\S))");

  private WebAddresses() {}

  /** The text with each address, and with what stands between them, as these make it. */
  static String set(String text, UnaryOperator<String> address, UnaryOperator<String> between) {
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
