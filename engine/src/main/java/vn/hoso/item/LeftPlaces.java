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
    if (procedure.items().many() || !left(dossierId)) {
      return List.of();
    }
    var items = rows.all(dossierId).stream().filter(Item::active).toList();
    var ids = items.stream().map(Item::id).toList();
    return claims.take(dossierId, procedure, ids, items.stream().map(NewItem::of).toList());
  }

  /** Whether something counts in it, and has no place. */
  private boolean left(UUID dossierId) {
    return jdbc.sql(
            """
            select exists (select from hoso.dossier_item where dossier_id = :id and active)
              and not exists (
                select from hoso.dossier_item i join hoso.item_claim c on c.item_id = i.id
                where i.dossier_id = :id and i.active)
            """)
        .param("id", dossierId)
        .query(Boolean.class)
        .single();
  }
}
