package vn.hoso.limitchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.foldercheck.FolderTrial;
import vn.hoso.limitchange.LimitPreviews.Preview;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.procedure.PuttingIntoForce;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.recount.DossierMove;
import vn.hoso.recount.PreviewToken;
import vn.hoso.recount.RecountChoice;
import vn.hoso.recount.RecountWork;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Ids;

/**
 * Đưa vào áp dụng: the draft becomes a revision, together with the choice made for open dossiers.
 */
@Service
class LimitPublications {

  /** How a draft is put into force. */
  record Order(
      LocalDate effectiveFrom,
      RecountChoice choice,
      String number,
      LocalDate dated,
      String token,
      int version) {}

  /** What the transaction of the act leaves to be done. */
  record Published(UUID recountId, Recomputed recomputed) {}

  /**
   * Dossiers that had moved since the preview.
   *
   * @param codes theirs; none where the procedure keeps something from some who see its dossiers,
   *     and none of a dossier about the asker
   */
  record Recomputed(int dossiers, List<String> codes) {

    static Recomputed of(Preview preview, List<DossierMove> moved) {
      return new Recomputed(
          moved.size(), preview.listed(moved).stream().map(DossierMove::code).toList());
    }
  }

  private final LimitDrafts drafts;
  private final LimitDraftRows rows;
  private final LimitPolicy policy;
  private final LimitPreviews previews;
  private final RevisionStore store;
  private final FolderTrial trial;
  private final RecountWork work;
  private final OrganisationHistory history;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LimitPublications(
      LimitDrafts drafts,
      LimitDraftRows rows,
      LimitPolicy policy,
      LimitPreviews previews,
      RevisionStore store,
      FolderTrial trial,
      RecountWork work,
      OrganisationHistory history,
      TransactionTemplate transaction,
      Clock clock) {
    this.drafts = drafts;
    this.rows = rows;
    this.policy = policy;
    this.previews = previews;
    this.store = store;
    this.trial = trial;
    this.work = work;
    this.history = history;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @throws LimitProblem LIMIT-001 (403), LIMIT-002 (404), LIMIT-005 (422) for a day that cannot be
   *     meant
   */
  @Transactional(readOnly = true)
  public Preview preview(CurrentUser by, UUID id, LocalDate effectiveFrom) {
    policy.require(by);
    var made = drafts.get(by, id);
    LimitDays.require(
        effectiveFrom, drafts.base(made.draft()).effectiveFrom(), LocalDate.now(clock));
    return previews.toldTo(by, previews.of(made, effectiveFrom));
  }

  /**
   * Dossiers that moved since the preview are reckoned anew under the same choice.
   *
   * @throws LimitProblem LIMIT-001, LIMIT-006 (403), LIMIT-003, LIMIT-004, LIMIT-007 to LIMIT-011,
   *     LIMIT-015 (409), LIMIT-005 (422)
   */
  Published publish(CurrentUser by, UUID id, Order order) {
    policy.require(by);
    var published = transaction.execute(status -> inOne(by, id, order));
    work.start(published.recountId());
    return published;
  }

  private Published inOne(CurrentUser by, UUID id, Order order) {
    var draft = drafts.openAt(id, order.version());
    if (by.isAmong(draft.by())) {
      throw LimitProblem.ownDraft();
    }
    store.lock(draft.slug());
    var base = drafts.base(draft);
    LimitDays.require(order, base.effectiveFrom(), LocalDate.now(clock));
    if (!store.isLatestPublished(base)) {
      throw LimitProblem.anotherRevision();
    }
    var made = drafts.made(draft);
    requireSound(made);
    if (made.newOnly() && order.choice() != RecountChoice.KEEP) {
      throw LimitProblem.forNewOnly();
    }
    var preview = previews.of(made, order.effectiveFrom());
    var moved = previews.toldTo(by, movedSince(by, preview, order));
    var revision = store.add(made.folder(), clock.instant(), order.effectiveFrom());
    store.publish(
        revision.id(),
        draft.slug(),
        clock.instant(),
        order.effectiveFrom(),
        new PuttingIntoForce(by.officialId(), order.number(), order.dated()));
    trial.takeOver(revision.id());
    var recount = Ids.next();
    work.decide(
        recount,
        revision.id(),
        order.choice(),
        "Thời hạn mới theo %s ngày %s".formatted(order.number(), DayText.of(order.dated())),
        order.effectiveFrom(),
        by.officialId(),
        preview.open(),
        preview.moves());
    rows.published(id, revision.id(), recount, by.officialId(), order);
    tell(by, made, order);
    return new Published(recount, Recomputed.of(preview, moved));
  }

  private void requireSound(Made made) {
    if (made.differences().isEmpty()) {
      throw LimitProblem.nothing();
    }
    var findings = trial.findings(made.folder());
    if (!findings.isEmpty()) {
      throw LimitProblem.faulty(findings);
    }
    var unanswered = made.unanswered();
    if (!unanswered.isEmpty()) {
      throw LimitProblem.unanswered(unanswered);
    }
  }

  private List<DossierMove> movedSince(CurrentUser by, Preview preview, Order order) {
    try {
      var moved = preview.token().movedSince(order.token());
      var late =
          moved.stream().filter(move -> order.choice().takes(move) && move.newlyLate()).toList();
      if (!late.isEmpty()) {
        throw LimitProblem.lateSincePreview(
            late.size(), Recomputed.of(preview, previews.toldTo(by, late)).codes());
      }
      return moved;
    } catch (PreviewToken.OfSomethingElse another) {
      throw LimitProblem.anotherPreview();
    }
  }

  private void tell(CurrentUser by, Made made, Order order) {
    var what = new ArrayList<String>();
    made.differences().forEach(each -> what.add(each.sentence().vi()));
    for (var warning : LimitWarning.of(made)) {
      made.draft()
          .answer(warning.key())
          .ifPresent(
              each -> what.add("Lưu ý %s Lý do: %s".formatted(warning.text().vi(), each.reason())));
    }
    history.add(
        by.officialId(),
        OrganisationEventKind.LIMITS_PUBLISHED,
        null,
        null,
        Map.of(
            "procedure", made.draft().slug(),
            "choice", order.choice().name(),
            "after", made.before().name().vi() + ": " + String.join(". ", what),
            "day", order.effectiveFrom().toString(),
            "document", order.number(),
            "documentOn", order.dated().toString(),
            "reason", order.choice().said().vi()));
  }

  /**
   * How far it has been carried out.
   *
   * @throws LimitProblem LIMIT-001 (403), LIMIT-002 (404) for what was not put into force
   */
  @Transactional(readOnly = true)
  public ChangeProgress progress(CurrentUser by, UUID id) {
    policy.require(by);
    var draft = rows.find(id).orElseThrow(LimitProblem::noDraft);
    var recount = rows.recountOf(id).orElseThrow(LimitProblem::noDraft);
    return ChangeProgress.of(work.progress(by, recount), drafts.before(draft).keepsSecrets());
  }
}
