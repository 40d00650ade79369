package vn.hoso.ontime;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.ontime.OnTimeView.RunLine;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.FileDisposition;
import vn.hoso.shared.Page;
import vn.hoso.shared.SentFile;

@RestController
@RequestMapping("/api/on-time")
class OnTimeController {

  private static final int PAGE = 50;
  private final OnTime onTime;
  private final OnTimeReports reports;

  OnTimeController(OnTime onTime, OnTimeReports reports) {
    this.onTime = onTime;
    this.reports = reports;
  }

  @GetMapping
  OnTimeView onTime(
      CurrentUser by,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable UUID unit) {
    return onTime.view(by, period, unit);
  }

  /** The runs behind one figure. */
  @GetMapping("/runs")
  Page<RunLine> runsOnTime(
      CurrentUser by,
      @RequestParam(defaultValue = "OPEN_LATE") RunState state,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable UUID unit,
      @RequestParam(defaultValue = "false") boolean alone,
      @RequestParam(required = false) @Nullable String procedure,
      @RequestParam(required = false) @Nullable String step,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "" + PAGE) int limit) {
    var asked = new RunFilter.Narrowed(state, alone, procedure, step);
    return onTime.runs(by, period, unit, asked, cursor, limit);
  }

  @GetMapping("/sheet.xlsx")
  void onTimeSheet(
      CurrentUser by,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable UUID unit,
      HttpServletResponse response)
      throws IOException {
    var report = reports.of(by, period, unit);
    SentFile.begin(
        response,
        SentFile.XLSX,
        FileDisposition.attachment("tinh-hinh-giai-quyet-" + report.view().period() + ".xlsx"));
    ReportBook.write(report, response.getOutputStream());
  }
}
