package vn.hoso.signing;

import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.file.FileMentions;

/** The files of papers on their way to being signed, and those that were made readable. */
@Component
class SigningMentions implements FileMentions {

  private final JdbcClient jdbc;

  SigningMentions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void tell(Hearer hearer) {
    jdbc.sql("select sha256, dossier_id from hoso.signing_file")
        .query(
            (RowCallbackHandler)
                row -> hearer.hear(row.getString(1), row.getObject(2, UUID.class), true));
    jdbc.sql("select pdf_sha256 from hoso.printed_draft")
        .query((RowCallbackHandler) row -> hearer.hear(row.getString(1), null, false));
  }
}
