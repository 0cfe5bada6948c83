package advisor.check;

import advisor.model.Condition;
import java.util.Arrays;
import java.util.List;

/**
 * A condition at all places of a block at once: where it is known to be true. What is not answered
 * yet makes nothing true, and neither does its negation. Each gate writes on a sheet of its own, so
 * that one is read by one thread and before it is asked again.
 */
sealed interface Gate {

  /** Where it is true. */
  long[] on(Known known);

  /** An answer that is given, or known not to be. */
  record Literal(int leaf, boolean negated) implements Gate {
    @Override
    public long[] on(Known known) {
      return negated ? known.no(leaf) : known.yes(leaf);
    }
  }

  /** All parts, or any. */
  record Joined(boolean all, Gate[] parts, long[] sheet) implements Gate {
    @Override
    public long[] on(Known known) {
      long[] neutral = all ? known.everywhere() : known.nowhere();
      long[] settled = all ? known.nowhere() : known.everywhere();
      long[] sum = neutral;
      for (Gate part : parts) {
        long[] next = part.on(known);
        if (next == settled) {
          return settled;
        }
        sum = sum == neutral ? next : next == neutral ? sum : join(sum, next);
      }
      return sum;
    }

    private long[] join(long[] one, long[] other) {
      if (all) {
        for (int i = 0; i < sheet.length; i++) {
          sheet[i] = one[i] & other[i];
        }
      } else {
        for (int i = 0; i < sheet.length; i++) {
          sheet[i] = one[i] | other[i];
        }
      }
      return sheet;
    }
  }

  /** So many parts or more; for each number up to it a sheet of where that many are true. */
  record Counting(Gate[] parts, long[][] sheets) implements Gate {
    @Override
    public long[] on(Known known) {
      for (long[] sheet : sheets) {
        Arrays.fill(sheet, 0);
      }
      for (Gate part : parts) {
        long[] next = part.on(known);
        for (int i = sheets.length - 1; i >= 0; i--) {
          long[] fewer = i == 0 ? known.everywhere() : sheets[i - 1];
          for (int word = 0; word < next.length; word++) {
            sheets[i][word] |= fewer[word] & next[word];
          }
        }
      }
      return sheets[sheets.length - 1];
    }
  }

  /** The gate of a condition over these leaves. */
  static Gate of(Condition condition, Known known) {
    return condition.match(new Wiring(known, false));
  }

  /** Takes every "not" down to the answers. */
  record Wiring(Known known, boolean negated) implements Condition.Cases<Gate> {
    @Override
    public Gate chosen(Condition.Chosen chosen) {
      return new Literal(known.leaf(chosen), negated);
    }

    @Override
    public Gate all(Condition.All all) {
      return joined(!negated, all.parts());
    }

    @Override
    public Gate any(Condition.Any any) {
      return joined(negated, any.parts());
    }

    @Override
    public Gate not(Condition.Not not) {
      return not.part().match(new Wiring(known, !negated));
    }

    /** That not so many are true is that of the others enough are false. */
    @Override
    public Gate atLeast(Condition.AtLeast atLeast) {
      int size = atLeast.of().size();
      int needed = negated ? size - atLeast.count() + 1 : atLeast.count();
      return new Counting(gates(atLeast.of()), new long[needed][known.words()]);
    }

    @Override
    public Gate counted(Condition.Counted counted) {
      return counted.spelledOut(known.question(counted.question())).match(this);
    }

    @Override
    public Gate named(Condition.Named named) {
      return named.part().match(this);
    }

    private Gate joined(boolean all, List<Condition> parts) {
      return new Joined(all, gates(parts), new long[known.words()]);
    }

    private Gate[] gates(List<Condition> parts) {
      return parts.stream().map(part -> part.match(this)).toArray(Gate[]::new);
    }
  }
}
