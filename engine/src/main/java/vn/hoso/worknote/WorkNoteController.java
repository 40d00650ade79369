package vn.hoso.worknote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
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

/** Acts answer nothing, so that no answer with a note is ever kept for a repetition. */
@RestController
@RequestMapping("/api/dossiers/{dossierId}/work-notes")
class WorkNoteController {

  private static final int LONGEST = 1000;

  record WorkNoteRequest(@NotBlank @Size(max = LONGEST) String text) {}

  private final WorkNotes notes;
  private final ApplicationEventPublisher events;

  WorkNoteController(WorkNotes notes, ApplicationEventPublisher events) {
    this.notes = notes;
    this.events = events;
  }

  @GetMapping
  WorkNotesView notes(CurrentUser by, @PathVariable UUID dossierId) {
    var view = notes.of(by, dossierId);
    events.publishEvent(new DossierRead(dossierId, by, "work notes"));
    return view;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void write(
      CurrentUser by, @PathVariable UUID dossierId, @RequestBody @Valid WorkNoteRequest asked) {
    notes.write(by, dossierId, asked.text());
  }

  @PostMapping("/{noteId}/withdraw")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(CurrentUser by, @PathVariable UUID dossierId, @PathVariable UUID noteId) {
    notes.withdraw(by, dossierId, noteId);
  }
}
