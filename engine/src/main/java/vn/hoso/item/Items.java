package vn.hoso.item;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.procedure.Procedure;

/** What dossiers decide on, one by one. Whoever changes something has locked the dossier. */
@Service
public class Items {

  private final ItemRows rows;
  private final ItemClaims claims;

  Items(ItemRows rows, ItemClaims claims) {
    this.rows = rows;
    this.claims = claims;
  }

  /**
   * Puts items at the end of the list of a dossier that has been written already.
   *
   * @return those a limit of the procedure left no place for; they are not on the list
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Refused> add(UUID dossierId, Procedure procedure, List<NewItem> items) {
    var ids = rows.add(dossierId, items);
    var refused = claims.take(procedure, ids, items);
    rows.remove(refused.stream().map(each -> ids.get(each.place())).distinct().toList());
    return refused;
  }

  /** All of them, in their order. Of a long list rather ask for a page. */
  @Transactional(readOnly = true)
  public List<Item> of(UUID dossierId) {
    return rows.all(dossierId);
  }

  /** The item of a dossier that has one; empty where the procedure makes lists. */
  @Transactional(readOnly = true)
  public Optional<Item> single(UUID dossierId, Procedure procedure) {
    return procedure.items().many() ? Optional.empty() : rows.first(dossierId);
  }

  /** Those of the dossier come out like that. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void come(UUID dossierId, List<UUID> ids, String outcome, @Nullable String reason) {
    rows.outcome(dossierId, ids, outcome, reason);
  }

  /** The dossier was decided: where items have no outcomes of their own, they have that one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void decided(UUID dossierId, Procedure procedure, String outcome) {
    if (procedure.items().outcomes().isEmpty()) {
      rows.outcomeOfAll(dossierId, outcome);
    }
  }

  /**
   * The dossier is closed, or its decision void: its items count no more, but for those with an
   * outcome that a limit keeps.
   *
   * @param decided whether the decision stands
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void close(UUID dossierId, Procedure procedure, boolean decided) {
    rows.close(dossierId);
    claims.giveUp(dossierId, decided ? procedure.items().limits() : List.of());
  }
}
