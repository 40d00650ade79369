package vn.hoso.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import vn.hoso.entrance.PasswordLink;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Found;
import vn.hoso.shared.NeverKept;
import vn.hoso.task.HeldStepView;

@RestController
@RequestMapping("/api/administration/officials")
class OfficialAdministrationController {

  record OfficialSearchRequest(@Nullable @Size(max = 200) String text) {}

  record CreateOfficialRequest(@NotBlank String fullName, @Nullable String username) {}

  record RenameOfficialRequest(@NotBlank String fullName) {}

  record OpenAccountRequest(@NotBlank String username) {}

  record GivePositionRequest(
      @NotNull UUID unitId, @NotNull Role role, @NotNull LocalDate from, @Nullable LocalDate to) {}

  /**
   * @param officialId who gets the step
   */
  record HandOver(@NotNull UUID taskId, @NotNull UUID officialId) {}

  /**
   * @param handOver what is handed to whom; null for nothing
   */
  record EndPositionRequest(
      @NotNull LocalDate lastDay,
      @Nullable @Size(max = 500) List<@NotNull @Valid HandOver> handOver) {}

  /**
   * @param handOver what is handed to whom, the rest goes back to the shared work; null for nothing
   */
  record BlockAccountRequest(@Nullable @Size(max = 500) List<@NotNull @Valid HandOver> handOver) {}

  private final OfficialAdministration officials;
  private final KeptOversight oversight;

  OfficialAdministrationController(OfficialAdministration officials, KeptOversight oversight) {
    this.officials = officials;
    this.oversight = oversight;
  }

  @PostMapping("/search")
  Found<AdministeredOfficial> search(
      CurrentUser by, @Valid @RequestBody OfficialSearchRequest request) {
    return officials.search(by, request.text());
  }

  @GetMapping("/{id}")
  AdministeredOfficial view(CurrentUser by, @PathVariable UUID id) {
    return officials.view(by, id);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  AdministeredOfficial create(CurrentUser by, @Valid @RequestBody CreateOfficialRequest request) {
    return officials.create(by, request.fullName(), request.username());
  }

  @PutMapping("/{id}/name")
  AdministeredOfficial rename(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody RenameOfficialRequest request) {
    return officials.rename(by, id, request.fullName());
  }

  @PostMapping("/{id}/account")
  AdministeredOfficial openAccount(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody OpenAccountRequest request) {
    return officials.openAccount(by, id, request.username());
  }

  @NeverKept
  @PostMapping("/{id}/password-link")
  PasswordLink issueLink(CurrentUser by, @PathVariable UUID id) {
    return officials.issueLink(by, id);
  }

  @PostMapping("/{id}/block")
  AdministeredOfficial block(
      CurrentUser by,
      @PathVariable UUID id,
      @Valid @RequestBody(required = false) BlockAccountRequest request) {
    Map<UUID, UUID> to = request == null ? Map.of() : next(request.handOver());
    Deed deed =
        new Deed(
            OrganisationEventKind.ACCOUNT_BLOCKED,
            List.of(id, new TreeMap<>(to)),
            () -> officials.blocking(id, to.size()));
    return oversight.perform(by, deed, () -> officials.block(by, id, to));
  }

  @GetMapping("/{id}/held-steps")
  List<HeldStepView> heldSteps(CurrentUser by, @PathVariable UUID id) {
    return officials.heldSteps(by, id);
  }

  @GetMapping("/positions/{holdingId}/held-steps")
  List<HeldStepView> heldStepsAt(CurrentUser by, @PathVariable UUID holdingId) {
    return officials.heldStepsAt(by, holdingId);
  }

  /** The last word counts where a step is named twice. */
  private static Map<UUID, UUID> next(@Nullable List<HandOver> handOver) {
    Map<UUID, UUID> next = new HashMap<>();
    if (handOver != null) {
      handOver.forEach(each -> next.put(each.taskId(), each.officialId()));
    }
    return next;
  }

  @PostMapping("/{id}/unblock")
  AdministeredOfficial unblock(CurrentUser by, @PathVariable UUID id) {
    Deed deed =
        new Deed(OrganisationEventKind.ACCOUNT_UNBLOCKED, List.of(id), () -> officials.name(id));
    return oversight.perform(by, deed, () -> officials.unblock(by, id));
  }

  @PostMapping("/{id}/positions")
  AdministeredOfficial give(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody GivePositionRequest request) {
    return officials.give(by, id, request.unitId(), request.role(), request.from(), request.to());
  }

  @PostMapping("/positions/{holdingId}/end")
  AdministeredOfficial end(
      CurrentUser by,
      @PathVariable UUID holdingId,
      @Valid @RequestBody EndPositionRequest request) {
    Map<UUID, UUID> to = next(request.handOver());
    Deed deed =
        new Deed(
            OrganisationEventKind.POSITION_ENDED,
            List.of(holdingId, request.lastDay(), new TreeMap<>(to)),
            () -> officials.ending(holdingId, request.lastDay(), to.size()));
    return oversight.perform(by, deed, () -> officials.end(by, holdingId, request.lastDay(), to));
  }
}
