package advisor.render.sheet;

/** On which line of a rule file something stands. */
@FunctionalInterface
public interface LineNumbers {

  /**
   * The line, from 1.
   *
   * @param key the key of the file under which it stands: {@code stops}
   * @param id its own id
   */
  int of(String key, String id);
}
