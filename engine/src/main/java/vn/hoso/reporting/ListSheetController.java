package vn.hoso.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossierlist.DossierOrder;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.reporting.LineSheet.Column;
import vn.hoso.reporting.ListOut.ListFormat;
import vn.hoso.reporting.ListSheets.DossierChoice;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Page;
import vn.hoso.shared.SentFile;

/**
 * Lists as files, by the filters of their pages; never by words looked for, which may be a name and
 * would stand in the address.
 */
@RestController
@RequestMapping("/api")
class ListSheetController {

  /** Lines of a file; what is beyond is said in its last line. */
  static final int MOST = 100_000;

  private final ListSheets sheets;
  private final Clock clock;

  ListSheetController(ListSheets sheets, Clock clock) {
    this.sheets = sheets;
    this.clock = clock;
  }

  @GetMapping("/work-items/sheet")
  void workSheet(
      CurrentUser by,
      @RequestParam(required = false) String view,
      @RequestParam(required = false) String due,
      @RequestParam(required = false) String procedure,
      @RequestParam(required = false) String sort,
      @RequestParam(defaultValue = "XLSX") ListFormat format,
      HttpServletResponse response)
      throws IOException {
    var query = InboxQuery.of(view, due, procedure, sort, null, ListSheets.PAGE);
    send(
        response,
        new Head(format, "viec", AskersLanguage.say("Danh sách việc", "Work")),
        ListSheets.workColumns(),
        cursor -> sheets.work(by, cursor == null ? query : query.after(cursor)));
  }

  @GetMapping("/dossiers/sheet")
  void dossierSheet(
      CurrentUser by,
      @RequestParam(required = false) DossierStatus status,
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(defaultValue = "false") boolean waiting,
      @RequestParam(defaultValue = "OPENED") DossierOrder sort,
      @RequestParam(defaultValue = "XLSX") ListFormat format,
      HttpServletResponse response)
      throws IOException {
    var which = new DossierChoice(status, mine, waiting, sort);
    send(
        response,
        new Head(format, "ho-so", AskersLanguage.say("Danh sách hồ sơ", "Dossiers")),
        ListSheets.dossierColumns(),
        cursor -> sheets.dossiers(by, which, cursor));
  }

  private record Head(ListFormat format, String fileName, String title) {}

  /** Sent while it is read: the first page decides about a refusal, the others follow by key. */
  private void send(
      HttpServletResponse response,
      Head head,
      List<Column> columns,
      Function<@Nullable String, Page<List<@Nullable Object>>> pages)
      throws IOException {
    var page = pages.apply(null);
    var today = LocalDate.now(clock);
    SentFile.begin(
        response,
        head.format().mediaType,
        "attachment; filename=\"%s-%s.%s\""
            .formatted(head.fileName(), today, head.format().ending));
    var of = AskersLanguage.say("Ngày ", "On ") + DayText.of(today);
    var file = ListOut.of(head.format(), response.getOutputStream(), head.title(), of, columns);
    write(file, page, pages, MOST, cut(columns.size() - 1));
  }

  /**
   * Page after page, as long as there are lines to give.
   *
   * @param cut the last line where the list goes on
   */
  static void write(
      ListOut file,
      Page<List<@Nullable Object>> first,
      Function<@Nullable String, Page<List<@Nullable Object>>> pages,
      int most,
      List<@Nullable Object> cut)
      throws IOException {
    var page = first;
    int lines = add(file, page);
    while (page.next() != null && lines < most) {
      page = pages.apply(page.next());
      lines += add(file, page);
    }
    if (page.next() != null) {
      file.line(cut);
    }
    file.finish();
  }

  private static int add(ListOut file, Page<List<@Nullable Object>> page) throws IOException {
    for (List<@Nullable Object> cells : page.items()) {
      file.line(cells);
    }
    file.flush();
    return page.items().size();
  }

  private static List<@Nullable Object> cut(int columns) {
    var cells = new ArrayList<@Nullable Object>(Collections.nCopies(columns, null));
    cells.set(
        0,
        AskersLanguage.say(
            "Danh sách còn nữa: hãy lọc hẹp lại rồi tải tiếp.",
            "The list goes on: narrow the filter and download again."));
    return cells;
  }
}
