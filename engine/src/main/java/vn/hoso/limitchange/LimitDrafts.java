package vn.hoso.limitchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.RevisionRow;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Ids;

/** Soạn thời hạn: begun from the latest revision, saved as it is typed, one draft a procedure. */
@Service
@Transactional
class LimitDrafts {

  private final LimitDraftRows rows;
  private final LimitPolicy policy;
  private final Procedures procedures;
  private final RevisionStore store;
  private final Clock clock;

  LimitDrafts(
      LimitDraftRows rows,
      LimitPolicy policy,
      Procedures procedures,
      RevisionStore store,
      Clock clock) {
    this.rows = rows;
    this.policy = policy;
    this.procedures = procedures;
    this.store = store;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<LimitDraft> open(CurrentUser by) {
    policy.require(by);
    return rows.open();
  }

  /**
   * The draft of the procedure, begun where there is none: two do not draft side by side. To begin
   * one makes nobody a drafter.
   *
   * @throws vn.hoso.procedure.ProcedureProblem PROCEDURE-001 (404)
   */
  public LimitDraft begin(CurrentUser by, String slug) {
    policy.require(by);
    procedures.current(slug, LocalDate.now(clock));
    store.lock(slug);
    var base = store.latest(slug).orElseThrow(LimitProblem::noDraft);
    return rows.open(slug).orElseGet(() -> add(slug, base.id(), List.of(), List.of()));
  }

  private LimitDraft add(String slug, UUID baseId, List<LimitEdit> edits, List<UUID> by) {
    var id = Ids.next();
    rows.add(id, slug, baseId, edits, by);
    return rows.find(id).orElseThrow();
  }

  /**
   * @throws LimitProblem LIMIT-001 (403), LIMIT-002 (404)
   */
  @Transactional(readOnly = true)
  public Made get(CurrentUser by, UUID id) {
    policy.require(by);
    return made(rows.find(id).orElseThrow(LimitProblem::noDraft));
  }

  Made made(LimitDraft draft) {
    return new Made(draft, before(draft), procedures.folder(draft.baseId()));
  }

  Procedure before(LimitDraft draft) {
    return procedures.revision(draft.baseId()).procedure();
  }

  /** The revision it was begun from. */
  RevisionRow base(LimitDraft draft) {
    return store.revision(draft.baseId()).orElseThrow(LimitProblem::noDraft);
  }

  /**
   * Keeps what is typed. What changes nothing is not kept: it makes nobody a drafter.
   *
   * @param edits all of them; a place that is not among them stands as it is in force
   * @param seen version it was typed on
   * @throws LimitProblem LIMIT-003 (409), LIMIT-004 (409), LIMIT-005 (422) with {@code
   *     edits[n].field}
   */
  public Made save(CurrentUser by, UUID id, List<LimitEdit> edits, int seen) {
    policy.require(by);
    var draft = openAt(id, seen);
    var before = before(draft);
    LimitCheck.require(before, edits);
    if (changing(before, edits).equals(changing(before, draft.edits()))) {
      return made(draft);
    }
    ReadBack.require(procedures.folder(draft.baseId()), edits);
    rows.save(id, edits, draft.acknowledged(), by.officialId());
    return made(rows.find(id).orElseThrow());
  }

  /**
   * Gives a warning its reason, in the place of one given before. Whoever does has a hand in the
   * draft.
   *
   * @throws LimitProblem LIMIT-003, LIMIT-004, LIMIT-014 (409), LIMIT-005 (422) at {@code reason}
   */
  public Made acknowledge(CurrentUser by, UUID id, String warning, String reason, int seen) {
    policy.require(by);
    var draft = openAt(id, seen);
    if (LimitText.unreadable(reason)) {
      throw LimitProblem.wrong(List.of(FieldError.character("reason")));
    }
    if (LimitWarning.of(made(draft)).stream().noneMatch(each -> each.key().equals(warning))) {
      throw LimitProblem.noWarning();
    }
    var all = new ArrayList<>(draft.acknowledged());
    all.removeIf(each -> each.warning().equals(warning));
    all.add(new Acknowledgement(warning, reason.strip(), by.officialId(), clock.instant()));
    rows.save(id, draft.edits(), all, by.officialId());
    return made(rows.find(id).orElseThrow());
  }

  private static Set<LimitEdit> changing(Procedure before, List<LimitEdit> edits) {
    return edits.stream()
        .filter(edit -> !edit.standing(before).equals(Optional.of(edit)))
        .collect(Collectors.toUnmodifiableSet());
  }

  public void discard(CurrentUser by, UUID id, int seen) {
    policy.require(by);
    openAt(id, seen);
    rows.discard(id);
  }

  /**
   * Đảo lại: a draft that gives the limits of a change in force their values of before.
   *
   * @throws LimitProblem LIMIT-012 (409) for what is not in force
   */
  public LimitDraft reverse(CurrentUser by, UUID id) {
    var change = get(by, id);
    if (change.draft().revisionId() == null) {
      throw LimitProblem.notPublished();
    }
    var slug = change.draft().slug();
    store.lock(slug);
    var open = rows.open(slug);
    if (open.isPresent()) {
      throw LimitProblem.drafted();
    }
    var base = store.latest(slug).orElseThrow(LimitProblem::noDraft);
    return add(
        slug,
        base.id(),
        change.differences().stream().map(LimitDifference::before).toList(),
        List.of(by.officialId()));
  }

  /** The draft, kept from others, where nobody has saved it since. */
  LimitDraft openAt(UUID id, int seen) {
    var draft = rows.locked(id).orElseThrow(LimitProblem::noDraft);
    if (!draft.open()) {
      throw LimitProblem.over();
    }
    if (draft.version() != seen) {
      throw LimitProblem.stale(draft.version());
    }
    return draft;
  }
}
