package advisor.check.prove;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the sets of answers for which a function is not 0. */
public final class PathCount {

  private final Diagram diagram;
  private final List<BigInteger[]> ways = new ArrayList<>();
  private final List<BigInteger> open = new ArrayList<>();
  private final Map<Integer, BigInteger> known = new HashMap<>();

  PathCount(AnswerSpace space) {
    this.diagram = space.diagram();
    for (int level = 0; level < space.size(); level++) {
      BigInteger[] each = new BigInteger[diagram.width(level)];
      BigInteger sum = BigInteger.ZERO;
      for (int i = 0; i < each.length; i++) {
        each[i] = space.level(level).ways(i);
        sum = sum.add(each[i]);
      }
      ways.add(each);
      open.add(sum);
    }
  }

  /** Multiplies a count by the number of answers that a choice stands for. */
  BigInteger times(BigInteger count, int level, int choice) {
    BigInteger each = ways.get(level)[choice];
    return each.equals(BigInteger.ONE) ? count : count.multiply(each);
  }

  /** Returns the number of sets of answers for which a function is not 0. */
  public BigInteger of(int function) {
    return from(0, function);
  }

  /** Returns this number from a level on; the function must not depend on earlier decisions. */
  BigInteger from(int level, int function) {
    return function == Diagram.NO
        ? BigInteger.ZERO
        : open(level, diagram.level(function), counted(function));
  }

  /** Multiplies a count by the number of ways to make the decisions between two levels. */
  BigInteger open(int from, int to, BigInteger count) {
    BigInteger all = count;
    for (int i = from; i < to; i++) {
      all = all.multiply(open.get(i));
    }
    return all;
  }

  private BigInteger counted(int function) {
    if (Diagram.isConstant(function)) {
      return BigInteger.ONE;
    }
    BigInteger count = known.get(function);
    if (count == null) {
      count = BigInteger.ZERO;
      int level = diagram.level(function);
      for (int i = 0; i < diagram.width(level); i++) {
        BigInteger each = from(level + 1, diagram.with(function, level, i));
        count = count.add(times(each, level, i));
      }
      known.put(function, count);
    }
    return count;
  }

  /** Returns the number of sets of answers for each value of a function except 0. */
  public SortedMap<Integer, BigInteger> byValue(int function) {
    SortedMap<Integer, BigInteger> byValue = new TreeMap<>();
    BigInteger[] waysTo = new BigInteger[1 + Math.max(0, function)];
    add(function, open(0, diagram.level(function), BigInteger.ONE), waysTo, byValue);
    for (int part = function; part >= 0; part--) { // the parts of a function have smaller numbers
      int level = diagram.level(part);
      for (int i = 0; waysTo[part] != null && i < diagram.width(level); i++) {
        int next = diagram.with(part, level, i);
        BigInteger each = times(waysTo[part], level, i);
        add(next, open(level + 1, diagram.level(next), each), waysTo, byValue);
      }
    }
    return byValue;
  }

  private static void add(
      int part, BigInteger ways, BigInteger[] waysTo, SortedMap<Integer, BigInteger> byValue) {
    if (part >= 0) {
      waysTo[part] = waysTo[part] == null ? ways : waysTo[part].add(ways);
    } else if (part != Diagram.NO) {
      byValue.merge(Diagram.value(part), ways, BigInteger::add);
    }
  }
}
