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
  private final ItemCommon common;
  private final JdbcClient jdbc;

  LeftPlaces(ItemRows rows, ItemClaims claims, ItemCommon common, JdbcClient jdbc) {
    this.rows = rows;
    this.claims = claims;
    this.common = common;
    this.jdbc = jdbc;
  }

  /** An item of another dossier, in its place. */
  public record Standing(UUID itemId, UUID dossierId) {}

  /** What stands where the refused one would. */
  @Transactional(readOnly = true)
  public List<Standing> inTheWay(UUID dossierId, Procedure procedure, Refused refused) {
    var item = refused.item().with(common.of(dossierId)).spelled(procedure.items());
    return claims
        .key(dossierId, procedure, refused.limit(), item)
        .map(
            key ->
                jdbc.sql(
                        """
                        select c.item_id, i.dossier_id from hoso.item_claim c
                        join hoso.dossier_item i on i.id = c.item_id
                        join hoso.dossier d on d.id = i.dossier_id
                        where c.limit_key = :key and c.place < :aside
                          and i.dossier_id <> :dossier and (d.procedure_slug <> :slug or :among)
                        """)
                    .param("key", key)
                    .param("aside", ItemsAside.ASIDE)
                    .param("dossier", dossierId)
                    .param("slug", procedure.slug())
                    .param("among", refused.limit().apart() == null)
                    .query(Standing.class)
                    .list())
        .orElse(List.of());
  }

  /** Those items of a dossier stay as they are and count no more. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void leave(Procedure procedure, List<UUID> ids) {
    claims.giveBack(ids, procedure.items().limits());
    mark(ids, true);
  }

  /**
   * Counts those again that had left their places; else does nothing.
   *
   * @return where the dossier has one item, what a limit left no place for
   * @throws ItemProblem ITEM-006 (409) with the rows of a list there is no place for
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Refused> takeAgain(UUID dossierId, Procedure procedure) {
    if (procedure.items().many()) {
      takeRowsAgain(dossierId, procedure);
      return List.of();
    }
    return left(dossierId)
        ? take(dossierId, procedure, rows.all(dossierId).stream().filter(Item::active).toList())
        : List.of();
  }

  /** Of those that have come to an end nothing more is asked. */
  private void takeRowsAgain(UUID dossierId, Procedure procedure) {
    var marked =
        jdbc.sql(
                "select id from hoso.dossier_item where dossier_id = :id and place_left and active")
            .param("id", dossierId)
            .query(UUID.class)
            .list();
    if (marked.isEmpty()) {
      return;
    }
    var ended = procedure.items().ended();
    var items =
        rows.some(dossierId, marked).stream()
            .filter(each -> !ended.contains(String.valueOf(each.outcome())))
            .toList();
    var ids = items.stream().map(Item::id).toList();
    claims.giveBack(ids, procedure.items().limits());
    var refused = take(dossierId, procedure, items);
    if (!refused.isEmpty()) {
      var ordinals =
          refused.stream()
              .map(each -> items.get(each.place()).ordinal())
              .distinct()
              .sorted()
              .toList();
      throw ItemProblem.madeWay(refused.get(0).limit(), ordinals);
    }
    mark(ids, false);
  }

  private List<Refused> take(UUID dossierId, Procedure procedure, List<Item> items) {
    var ids = items.stream().map(Item::id).toList();
    return claims.take(dossierId, procedure, ids, items.stream().map(NewItem::of).toList());
  }

  private void mark(List<UUID> ids, boolean left) {
    jdbc.sql(
            "update hoso.dossier_item set place_left = :left where id = any (cast(:ids as uuid[]))")
        .param("left", left)
        .param("ids", ids.toArray(UUID[]::new))
        .update();
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
