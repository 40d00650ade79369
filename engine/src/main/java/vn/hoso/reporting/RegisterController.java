package vn.hoso.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossierlist.RegisterFilter;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Page;
import vn.hoso.shared.SentFile;

@RestController
@RequestMapping("/api/registers")
class RegisterController {

  private static final int PAGE = 50;
  private static final int CHUNK = 500;
  private final Registers registers;

  RegisterController(Registers registers) {
    this.registers = registers;
  }

  @GetMapping("/07")
  Page<RegisterLine> register(
      CurrentUser by,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(required = false) String procedure,
      @RequestParam(required = false) DossierStatus status,
      @RequestParam(required = false) String cursor,
      @RequestParam(defaultValue = "" + PAGE) int limit) {
    return registers.page(by, new RegisterFilter(from, to, procedure, status), cursor, limit);
  }

  /** Sent while it is read: the first page decides about a refusal, the others follow by key. */
  @GetMapping("/07.xlsx")
  void registerSheet(
      CurrentUser by,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(required = false) String procedure,
      @RequestParam(required = false) DossierStatus status,
      HttpServletResponse response)
      throws IOException {
    var filter = new RegisterFilter(from, to, procedure, status);
    var page = registers.sheetPage(by, filter, null, CHUNK);
    head(response, from, to);
    var sheet = new RegisterSheet(response.getOutputStream(), from, to);
    sheet.add(page.items());
    while (page.next() != null) {
      page = registers.sheetPage(by, filter, page.next(), CHUNK);
      sheet.add(page.items());
    }
    sheet.finish();
  }

  private static void head(HttpServletResponse response, LocalDate from, LocalDate to) {
    SentFile.begin(
        response,
        SentFile.XLSX,
        "attachment; filename=\"07-so-theo-doi-ho-so-" + from + "-" + to + ".xlsx\"");
  }
}
