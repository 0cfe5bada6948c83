package advisor.check.prove;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of answer sets in functions that are 0 where no person can walk. */
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

  /** A count for each answer that a choice stands for. */
  BigInteger times(BigInteger count, int level, int choice) {
    BigInteger each = ways.get(level)[choice];
    return each.equals(BigInteger.ONE) ? count : count.multiply(each);
  }

  /** How many answer sets there are on which a function is not 0. */
  public BigInteger of(int function) {
    return from(0, function);
  }

  /** The same where the decisions before a level are made, on which it does not depend. */
  BigInteger from(int level, int function) {
    if (function == Diagram.NO) {
      return BigInteger.ZERO;
    }
    return open(level, diagram.level(function), counted(function));
  }

  /** A count for each way to make the decisions from a level on up to another. */
  BigInteger open(int from, int to, BigInteger count) {
    BigInteger all = count;
    for (int i = from; i < to; i++) {
      all = all.multiply(open.get(i));
    }
    return all;
  }

  /**
   * How many answer sets lead to each part of a function.
   *
   * @param ends to which those that lead to each constant are added
   */
  BigInteger[] waysTo(int function, Map<Integer, BigInteger> ends) {
    BigInteger[] waysTo = new BigInteger[1 + Math.max(0, function)];
    waysTo[Math.max(0, function)] = open(0, diagram.level(function), BigInteger.ONE);
    for (int part = function; part >= 0; part--) {
      int level = diagram.level(part);
      for (int i = 0; waysTo[part] != null && i < diagram.width(level); i++) {
        int next = diagram.with(part, level, i);
        if (next != Diagram.NO) {
          BigInteger ways = open(level + 1, diagram.level(next), times(waysTo[part], level, i));
          if (next < 0) {
            ends.merge(next, ways, BigInteger::add);
          } else {
            waysTo[next] = waysTo[next] == null ? ways : waysTo[next].add(ways);
          }
        }
      }
    }
    return waysTo;
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
}
