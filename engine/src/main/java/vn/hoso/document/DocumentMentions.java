package vn.hoso.document;

import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.file.FileMentions;

/** The files of papers, also of those that were taken out: they can be read again. */
@Component
class DocumentMentions implements FileMentions {

  private final JdbcClient jdbc;

  DocumentMentions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void tell(Hearer hearer) {
    jdbc.sql("select sha256, dossier_id from hoso.document where sha256 is not null")
        .query(
            (RowCallbackHandler)
                row -> hearer.hear(row.getString(1), row.getObject(2, UUID.class), true));
  }
}
