package vn.hoso.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.StepRecordView;

/**
 * Which claims still stand: a claim does not outlive the right it came from. What is held by
 * somebody who may no longer act counts as unclaimed from that day on, by itself, though its row
 * keeps his name until somebody else takes it.
 */
@Component
class Claims {

  private final JdbcClient jdbc;
  private final Clock clock;

  Claims(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The records as they are to be read; one statement, none where nothing open is held. */
  List<StepRecordView> views(Collection<StepRecord> records) {
    var lapsed = lapsed(records);
    return records.stream()
        .map(each -> lapsed.contains(each.id) ? each.view().unclaimed() : each.view())
        .toList();
  }

  StepRecordView view(StepRecord record) {
    return views(List.of(record)).get(0);
  }

  /** Who holds it and may act; null where nobody does. */
  UUID holder(StepRecord record) {
    return lapsed(List.of(record)).isEmpty() ? record.holderId : null;
  }

  /** Asks with what the records say now: what was changed in this transaction counts. */
  private Set<UUID> lapsed(Collection<StepRecord> records) {
    var held = records.stream().filter(each -> each.open() && each.holderId != null).toList();
    if (held.isEmpty()) {
      return Set.of();
    }
    return jdbc
        .sql(
            """
            select r.id from unnest(cast(:ids as uuid[]), cast(:holders as uuid[]), cast(:fors as uuid[]),
              cast(:positions as uuid[]), cast(:behalf as boolean[]), cast(:paths as text[]),
              cast(:dossiers as uuid[])) r(id, holder, for_official, position, behalf, path, dossier)
            where not hoso.may_act(r.holder, r.for_official, r.position, r.behalf, r.path, r.dossier, :day)
            """)
        .param("ids", ids(held, each -> each.id))
        .param("holders", ids(held, each -> each.holderId))
        .param("fors", ids(held, each -> each.holderFor))
        .param("positions", ids(held, each -> each.positionId))
        .param("behalf", held.stream().map(each -> each.onBehalf).toArray(Boolean[]::new))
        .param("paths", held.stream().map(each -> each.unitPath).toArray(String[]::new))
        .param("dossiers", ids(held, each -> each.dossierId))
        .param("day", LocalDate.now(clock))
        .query(UUID.class)
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  private static UUID[] ids(List<StepRecord> records, Function<StepRecord, UUID> id) {
    return records.stream().map(id).toArray(UUID[]::new);
  }
}
