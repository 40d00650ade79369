package vn.hoso.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoso.organisation.CurrentUser;

@RestController
@RequestMapping("/api/dossiers/{dossierId}/documents")
class DocumentController {

  private final Documents documents;
  private final ApplicationEventPublisher events;

  DocumentController(Documents documents, ApplicationEventPublisher events) {
    this.documents = documents;
    this.events = events;
  }

  @GetMapping
  List<DocumentView> list(CurrentUser by, @PathVariable UUID dossierId) {
    var found = documents.list(by, dossierId);
    events.publishEvent(new DocumentRead(dossierId, null, by.officialId()));
    return found;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<DocumentView> upload(
      CurrentUser by,
      @PathVariable UUID dossierId,
      @RequestParam String requirementCode,
      @RequestPart MultipartFile file,
      @RequestParam(required = false) String title,
      @RequestParam(required = false) String number,
      @RequestParam(required = false) LocalDate issuedOn,
      @RequestParam(required = false) LocalDate expiresOn,
      @RequestParam(required = false) String issuer)
      throws IOException {
    var details = new PaperDetails(title, number, issuedOn, expiresOn, issuer);
    try (InputStream content = file.getInputStream()) {
      DocumentView kept =
          documents.upload(
              by,
              dossierId,
              requirementCode,
              details,
              file.getOriginalFilename(),
              content,
              file.getSize());
      URI address = URI.create("/api/dossiers/" + dossierId + "/documents/" + kept.id() + "/file");
      return ResponseEntity.created(address).body(kept);
    }
  }

  @GetMapping("/{documentId}/file")
  ResponseEntity<Resource> file(
      CurrentUser by, @PathVariable UUID dossierId, @PathVariable UUID documentId) {
    return FileAnswers.of(documents.content(by, dossierId, documentId));
  }

  @DeleteMapping("/{documentId}")
  ResponseEntity<Void> remove(
      CurrentUser by, @PathVariable UUID dossierId, @PathVariable UUID documentId) {
    documents.remove(by, dossierId, documentId);
    return ResponseEntity.noContent().build();
  }
}
