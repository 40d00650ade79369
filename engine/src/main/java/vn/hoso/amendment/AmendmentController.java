package vn.hoso.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.dossier.DossierRead;
import vn.hoso.organisation.CurrentUser;

@RestController
@RequestMapping("/api/dossiers/{id}")
class AmendmentController {

  record CorrectionRequest(
      @NotNull UUID taskId,
      @NotBlank @Size(max = 100) String field,
      @NotBlank @Size(max = 500) String value,
      @NotBlank @Size(max = 2000) String reason,
      @NotNull Integer version) {}

  /**
   * @param printedBefore papers printed with the wrong value; they are not changed
   */
  record CorrectionMade(List<String> printedBefore) {}

  record ExtensionRequest(
      @NotBlank @Size(max = 100) String limit,
      @NotNull Integer days,
      @NotNull LocalDate decidedOn,
      @NotBlank @Size(max = 60) String documentNumber,
      @NotBlank @Size(max = 2000) String reason,
      @NotNull Integer version) {}

  record SuspensionRequest(@NotBlank @Size(max = 2000) String cause, @NotNull Integer version) {}

  record ResumptionRequest(@NotNull Integer version) {}

  record ReceiptReissueRequest(@NotNull Integer version) {}

  record NoteRequest(
      @NotNull NoteKind kind,
      @NotBlank @Size(max = 200) String talkedTo,
      @NotBlank @Size(max = 2000) String content,
      @Nullable Instant talkedAt,
      @Nullable @Size(max = 40) String paper) {}

  record SupplementApprovalRequest(
      @NotBlank @Size(max = 2000) String reason, @NotNull Integer version) {}

  private final AmendmentViews views;
  private final FactCorrections corrections;
  private final ReceiptReissues reissues;
  private final LimitExtensions extensions;
  private final Suspensions suspensions;
  private final Notes notes;
  private final SupplementApprovals approvals;
  private final ApplicationEventPublisher events;

  AmendmentController(
      AmendmentViews views,
      FactCorrections corrections,
      ReceiptReissues reissues,
      LimitExtensions extensions,
      Suspensions suspensions,
      Notes notes,
      SupplementApprovals approvals,
      ApplicationEventPublisher events) {
    this.views = views;
    this.corrections = corrections;
    this.reissues = reissues;
    this.extensions = extensions;
    this.suspensions = suspensions;
    this.notes = notes;
    this.approvals = approvals;
    this.events = events;
  }

  @GetMapping("/amendments")
  AmendmentsView amendments(CurrentUser by, @PathVariable UUID id) {
    var view = views.of(by, id);
    events.publishEvent(new DossierRead(id, by, "amendments"));
    return view;
  }

  @PostMapping("/corrections")
  CorrectionMade correct(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid CorrectionRequest asked) {
    return new CorrectionMade(
        corrections.correct(
            by, id, asked.taskId(), asked.field(), asked.value(), asked.reason(), asked.version()));
  }

  @PostMapping("/receipt-reissues")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reissue(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid ReceiptReissueRequest asked) {
    reissues.reissue(by, id, asked.version());
  }

  @PostMapping("/extensions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void extend(CurrentUser by, @PathVariable UUID id, @RequestBody @Valid ExtensionRequest asked) {
    var extending =
        new LimitExtensions.Extending(
            asked.limit(), asked.days(), asked.decidedOn(), asked.documentNumber(), asked.reason());
    extensions.extend(by, id, extending, asked.version());
  }

  @PostMapping("/suspension")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void suspend(CurrentUser by, @PathVariable UUID id, @RequestBody @Valid SuspensionRequest asked) {
    suspensions.suspend(by, id, asked.cause(), asked.version());
  }

  @PostMapping("/resumption")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void resume(CurrentUser by, @PathVariable UUID id, @RequestBody @Valid ResumptionRequest asked) {
    suspensions.resume(by, id, asked.version());
  }

  @PostMapping("/notes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void note(CurrentUser by, @PathVariable UUID id, @RequestBody @Valid NoteRequest asked) {
    notes.add(
        by,
        id,
        new Notes.Noting(
            asked.kind(), asked.talkedTo(), asked.content(), asked.talkedAt(), asked.paper()));
  }

  @PostMapping("/supplement-approvals")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void approve(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid SupplementApprovalRequest asked) {
    approvals.approve(by, id, asked.reason(), asked.version());
  }
}
