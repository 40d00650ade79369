package vn.hoso.archive;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoso.document.DocumentContent;
import vn.hoso.document.FileAnswers;
import vn.hoso.document.PaperFileNames;
import vn.hoso.file.PaperFiles;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.FileDisposition;
import vn.hoso.shared.SentFile;

@RestController
@RequestMapping("/api/dossiers/{dossierId}/archive")
class ArchiveController {

  record CancelDepositRequest(@NotBlank @Size(max = 500) String reason) {}

  private final ArchivePackages packages;
  private final Deposits deposits;
  private final PaperFileNames names;

  ArchiveController(ArchivePackages packages, Deposits deposits, PaperFileNames names) {
    this.packages = packages;
    this.deposits = deposits;
    this.names = names;
  }

  @GetMapping
  ArchiveView archive(CurrentUser by, @PathVariable UUID dossierId) {
    return deposits.of(by, dossierId);
  }

  /** Sent while it is read; what is refused is refused before the first byte. */
  @GetMapping("/package")
  void archivePackage(CurrentUser by, @PathVariable UUID dossierId, HttpServletResponse response)
      throws IOException {
    var plan = packages.taken(by, dossierId);
    SentFile.begin(
        response,
        "application/zip",
        FileDisposition.attachment("goi-luu-tru-" + plan.code() + ".zip"));
    packages.write(plan, response.getOutputStream());
  }

  @PostMapping("/deposits")
  @ResponseStatus(HttpStatus.CREATED)
  DepositView recordDeposit(
      CurrentUser by, @PathVariable UUID dossierId, @RequestBody @Valid DepositRequest request) {
    return deposits.record(by, dossierId, request);
  }

  @GetMapping("/deposits/{depositId}/paper")
  ResponseEntity<Resource> depositPaper(
      CurrentUser by, @PathVariable UUID dossierId, @PathVariable UUID depositId) {
    var pdf = deposits.paper(by, dossierId, depositId);
    return FileAnswers.pdf(names.of(dossierId, "Biên bản giao nhận hồ sơ lưu trữ", "pdf"), pdf);
  }

  @PostMapping(
      path = "/deposits/{depositId}/signed",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  DepositView keepSignedDeposit(
      CurrentUser by,
      @PathVariable UUID dossierId,
      @PathVariable UUID depositId,
      @RequestPart MultipartFile file)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      return deposits.keepSigned(
          by, dossierId, depositId, file.getOriginalFilename(), content, file.getSize());
    }
  }

  @GetMapping("/deposits/{depositId}/signed")
  ResponseEntity<Resource> signedDeposit(
      CurrentUser by, @PathVariable UUID dossierId, @PathVariable UUID depositId) {
    var copy = deposits.signed(by, dossierId, depositId);
    return FileAnswers.of(
        new DocumentContent(copy.fileName(), PaperFiles.PDF, copy.size(), "", copy.file()));
  }

  @PostMapping("/deposits/{depositId}/cancellation")
  DepositView cancelDeposit(
      CurrentUser by,
      @PathVariable UUID dossierId,
      @PathVariable UUID depositId,
      @RequestBody @Valid CancelDepositRequest request) {
    return deposits.cancel(by, dossierId, depositId, request.reason());
  }
}
