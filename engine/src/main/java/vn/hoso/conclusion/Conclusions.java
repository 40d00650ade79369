package vn.hoso.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.organisation.CurrentUser;

/**
 * Conclusions of record-only papers, background verification above all. The positions that appraise
 * and decide the dossier read those of papers that are for them; the history says only that one was
 * entered.
 */
@Service
@Transactional
public class Conclusions {

  private final Amendments dossiers;
  private final Documents documents;
  private final ConclusionPolicy policy;
  private final ConclusionRows rows;
  private final Clock clock;

  Conclusions(
      Amendments dossiers,
      Documents documents,
      ConclusionPolicy policy,
      ConclusionRows rows,
      Clock clock) {
    this.dossiers = dossiers;
    this.documents = documents;
    this.policy = policy;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Those of the dossier, one per paper. The caller publishes {@link vn.hoso.dossier.DossierRead}.
   *
   * @throws ConclusionProblem CONCLUSION-001 (403); DOSSIER-001 (404) where the dossier is not
   *     visible
   */
  @Transactional(readOnly = true)
  public List<ConclusionView> of(CurrentUser by, UUID dossierId) {
    policy.requireReader(by, dossiers.look(by, dossierId));
    Set<UUID> readable =
        documents.list(by, dossierId).stream().map(DocumentView::id).collect(Collectors.toSet());
    return rows.of(dossierId).stream()
        .filter(each -> readable.contains(each.documentId()))
        .toList();
  }

  /**
   * Enters what a paper comes to; an earlier entry stays behind it.
   *
   * @param version of the conclusion the official saw; 0 for none
   * @throws ConclusionProblem CONCLUSION-001 and -002 (403), -003 (404), -004 (409, stale);
   *     DOSSIER-001 (404) where the dossier is not visible
   */
  public void enter(
      CurrentUser by, UUID dossierId, UUID documentId, Conclusion conclusion, int version) {
    var dossier = dossiers.lock(by, dossierId);
    policy.requireWriter(by, dossier);
    DocumentView paper =
        documents.list(by, dossierId).stream()
            .filter(each -> each.id().equals(documentId))
            .filter(each -> policy.concluded(dossier, each.requirementCode()))
            .findFirst()
            .orElseThrow(ConclusionProblem::noSuchPaper);
    int known = rows.version(documentId);
    if (known != version) {
      throw ConclusionProblem.stale(known);
    }
    rows.add(dossierId, documentId, known + 1, conclusion, clock.instant(), by);
    dossiers.tell(
        by,
        dossierId,
        DossierEventKind.ConclusionEntered,
        Map.of("documentId", documentId.toString(), "requirementCode", paper.requirementCode()));
  }
}
