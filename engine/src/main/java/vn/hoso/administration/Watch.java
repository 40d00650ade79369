package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
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

  /** Whom his account lets in by a password, or will by a link that is good already. */
  private static final String OPENS =
      """
      (a.password_set or exists (
        select from hoso.password_link l
        where l.official_id = a.official_id and l.expires_at > :now
          and (l.alone or l.confirmed_at is not null)))
      """;

  private static final String HEADS =
      """
      select p.unit_id as board, h.official_id as "official", h.from_day as "from",
        h.to_day as "to", a.blocked_at is not null as blocked
      from hoso.position_holding h
      join hoso.position p on p.id = h.position_id
      join hoso.unit u on u.id = p.unit_id
      join hoso.account a on a.official_id = h.official_id
      where p.role = 'UNIT_HEAD' and u.kind = 'BOARD'
        and (h.to_day is null or h.to_day >= :today) and
      """
          + OPENS;

  /**
   * Who watches from that day on until the next one.
   *
   * @param all with those who are blocked: they come to watch as soon as they are let in
   */
  record Heads(NavigableMap<LocalDate, Set<UUID>> able, NavigableMap<LocalDate, Set<UUID>> all) {

    Set<UUID> gone(Heads after) {
      return lost(able, after.able);
    }

    Set<UUID> come(Heads after) {
      Set<UUID> come = lost(after.able, able);
      come.addAll(lost(after.all, all));
      return come;
    }
  }

  /** Who heads a board and can sign in, unless he is blocked. */
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
   * Who watches from that day on until the next one, without himself: who gives his own oversight
   * away takes it from nobody. By this account alone: which others are his, he may have said.
   */
  Heads over(CurrentUser by) {
    LocalDate today = LocalDate.now(clock);
    List<Head> heads =
        heads(today).stream().filter(head -> !head.official.equals(by.officialId())).toList();
    NavigableMap<LocalDate, Optional<UUID>> boards = boards(today);
    List<Head> able = heads.stream().filter(head -> !head.blocked).toList();
    return new Heads(watching(boards, able), watching(boards, heads));
  }

  private List<Head> heads(LocalDate today) {
    return jdbc.sql(HEADS)
        .param("today", today)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Head.class)
        .list();
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

  /**
   * Of these officials, those whose accounts let them in, or will by a link that is good already.
   */
  Set<UUID> opened(Collection<UUID> officialIds) {
    return Set.copyOf(
        jdbc.sql(
                "select a.official_id from hoso.account a"
                    + " where a.official_id = any (cast(:ids as uuid[])) and "
                    + OPENS)
            .param("ids", officialIds.toArray(UUID[]::new))
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .query(UUID.class)
            .list());
  }

  /** Keeps, before he is blocked, whether he watches today. */
  void keep(UUID officialId) {
    LocalDate today = LocalDate.now(clock);
    UUID board = overseers.board(today).orElse(null);
    boolean watches =
        heads(today).stream()
            .anyMatch(
                head ->
                    head.official.equals(officialId) && head.board.equals(board) && head.on(today));
    jdbc.sql(
            "update hoso.account set watched_when_blocked = ?"
                + " where official_id = ? and blocked_at is null")
        .params(watches, officialId)
        .update();
  }

  /** Who watched when he was last blocked. */
  Set<UUID> kept() {
    return Set.copyOf(
        jdbc.sql("select official_id from hoso.account where watched_when_blocked")
            .query(UUID.class)
            .list());
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
  private static Set<UUID> lost(
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
