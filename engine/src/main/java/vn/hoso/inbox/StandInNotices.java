package vn.hoso.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.shared.Ids;
import vn.hoso.standin.StandInChanged;
import vn.hoso.standin.StandInView;

/**
 * Tells who is named a stand-in, in the transaction that names him; ended early, it is taken back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StandInNotices {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final JdbcClient jdbc;
  private final Clock clock;

  StandInNotices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @EventListener
  void changed(StandInChanged event) {
    if (event.ended()) {
      takenBack(event.standIn().id());
    } else {
      told(event.standIn());
    }
  }

  private void told(StandInView standIn) {
    jdbc.sql(
            """
            insert into notice (id, kind, due_on, recorded_at, official_id, occasion, detail)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(Ids.next(), NoticeKind.STAND_IN.name(), standIn.to())
        .params(Timestamp.from(clock.instant()), standIn.deputyId(), standIn.id().toString())
        .params(said(standIn))
        .update();
  }

  private void takenBack(UUID standInId) {
    String which = "kind = 'STAND_IN' and occasion = ?";
    jdbc.sql("delete from notice where " + which).param(standInId.toString()).update();
  }

  /** As papers write it; names and days are the same in both languages. */
  private static String said(StandInView standIn) {
    return standIn.deputyName()
        + " thay "
        + standIn.absentName()
        + ", "
        + DAY.format(standIn.from())
        + " – "
        + DAY.format(standIn.to())
        + " ("
        + String.join("; ", standIn.positions())
        + "; "
        + standIn.document()
        + ")";
  }
}
