package vn.hoso.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.calendar.CalendarYearView.CalendarTrialView;
import vn.hoso.calendar.CalendarYearView.CalendarUnitView;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Letters;

@RestController
@RequestMapping("/api/calendars")
class CalendarController {

  /** No database keeps a NUL. */
  private static final String TEXT = Letters.ONE_LINE;

  record AnnounceYearRequest(
      int year,
      boolean published,
      @NotBlank @Size(max = 200) @Pattern(regexp = TEXT) String document) {}

  private final WorkingCalendars calendars;

  CalendarController(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @GetMapping("/{year}")
  CalendarYearView year(
      CurrentUser by,
      @PathVariable int year,
      @RequestParam(required = false) UUID unit,
      @RequestParam(required = false) LocalDate asKnownOn) {
    return calendars.year(by, unit, year, asKnownOn);
  }

  @GetMapping("/units")
  List<CalendarUnitView> units(CurrentUser by) {
    return calendars.units(by);
  }

  @GetMapping("/trial")
  CalendarTrialView trial(
      CurrentUser by,
      @RequestParam(required = false) UUID unit,
      @RequestParam LocalDate from,
      @RequestParam String limit,
      @RequestParam String limitUnit,
      @RequestParam(required = false) LocalDate asKnownOn,
      Locale locale) {
    return calendars.tryOut(unit, from, TimeLimit.parse(limit, limitUnit), asKnownOn, locale);
  }

  @PostMapping("/years")
  @ResponseStatus(HttpStatus.CREATED)
  CalendarYearView announceYear(CurrentUser by, @Valid @RequestBody AnnounceYearRequest request) {
    return calendars.announceYear(by, request.year(), request.published(), request.document());
  }
}
