package advisor.check;

import advisor.model.Condition;
import advisor.model.Question;
import java.util.ArrayList;
import java.util.List;

/** What the conditions of a book ask for, and where in a block it is known to be given or not. */
final class Known {

  private final Plan plan;
  private final Space space;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<long[]> yes = new ArrayList<>();
  private final List<long[]> no = new ArrayList<>();
  private final long[] nowhere;
  private final long[] everywhere;

  /**
   * One of these answers to this question.
   *
   * @param given where in a block it is given if the question is asked
   * @param other where it is not, even so
   * @param yes the sheet for where it is given
   * @param no the sheet for where it is not
   */
  private record Leaf(int question, long mask, long[] given, long[] other, long[] yes, long[] no) {}

  Known(Plan plan, Space space) {
    this.plan = plan;
    this.space = space;
    this.nowhere = new long[space.words()];
    this.everywhere = Bits.ones(space.words());
  }

  Question question(String id) {
    return plan.question(id);
  }

  int words() {
    return space.words();
  }

  long[] nowhere() {
    return nowhere;
  }

  long[] everywhere() {
    return everywhere;
  }

  long[] yes(int leaf) {
    return yes.get(leaf);
  }

  long[] no(int leaf) {
    return no.get(leaf);
  }

  /** The number of a leaf, the same for the same. */
  int leaf(Condition.Chosen chosen) {
    int question = plan.questions().indexOf(chosen.question());
    long mask = plan.mask(chosen);
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i).question() == question && leaves.get(i).mask() == mask) {
        return i;
      }
    }
    long[] given = new long[words()];
    for (int i = 0; question >= space.firstInBlock() && i < space.classes(question).size(); i++) {
      if ((space.classes(question).marks(i) & mask) != 0) {
        Bits.or(given, space.places(question, i));
      }
    }
    long[] other = everywhere.clone();
    Bits.andNot(other, given);
    leaves.add(new Leaf(question, mask, given, other, new long[words()], new long[words()]));
    yes.add(nowhere);
    no.add(nowhere);
    return leaves.size() - 1;
  }

  /** Begins a block: what was answered before it is known, and nothing else. */
  void begin(long[] marks) {
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      boolean before = leaf.question() < space.firstInBlock();
      boolean given = before && (marks[leaf.question()] & leaf.mask()) != 0;
      yes.set(i, given ? everywhere : nowhere);
      no.set(i, given || !before ? nowhere : everywhere);
    }
  }

  /** Answers a question of the block where it is asked, and passes it over elsewhere. */
  void answer(int question, long[] asked) {
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      if (leaf.question() == question && asked == everywhere) {
        yes.set(i, leaf.given());
        no.set(i, leaf.other());
      } else if (leaf.question() == question) {
        for (int word = 0; word < asked.length; word++) {
          leaf.yes()[word] = leaf.given()[word] & asked[word];
          leaf.no()[word] = ~leaf.yes()[word];
        }
        yes.set(i, leaf.yes());
        no.set(i, leaf.no());
      }
    }
  }
}
