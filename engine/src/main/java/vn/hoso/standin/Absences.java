package vn.hoso.standin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The days on which officials are away, as they or others have said by naming a stand-in. */
@Component
public class Absences {

  /** Both days are among those he is away. */
  public record Away(UUID officialId, LocalDate from, LocalDate to) {

    public boolean on(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  private final JdbcClient jdbc;

  Absences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Today and to come, of all those officials in one statement. */
  public List<Away> of(Collection<UUID> officialIds, LocalDate today) {
    return jdbc.sql(
            """
            select absent_id, from_day, to_day from stand_in
            where absent_id = any (:ids) and ended_at is null and to_day >= :day
            """)
        .param("ids", new SqlArrayValue("uuid", officialIds.toArray()))
        .param("day", today)
        .query(
            (row, number) ->
                new Away(
                    row.getObject("absent_id", UUID.class),
                    row.getObject("from_day", LocalDate.class),
                    row.getObject("to_day", LocalDate.class)))
        .list();
  }
}
