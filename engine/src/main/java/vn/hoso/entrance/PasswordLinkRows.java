package vn.hoso.entrance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.Ids;

/** The links that set passwords: one for an account, its parts as digests. */
@Repository
class PasswordLinkRows {

  /** So many wrong codes and the link is dead: of 31⁸ codes five are tried. */
  private static final int MOST_WRONG = 5;

  private final JdbcClient jdbc;

  PasswordLinkRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A link as it is redeemed.
   *
   * @param code digest of its second part; null where it has none, or none yet
   */
  record Kept(UUID officialId, String username, boolean alone, byte @Nullable [] code) {

    boolean waits() {
      return !alone && code == null;
    }
  }

  /** The one before it dies, confirmed or not. */
  void replace(UUID officialId, byte[] token, boolean alone, UUID by, Instant at, Instant until) {
    jdbc.sql(
            "insert into password_link (id, official_id, token_hash, alone, issued_by, issued_at,"
                + " expires_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (official_id) do update"
                + " set id = excluded.id, token_hash = excluded.token_hash, alone = excluded.alone,"
                + " issued_by = excluded.issued_by, issued_at = excluded.issued_at,"
                + " expires_at = excluded.expires_at, wrong = 0,"
                + " code_hash = null, confirmed_by = null, confirmed_at = null,"
                + " unconfirmed_at = null")
        .params(Ids.next(), officialId, token, alone, by, utc(at), utc(until))
        .update();
  }

  /** Empty where it is none, dead, or as many wrong codes were tried as may be. */
  Optional<Kept> alive(byte[] token, Instant now) {
    return jdbc.sql(
            "select l.official_id, a.username, l.alone, l.code_hash from password_link l"
                + " join account a using (official_id)"
                + " where l.token_hash = ? and l.expires_at > ? and l.wrong < ?")
        .params(token, utc(now), MOST_WRONG)
        .query(
            (row, number) ->
                new Kept(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getBoolean(3),
                    row.getBytes(4)))
        .optional();
  }

  /** Counts a try before its code is looked at, so that a volley of guesses gains nothing. */
  boolean count(byte[] token) {
    return jdbc.sql("update password_link set wrong = wrong + 1 where token_hash = ? and wrong < ?")
            .params(token, MOST_WRONG)
            .update()
        == 1;
  }

  /** Whether it was there to be used up: once, whoever else tries at the same time. */
  boolean use(byte[] token, byte @Nullable [] code, Instant now) {
    return jdbc.sql(
                "delete from password_link where token_hash = ? and expires_at > ?"
                    + " and code_hash is not distinct from cast(? as bytea)")
            .params(token, utc(now), code)
            .update()
        == 1;
  }

  List<WaitingLink> waiting(Instant now) {
    return jdbc.sql(
            "select l.id, l.official_id, a.username, l.issued_by, l.issued_at, l.expires_at"
                + " from password_link l join account a using (official_id)"
                + " where not l.alone and l.confirmed_at is null and l.expires_at > ?"
                + " order by l.issued_at, l.id")
        .param(utc(now))
        .query(PasswordLinkRows::row)
        .list();
  }

  /** Confirmed once, by somebody else than who asked for it. */
  boolean confirm(UUID linkId, byte[] code, UUID by, Instant now) {
    return jdbc.sql(
                "update password_link set code_hash = ?, confirmed_by = ?, confirmed_at = ?,"
                    + " unconfirmed_at = null"
                    + " where id = ? and confirmed_at is null and not alone"
                    + " and issued_by not in (select hoso.same_official(?)) and expires_at > ?")
            .params(code, by, utc(now), linkId, by, utc(now))
            .update()
        == 1;
  }

  /** Those that were confirmed and are not used yet wait again. Whose they are. */
  List<UUID> unconfirm(Collection<UUID> officialIds, Instant now) {
    return jdbc.sql(
            "update password_link set code_hash = null, confirmed_by = null, confirmed_at = null,"
                + " unconfirmed_at = :now, wrong = 0 where official_id = any (cast(:ids as uuid[]))"
                + " and confirmed_at is not null and expires_at > :now and wrong < :most"
                + " returning official_id")
        .param("ids", officialIds.toArray(UUID[]::new))
        .param("now", utc(now))
        .param("most", MOST_WRONG)
        .query(UUID.class)
        .list();
  }

  boolean waitsAgain(UUID officialId, Instant now) {
    return jdbc.sql(
            "select exists (select from password_link where official_id = ?"
                + " and unconfirmed_at is not null and expires_at > ?)")
        .params(officialId, utc(now))
        .query(Boolean.class)
        .single();
  }

  private static WaitingLink row(ResultSet row, int number) throws SQLException {
    return new WaitingLink(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getObject(4, UUID.class),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        row.getObject(6, OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
