package vn.hoso.administration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.unit.UnitDuty;

/**
 * How far an administrator reached at a moment, by {@link OwnReach}.
 *
 * @param there every unit there was, whoever sees it: a new one brings no dossiers
 * @param accounts of each account that is his, what it sees from that day on until the next one:
 *     which accounts those are he may have written himself, so none hides what another gains
 * @param bound an id of that moment: what others open meanwhile is no gain
 */
record Reached(Set<UUID> there, Map<UUID, NavigableMap<LocalDate, Eyes>> accounts, UUID bound) {

  private static final NavigableMap<LocalDate, Eyes> NOTHING =
      new TreeMap<>(Map.of(LocalDate.EPOCH, Eyes.NONE));

  /** What was done meanwhile has given him, each thing by a word of its kind and what it is. */
  Set<String> gained(Reached after) {
    Set<String> gained = new TreeSet<>();
    after.accounts.forEach(
        (account, now) -> {
          NavigableMap<LocalDate, Eyes> then = accounts.getOrDefault(account, NOTHING);
          Set<LocalDate> all = new TreeSet<>(then.keySet());
          all.addAll(now.keySet());
          all.forEach(day -> gained.addAll(on(day, then).gained(on(day, now), there)));
        });
    return gained;
  }

  /** A midnight between the two readings leaves no day without any. */
  private static Eyes on(LocalDate day, NavigableMap<LocalDate, Eyes> days) {
    var entry = days.floorEntry(day);
    return (entry == null ? days.firstEntry() : entry).getValue();
  }

  /**
   * @param seen units he sits in or sees into
   * @param tasks duties of those units, and what falls to them
   * @param delegated matters that are delegated to those units
   * @param away by the bodies he sits in or works for, the matters that units below decide instead:
   *     what is taken from those comes back
   * @param held dossiers opened, and people entered, until then that lie with those units
   */
  record Eyes(
      Set<UUID> seen,
      Set<Task> tasks,
      List<Span> delegated,
      Map<UUID, List<Span>> away,
      Map<UUID, Set<String>> held) {

    static final Eyes NONE = new Eyes(Set.of(), Set.of(), List.of(), Map.of(), Map.of());

    private Set<String> gained(Eyes after, Set<UUID> there) {
      Set<String> gained = new HashSet<>();
      Set<UUID> more = new HashSet<>(after.seen);
      more.removeAll(seen);
      more.retainAll(there);
      more.forEach(unit -> gained.add("unit " + unit));
      after.tasks.stream()
          .filter(task -> !tasks.contains(task) && there.contains(task.at))
          // What a unit does for itself comes with the unit.
          .filter(task -> !(task.unit.equals(task.at) && more.contains(task.unit)))
          .forEach(task -> gained.add("task " + task));
      Span.beyond("decides ", delegated, after.delegated).forEach(gained::add);
      Span.beyond("decides ", flat(after.away), flat(away(after))).forEach(gained::add);
      Set<String> known = new HashSet<>();
      held.values().forEach(known::addAll);
      // Whoever agrees to a unit agrees to what lies there, also to what comes there meanwhile.
      after.held.forEach(
          (unit, what) -> {
            if (!more.contains(unit)) {
              what.stream().filter(each -> !known.contains(each)).forEach(gained::add);
            }
          });
      return gained;
    }

    /** Nothing comes back to him at a body he has left, unless he has come to another one. */
    private Map<UUID, List<Span>> away(Eyes after) {
      Map<UUID, List<Span>> still = new HashMap<>(away);
      if (away.keySet().containsAll(after.away.keySet())) {
        still.keySet().retainAll(after.away.keySet());
      }
      return still;
    }

    private static List<Span> flat(Map<UUID, List<Span>> away) {
      return away.values().stream().flatMap(List::stream).toList();
    }
  }

  /**
   * What a unit does, or is there for.
   *
   * @param at the committee it does it for; the unit itself where it is only there for it
   */
  record Task(UUID unit, UUID at, UnitDuty duty, @Nullable String matter) {

    @Override
    public String toString() {
      return unit + " " + at + ' ' + duty + ' ' + matter;
    }
  }

  /**
   * Days on which a unit decides a matter itself, those past among them: a dossier goes on by the
   * rule of the day it was opened.
   */
  record Span(UUID unit, String matter, LocalDate from, @Nullable LocalDate to) {

    /** Those of the second that the first do not cover, as the days of a kind. */
    static Stream<String> beyond(String kind, List<Span> wide, List<Span> all) {
      return all.stream()
          .filter(each -> wide.stream().noneMatch(each::isWithin))
          .map(each -> kind + each.unit + ' ' + each.matter + ' ' + each.from + ' ' + each.to);
    }

    private boolean isWithin(Span other) {
      return unit.equals(other.unit)
          && matter.equals(other.matter)
          && !from.isBefore(other.from)
          && (other.to == null || to != null && !to.isAfter(other.to));
    }
  }

  /**
   * A matter that a unit below a body decides instead of it.
   *
   * @param unit null where none below that body does
   */
  record Below(
      UUID body,
      @Nullable UUID unit,
      @Nullable String matter,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    static Map<UUID, List<Span>> byBody(List<Below> all) {
      return all.stream()
          .collect(
              Collectors.groupingBy(
                  Below::body, Collectors.flatMapping(Below::span, Collectors.toList())));
    }

    private Stream<Span> span() {
      return unit == null ? Stream.empty() : Stream.of(new Span(unit, matter, from, to));
    }
  }
}
