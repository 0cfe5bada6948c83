package advisor.terminal;

import java.util.List;
import java.util.Set;

/** One of several: what the cursor is on. */
record ChooseOne(List<String> labels, Cursor cursor) implements Selection {

  ChooseOne {
    labels = List.copyOf(labels);
  }

  @Override
  public Set<Integer> chosen() {
    return Set.of(at());
  }

  @Override
  public ChooseOne press(Key key) {
    return new ChooseOne(labels, cursor.press(key, labels));
  }
}
