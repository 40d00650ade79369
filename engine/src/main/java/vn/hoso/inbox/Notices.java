package vn.hoso.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
  private final NoticeReader reader;
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
      NoticeReader reader,
      LimitNotices limits,
      ConsultationNotices consultations,
      UnitHeads heads,
      DossierLists lists,
      SecrecyPolicy secrecy,
      Clock clock,
      @Value("${hoso.notices.above-after:P3D}") Duration aboveAfter) {
    this.store = store;
    this.reader = reader;
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

  /**
   * A page of an official's notices.
   *
   * @param items the latest first, at most 50
   * @param more whether there are older ones
   * @param unseen of all, not of the page; 100 stands for more of them
   */
  public record NoticeList(List<NoticeView> items, boolean more, long unseen) {}

  /** The official's notices, the latest first, with the number of those he has not seen. */
  @Transactional(readOnly = true)
  public NoticeList page(CurrentUser by, boolean unseenOnly) {
    var told = reader.read(by, unseenOnly, PAGE + 1, NoticeReader.MOST_UNSEEN, clock.instant());
    var found = named(by, told.items());
    return new NoticeList(found.items(), found.more(), told.unseen());
  }

  /** The official's notices, the latest first. */
  @Transactional(readOnly = true)
  public Found<NoticeView> list(CurrentUser by, boolean unseenOnly) {
    return named(by, reader.read(by, unseenOnly, PAGE + 1, 0, clock.instant()).items());
  }

  private Found<NoticeView> named(CurrentUser by, List<NoticeView> told) {
    Found<NoticeView> read = Found.of(told, PAGE);
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

  /** How many he has not seen; 100 stands for more of them. */
  @Transactional(readOnly = true)
  public long unseen(CurrentUser by) {
    return reader.read(by, false, 0, NoticeReader.MOST_UNSEEN, clock.instant()).unseen();
  }

  /** What nobody is told any longer leaves the lists. */
  @Transactional
  public void settle() {
    store.settle(clock.instant().minus(NoticeReader.NEWS), LocalDate.now(clock));
  }

  /**
   * Marks a notice as seen by the official; again changes nothing.
   *
   * @throws InboxProblem INBOX-002 (404) for one that is not addressed to him
   */
  @Transactional
  public void seen(CurrentUser by, UUID noticeId) {
    if (!reader.addressedTo(by, noticeId)) {
      throw InboxProblem.noNotice();
    }
    store.markSeen(by.officialId(), noticeId, clock.instant());
  }
}
