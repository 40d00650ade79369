package vn.hoso.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.Found;

/**
 * Reminders before and after a due day, found by one periodic query over the inbox, and word of
 * acts, recorded with the act itself ({@link ActNotices}). Nothing is ever ended by time.
 */
@Service
public class Notices {

  private static final int PAGE = 50;

  private final NoticeStore store;
  private final LimitNotices limits;
  private final ConsultationNotices consultations;
  private final UnitHeads heads;
  private final DossierLists lists;
  private final SecrecyPolicy secrecy;
  private final Clock clock;
  private final Duration aboveAfter;

  /**
   * @param aboveAfter how long an item stays late before the unit above hears of it; assumed
   */
  Notices(
      NoticeStore store,
      LimitNotices limits,
      ConsultationNotices consultations,
      UnitHeads heads,
      DossierLists lists,
      SecrecyPolicy secrecy,
      Clock clock,
      @Value("${hoso.notices.above-after:P3D}") Duration aboveAfter) {
    this.store = store;
    this.limits = limits;
    this.consultations = consultations;
    this.heads = heads;
    this.lists = lists;
    this.secrecy = secrecy;
    this.clock = clock;
    this.aboveAfter = aboveAfter;
  }

  /**
   * Records what has come due. Doing it again records nothing new.
   *
   * @return how many were recorded
   */
  @Transactional
  public int recordDue() {
    Instant now = clock.instant();
    return limits.record(now)
        + store.recordWarnings(now)
        + store.recordOverdue(now)
        + consultations.record(now)
        + escalate(NoticeKind.ESCALATED, 0, now, now)
        + escalate(NoticeKind.ESCALATED_ABOVE, 1, now.minus(aboveAfter), now);
  }

  private int escalate(NoticeKind kind, int above, Instant lateSince, Instant now) {
    return store.recordEscalations(
        kind, lateSince, heads.over(store.late(kind, lateSince), above), now);
  }

  /** The official's notices, the latest first. */
  @Transactional(readOnly = true)
  public Found<NoticeView> list(CurrentUser by, boolean unseenOnly) {
    Found<NoticeView> read = Found.of(store.list(by, unseenOnly, PAGE + 1, clock.instant()), PAGE);
    List<NoticeView> found = read.items();
    Map<UUID, DossierRow> rows =
        lists
            .rows(
                by,
                found.stream()
                    .map(NoticeView::dossierId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(DossierRow::id, each -> each));
    Map<UUID, CaseReader> readers = readers(by, found, rows);
    return new Found<>(
        found.stream()
            .map(
                each ->
                    each.dossierId() == null
                        ? each // of no dossier: that somebody stands in
                        : seen(each, rows.get(each.dossierId()), readers.get(each.dossierId())))
            .toList(),
        read.more());
  }

  /** Of a dossier he does not see nobody can tell beforehand whether it keeps something. */
  private Map<UUID, CaseReader> readers(
      CurrentUser by, List<NoticeView> notices, Map<UUID, DossierRow> rows) {
    return secrecy.readers(
        by,
        notices.stream()
            .map(NoticeView::dossierId)
            .filter(Objects::nonNull)
            .filter(id -> !rows.containsKey(id) || secrecy.secretive(rows.get(id).procedureSlug()))
            .collect(Collectors.toSet()));
  }

  private static NoticeView seen(NoticeView notice, DossierRow row, CaseReader reader) {
    NoticeView named = notice.about(row == null ? null : row.personName());
    return reader == null || notice.stepName() == null || reader.named().step(notice.stepName())
        ? named
        : named.internal();
  }

  @Transactional(readOnly = true)
  public long unseen(CurrentUser by) {
    return store.unseen(by, clock.instant());
  }

  /**
   * Marks a notice as seen by the official; again changes nothing.
   *
   * @throws InboxProblem INBOX-002 (404) for one that is not addressed to him
   */
  @Transactional
  public void seen(CurrentUser by, UUID noticeId) {
    if (!store.addressedTo(by, noticeId)) {
      throw InboxProblem.noNotice();
    }
    store.markSeen(by.officialId(), noticeId, clock.instant());
  }
}
