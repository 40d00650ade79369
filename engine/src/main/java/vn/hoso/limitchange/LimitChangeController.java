package vn.hoso.limitchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.deadline.Confidence;
import vn.hoso.folder.Finding;
import vn.hoso.foldercheck.FolderTrial;
import vn.hoso.limitchange.LimitDrafts.Made;
import vn.hoso.limitchange.LimitPublications.Order;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.recount.RecountChoice;

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
      @Min(1) @Max(99) int warnAt,
      @NotBlank @Size(max = 1000) String legalBasis,
      @NotNull Confidence confidence) {

    LimitEdit edit() {
      return new LimitEdit(place, limit, unit, warnAt, legalBasis, confidence);
    }
  }

  record PreviewLimitsRequest(@NotNull LocalDate effectiveFrom, @NotNull RecountChoice choice) {}

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
  private final FolderTrial trial;

  LimitChangeController(LimitDrafts drafts, LimitPublications publications, FolderTrial trial) {
    this.drafts = drafts;
    this.publications = publications;
    this.trial = trial;
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
        publications.preview(by, id, request.effectiveFrom()), request.choice(), locale);
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

  /** What is over is not checked again. */
  private LimitDraftView view(CurrentUser by, Made made, Locale locale) {
    var findings = made.draft().open() ? trial.findings(made.folder()) : List.<Finding>of();
    return LimitDraftView.of(made, findings, by.officialId(), locale);
  }
}
