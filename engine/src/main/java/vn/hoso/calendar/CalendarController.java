package vn.hoso.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.recount.RecountChoice;

@RestController
@RequestMapping("/api/calendars")
class CalendarController {

  /** No database keeps a NUL. */
  private static final String TEXT = "[^\\x00]*";

  record PreviewDayRequest(
      @Nullable UUID unitId,
      @NotNull LocalDate day,
      CalendarEntry.@NotNull Kind kind,
      @NotBlank @Size(max = 200) @Pattern(regexp = TEXT) String reason,
      @NotBlank @Size(max = 200) @Pattern(regexp = TEXT) String document) {

    DayEntry entry() {
      return new DayEntry(unitId, day, kind, reason, document);
    }
  }

  /**
   * @param token of the preview the choice was made by
   */
  record EnterDayRequest(
      @Nullable UUID unitId,
      @NotNull LocalDate day,
      CalendarEntry.@NotNull Kind kind,
      @NotBlank @Size(max = 200) @Pattern(regexp = TEXT) String reason,
      @NotBlank @Size(max = 200) @Pattern(regexp = TEXT) String document,
      @NotNull RecountChoice choice,
      @NotBlank String token) {

    DayEntry entry() {
      return new DayEntry(unitId, day, kind, reason, document);
    }
  }

  record AnnounceYearRequest(
      int year,
      boolean published,
      @NotBlank @Size(max = 200) @Pattern(regexp = TEXT) String document) {}

  private final WorkingCalendars calendars;
  private final CalendarChanges changes;

  CalendarController(WorkingCalendars calendars, CalendarChanges changes) {
    this.calendars = calendars;
    this.changes = changes;
  }

  @GetMapping("/{year}")
  CalendarYearView year(
      CurrentUser by,
      @PathVariable int year,
      @RequestParam(required = false) UUID unit,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate asKnownOn) {
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
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam String limit,
      @RequestParam String limitUnit,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate asKnownOn,
      Locale locale) {
    return calendars.tryOut(unit, from, TimeLimit.parse(limit, limitUnit), asKnownOn, locale);
  }

  /** What a day would move among open dossiers; writes nothing. */
  @PostMapping("/days/preview")
  CalendarPreviewView preview(
      CurrentUser by, @Valid @RequestBody PreviewDayRequest request, Locale locale) {
    return changes.preview(by, request.entry(), locale);
  }

  @PostMapping("/days")
  @ResponseStatus(HttpStatus.CREATED)
  CalendarChangeView enterDay(CurrentUser by, @Valid @RequestBody EnterDayRequest request) {
    return changes.enter(by, request.entry(), request.choice(), request.token());
  }

  @GetMapping("/changes/{id}")
  CalendarChangeView change(CurrentUser by, @PathVariable UUID id) {
    return changes.progress(by, id);
  }

  @PostMapping("/years")
  @ResponseStatus(HttpStatus.CREATED)
  CalendarYearView announceYear(CurrentUser by, @Valid @RequestBody AnnounceYearRequest request) {
    return calendars.announceYear(by, request.year(), request.published(), request.document());
  }
}
