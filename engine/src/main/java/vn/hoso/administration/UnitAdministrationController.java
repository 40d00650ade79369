package vn.hoso.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.administration.KeptOversight.Deed;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Letters;
import vn.hoso.unit.CreateUnitRequest;
import vn.hoso.unit.Matter;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitNode;

@RestController
@RequestMapping("/api/administration/units")
class UnitAdministrationController {

  /** Fields are checked where they are used, so that all that is wrong is said at once. */
  record SetUpUnitRequest(
      @Nullable UUID parentId,
      @Nullable UnitKind kind,
      @Nullable UnitDuty duty,
      @Nullable Matter matter,
      @Nullable String name,
      @Nullable String shortName,
      @Nullable String code,
      @Nullable LocalDate from) {}

  record RenameUnitRequest(
      @NotBlank String name, @NotBlank String shortName, @NotNull LocalDate from) {}

  record RecodeUnitRequest(@NotBlank String code, @NotNull LocalDate from) {}

  record MoveUnitRequest(@NotNull UUID parentId, @NotNull LocalDate from) {}

  record AssignDutyRequest(@Nullable UnitDuty duty, @Nullable Matter matter) {}

  /**
   * @param document number of the document that orders it
   * @param documentOn its date
   */
  record EndUnitRequest(
      @NotNull LocalDate lastDay,
      @Nullable @Size(max = 200) @Pattern(regexp = Letters.ONE_LINE) String document,
      @Nullable LocalDate documentOn) {}

  record UnitSearchRequest(@NotBlank @Size(max = 200) String text) {}

  /**
   * @param units the root alone; empty before setup
   */
  /**
   * @param more whether a search found more than is shown
   */
  record UnitList(List<UnitNode> units, boolean more) {}

  private final UnitAdministration units;
  private final KeptOversight oversight;

  UnitAdministrationController(UnitAdministration units, KeptOversight oversight) {
    this.units = units;
    this.oversight = oversight;
  }

  @GetMapping("/root")
  UnitList root(CurrentUser by) {
    return new UnitList(units.root(by).stream().toList(), false);
  }

  @GetMapping("/{id}/children")
  UnitList children(CurrentUser by, @PathVariable UUID id) {
    return new UnitList(units.children(by, id), false);
  }

  @PostMapping("/search")
  UnitList search(CurrentUser by, @Valid @RequestBody UnitSearchRequest request) {
    var found = units.search(by, request.text());
    return new UnitList(found.items(), found.more());
  }

  @GetMapping("/{id}")
  AdministeredUnit view(CurrentUser by, @PathVariable UUID id) {
    return units.view(by, id);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  AdministeredUnit setUp(CurrentUser by, @RequestBody SetUpUnitRequest request) {
    Deed deed =
        new Deed(
            OrganisationEventKind.UNIT_SET_UP,
            List.of(request),
            () ->
                request.name()
                    + (request.parentId() == null
                        ? ""
                        : ", thuộc " + units.name(request.parentId()))
                    + ": "
                    + UnitAdministration.dutyWords(request.duty(), request.matter())
                    + from(request.from()));
    return oversight.perform(by, deed, () -> units.setUp(by, created(request)));
  }

  private static String from(@Nullable LocalDate day) {
    return day == null ? "" : ", từ " + DayText.of(day);
  }

  private static CreateUnitRequest created(SetUpUnitRequest request) {
    return new CreateUnitRequest(
        request.parentId(),
        request.kind(),
        request.duty(),
        request.matter(),
        request.name(),
        request.shortName(),
        request.code(),
        request.from());
  }

  @PostMapping("/{id}/names")
  AdministeredUnit rename(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody RenameUnitRequest request) {
    Deed deed =
        new Deed(
            OrganisationEventKind.UNIT_RENAMED,
            List.of(id, request),
            () -> units.name(id) + " → " + request.name() + from(request.from()));
    return oversight.perform(
        by, deed, () -> units.rename(by, id, request.name(), request.shortName(), request.from()));
  }

  @PostMapping("/{id}/codes")
  AdministeredUnit recode(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody RecodeUnitRequest request) {
    Deed deed =
        new Deed(
            OrganisationEventKind.UNIT_RECODED,
            List.of(id, request),
            () -> units.name(id) + ", mã " + request.code() + from(request.from()));
    return oversight.perform(by, deed, () -> units.recode(by, id, request.code(), request.from()));
  }

  @PostMapping("/{id}/move")
  AdministeredUnit move(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody MoveUnitRequest request) {
    Deed deed =
        new Deed(
            OrganisationEventKind.UNIT_MOVED,
            List.of(id, request),
            () -> units.name(id) + " → " + units.name(request.parentId()) + from(request.from()));
    return oversight.perform(
        by, deed, () -> units.move(by, id, request.parentId(), request.from()));
  }

  @PutMapping("/{id}/duty")
  AdministeredUnit assignDuty(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody AssignDutyRequest request) {
    Deed deed =
        new Deed(
            OrganisationEventKind.UNIT_DUTY_CHANGED,
            List.of(id, request),
            () ->
                units.name(id)
                    + ": "
                    + UnitAdministration.dutyWords(request.duty(), request.matter()));
    return oversight.perform(
        by, deed, () -> units.assignDuty(by, id, request.duty(), request.matter()));
  }

  @PostMapping("/{id}/end")
  AdministeredUnit end(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody EndUnitRequest request) {
    Deed deed =
        new Deed(
            OrganisationEventKind.UNIT_ENDED,
            List.of(id, request),
            () -> units.name(id) + ", ngày cuối " + DayText.of(request.lastDay()));
    return oversight.perform(
        by,
        deed,
        () -> units.end(by, id, request.lastDay(), request.document(), request.documentOn()));
  }
}
