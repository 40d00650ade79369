package vn.hoso.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;

/** Asked by POST: which person it is about stands in no address. */
@RestController
class OpeningNotesController {

  private final OpeningNotes notes;

  OpeningNotesController(OpeningNotes notes) {
    this.notes = notes;
  }

  record OpeningNotesRequest(@NotBlank String procedure, @NotNull UUID personId) {}

  /**
   * @param fits whether nothing speaks against opening
   */
  record OpeningNote(boolean fits, String text) {}

  @PostMapping("/api/dossiers/opening-notes")
  List<OpeningNote> notes(
      CurrentUser by, @RequestBody @Valid OpeningNotesRequest request, Locale locale) {
    return notes.of(by, request.procedure(), request.personId()).stream()
        .map(note -> new OpeningNote(note.fits(), note.text().in(locale)))
        .toList();
  }
}
