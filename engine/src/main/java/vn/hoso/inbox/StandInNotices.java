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
 * Tells who is named a stand-in, and who is absent where he has not said so himself, in the
 * transaction that names him; ended early, it is taken back.
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
      StandInView standIn = event.standIn();
      tell(standIn, NoticeKind.STAND_IN, standIn.deputyId(), said(standIn));
      if (!event.byAbsent()) {
        String said = said(standIn) + ", " + standIn.setByName() + " giao";
        tell(standIn, NoticeKind.STANDS_IN_FOR_YOU, standIn.absentId(), said);
      }
    }
  }

  private void tell(StandInView standIn, NoticeKind kind, UUID official, String said) {
    jdbc.sql(
            """
            insert into notice (id, kind, due_on, recorded_at, official_id, occasion, detail)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(Ids.next(), kind.name(), standIn.to())
        .params(Timestamp.from(clock.instant()), official, standIn.id().toString())
        .params(said)
        .update();
  }

  private void takenBack(UUID standInId) {
    String which = "kind in ('STAND_IN', 'STANDS_IN_FOR_YOU') and occasion = ?";
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
