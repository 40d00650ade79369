package vn.hoso.item;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.procedure.Procedure;

/**
 * Places that a dossier leaves to another while it stays open, and takes again when it goes on.
 * Whoever calls has locked the dossier.
 */
@Service
public class LeftPlaces {

  private final ItemRows rows;
  private final ItemClaims claims;
  private final JdbcClient jdbc;

  LeftPlaces(ItemRows rows, ItemClaims claims, JdbcClient jdbc) {
    this.rows = rows;
    this.claims = claims;
    this.jdbc = jdbc;
  }

  /** Its items stay as they are and count no more. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void leave(UUID dossierId, Procedure procedure) {
    claims.giveBack(
        rows.all(dossierId).stream().map(Item::id).toList(), procedure.items().limits());
  }

  /**
   * Counts them again where they had left their places; else does nothing.
   *
   * @return those a limit left no place for
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Refused> takeAgain(UUID dossierId, Procedure procedure) {
    var items = rows.all(dossierId).stream().filter(Item::active).toList();
    var ids = items.stream().map(Item::id).toList();
    return procedure.items().many() || ids.isEmpty() || counted(ids)
        ? List.of()
        : claims.take(dossierId, procedure, ids, items.stream().map(NewItem::of).toList());
  }

  private boolean counted(List<UUID> ids) {
    return jdbc.sql(
            "select exists (select from hoso.item_claim where item_id = any (cast(:ids as uuid[])))")
        .param("ids", ids.toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }
}
