package vn.hoso.standin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.shared.FoldedWords;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.staffing.OfficialView;

/** Whom a leader can choose from: those who hold a position in his units or below. */
@Component
class Colleagues {

  private final OfficialChanges officials;
  private final JdbcClient jdbc;
  private final Clock clock;

  Colleagues(OfficialChanges officials, JdbcClient jdbc, Clock clock) {
    this.officials = officials;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * At most 50, by name.
   *
   * @throws StandInProblem ORGANISATION-008 (403) for who leads nothing
   */
  @Transactional(readOnly = true)
  public List<OfficialView> search(CurrentUser by, String text) {
    CurrentUser own = by.inOwnRight();
    if (own.holds(Role.SYSTEM_ADMIN)) {
      return officials.search(text).items();
    }
    List<String> led =
        own.positions().stream()
            .filter(held -> StandInPolicy.LEADERS.contains(held.role()))
            .map(HeldPosition::unitPath)
            .distinct()
            .toList();
    if (led.isEmpty()) {
      throw StandInProblem.mayNotSetStandIn();
    }
    return officials.named(ids(led, text == null ? "" : text.strip()));
  }

  private List<UUID> ids(List<String> led, String words) {
    if (words.indexOf('\0') >= 0) {
      return List.of();
    }
    return jdbc.sql(
            """
            select o.id from official o
            where o.search like all <words>
              and exists (select from position_holding h join position p on p.id = h.position_id
                join unit u on u.id = p.unit_id
                where h.official_id = o.id and h.from_day <= :day and (h.to_day is null or h.to_day >= :day)
                  and u.path like any (cast(:led as text[])))
            order by o.full_name, o.id limit 50
            """
                .replace("<words>", FoldedWords.PATTERNS))
        .params(
            Map.of(
                "text",
                words,
                "day",
                LocalDate.now(clock),
                "led",
                led.stream().map(path -> path + "%").toArray(String[]::new)))
        .query(UUID.class)
        .list();
  }
}
