package vn.hoso.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.PersonReading;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Found;

/** Asked by POST: which person it is about stands in no address. */
@RestController
class OpeningController {

  private final OpeningNotes notes;
  private final PersonReading reading;
  private final Openers openers;
  private final AskedUnits units;

  OpeningController(OpeningNotes notes, PersonReading reading, Openers openers, AskedUnits units) {
    this.notes = notes;
    this.reading = reading;
    this.openers = openers;
    this.units = units;
  }

  /**
   * A procedure he may open dossiers of.
   *
   * @param subject what the person it is about is called
   * @param asks what is asked besides
   * @param heading what is asked for as the name of a list; null where it is about one person
   */
  record OpeningView(
      String procedure,
      String name,
      String subject,
      @Nullable String heading,
      List<QuestionView> asks,
      List<OpeningUnit> units) {}

  record OpeningUnit(UUID id, String name) {}

  /** What he may open and where; empty for who opens nothing himself. */
  @GetMapping("/api/dossiers/openings")
  List<OpeningView> openings(CurrentUser by) {
    return openers.offers(by).stream()
        .map(
            offer ->
                new OpeningView(
                    offer.procedure(),
                    AskersLanguage.say(offer.name()),
                    AskersLanguage.say(offer.subject()),
                    offer.heading() == null ? null : AskersLanguage.say(offer.heading()),
                    offer.asks().stream().map(QuestionView::of).toList(),
                    offer.units().stream()
                        .map(unit -> new OpeningUnit(unit.id(), unit.name()))
                        .toList()))
        .toList();
  }

  record AskedUnitsRequest(
      @NotBlank @Size(max = 100) String procedure,
      @NotBlank @Size(max = 60) String question,
      @NotNull UUID openerUnitId,
      @NotBlank @Size(max = 200) String text) {}

  /** Units that may be named in answer to a question, by name or code. */
  @PostMapping("/api/dossiers/openings/units/search")
  Found<AskedUnits.FittingUnit> units(
      CurrentUser by, @RequestBody @Valid AskedUnitsRequest request) {
    return units.find(
        by, request.procedure(), request.question(), request.openerUnitId(), request.text());
  }

  record OpeningNotesRequest(@NotBlank String procedure, @NotNull UUID personId) {}

  /**
   * @param fits whether nothing speaks against opening
   */
  record OpeningNote(boolean fits, String text) {}

  @PostMapping("/api/dossiers/opening-notes")
  List<OpeningNote> notes(
      CurrentUser by, @RequestBody @Valid OpeningNotesRequest request, Locale locale) {
    reading.begin(by);
    var told =
        notes.of(by, request.procedure(), request.personId()).stream()
            .map(note -> new OpeningNote(note.fits(), note.text().in(locale)))
            .toList();
    reading.read(by, "person opening notes", List.of(request.personId()));
    return told;
  }
}
