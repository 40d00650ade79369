package vn.hoso.workflow;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The paths of a route from its first step to an end, with no step sent back to twice and one
 * supplement at most: all of them counted and looked at, and a few that together take every way.
 */
final class Paths {

  /** A way, and whether the dossier had been taken in before: sending back differs by that. */
  record Mark(Way way, boolean received) {}

  /**
   * @param decided the answer that called the shared process; its ways out depend on it
   */
  private record State(String step, boolean received, String decided, Set<String> loops) {}

  private record Trail(State at, List<Way> ways) {

    Trail plus(Way way, State next) {
      List<Way> longer = new ArrayList<>(ways);
      longer.add(way);
      return new Trail(next, longer);
    }
  }

  private final Ways ways;
  private final boolean minding;
  private final Set<Mark> left = new LinkedHashSet<>();

  /**
   * @param mindingReceipt whether a way before the receipt and the same after it are two
   */
  Paths(Ways ways, boolean mindingReceipt) {
    this.ways = ways;
    this.minding = mindingReceipt;
  }

  private State start() {
    return new State(ways.first(), false, null, Set.of());
  }

  private List<Way> onward(State state) {
    return ways.from(state.step()).stream()
        .filter(way -> !way.loops() || !state.loops().contains(way.to()))
        .filter(way -> way.decided() == null || way.decided().equals(state.decided()))
        .toList();
  }

  private State after(State state, Way way) {
    Set<String> taken = new HashSet<>(state.loops());
    if (way.loops()) {
      taken.add(way.to());
    }
    return new State(
        way.to(),
        state.received() || way.receives(),
        ways.calls(way) ? way.outcome() : state.decided(),
        taken);
  }

  private Mark mark(State state, Way way) {
    return new Mark(way, minding && state.received());
  }

  /** How many paths there are; fails where one of them cannot be gone to an end. */
  BigInteger count() {
    return count(start(), new HashMap<>());
  }

  private BigInteger count(State state, Map<State, BigInteger> known) {
    BigInteger found = known.get(state);
    if (found == null) {
      found = BigInteger.ZERO;
      for (Way way : onward(state)) {
        found = found.add(way.ends() ? BigInteger.ONE : count(after(state, way), known));
      }
      if (found.signum() == 0) {
        throw new AssertionError("no way out of " + state);
      }
      known.put(state, found);
    }
    return found;
  }

  /** Every way at every state a path can come to. */
  Set<Mark> marks() {
    Set<Mark> marks = new LinkedHashSet<>();
    Set<State> seen = new HashSet<>();
    Deque<State> open = new ArrayDeque<>(List.of(start()));
    while (!open.isEmpty()) {
      State state = open.pop();
      if (seen.add(state)) {
        for (Way way : onward(state)) {
          marks.add(mark(state, way));
          if (!way.ends()) {
            open.push(after(state, way));
          }
        }
      }
    }
    return marks;
  }

  /**
   * A few paths that together take every way; one at least.
   *
   * @param gone ways that need not be taken, since another dossier went them
   */
  List<List<Way>> covering(Set<Way> gone) {
    marks().stream().filter(mark -> !gone.contains(mark.way())).forEach(left::add);
    List<List<Way>> paths = new ArrayList<>();
    if (left.isEmpty()) {
      paths.add(opening(new HashSet<>(ways.steps())).get(0));
    }
    while (!left.isEmpty()) {
      int before = left.size();
      paths.add(path());
      if (left.size() == before) {
        throw new AssertionError("no path takes " + left);
      }
    }
    return paths;
  }

  /**
   * Few short paths that together open steps not seen before.
   *
   * @param unseen the others are not gone for; what is opened is taken out
   */
  List<List<Way>> opening(Set<String> unseen) {
    boolean fresh = unseen.remove(ways.first());
    List<List<Way>> paths = new ArrayList<>();
    while (fresh || shortest(start(), mark -> opens(mark, unseen)) != null) {
      fresh = false;
      List<Way> gone = new ArrayList<>();
      State state = start();
      while (!state.step().equals(Way.END)) {
        for (Way way : legToUnseen(state, unseen)) {
          unseen.removeAll(way.open());
          gone.add(way);
          state = after(state, way);
        }
      }
      paths.add(gone);
    }
    return paths;
  }

  private static boolean opens(Mark mark, Set<String> unseen) {
    return mark.way().open().stream().anyMatch(unseen::contains);
  }

  private List<Way> legToUnseen(State from, Set<String> unseen) {
    Trail found = shortest(from, mark -> opens(mark, unseen));
    return (found == null ? shortest(from, mark -> mark.way().ends()) : found).ways();
  }

  /** Goes for what leads back first: an end leaves the rest to another dossier. */
  private List<Way> path() {
    List<Way> gone = new ArrayList<>();
    State state = start();
    while (!state.step().equals(Way.END)) {
      for (Way way : leg(state)) {
        left.remove(mark(state, way));
        gone.add(way);
        state = after(state, way);
      }
    }
    return gone;
  }

  private List<Way> leg(State from) {
    for (Predicate<Mark> wanted :
        List.<Predicate<Mark>>of(
            mark -> left.contains(mark) && mark.way().loops(),
            left::contains,
            mark -> mark.way().ends())) {
      Trail found = shortest(from, wanted);
      if (found != null) {
        return found.ways();
      }
    }
    throw new AssertionError("no end from " + from);
  }

  private Trail shortest(State from, Predicate<Mark> wanted) {
    Deque<Trail> open = new ArrayDeque<>(List.of(new Trail(from, List.of())));
    Set<State> seen = new HashSet<>(Set.of(from));
    while (!open.isEmpty()) {
      Trail trail = open.poll();
      for (Way way : onward(trail.at())) {
        Trail longer = trail.plus(way, after(trail.at(), way));
        if (wanted.test(mark(trail.at(), way))) {
          return longer;
        }
        if (!way.ends() && seen.add(longer.at())) {
          open.add(longer);
        }
      }
    }
    return null;
  }
}
