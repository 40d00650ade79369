package vn.hoso.standin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.staffing.OfficialView;

@RestController
@RequestMapping("/api/stand-ins")
class StandInController {

  private final StandIns standIns;
  private final StandInGuard guard;
  private final Colleagues colleagues;

  StandInController(StandIns standIns, StandInGuard guard, Colleagues colleagues) {
    this.standIns = standIns;
    this.guard = guard;
    this.colleagues = colleagues;
  }

  record SetStandInRequest(
      @Nullable UUID absentId,
      @Nullable UUID deputyId,
      @Nullable @Size(max = 50) List<UUID> holdingIds,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String document) {}

  /** Words of a name; in the body, because a name is personal. */
  record ColleagueSearchRequest(@NotNull @Size(max = 200) String text) {}

  /**
   * @param officialId whose; null for the asker's own
   */
  @GetMapping
  List<StandInView> list(CurrentUser by, @RequestParam(required = false) UUID officialId) {
    return officialId == null ? standIns.mine(by) : standIns.of(by, officialId);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  StandInView set(CurrentUser by, @Valid @RequestBody SetStandInRequest request) {
    var draft =
        new StandInDraft(
            request.absentId(),
            request.deputyId(),
            request.holdingIds(),
            request.from(),
            request.to(),
            request.document());
    return standIns.needsSecondPerson(by, draft)
        ? guard.named(
            by,
            draft.deputyId(),
            List.of(draft),
            () -> standIns.said(draft),
            () -> standIns.set(by, draft))
        : standIns.set(by, draft);
  }

  @PostMapping("/{id}/end")
  StandInView end(CurrentUser by, @PathVariable UUID id) {
    return standIns.end(by, id);
  }

  /** Whom the asker can choose from: who holds a position he may set a stand-in at. */
  @PostMapping("/colleagues/search")
  List<OfficialView> colleagues(
      CurrentUser by, @Valid @RequestBody ColleagueSearchRequest request) {
    return colleagues.search(by, request.text());
  }
}
