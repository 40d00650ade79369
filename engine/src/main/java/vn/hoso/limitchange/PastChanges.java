package vn.hoso.limitchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.limitchange.LimitDraftView.AnsweredWarning;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.recount.RecountChoice;

/** Các lần đổi thời hạn: what was put into force of a procedure, by whom, and what came of it. */
@Service
class PastChanges {

  /** Of a procedure; more are never met, since each is an order of the province. */
  private static final int MOST = 50;

  /**
   * A change in force.
   *
   * @param sentences what it changed, in the asker's language
   * @param warnings those that were accepted, with their reasons
   * @param drafters names of all who had a hand in it
   * @param orderNumber of the document that ordered it; null, as its day, where it was not kept
   * @param newOnly whether no dossier on its way was to be counted anew
   */
  record PastChange(
      UUID id,
      List<String> sentences,
      List<AnsweredWarning> warnings,
      List<String> drafters,
      String publishedBy,
      Instant publishedAt,
      @Nullable String orderNumber,
      @Nullable LocalDate orderDate,
      LocalDate effectiveFrom,
      RecountChoice choice,
      boolean newOnly,
      ChangeProgress progress) {}

  private final LimitDraftRows rows;
  private final LimitDrafts drafts;
  private final LimitDraftViews views;
  private final LimitPublications publications;
  private final Officials officials;

  PastChanges(
      LimitDraftRows rows,
      LimitDrafts drafts,
      LimitDraftViews views,
      LimitPublications publications,
      Officials officials) {
    this.rows = rows;
    this.drafts = drafts;
    this.views = views;
    this.publications = publications;
    this.officials = officials;
  }

  /**
   * The newest first.
   *
   * @throws LimitProblem LIMIT-001 (403)
   */
  @Transactional(readOnly = true)
  public List<PastChange> of(CurrentUser by, String slug, Locale locale) {
    drafts.open(by); // asks who may
    return rows.published(slug, MOST).stream().map(put -> change(by, put, locale)).toList();
  }

  private PastChange change(CurrentUser by, LimitDraftRows.Put put, Locale locale) {
    var made = drafts.get(by, put.id());
    return new PastChange(
        put.id(),
        made.differences().stream().map(each -> each.sentence().in(locale)).toList(),
        views.warnings(made, locale).stream().filter(each -> each.reason() != null).toList(),
        views.names(made.draft().by()),
        officials.name(put.publishedBy()),
        put.publishedAt(),
        put.orderNumber(),
        put.orderDate(),
        put.effectiveFrom(),
        put.choice(),
        made.newOnly(),
        publications.progress(by, put.id()));
  }
}
