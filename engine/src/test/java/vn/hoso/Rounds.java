package vn.hoso;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Things done again and again, shuffled in each round, so that nobody always comes behind the same.
 */
public final class Rounds {

  private final Map<String, Runnable> asked = new LinkedHashMap<>();
  private final Map<String, List<Double>> took = new LinkedHashMap<>();

  public void ask(String name, Runnable what) {
    asked.put(name, what);
  }

  /**
   * @param warm rounds that do not count
   */
  public void run(int warm, int rounds) {
    var dice = new Random(20261130);
    var names = new ArrayList<>(asked.keySet());
    for (int round = -warm; round < rounds; round++) {
      Collections.shuffle(names, dice);
      for (var name : names) {
        long from = System.nanoTime();
        asked.get(name).run();
        if (round >= 0) {
          took.computeIfAbsent(name, key -> new ArrayList<>())
              .add((System.nanoTime() - from) / 1e6);
        }
      }
    }
    took.values().forEach(Collections::sort);
  }

  public Map<String, Runnable> asked() {
    return Collections.unmodifiableMap(asked);
  }

  /** Milliseconds that so many of a hundred took at most. */
  public double at(String name, int percent) {
    var all = took.get(name);
    return all.get(Math.min(all.size() - 1, all.size() * percent / 100));
  }
}
