package vn.hoso.administration;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.organisation.OrganisationEventKind;

/** Acts that take the oversight from a head of the board, asked for and agreed to. */
@Repository
class OversightRequestRows {

  /**
   * @param said whom or what it is done to, as it was called then
   * @param agreedAt null while it waits
   */
  record OversightRequest(
      UUID id,
      OrganisationEventKind kind,
      String said,
      UUID askedBy,
      Instant askedAt,
      @Nullable Instant agreedAt) {}

  private final JdbcClient jdbc;

  OversightRequestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * False where the same waits already. What waits under words that have become too small is taken
   * back: nobody agrees to it by what he reads.
   *
   * @param outcome what it would come to
   */
  boolean add(OversightRequest asked, byte[] digest, Set<String> outcome) {
    String[] now = outcome.toArray(String[]::new);
    jdbc.sql(
            "delete from hoso.oversight_request where asked_by = ? and digest = ?"
                + " and decided_at is null and not outcome @> cast(? as text[])")
        .param(asked.askedBy())
        .param(digest)
        .param(now)
        .update();
    return jdbc.sql(
                "insert into hoso.oversight_request (id, kind, said, digest, asked_by, asked_at,"
                    + " outcome) values (?, ?, ?, ?, ?, ?, cast(? as text[]))"
                    + " on conflict do nothing")
            .params(asked.id(), asked.kind().name(), asked.said(), digest, asked.askedBy())
            .param(Timestamp.from(asked.askedAt()))
            .param(now)
            .update()
        == 1;
  }

  List<OversightRequest> waiting() {
    return jdbc.sql(
            """
            select id, kind, said, asked_by, asked_at, null::timestamptz agreed_at
            from hoso.oversight_request where decided_at is null order by asked_at, id
            """)
        .query(OversightRequest.class)
        .list();
  }

  /** What was agreed to since then and is still to be done. */
  List<OversightRequest> agreed(Instant since) {
    return jdbc.sql(
            """
            select id, kind, said, asked_by, asked_at, decided_at agreed_at
            from hoso.oversight_request
            where confirmed and used_at is null and decided_at >= ? order by asked_at, id
            """)
        .param(Timestamp.from(since))
        .query(OversightRequest.class)
        .list();
  }

  /** Decided once: whoever comes second, or again, changes nothing. */
  boolean decide(UUID id, UUID by, boolean confirmed, Instant at) {
    return jdbc.sql(
                "update hoso.oversight_request set decided_by = ?, decided_at = ?, confirmed = ?"
                    + " where id = ? and decided_at is null")
            .params(by, Timestamp.from(at), confirmed, id)
            .update()
        == 1;
  }

  /**
   * Whether it was agreed to since then and not done yet; now it is.
   *
   * @param outcome what it comes to: more than was agreed to is not agreed to
   */
  boolean use(UUID askedBy, byte[] digest, Set<String> outcome, Instant since, Instant now) {
    return jdbc.sql(
                """
                update hoso.oversight_request set used_at = ?
                where asked_by = ? and digest = ? and confirmed and used_at is null
                  and decided_at >= ? and outcome @> cast(? as text[])
                """)
            .params(Timestamp.from(now), askedBy, digest, Timestamp.from(since))
            .param(outcome.toArray(String[]::new))
            .update()
        > 0;
  }
}
