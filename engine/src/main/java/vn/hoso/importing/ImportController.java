package vn.hoso.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.FileDisposition;
import vn.hoso.shared.Page;
import vn.hoso.sheet.SheetFormat;

@RestController
@RequestMapping("/api/imports")
class ImportController {

  /**
   * @param overwrite places of rows that are written whole, also where they say less than is known
   */
  record ApplyImportRequest(
      boolean goodRowsOnly, @Size(max = 5000) @Nullable List<Long> overwrite) {}

  private final Imports imports;
  private final ImportTemplates templates;

  ImportController(Imports imports, ImportTemplates templates) {
    this.imports = imports;
    this.templates = templates;
  }

  @GetMapping
  List<ImportView> latest(CurrentUser by) {
    return imports.latest(by);
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.ACCEPTED)
  ImportView upload(
      CurrentUser by,
      @RequestParam ImportKind kind,
      @RequestParam(required = false) @Nullable UUID workItem,
      @RequestPart MultipartFile file)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      return imports.upload(by, kind, workItem, file.getOriginalFilename(), content);
    }
  }

  @GetMapping("/{id}")
  ImportView view(CurrentUser by, @PathVariable UUID id) {
    return imports.view(by, id);
  }

  @GetMapping("/{id}/errors")
  Page<ImportErrorView> errors(
      CurrentUser by, @PathVariable UUID id, @RequestParam(defaultValue = "0") int cursor) {
    return imports.errors(by, id, cursor);
  }

  @GetMapping("/{id}/changes")
  Page<ImportChangeView> changes(
      CurrentUser by, @PathVariable UUID id, @RequestParam(defaultValue = "0") long cursor) {
    return imports.changes(by, id, cursor);
  }

  @PostMapping("/{id}/application")
  @ResponseStatus(HttpStatus.ACCEPTED)
  ImportView apply(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody ApplyImportRequest request) {
    List<Long> overwrite = request.overwrite() == null ? List.of() : request.overwrite();
    return imports.apply(by, id, request.goodRowsOnly(), overwrite);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(CurrentUser by, @PathVariable UUID id) {
    imports.discard(by, id);
  }

  @GetMapping("/templates/{kind}")
  ResponseEntity<byte[]> template(
      CurrentUser by,
      @PathVariable ImportKind kind,
      @RequestParam(required = false) @Nullable UUID workItem,
      @RequestParam(defaultValue = "XLSX") SheetFormat format) {
    ImportTemplates.Template template = templates.of(by, kind, workItem, format);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(template.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, FileDisposition.attachment(template.name()))
        .body(template.content());
  }
}
