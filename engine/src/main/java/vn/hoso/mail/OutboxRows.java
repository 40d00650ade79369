package vn.hoso.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code mail_outbox}. Each statement is a transaction of its own where none is. */
@Repository
class OutboxRows {

  private static final String EMPTIED = "recipient = null, subject = null, body = null";

  /** What has not left and cannot be on the way any more. */
  private static final String TROUBLED =
      " m.state in ('FAILED', 'UNKNOWN') or (m.state = 'WAITING' and m.tries > 0) ";

  private final JdbcClient jdbc;

  OutboxRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One that somebody has taken to send it. */
  record Taken(
      UUID id, String recipient, String subject, String body, int tries, Instant goodUntil) {}

  void add(UUID id, Letter letter, Instant now) {
    jdbc.sql(
            """
            insert into hoso.mail_outbox (id, official_id, kind, state, created_at, good_until, next_try_at,
              recipient, subject, body)
            values (:id, :official, :kind, 'WAITING', :now, :until, :now, :recipient, :subject, :body)
            """)
        .param("id", id)
        .param("official", letter.officialId())
        .param("kind", letter.kind().name())
        .param("now", utc(now))
        .param("until", utc(letter.goodUntil()))
        .param("recipient", letter.recipient())
        .param("subject", letter.subject())
        .param("body", letter.text())
        .update();
  }

  void withdraw(UUID officialId) {
    withdraw(officialId, null);
  }

  void withdraw(UUID officialId, @Nullable LetterKind kind) {
    jdbc.sql(
            "update hoso.mail_outbox set state = 'WITHDRAWN', "
                + EMPTIED
                + " where official_id = :official and state = 'WAITING'"
                + " and kind = coalesce(:kind, kind)")
        .param("official", officialId)
        .param("kind", kind == null ? null : kind.name())
        .update();
  }

  /**
   * Takes the next one, so that no other node does; committed before anything is sent.
   *
   * @param farthest no pause lasts longer: what is said to was counted by a clock that was ahead
   */
  Optional<Taken> take(Instant now, Duration farthest) {
    return jdbc.sql(
            """
            update hoso.mail_outbox set state = 'SENDING', tries = tries + 1, last_try_at = :now
            where id = (select id from hoso.mail_outbox
              where state = 'WAITING' and (next_try_at <= :now or next_try_at > :farthest) and good_until > :now
              order by next_try_at, id limit 1 for update skip locked)
            returning id, recipient, subject, body, tries, good_until
            """)
        .param("now", utc(now))
        .param("farthest", utc(now.plus(farthest)))
        .query(OutboxRows::taken)
        .optional();
  }

  private static Taken taken(ResultSet row, int number) throws SQLException {
    return new Taken(
        row.getObject("id", UUID.class),
        row.getString("recipient"),
        row.getString("subject"),
        row.getString("body"),
        row.getInt("tries"),
        row.getObject("good_until", OffsetDateTime.class).toInstant());
  }

  void sent(UUID id) {
    end("state = 'SENT', reason = null", "id = :id and state = 'SENDING'").param("id", id).update();
  }

  void failed(UUID id, MailFailure reason) {
    end("state = 'FAILED', reason = :reason", "id = :id and state = 'SENDING'")
        .param("id", id)
        .param("reason", reason.name())
        .update();
  }

  void again(UUID id, MailFailure reason, Instant at) {
    jdbc.sql(
            "update hoso.mail_outbox set state = 'WAITING', reason = :reason, next_try_at = :at"
                + " where id = :id and state = 'SENDING'")
        .param("id", id)
        .param("reason", reason.name())
        .param("at", utc(at))
        .update();
  }

  /** What was being sent longer ago than sending lasts: its node died, and nobody knows. */
  int unknown(Instant now, Duration sending) {
    return end("state = 'UNKNOWN'", "state = 'SENDING' and last_try_at not between :from and :to")
        .param("from", utc(now.minus(sending)))
        .param("to", utc(now.plus(sending)))
        .update();
  }

  int tooLate(Instant now) {
    return end("state = 'FAILED'", "state = 'WAITING' and good_until <= :now")
        .param("now", utc(now))
        .update();
  }

  int forget(Instant before) {
    return jdbc.sql(
            "delete from hoso.mail_outbox where state not in ('WAITING', 'SENDING')"
                + " and created_at < :before")
        .param("before", utc(before))
        .update();
  }

  long waiting() {
    return jdbc.sql("select count(*) from hoso.mail_outbox where state in ('WAITING', 'SENDING')")
        .query(Long.class)
        .single();
  }

  /** The latest first. */
  List<TroubledMailView> troubled(int most) {
    return jdbc.sql(
            "select o.full_name, m.* from hoso.mail_outbox m join hoso.official o on o.id = m.official_id"
                + " where"
                + TROUBLED
                + "order by m.created_at desc, m.id desc limit :most")
        .param("most", most)
        .query((row, number) -> troubled(row))
        .list();
  }

  private static TroubledMailView troubled(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    var state = TroubledMailView.State.valueOf(row.getString("state"));
    return new TroubledMailView(
        row.getString("full_name"),
        LetterKind.valueOf(row.getString("kind")),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        state,
        row.getInt("tries"),
        reason == null ? null : MailFailure.valueOf(reason),
        state == TroubledMailView.State.WAITING
            ? row.getObject("next_try_at", OffsetDateTime.class).toInstant()
            : null);
  }

  private JdbcClient.StatementSpec end(String set, String where) {
    return jdbc.sql("update hoso.mail_outbox set " + set + ", " + EMPTIED + " where " + where);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
