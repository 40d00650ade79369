package vn.hoso.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierChain;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.Role;
import vn.hoso.secrecy.SecrecyPolicy;

/**
 * The histories of dossiers: read, checked, and their personal payload erased where the law asks
 * for it.
 */
@Service
public class Histories {

  /** Digests and numbers: without them nobody could tell a paper that was changed. */
  private static final Set<DossierEventKind> PROOFS =
      EnumSet.of(
          DossierEventKind.PaperSigned,
          DossierEventKind.PaperNumbered,
          DossierEventKind.PaperIssued,
          DossierEventKind.DocumentAdded,
          DossierEventKind.ArchiveDepositSigned);

  private final HistoryLines lines;
  private final HistoryRows rows;
  private final DossierChain chain;
  private final DossierChanges changes;
  private final SecrecyPolicy secrecy;
  private final AccessLog accesses;
  private final OrganisationHistory organisation;

  Histories(
      HistoryLines lines,
      HistoryRows rows,
      DossierChain chain,
      DossierChanges changes,
      SecrecyPolicy secrecy,
      AccessLog accesses,
      OrganisationHistory organisation) {
    this.lines = lines;
    this.rows = rows;
    this.chain = chain;
    this.changes = changes;
    this.secrecy = secrecy;
    this.accesses = accesses;
    this.organisation = organisation;
  }

  /** The history of a dossier the official sees, oldest first; 404 otherwise. */
  @Transactional(readOnly = true)
  public List<HistoryLine> of(CurrentUser by, UUID dossierId) {
    return lines.of(by, dossierId);
  }

  /**
   * Checks the chain: an entry that was changed, taken out, put in, moved, or cut off the end
   * shows. For administration and tests; reads every entry.
   */
  @Transactional(readOnly = true)
  public Verification verify(UUID dossierId) {
    var entries = rows.of(dossierId);
    return ChainCheck.of(chain.head(dossierId), entries, rows.toldErasures(List.of(entries)));
  }

  /**
   * Erases the payload of one entry, where the law on personal data asks for it; the chain still
   * verifies. Who erased what and why goes to the access log and to the history of the
   * organisation.
   *
   * @throws AuditProblem AUDIT-001 (403) for anybody but a system administrator; AUDIT-002 (404)
   *     where there is no such entry or nothing left of it; AUDIT-003 (409) for what proves a paper
   */
  @Transactional
  public void erase(CurrentUser by, String code, long seq, String reason) {
    requireErasable(by, code, seq);
    var dossierId = chain.idOf(code).orElseThrow(AuditProblem::noEntry);
    if (!rows.erase(dossierId, seq)) {
      throw AuditProblem.noEntry();
    }
    accesses.add(by.officialId(), dossierId, HistoryRows.Erasure.said(seq));
    organisation.add(
        by.officialId(),
        OrganisationEventKind.HISTORY_ERASED,
        null,
        null,
        Map.of(
            keptSecret(dossierId) ? "dossier" : "code",
            keptSecret(dossierId) ? dossierId.toString() : code,
            "entry",
            String.valueOf(seq),
            "reason",
            reason));
  }

  /**
   * Returns where the entry could be erased.
   *
   * @throws AuditProblem as {@link #erase}
   */
  @Transactional(readOnly = true)
  public void requireErasable(CurrentUser by, String code, long seq) {
    if (!by.holds(Role.SYSTEM_ADMIN)) {
      throw AuditProblem.mayNotErase();
    }
    var dossierId = chain.idOf(code).orElseThrow(AuditProblem::noEntry);
    var entry =
        rows.of(dossierId).stream()
            .filter(each -> each.seq() == seq && each.payload() != null)
            .findFirst()
            .orElseThrow(AuditProblem::noEntry);
    if (entry.known().filter(PROOFS::contains).isPresent()) {
      throw AuditProblem.provesAPaper();
    }
  }

  /** What is asked to be erased, for who agrees to it; codes of secret dossiers stay out. */
  @Transactional(readOnly = true)
  public String said(String code, long seq) {
    var dossierId = chain.idOf(code).orElseThrow(AuditProblem::noEntry);
    return (keptSecret(dossierId) ? "Hồ sơ có nội dung giữ kín" : code) + ", mục " + seq;
  }

  /** All administrators read what they do; the code of such a dossier is for who may see it. */
  private boolean keptSecret(UUID dossierId) {
    return secrecy.secretive(changes.get(dossierId).procedureSlug());
  }
}
