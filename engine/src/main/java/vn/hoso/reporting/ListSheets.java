package vn.hoso.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.DossiersRead;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierOrder;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.inbox.Inbox;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.inbox.WorkItemView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.reporting.LineSheet.Column;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Page;

/**
 * What the lists of work and of dossiers show, for a file that is written page by page. Each page
 * is what the asker would be shown there, and stands in the access log before it is handed on.
 */
@Service
class ListSheets {

  /** The longest page of either list. */
  static final int PAGE = InboxQuery.LONGEST;

  private final Inbox inbox;
  private final DossierLists lists;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ListSheets(Inbox inbox, DossierLists lists, ApplicationEventPublisher events, Clock clock) {
    this.inbox = inbox;
    this.lists = lists;
    this.events = events;
    this.clock = clock;
  }

  /** A page of cells, in the order of {@link #workColumns}. */
  Page<List<@Nullable Object>> work(CurrentUser by, InboxQuery query) {
    Page<WorkItemView> page = inbox.list(by, query);
    told(by, "inbox sheet", page.items().stream().map(WorkItemView::dossierId).toList());
    return page.map(this::cells);
  }

  /** A page of cells, in the order of {@link #dossierColumns}. */
  Page<List<@Nullable Object>> dossiers(
      CurrentUser by, DossierChoice which, @Nullable String cursor) {
    Page<DossierRow> page =
        which.waiting()
            ? lists.waiting(by, cursor, PAGE)
            : lists.list(by, which.status(), which.mine(), which.sort(), cursor, PAGE);
    told(by, "list sheet", page.items().stream().map(DossierRow::id).toList());
    return page.map(ListSheets::cells);
  }

  /** What of the list of dossiers is asked for. */
  record DossierChoice(
      @Nullable DossierStatus status, boolean mine, boolean waiting, DossierOrder sort) {}

  private void told(CurrentUser by, String what, List<UUID> ids) {
    events.publishEvent(new DossiersRead(ids.stream().distinct().toList(), by.officialId(), what));
  }

  static List<Column> workColumns() {
    return List.of(
        new Column(AskersLanguage.say("TT", "No."), 6),
        new Column(AskersLanguage.say("Mã hồ sơ", "Code"), 28),
        new Column(AskersLanguage.say("Họ và tên", "Name"), 26),
        new Column(AskersLanguage.say("Danh sách", "List"), 24),
        new Column(AskersLanguage.say("Thủ tục", "Procedure"), 30),
        new Column(AskersLanguage.say("Việc phải làm", "To do"), 30),
        new Column(AskersLanguage.say("Nơi gửi", "Sent by"), 36),
        new Column(AskersLanguage.say("Đang ở", "At"), 36),
        new Column(AskersLanguage.say("Ngày đến", "Arrived"), 13),
        new Column(AskersLanguage.say("Hạn xử lý", "Due"), 13),
        new Column(AskersLanguage.say("Theo hạn", "By due date"), 15),
        new Column(AskersLanguage.say("Người xử lý", "Handled by"), 26));
  }

  private List<@Nullable Object> cells(WorkItemView item) {
    return Arrays.asList(
        item.dossierCode(),
        item.personName(),
        item.listName(),
        item.procedureName(),
        item.stepName(),
        item.sendingUnitName(),
        item.unitName(),
        item.createdAt() == null ? null : LocalDate.ofInstant(item.createdAt(), clock.getZone()),
        item.dueOn(),
        switch (item.dueGroup()) {
          case OVERDUE -> AskersLanguage.say("Quá hạn", "Overdue");
          case TODAY -> AskersLanguage.say("Hôm nay", "Today");
          case WEEK -> AskersLanguage.say("Tuần này", "This week");
          case LATER -> AskersLanguage.say("Sau đó", "Later");
          case NONE -> null;
        },
        item.holderName());
  }

  static List<Column> dossierColumns() {
    return List.of(
        new Column(AskersLanguage.say("TT", "No."), 6),
        new Column(AskersLanguage.say("Mã hồ sơ", "Code"), 28),
        new Column(AskersLanguage.say("Họ và tên", "Name"), 26),
        new Column(AskersLanguage.say("Nơi lập", "Opened by"), 36),
        new Column(AskersLanguage.say("Trạng thái", "Status"), 24),
        new Column(AskersLanguage.say("Đang ở bước", "At step"), 30),
        new Column(AskersLanguage.say("Đang ở", "At"), 36),
        new Column(AskersLanguage.say("Người xử lý", "Handled by"), 26),
        new Column(AskersLanguage.say("Hạn của bước", "Step due"), 14),
        new Column(AskersLanguage.say("Ngày lập", "Opened on"), 13),
        new Column(AskersLanguage.say("Ngày hẹn trả", "Promised"), 14),
        new Column(AskersLanguage.say("Hạn theo quy định của Đảng", "The Party's own limit"), 24));
  }

  private static List<@Nullable Object> cells(DossierRow row) {
    return Arrays.asList(
        row.code(),
        row.personName(),
        row.cellName(),
        row.statusName(),
        row.stepName(),
        row.stepUnitName(),
        row.holderName(),
        row.stepDueOn(),
        row.openedOn(),
        row.promisedOn(),
        row.partyDueOn());
  }
}
