package vn.hoso.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.FileDisposition;
import vn.hoso.shared.SentFile;

@RestController
@RequestMapping("/api/unanswered")
class UnansweredController {

  private static final int PAGE = 50;
  private static final int CHUNK = 500;
  private final Unanswered unanswered;

  UnansweredController(Unanswered unanswered) {
    this.unanswered = unanswered;
  }

  @GetMapping
  UnansweredView unanswered(
      CurrentUser by,
      @RequestParam(required = false) @Nullable String quarter,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "" + PAGE) int limit) {
    return unanswered.page(by, quarter, cursor, limit);
  }

  /** Sent while it is read: the first page decides about a refusal, the others follow by key. */
  @GetMapping("/sheet.xlsx")
  void unansweredSheet(
      CurrentUser by,
      @RequestParam(required = false) @Nullable String quarter,
      HttpServletResponse response)
      throws IOException {
    var page = unanswered.sheetPage(by, quarter, null, CHUNK);
    SentFile.begin(
        response,
        SentFile.XLSX,
        FileDisposition.attachment("chua-co-tra-loi-" + page.quarter() + ".xlsx"));
    var sheet = new UnansweredSheet(response.getOutputStream(), page.quarter(), page.until());
    sheet.add(page.items());
    while (page.next() != null) {
      page = unanswered.sheetPage(by, page.quarter(), page.next(), CHUNK);
      sheet.add(page.items());
    }
    sheet.finish();
  }
}
