package vn.hoso.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.recount.RecountChoice;
import vn.hoso.shared.Letters;

/** Days of the calendar: proposed, foreseen, put into force by a second person, reversed. */
@RestController
@RequestMapping("/api/calendar-drafts")
class CalendarDraftController {

  /** No database keeps a NUL. */
  private static final String TEXT = Letters.ONE_LINE;

  /**
   * @param unitId null = every unit
   */
  record BeginDaysRequest(@Nullable UUID unitId) {}

  record SaveDaysRequest(
      @NotNull @Size(max = 60) List<@NotNull @Valid DayEntryRequest> days, @Min(1) int version) {}

  /** As {@link DayEntry}. */
  record DayEntryRequest(
      @NotNull LocalDate day,
      CalendarEntry.@NotNull Kind kind,
      @NotBlank @Size(max = 200) @Pattern(regexp = TEXT) String reason,
      @NotBlank @Size(max = 200) @Pattern(regexp = TEXT) String document) {

    DayEntry entry() {
      return new DayEntry(day, kind, reason, document);
    }
  }

  record DiscardDaysRequest(@Min(1) int version) {}

  record PreviewDaysRequest(@NotNull RecountChoice choice) {}

  /**
   * @param token of the preview the choice was made by
   */
  record PublishDaysRequest(
      @NotNull RecountChoice choice, @NotBlank String token, @Min(1) int version) {}

  /**
   * @param recomputed codes of dossiers that had moved since the preview; none of which it is kept
   *     from some where they stand
   */
  record EnteredDays(CalendarDraftView change, List<String> recomputed) {}

  private final CalendarDrafts drafts;
  private final CalendarPublications publications;
  private final CalendarDraftViews views;

  CalendarDraftController(
      CalendarDrafts drafts, CalendarPublications publications, CalendarDraftViews views) {
    this.drafts = drafts;
    this.publications = publications;
    this.views = views;
  }

  /** Those that wait. */
  @GetMapping
  List<CalendarDraftView> open(CurrentUser by) {
    return drafts.open(by).stream().map(each -> views.of(each, by)).toList();
  }

  /** Those entered last. */
  @GetMapping("/entered")
  List<CalendarDraftView> entered(CurrentUser by) {
    return drafts.entered(by).stream().map(each -> views.of(each, by)).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  CalendarDraftView begin(CurrentUser by, @Valid @RequestBody BeginDaysRequest request) {
    return views.of(drafts.begin(by, request.unitId()), by);
  }

  @GetMapping("/{id}")
  CalendarDraftView get(CurrentUser by, @PathVariable UUID id) {
    return views.of(drafts.get(by, id), by);
  }

  @PutMapping("/{id}")
  CalendarDraftView save(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody SaveDaysRequest request) {
    var days = request.days().stream().map(DayEntryRequest::entry).toList();
    return views.of(drafts.save(by, id, days, request.version()), by);
  }

  @PostMapping("/{id}/discard")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody DiscardDaysRequest request) {
    drafts.discard(by, id, request.version());
  }

  /** What the days would move among open dossiers; writes nothing. */
  @PostMapping("/{id}/preview")
  CalendarPreviewView preview(
      CurrentUser by,
      @PathVariable UUID id,
      @Valid @RequestBody PreviewDaysRequest request,
      Locale locale) {
    return publications.preview(by, id, request.choice(), locale);
  }

  @PostMapping("/{id}/publication")
  @ResponseStatus(HttpStatus.CREATED)
  EnteredDays publish(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody PublishDaysRequest request) {
    var entered =
        publications.publish(by, id, request.choice(), request.token(), request.version());
    return new EnteredDays(views.of(drafts.get(by, id), by), entered.recomputed());
  }

  @PostMapping("/{id}/reversal")
  @ResponseStatus(HttpStatus.CREATED)
  CalendarDraftView reverse(CurrentUser by, @PathVariable UUID id) {
    return views.of(drafts.reverse(by, id), by);
  }
}
