package vn.hoso.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of one demo dossier: told by when it began and by what differs from the plain road.
 * Where it stands today follows from the days its steps take.
 *
 * @param daysAgo calendar days before today on which the cell opens it
 * @param cell key of the cell in {@link DemoPlaces}; null for the home of the next person
 * @param pace how long its steps take, in percent of the usual days
 * @param turns outcomes per step that differ from the happy one, one for each visit of the step
 * @param restsAt id of the step at which it is left lying; null where only time stops it
 * @param closing {@code withdraw} or {@code stop} when it comes to rest; null for neither
 * @param done steps done a given number of working days before today, whatever their usual days: so
 *     that a desk shows work due today and tomorrow on whichever day the demo is made
 */
record DemoStory(
    int daysAgo,
    String cell,
    int pace,
    Map<String, List<String>> turns,
    String restsAt,
    String closing,
    Map<String, Integer> done) {

  static DemoStory plain(int daysAgo) {
    return at(daysAgo, null);
  }

  static DemoStory at(int daysAgo, String cell) {
    return new DemoStory(daysAgo, cell, 100, Map.of(), null, null, Map.of());
  }

  DemoStory pace(int percent) {
    return new DemoStory(daysAgo, cell, percent, turns, restsAt, closing, done);
  }

  DemoStory turn(String step, String... outcomes) {
    var more = new HashMap<>(turns);
    more.put(step, List.of(outcomes));
    return new DemoStory(daysAgo, cell, pace, Map.copyOf(more), restsAt, closing, done);
  }

  DemoStory restsAt(String step) {
    return new DemoStory(daysAgo, cell, pace, turns, step, closing, done);
  }

  DemoStory closing(String verb) {
    return new DemoStory(daysAgo, cell, pace, turns, restsAt, verb, done);
  }

  /**
   * The step is done that many working days before today, and the one after it is where the dossier
   * rests.
   */
  DemoStory doneBefore(String step, int workingDays, String restsAt) {
    return new DemoStory(daysAgo, cell, pace, turns, restsAt, closing, Map.of(step, workingDays));
  }

  /** The outcome of the n-th visit of a step, counted from 0. */
  String outcome(String step, int visit) {
    var told = turns.getOrDefault(step, List.of());
    return visit < told.size() ? told.get(visit) : DemoForms.HAPPY.get(step);
  }
}
