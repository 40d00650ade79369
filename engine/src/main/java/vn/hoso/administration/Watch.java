package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Overseers;
import vn.hoso.organisation.Role;
import vn.hoso.unit.Units;

/**
 * Who watches over the administration as head of the board, today and on every day to come on which
 * that is known to change: a room with tomorrow's date takes the oversight away as well.
 */
@Component
class Watch {

  private static final String HEADS =
      """
      select p.unit_id as board, h.official_id as "official", h.from_day as "from", h.to_day as "to",
        a.blocked_at is not null as blocked
      from hoso.position_holding h
      join hoso.position p on p.id = h.position_id
      join hoso.unit u on u.id = p.unit_id
      join hoso.account a on a.official_id = h.official_id
      where p.role = 'UNIT_HEAD' and u.kind = 'BOARD'
        and <signs>
        and (h.to_day is null or h.to_day >= :today)
      """
          .replace("<signs>", SecondPerson.SIGNS_IN);

  /** Who heads a board and can sign in, or could where he were let in again. */
  private record Head(
      UUID board, UUID official, LocalDate from, @Nullable LocalDate to, boolean blocked) {

    boolean on(LocalDate day) {
      return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
  }

  private final Overseers overseers;
  private final Units units;
  private final JdbcClient jdbc;
  private final Clock clock;

  Watch(Overseers overseers, Units units, JdbcClient jdbc, Clock clock) {
    this.overseers = overseers;
    this.units = units;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Who watches from each day on until the next one, without himself: who gives his own oversight
   * away takes it from nobody. By this account alone: which others are his, he may have said.
   *
   * @param now who can sign in
   * @param could with those who are blocked: whoever lets them in again asks nobody whether they
   *     watch
   */
  record Watching(
      NavigableMap<LocalDate, Set<UUID>> now, NavigableMap<LocalDate, Set<UUID>> could) {}

  Watching over(CurrentUser by) {
    LocalDate today = LocalDate.now(clock);
    List<Head> heads =
        jdbc.sql(HEADS).param("today", today).query(Head.class).list().stream()
            .filter(head -> !head.official.equals(by.officialId()))
            .toList();
    NavigableMap<LocalDate, Optional<UUID>> boards = boards(today);
    return new Watching(
        watching(boards, heads.stream().filter(head -> !head.blocked).toList()),
        watching(boards, heads));
  }

  private static NavigableMap<LocalDate, Set<UUID>> watching(
      NavigableMap<LocalDate, Optional<UUID>> boards, List<Head> heads) {
    NavigableMap<LocalDate, Set<UUID>> watching = new TreeMap<>();
    for (LocalDate day : days(boards.navigableKeySet(), heads)) {
      UUID board = boards.floorEntry(day).getValue().orElse(null);
      watching.put(
          day,
          heads.stream()
              .filter(head -> head.board.equals(board) && head.on(day))
              .map(Head::official)
              .collect(Collectors.toSet()));
    }
    return watching;
  }

  /**
   * Whether the position makes its holder one who watches, today or later: an administrator, or the
   * head of the board.
   */
  boolean comesWith(Role role, UUID unitId) {
    return role == Role.SYSTEM_ADMIN
        || role == Role.UNIT_HEAD
            && boards(LocalDate.now(clock)).containsValue(Optional.of(unitId));
  }

  private NavigableMap<LocalDate, Optional<UUID>> boards(LocalDate today) {
    NavigableMap<LocalDate, Optional<UUID>> boards = new TreeMap<>();
    boards.put(today, overseers.board(today));
    units.turns(today).forEach(day -> boards.put(day, overseers.board(day)));
    return boards;
  }

  private static Set<LocalDate> days(NavigableSet<LocalDate> turns, List<Head> heads) {
    Set<LocalDate> days = new TreeSet<>(turns);
    for (Head head : heads) {
      days.add(head.from);
      if (head.to != null) {
        days.add(head.to.plusDays(1));
      }
    }
    days.removeIf(day -> day.isBefore(turns.first()));
    return days;
  }

  /** Who watches on some day by the first, and not by the second. */
  static Set<UUID> lost(
      NavigableMap<LocalDate, Set<UUID>> before, NavigableMap<LocalDate, Set<UUID>> after) {
    Set<UUID> lost = new HashSet<>();
    Set<LocalDate> days = new TreeSet<>(before.keySet());
    days.addAll(after.keySet());
    for (LocalDate day : days) {
      Set<UUID> gone = new HashSet<>(before.floorEntry(day).getValue());
      gone.removeAll(after.floorEntry(day).getValue());
      lost.addAll(gone);
    }
    return lost;
  }
}
