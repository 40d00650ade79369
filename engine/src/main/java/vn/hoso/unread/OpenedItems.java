package vn.hoso.unread;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The items of work an official has opened since they came. A stand-in has his own: that the absent
 * one has seen it says nothing of him. An item that is over is forgotten, so that it is new again
 * where it comes back.
 */
@Service
public class OpenedItems {

  /** Whether {@code :self} has not opened the inbox row {@code x} yet: one key for each row. */
  public static final String UNREAD =
      "not exists (select from hoso.work_item_opened o where o.work_item_id = x.id"
          + " and o.official_id = :self)";

  private final JdbcClient jdbc;

  OpenedItems(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** He has opened it; one statement, which writes nothing where he had before. */
  @Transactional
  public void opened(UUID officialId, UUID workItemId) {
    jdbc.sql(
            "insert into hoso.work_item_opened (work_item_id, official_id)"
                + " select x.id, :self from hoso.work_item x where x.id = :id and "
                + UNREAD
                + " for key share of x on conflict do nothing")
        .param("self", officialId)
        .param("id", workItemId)
        .update();
  }
}
