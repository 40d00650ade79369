package vn.hoso.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code digest_address}. */
@Repository
class AddressRows {

  private final JdbcClient jdbc;

  AddressRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Row(String address, boolean confirmed, boolean wanted) {

    static Row read(ResultSet row, int number) throws SQLException {
      return new Row(
          row.getString("address"),
          row.getTimestamp("confirmed_at") != null,
          row.getBoolean("wanted"));
    }
  }

  Optional<Row> of(UUID officialId) {
    return jdbc.sql("select * from hoso.digest_address where official_id = ?")
        .param(officialId)
        .query(Row::read)
        .optional();
  }

  /** In place of the one before; nothing is sent there until it is confirmed. */
  void give(UUID officialId, String address, byte[] codeHash, Instant codeUntil) {
    jdbc.sql(
            """
            insert into hoso.digest_address (official_id, address, code_hash, code_until)
            values (:official, :address, :hash, :until)
            on conflict (official_id) do update set address = excluded.address, confirmed_at = null,
              wanted = false, code_hash = excluded.code_hash, code_until = excluded.code_until
            """)
        .param("official", officialId)
        .param("address", address)
        .param("hash", codeHash)
        .param("until", codeUntil.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * @return whether it is the code of the address he gave last
   */
  boolean confirm(UUID officialId, byte[] codeHash, Instant now) {
    return jdbc.sql(
                """
                update hoso.digest_address set confirmed_at = :now, code_hash = null, code_until = null
                where official_id = :official and code_hash = :hash and code_until > :now
                """)
            .param("official", officialId)
            .param("hash", codeHash)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /**
   * @param today nothing is decided for it any more: the first letter comes on the next working day
   * @return whether there is an address that may be written to
   */
  boolean want(UUID officialId, boolean wanted, LocalDate today) {
    return jdbc.sql(
                """
                update hoso.digest_address set wanted = :wanted, last_day = greatest(last_day, :today)
                where official_id = :official and (confirmed_at is not null or not :wanted)
                """)
            .param("official", officialId)
            .param("wanted", wanted)
            .param("today", today)
            .update()
        == 1;
  }

  void forget(UUID officialId) {
    jdbc.sql("delete from hoso.digest_address where official_id = ?").param(officialId).update();
  }

  /** Who is to be written to on that day and can sign in. */
  List<UUID> waiting(LocalDate day) {
    return jdbc.sql(
            """
            select d.official_id from hoso.digest_address d join hoso.account a using (official_id)
            where d.wanted and d.confirmed_at is not null and a.blocked_at is null
              and (d.last_day is null or d.last_day <> :day)
            order by d.official_id
            """)
        .param("day", day)
        .query(UUID.class)
        .list();
  }

  /**
   * Decides for him and that day, once however many ask: who comes second waits for the first.
   *
   * @return where to write to; empty where it was decided before, or he asks for it no more
   */
  Optional<String> decide(UUID officialId, LocalDate day) {
    return jdbc.sql(
            """
            update hoso.digest_address set last_day = :day
            where official_id = :official and wanted and confirmed_at is not null
              and (last_day is null or last_day <> :day)
            returning address
            """)
        .param("official", officialId)
        .param("day", day)
        .query(String.class)
        .optional();
  }
}
