package vn.hoso.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierRepository.Governing;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.rule.PartCapacity;

/** The dossiers. What an official may not see does not exist for him: DOSSIER-001 (404). */
@Service
public class Dossiers {

  private final DossierChanges changes;
  private final DossierRepository rows;
  private final DossierSight sight;

  Dossiers(DossierChanges changes, DossierRepository rows, DossierSight sight) {
    this.rows = rows;
    this.changes = changes;
    this.sight = sight;
  }

  /** Whether the official sees the dossier. */
  @Transactional(readOnly = true)
  public boolean visible(CurrentUser by, UUID dossierId) {
    return changes.find(dossierId).filter(dossier -> sight.sees(by, dossier)).isPresent();
  }

  /**
   * @throws DossierProblem DOSSIER-001 (404) unless {@link #visible}
   */
  @Transactional(readOnly = true)
  public void requireVisible(CurrentUser by, UUID dossierId) {
    sight.require(by, changes.get(dossierId));
  }

  /**
   * Locks the dossier until the transaction ends. The first statement of everything that changes
   * it. What this transaction has read of it before is forgotten: read it again, as it stands now.
   *
   * @throws DossierProblem DOSSIER-001 (404)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public LockedDossier lock(UUID dossierId) {
    return changes.locked(dossierId);
  }

  /** As {@link #lock}, for an act that asks for much of it: read together, not piece by piece. */
  @Transactional(propagation = Propagation.MANDATORY)
  public LockedDossier lockWhole(UUID dossierId) {
    var dossier = changes.locked(dossierId);
    rows.findWithParts(dossierId);
    rows.findWithDays(dossierId);
    return dossier;
  }

  /** Reads much of the dossier in one statement, for what asks for it in this transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void prepare(UUID dossierId) {
    rows.findWithParts(dossierId);
  }

  /** The unit that plays the part in the dossier; empty where none is known yet. */
  @Transactional(readOnly = true)
  public Optional<UUID> unitOf(UUID dossierId, String part) {
    return changes.get(dossierId).parts().asked(part).stream().map(Seat::unitId).findFirst();
  }

  /** The first unit that is this to the dossier; empty where none is known yet. */
  @Transactional(readOnly = true)
  public Optional<UUID> unitOf(UUID dossierId, PartCapacity capacity) {
    return Optional.ofNullable(changes.get(dossierId).seatOf(capacity)).map(Seat::unitId);
  }

  /** Whether its result has been handed over. */
  @Transactional(readOnly = true)
  public boolean delivered(UUID dossierId) {
    return changes.get(dossierId).status() == DossierStatus.RESULT_DELIVERED;
  }

  /** The revision that governs the dossier today. */
  @Transactional(readOnly = true)
  public UUID revisionOf(UUID dossierId) {
    return changes.get(dossierId).revisionId();
  }

  /** The same for several, by dossier, in one statement. */
  @Transactional(readOnly = true)
  public Map<UUID, UUID> revisionsOf(Collection<UUID> dossierIds) {
    return dossierIds.isEmpty()
        ? Map.of()
        : rows.findGoverning(dossierIds).stream()
            .collect(Collectors.toMap(Governing::getDossierId, Governing::getRevisionId));
  }
}
