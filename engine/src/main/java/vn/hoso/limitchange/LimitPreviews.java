package vn.hoso.limitchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.limitchange.LimitDrafts.Made;
import vn.hoso.procedure.RevisionRow;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.recount.DossierMove;
import vn.hoso.recount.PreviewToken;
import vn.hoso.recount.Recounts;

/** What a draft would do to open dossiers; writes nothing. */
@Component
class LimitPreviews {

  /**
   * @param open dossiers whose steps are those of the draft
   * @param moves of those it does something to
   */
  record Preview(Made made, List<UUID> open, List<DossierMove> moves, PreviewToken token) {}

  private final RevisionStore store;
  private final Recounts dossiers;

  LimitPreviews(RevisionStore store, Recounts dossiers) {
    this.store = store;
    this.dossiers = dossiers;
  }

  Preview of(Made made, LocalDate effectiveFrom) {
    var open = dossiers.governedBy(alike(made));
    var moves = dossiers.foresee(open, made.after());
    var draft = made.draft();
    var rule = draft.id() + " " + draft.version() + " " + effectiveFrom;
    return new Preview(made, open, moves, new PreviewToken(rule, moves));
  }

  /** Published revisions that differ from the draft in nothing but their limits. */
  List<UUID> alike(Made made) {
    var shape = EditedFolder.shape(made.folder());
    return store.of(made.draft().slug()).stream()
        .filter(row -> row.publishedAt() != null)
        .filter(row -> EditedFolder.shape(store.folder(row)).equals(shape))
        .map(RevisionRow::id)
        .toList();
  }
}
