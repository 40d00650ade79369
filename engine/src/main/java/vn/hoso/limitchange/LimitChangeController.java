package vn.hoso.limitchange;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.deadline.Confidence;
import vn.hoso.limitchange.LimitPublications.Order;
import vn.hoso.limitchange.PastChanges.PastChange;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.recount.RecountChoice;
import vn.hoso.rule.RequiredDocument.ValidAt;
import vn.hoso.shared.FileDisposition;
import vn.hoso.shared.SentFile;

/** Drafts of limits: typed, foreseen, put into force by a second person, reversed. */
@RestController
@RequestMapping("/api/limit-drafts")
class LimitChangeController {

  record BeginDraftRequest(@NotBlank @Size(max = 60) String slug) {}

  record SaveDraftRequest(
      @NotNull @Size(max = 500) List<@NotNull @Valid LimitEditRequest> edits,
      @Min(1) int version) {}

  /** As {@link LimitEdit}. */
  record LimitEditRequest(
      @NotBlank @Size(max = 200) String place,
      @NotBlank @Size(max = 10) String limit,
      @NotBlank @Size(max = 20) String unit,
      @Nullable @Min(1) @Max(99) Integer warnAt,
      @NotBlank @Size(max = 1000) String legalBasis,
      @NotNull Confidence confidence,
      @Nullable ValidAt validAt) {

    LimitEdit edit() {
      return new LimitEdit(place, limit, unit, warnAt, legalBasis, confidence, validAt);
    }
  }

  /**
   * @param filter which dossiers are listed; null: all
   */
  record PreviewLimitsRequest(
      @NotNull LocalDate effectiveFrom,
      @NotNull RecountChoice choice,
      @Nullable MoveFilter filter) {}

  record AcknowledgeWarningRequest(
      @NotBlank @Size(max = 300) String warning,
      @NotBlank @Size(max = 500) String reason,
      @Min(1) int version) {}

  record DiscardLimitsRequest(@Min(1) int version) {}

  record PublishLimitsRequest(
      @NotNull LocalDate effectiveFrom,
      @NotNull RecountChoice choice,
      @NotBlank @Size(max = 60) String orderNumber,
      @NotNull LocalDate orderDate,
      @NotBlank String token,
      @Min(1) int version) {

    Order order() {
      return new Order(effectiveFrom, choice, orderNumber.strip(), orderDate, token, version);
    }
  }

  /**
   * @param recomputed dossiers that had moved since the preview
   */
  record PublishedLimits(ChangeProgress progress, LimitPublications.Recomputed recomputed) {}

  private final LimitDrafts drafts;
  private final LimitPublications publications;
  private final LimitDraftViews views;
  private final PastChanges past;

  LimitChangeController(
      LimitDrafts drafts, LimitPublications publications, LimitDraftViews views, PastChanges past) {
    this.drafts = drafts;
    this.publications = publications;
    this.views = views;
    this.past = past;
  }

  @GetMapping
  List<LimitDraftView> open(CurrentUser by, Locale locale) {
    return drafts.open(by).stream()
        .map(each -> view(by, drafts.get(by, each.id()), locale))
        .toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  LimitDraftView begin(
      CurrentUser by, @Valid @RequestBody BeginDraftRequest request, Locale locale) {
    return view(by, drafts.get(by, drafts.begin(by, request.slug()).id()), locale);
  }

  @GetMapping("/{id}")
  LimitDraftView get(CurrentUser by, @PathVariable UUID id, Locale locale) {
    return view(by, drafts.get(by, id), locale);
  }

  @PutMapping("/{id}")
  LimitDraftView save(
      CurrentUser by,
      @PathVariable UUID id,
      @Valid @RequestBody SaveDraftRequest request,
      Locale locale) {
    var edits = request.edits().stream().map(LimitEditRequest::edit).toList();
    return view(by, drafts.save(by, id, edits, request.version()), locale);
  }

  @PostMapping("/{id}/discard")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody DiscardLimitsRequest request) {
    drafts.discard(by, id, request.version());
  }

  @PostMapping("/{id}/preview")
  LimitPreviewView preview(
      CurrentUser by,
      @PathVariable UUID id,
      @Valid @RequestBody PreviewLimitsRequest request,
      Locale locale) {
    return LimitPreviewView.of(
        publications.preview(by, id, request.effectiveFrom()),
        request.choice(),
        request.filter() == null ? MoveFilter.NONE : request.filter(),
        locale);
  }

  /** All of them, beyond those a page lists; of a procedure that keeps secrets totals alone. */
  @GetMapping("/{id}/preview.xlsx")
  void previewSheet(
      CurrentUser by,
      @PathVariable UUID id,
      @RequestParam LocalDate effectiveFrom,
      @RequestParam RecountChoice choice,
      @RequestParam(required = false) @Nullable String label,
      @RequestParam(required = false) @Nullable UUID unitId,
      @RequestParam(required = false) MoveFilter.@Nullable Effect effect,
      HttpServletResponse response)
      throws IOException {
    var preview = publications.preview(by, id, effectiveFrom);
    SentFile.begin(
        response,
        SentFile.XLSX,
        FileDisposition.attachment("xem-truoc-thoi-han-" + effectiveFrom + ".xlsx"));
    LimitPreviewView.write(
        preview, choice, new MoveFilter(label, unitId, effect), response.getOutputStream());
  }

  /** What was put into force, the newest first. */
  @GetMapping("/changes")
  List<PastChange> changes(
      CurrentUser by, @RequestParam @NotBlank @Size(max = 60) String slug, Locale locale) {
    return past.of(by, slug, locale);
  }

  /** Why the draft may go on although a warning speaks against it. */
  @PostMapping("/{id}/acknowledgement")
  LimitDraftView acknowledge(
      CurrentUser by,
      @PathVariable UUID id,
      @Valid @RequestBody AcknowledgeWarningRequest request,
      Locale locale) {
    return view(
        by,
        drafts.acknowledge(by, id, request.warning(), request.reason(), request.version()),
        locale);
  }

  @PostMapping("/{id}/publication")
  @ResponseStatus(HttpStatus.CREATED)
  PublishedLimits publish(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody PublishLimitsRequest request) {
    var published = publications.publish(by, id, request.order());
    return new PublishedLimits(publications.progress(by, id), published.recomputed());
  }

  @GetMapping("/{id}/progress")
  ChangeProgress progress(CurrentUser by, @PathVariable UUID id) {
    return publications.progress(by, id);
  }

  @PostMapping("/{id}/reversal")
  @ResponseStatus(HttpStatus.CREATED)
  LimitDraftView reverse(CurrentUser by, @PathVariable UUID id, Locale locale) {
    return view(by, drafts.get(by, drafts.reverse(by, id).id()), locale);
  }

  private LimitDraftView view(CurrentUser by, Made made, Locale locale) {
    return views.of(made, by, locale);
  }
}
