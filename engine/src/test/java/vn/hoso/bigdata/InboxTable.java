package vn.hoso.bigdata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.Rounds;
import vn.hoso.shared.HosoClock;

/** What was measured, and what of the goals was reached. */
final class InboxTable {

  private final Rounds rounds;
  private final List<BigDataSet.Official> officials;
  private final BigSize size;
  private final double floor;

  InboxTable(Rounds rounds, List<BigDataSet.Official> officials, BigSize size) {
    this.rounds = rounds;
    this.officials = officials;
    this.size = size;
    this.floor = rounds.at(AskedLists.FLOOR, 50);
  }

  String text(double load, double minutes) {
    return say(
        """
        %s, %d cores, load before %.1f, Java %s; %,d dossiers, %,d open items, %,d units copied in %.1f minutes.

        | p50 / p95 in ms (p50 to the floor) | %s |
        |---|---|---|---|
        %s

        %s: %s. %s: %s. %s: %s.

        | goal | reached |
        |---|---|
        %s
        """,
        LocalDate.now(HosoClock.ZONE),
        Runtime.getRuntime().availableProcessors(),
        load,
        Runtime.version().feature(),
        size.dossiers(),
        size.open(),
        size.cells() + size.committees(),
        minutes,
        officials.stream()
            .map(
                each ->
                    say(
                        "%s: %d positions, %,d items",
                        each.name(), each.user().positions().size(), each.items()))
            .collect(Collectors.joining(" | ")),
        Stream.concat(AskedLists.EACH.stream(), Stream.of(AskedEngine.PAGE, AskedEngine.COUNTS))
            .map(what -> "| " + what + " | " + cells(what) + " |")
            .collect(Collectors.joining("\n")),
        AskedLists.FLOOR,
        cell(AskedLists.FLOOR),
        AskedLists.AGAIN,
        cell(AskedLists.AGAIN),
        AskedLists.TRACKING,
        cell(AskedLists.TRACKING),
        String.join("\n", goals()));
  }

  private List<String> goals() {
    var goals = new ArrayList<String>();
    var heavy = "heavy: ";
    most(
        goals,
        "first page, 50 positions, 20,000 items: ≤ 3x the floor",
        heavy + AskedLists.FIRST,
        3);
    most(goals, "first page, ordinary: ≤ 2x the floor", "light: " + AskedLists.FIRST, 2);
    goals.add(
        goal(
            "first page ≥ 100x faster than the engine's",
            rounds.at(heavy + AskedEngine.PAGE, 50) / rounds.at(heavy + AskedLists.FIRST, 50),
            100,
            false));
    goals.add(
        goal(
            "a page 1,000 rows deep ≤ 1.3x the first",
            rounds.at(heavy + AskedLists.DEEP, 50) / rounds.at(heavy + AskedLists.FIRST, 50),
            1.3,
            true));
    most(goals, "list of dossiers ≤ 5x the floor", worst(AskedLists.DOSSIERS), 5);
    most(goals, "register ≤ 5x the floor", worst(AskedLists.REGISTER), 5);
    for (var search :
        List.of(AskedLists.SEARCH, AskedLists.FOUND, AskedLists.PERSONS, AskedLists.UNITS)) {
      most(goals, "search (" + search + ") ≤ 12x the floor", worst(search), 12);
    }
    most(goals, "public tracking ≤ 3x the floor", AskedLists.TRACKING, 3);
    goals.add(
        say(
            "| counters ≤ 10 ms for anybody | %.1f ms%s |",
            rounds.at(worst(AskedLists.COUNTERS), 50),
            rounds.at(worst(AskedLists.COUNTERS), 50) <= 10 ? "" : ", **missed**"));
    goals.add(
        goal(
            "counters ≥ 30x faster than the engine's four",
            rounds.at(heavy + AskedEngine.COUNTS, 50) / rounds.at(heavy + AskedLists.COUNTERS, 50),
            30,
            false));
    return goals;
  }

  private void most(List<String> goals, String goal, String what, double most) {
    goals.add(goal(goal, rounds.at(what, 50) / floor, most, true));
  }

  private static String goal(String goal, double reached, double bound, boolean most) {
    boolean held = most ? reached <= bound : reached >= bound;
    return say("| %s | %.1fx%s |", goal, reached, held ? "" : ", **missed**");
  }

  /** Whoever waits longest. */
  private String worst(String what) {
    return officials.stream()
        .map(each -> each.name() + ": " + what)
        .reduce((one, other) -> rounds.at(one, 50) >= rounds.at(other, 50) ? one : other)
        .orElseThrow();
  }

  private String cells(String what) {
    return officials.stream()
        .map(each -> cell(each.name() + ": " + what))
        .collect(Collectors.joining(" | "));
  }

  private String cell(String name) {
    double half = rounds.at(name, 50);
    return say("%.1f / %.1f (%.1fx)", half, rounds.at(name, 95), half / floor);
  }

  private static String say(String text, Object... with) {
    return String.format(Locale.ROOT, text, with);
  }
}
