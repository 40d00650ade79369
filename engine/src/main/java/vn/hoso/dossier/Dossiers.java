package vn.hoso.dossier;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Page;

/** The dossiers. What an official may not see does not exist for him: DOSSIER-001 (404). */
@Service
public class Dossiers {

  /**
   * Lập hồ sơ: opens a dossier and starts its process, one transaction.
   *
   * @throws DossierProblem DOSSIER-002 (403), DOSSIER-003 (409, one open dossier per person and
   *     procedure), DOSSIER-011 (422)
   */
  public DossierOpened open(CurrentUser by, OpenDossierRequest request) {
    throw new UnsupportedOperationException();
  }

  /**
   * Rút hồ sơ, for the person concerned, by the secretary of the cell.
   *
   * @param version the version the official saw
   * @throws DossierProblem DOSSIER-004 (403), DOSSIER-005 (409), DOSSIER-006 (409, stale)
   */
  public void withdraw(CurrentUser by, UUID dossierId, String reason, int version) {
    throw new UnsupportedOperationException();
  }

  /** Dừng giải quyết, by the deciding body; problems as {@link #withdraw}. */
  public void stop(CurrentUser by, UUID dossierId, String reason, int version) {
    throw new UnsupportedOperationException();
  }

  /** The dossiers the official sees, the latest opened first. */
  public Page<DossierRow> list(CurrentUser by, DossierStatus status, String cursor, int limit) {
    throw new UnsupportedOperationException();
  }

  /**
   * As {@link #list}, with words looked for in code, person and unit; accents and case do not
   * matter.
   */
  public Page<DossierRow> search(CurrentUser by, String text, String cursor, int limit) {
    throw new UnsupportedOperationException();
  }

  /** The model with where the dossier stands. */
  public DossierDiagram diagram(CurrentUser by, UUID dossierId) {
    throw new UnsupportedOperationException();
  }

  /** Whether the official sees the dossier; {@code steps} of his count too. */
  public boolean visible(CurrentUser by, UUID dossierId) {
    throw new UnsupportedOperationException();
  }

  /**
   * @throws DossierProblem DOSSIER-001 (404) unless {@link #visible}
   */
  public void requireVisible(CurrentUser by, UUID dossierId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Locks the dossier until the transaction ends. The first statement of everything that changes
   * it.
   *
   * @throws DossierProblem DOSSIER-001 (404)
   */
  public void lock(UUID dossierId) {
    throw new UnsupportedOperationException();
  }

  /** The process has come to its end: closes the dossier and publishes {@code DossierClosed}. */
  public void ended(CurrentUser by, UUID dossierId) {
    throw new UnsupportedOperationException();
  }

  /** The revision that governs the dossier today. */
  public UUID revisionOf(UUID dossierId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Tra cứu: the dossier behind code and secret; empty alike for a wrong code, a wrong secret and
   * none at all.
   */
  public Optional<TrackedDossier> track(String code, String secret) {
    throw new UnsupportedOperationException();
  }
}
