package vn.hoso.limitchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.RevisionRow;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.recount.DossierMove;
import vn.hoso.recount.DossierMove.MovedDate;
import vn.hoso.recount.PreviewToken;
import vn.hoso.recount.Recounts;
import vn.hoso.unit.Units;

/** What a draft would do to open dossiers; writes nothing. */
@Component
class LimitPreviews {

  /**
   * @param open dossiers whose steps are those of the draft
   * @param apart open dossiers of the procedure that no such change counts anew: another revision
   *     governs them, or the draft is for new ones alone
   * @param moves of those it does something to
   * @param units names of the units their steps lie with
   */
  record Preview(
      Made made,
      List<UUID> open,
      int apart,
      List<DossierMove> moves,
      PreviewToken token,
      Map<UUID, String> units) {

    /** Whether what lies where in a dossier is kept from some: then no dossier is named. */
    boolean secret() {
      return made.before().keepsSecrets();
    }

    /** Those of the moves that may be listed. */
    List<DossierMove> listed(List<DossierMove> some) {
      return secret() ? List.of() : some.stream().filter(move -> !move.kept()).toList();
    }
  }

  private final RevisionStore store;
  private final Recounts dossiers;
  private final Units units;
  private final Clock clock;

  /** A published revision never changes, and each change adds one. */
  private final Map<UUID, String> shapes = new ConcurrentHashMap<>();

  LimitPreviews(RevisionStore store, Recounts dossiers, Units units, Clock clock) {
    this.store = store;
    this.dossiers = dossiers;
    this.units = units;
    this.clock = clock;
  }

  Preview of(Made made, LocalDate effectiveFrom) {
    var after = made.after();
    var published = published(made.draft().slug());
    var open = made.newOnly() ? List.<UUID>of() : dossiers.governedBy(ids(alike(made, published)));
    int apart = dossiers.governedBy(ids(published)).size() - open.size();
    var moves = dossiers.foresee(open, after);
    var draft = made.draft();
    var rule = draft.id() + " " + draft.version() + " " + effectiveFrom;
    return new Preview(made, open, apart, moves, new PreviewToken(rule, moves), names(moves));
  }

  /** As that official may be told of it; the token stays that of all moves. */
  Preview toldTo(CurrentUser by, Preview all) {
    return new Preview(
        all.made(), all.open(), all.apart(), toldTo(by, all.moves()), all.token(), all.units());
  }

  /** As {@link Recounts#toldTo}. */
  List<DossierMove> toldTo(CurrentUser by, List<DossierMove> moves) {
    return dossiers.toldTo(by, moves);
  }

  private Map<UUID, String> names(List<DossierMove> moves) {
    var ids =
        moves.stream()
            .flatMap(move -> move.dates().stream())
            .map(MovedDate::unitId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return ids.isEmpty() ? Map.of() : units.names(ids, LocalDate.now(clock));
  }

  private List<RevisionRow> published(String slug) {
    return store.of(slug).stream().filter(row -> row.publishedAt() != null).toList();
  }

  private static List<UUID> ids(List<RevisionRow> revisions) {
    return revisions.stream().map(RevisionRow::id).toList();
  }

  /** Those of the revisions that differ from the draft in nothing but their limits. */
  private List<RevisionRow> alike(Made made, List<RevisionRow> published) {
    var shape = EditedFolder.shape(made.folder());
    return published.stream().filter(row -> shape.equals(shape(row))).toList();
  }

  private String shape(RevisionRow revision) {
    return shapes.computeIfAbsent(revision.id(), id -> EditedFolder.shape(store.folder(revision)));
  }
}
