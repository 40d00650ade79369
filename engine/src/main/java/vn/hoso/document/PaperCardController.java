package vn.hoso.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.SecrecyLevel;

/** The card of a paper: what is noted of it, and what officials do with it. */
@RestController
@RequestMapping("/api/dossiers/{dossierId}/documents")
class PaperCardController {

  /** What is noted of a paper; what is left out is not noted. */
  record PaperDetailsRequest(
      @Nullable String title,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate expiresOn,
      @Nullable String issuer,
      @Nullable LocalDate receivedOn,
      @Nullable LocalDate effectiveFrom,
      @Nullable String signer,
      @Nullable SigningForm signingForm,
      @Nullable CopyKind copyKind,
      @Nullable Integer sheets,
      @Nullable String location,
      @Nullable SecrecyLevel secrecy) {

    PaperDetails read() {
      return new PaperDetails(
          title,
          number,
          issuedOn,
          expiresOn,
          issuer,
          receivedOn,
          effectiveFrom,
          signer,
          signingForm,
          copyKind,
          sheets,
          location,
          secrecy);
    }
  }

  record CorrectPaperRequest(@NotNull PaperDetailsRequest details, @NotNull Integer version) {}

  record RecordPaperRequest(
      @NotBlank String requirementCode, @NotNull PaperDetailsRequest details) {}

  record VerifyPaperRequest(@NotNull Integer version) {}

  record OfficeNumbersRequest(
      @Nullable String incomingNumber,
      @Nullable LocalDate incomingOn,
      @Nullable String outgoingNumber,
      @NotNull Integer version) {}

  record CutScanRequest(
      @NotNull Integer version, @NotEmpty @Size(max = 100) List<@NotNull @Valid CutRequest> cuts) {}

  record CutRequest(
      @NotBlank String requirementCode, @NotNull Integer firstPage, @NotNull Integer lastPage) {}

  private final Documents documents;
  private final PaperCards cards;
  private final Scans scans;
  private final PaperRegistrations registrations;
  private final ApplicationEventPublisher events;

  PaperCardController(
      Documents documents,
      PaperCards cards,
      Scans scans,
      PaperRegistrations registrations,
      ApplicationEventPublisher events) {
    this.documents = documents;
    this.cards = cards;
    this.scans = scans;
    this.registrations = registrations;
    this.events = events;
  }

  @PostMapping("/records")
  @ResponseStatus(HttpStatus.CREATED)
  DocumentView recordPaper(
      CurrentUser by,
      @PathVariable UUID dossierId,
      @RequestBody @Valid RecordPaperRequest request) {
    return documents.record(by, dossierId, request.requirementCode(), request.details().read());
  }

  @PutMapping("/{documentId}/details")
  DocumentView correctPaper(
      CurrentUser by,
      @PathVariable UUID dossierId,
      @PathVariable UUID documentId,
      @RequestBody @Valid CorrectPaperRequest request) {
    return cards.correct(by, dossierId, documentId, request.details().read(), request.version());
  }

  @PutMapping("/{documentId}/office-numbers")
  DocumentView registerPaper(
      CurrentUser by,
      @PathVariable UUID dossierId,
      @PathVariable UUID documentId,
      @RequestBody @Valid OfficeNumbersRequest request) {
    var numbers =
        new OfficeNumbers(request.incomingNumber(), request.incomingOn(), request.outgoingNumber());
    return registrations.register(by, dossierId, documentId, numbers, request.version());
  }

  @PostMapping("/{documentId}/verification")
  DocumentView verifyPaper(
      CurrentUser by,
      @PathVariable UUID dossierId,
      @PathVariable UUID documentId,
      @RequestBody @Valid VerifyPaperRequest request) {
    return cards.verify(by, dossierId, documentId, request.version());
  }

  @PostMapping(path = "/{documentId}/replacement", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  DocumentView replacePaper(
      CurrentUser by,
      @PathVariable UUID dossierId,
      @PathVariable UUID documentId,
      @RequestPart MultipartFile file,
      @RequestParam String reason)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      return documents.replace(
          by, dossierId, documentId, reason, file.getOriginalFilename(), content, file.getSize());
    }
  }

  @PostMapping("/{documentId}/cuts")
  @ResponseStatus(HttpStatus.CREATED)
  List<DocumentView> cutScan(
      CurrentUser by,
      @PathVariable UUID dossierId,
      @PathVariable UUID documentId,
      @RequestBody @Valid CutScanRequest request) {
    var cuts =
        request.cuts().stream()
            .map(each -> new Cut(each.requirementCode(), each.firstPage(), each.lastPage()))
            .toList();
    return scans.cut(by, dossierId, documentId, cuts, request.version());
  }

  @GetMapping("/{documentId}/earlier")
  List<DocumentView> earlierPapers(
      CurrentUser by, @PathVariable UUID dossierId, @PathVariable UUID documentId) {
    var found = cards.earlier(by, dossierId, documentId);
    events.publishEvent(new DocumentRead(dossierId, null, by.officialId()));
    return found;
  }
}
