package vn.hoso.reporting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.FileDisposition;
import vn.hoso.shared.SentFile;

@RestController
@RequestMapping("/api/year-plan")
class YearPlanController {

  record PlanYearRequest(
      @NotNull Integer year,
      @NotNull UUID unitId,
      @NotEmpty @Size(max = 100) List<@NotNull @Valid PlannedNumber> numbers) {}

  private final YearPlans plans;

  YearPlanController(YearPlans plans) {
    this.plans = plans;
  }

  @GetMapping
  YearPlanView yearPlan(
      CurrentUser by,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable UUID unit) {
    return plans.view(by, year, unit);
  }

  @PutMapping
  YearPlanView planYear(CurrentUser by, @RequestBody @Valid PlanYearRequest request) {
    return plans.plan(by, request.year(), request.unitId(), request.numbers());
  }

  @GetMapping("/sheet.xlsx")
  void yearPlanSheet(
      CurrentUser by,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable UUID unit,
      HttpServletResponse response)
      throws IOException {
    var view = plans.sheet(by, year, unit);
    SentFile.begin(
        response, SentFile.XLSX, FileDisposition.attachment("chi-tieu-" + view.year() + ".xlsx"));
    YearPlanSheet.write(view, response.getOutputStream());
  }
}
