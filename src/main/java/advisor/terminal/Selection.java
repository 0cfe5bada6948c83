package advisor.terminal;

import java.util.List;
import java.util.Set;

/** What is pointed at and ticked in a list of choices; what each key makes of it. */
sealed interface Selection permits ChooseOne, ChooseMany {

  Cursor cursor();

  /** The lines to choose from. */
  List<String> labels();

  /** The positions that Enter takes; empty where Enter cannot go on yet. */
  Set<Integer> chosen();

  Selection press(Key key);

  default int at() {
    return cursor().at();
  }
}
