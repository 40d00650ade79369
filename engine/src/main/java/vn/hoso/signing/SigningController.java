package vn.hoso.signing;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoso.document.FileAnswers;
import vn.hoso.organisation.CurrentUser;

@RestController
@RequestMapping("/api/dossiers/{id}/signing")
class SigningController {

  private final Signings signings;

  SigningController(Signings signings) {
    this.signings = signings;
  }

  @GetMapping
  SigningView view(CurrentUser by, @PathVariable UUID id) {
    return signings.view(by, id);
  }

  @PostMapping("/drafts")
  @ResponseStatus(HttpStatus.CREATED)
  SigningFile makeDraft(CurrentUser by, @PathVariable UUID id) {
    return signings.makeDraft(by, id);
  }

  @PostMapping(path = "/drafts/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  SigningFile uploadDraft(CurrentUser by, @PathVariable UUID id, @RequestPart MultipartFile file)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      return signings.uploadDraft(by, id, file.getOriginalFilename(), content, file.getSize());
    }
  }

  @PostMapping(path = "/signed/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  SigningFile uploadSigned(CurrentUser by, @PathVariable UUID id, @RequestPart MultipartFile file)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      return signings.uploadSigned(by, id, file.getOriginalFilename(), content, file.getSize());
    }
  }

  @GetMapping("/files/{fileId}")
  ResponseEntity<Resource> file(CurrentUser by, @PathVariable UUID id, @PathVariable UUID fileId) {
    return FileAnswers.of(signings.content(by, id, fileId));
  }

  /** A version of the draft, made readable where no Word is at hand. */
  @GetMapping("/files/{fileId}/pdf")
  ResponseEntity<Resource> pdf(CurrentUser by, @PathVariable UUID id, @PathVariable UUID fileId) {
    Signings.Shown draft = signings.shown(by, id, fileId);
    return FileAnswers.pdf(draft.fileName(), draft.pdf());
  }
}
