package vn.hoso.folderintake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/** Drafts of procedures: what keeps them from use, and the act that puts one into force. */
@RestController
@RequestMapping("/api/procedure-drafts")
class DraftController {

  private final Drafts drafts;
  private final DraftReading reading;
  private final Uploads uploads;

  DraftController(Drafts drafts, DraftReading reading, Uploads uploads) {
    this.drafts = drafts;
    this.reading = reading;
    this.uploads = uploads;
  }

  record PublishDraftRequest(
      @NotNull LocalDate effectiveFrom,
      @NotBlank @Size(max = 60) String orderNumber,
      @NotNull LocalDate orderDate) {

    DraftOrder order() {
      return new DraftOrder(effectiveFrom, orderNumber.strip(), orderDate);
    }
  }

  record DiscardFolderRequest(@NotBlank @Size(max = 500) String reason) {}

  @GetMapping
  List<DraftView> all(CurrentUser user, Locale locale) {
    return reading.all(user, locale);
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  DraftDetails upload(
      CurrentUser user,
      @RequestParam String slug,
      @RequestParam String reason,
      @RequestPart MultipartFile file,
      Locale locale)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
      return reading.of(user, uploads.upload(user, slug, reason, name, content), locale);
    }
  }

  @GetMapping("/{id}")
  DraftDetails details(@PathVariable UUID id, CurrentUser user, Locale locale) {
    return reading.of(user, id, locale);
  }

  @PostMapping("/{id}/publication")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void publish(
      @PathVariable UUID id, @Valid @RequestBody PublishDraftRequest body, CurrentUser user) {
    drafts.publish(user, id, body.order());
  }

  @PostMapping("/{id}/discard")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(
      @PathVariable UUID id, @Valid @RequestBody DiscardFolderRequest body, CurrentUser user) {
    drafts.discard(user, id, body.reason().strip());
  }
}
