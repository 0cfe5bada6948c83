package advisor.terminal;

import java.util.Set;

/** How a sheet ends. */
sealed interface Ending {

  /** These positions were taken; for choose-one, exactly one. */
  record Chosen(Set<Integer> positions) implements Ending {}

  /** To the question before; these were ticked. */
  record Back(Set<Integer> ticked) implements Ending {}

  record Leave() implements Ending {}

  /** No key will come any more. */
  record EndOfInput() implements Ending {}
}
