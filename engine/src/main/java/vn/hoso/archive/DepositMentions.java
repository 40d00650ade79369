package vn.hoso.archive;

import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.file.FileMentions;

/** The signed records of hand-overs. */
@Component
class DepositMentions implements FileMentions {

  private final JdbcClient jdbc;

  DepositMentions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void tell(Hearer hearer) {
    jdbc.sql(
            "select signed_sha256, dossier_id from hoso.archive_deposit"
                + " where signed_sha256 is not null")
        .query(
            (RowCallbackHandler)
                row -> hearer.hear(row.getString(1), row.getObject(2, UUID.class), true));
  }
}
