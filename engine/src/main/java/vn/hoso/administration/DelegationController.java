package vn.hoso.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.administration.DelegationAdministration.DelegationMatter;
import vn.hoso.administration.KeptOversight.Deed;
import vn.hoso.delegation.DelegationDraft;
import vn.hoso.delegation.DelegationState;
import vn.hoso.delegation.DelegationView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Found;

@RestController
@RequestMapping("/api/administration/delegations")
class DelegationController {

  record DelegationSearchRequest(
      @Nullable @Size(max = 200) String text, @Nullable DelegationState state) {}

  /** Fields are checked where they are used, so that all that is wrong is said at once. */
  record GrantDelegationRequest(
      @Nullable UUID unitId,
      @Nullable String matter,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String document,
      @Nullable LocalDate documentOn) {}

  record EndDelegationRequest(@Nullable LocalDate lastDay) {}

  record CorrectDelegationRequest(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String document,
      @Nullable LocalDate documentOn,
      @Nullable String reason) {}

  record WithdrawDelegationRequest(@Nullable String reason) {}

  /** How many are in each state, over all committees. */
  record DelegationCount(DelegationState state, int count) {}

  /**
   * @param more whether there are more than are shown
   */
  record DelegationList(
      List<DelegationView> items,
      boolean more,
      List<DelegationCount> counts,
      List<DelegationMatter> matters) {}

  private final DelegationAdministration delegations;

  private final KeptOversight oversight;

  DelegationController(DelegationAdministration delegations, KeptOversight oversight) {
    this.delegations = delegations;
    this.oversight = oversight;
  }

  @PostMapping("/search")
  DelegationList search(
      CurrentUser by, Locale locale, @Valid @RequestBody DelegationSearchRequest request) {
    Found<DelegationView> found = delegations.search(by, request.text(), request.state());
    Map<DelegationState, Integer> counts = delegations.counts(by);
    return new DelegationList(
        found.items(),
        found.more(),
        List.of(DelegationState.values()).stream()
            .map(state -> new DelegationCount(state, counts.getOrDefault(state, 0)))
            .toList(),
        delegations.matters(by, locale));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  DelegationView grant(CurrentUser by, @RequestBody GrantDelegationRequest request) {
    DelegationDraft draft =
        new DelegationDraft(
            request.unitId(),
            request.matter(),
            request.from(),
            request.to(),
            request.document(),
            request.documentOn());
    Deed deed =
        new Deed(
            OrganisationEventKind.DELEGATION_GRANTED,
            List.of(request),
            () -> delegations.granting(draft));
    return oversight.perform(by, deed, () -> delegations.grant(by, draft));
  }

  @PostMapping("/{id}/end")
  DelegationView end(
      CurrentUser by, @PathVariable UUID id, @RequestBody EndDelegationRequest request) {
    Deed deed =
        new Deed(
            OrganisationEventKind.DELEGATION_ENDED,
            List.of(id, request),
            () -> delegations.granted(id) + ", ngày cuối " + DayText.of(request.lastDay()));
    return oversight.perform(by, deed, () -> delegations.end(by, id, request.lastDay()));
  }

  @PostMapping("/{id}/correct")
  DelegationView correct(
      CurrentUser by, @PathVariable UUID id, @RequestBody CorrectDelegationRequest request) {
    DelegationDraft draft =
        new DelegationDraft(
            null, null, request.from(), request.to(), request.document(), request.documentOn());
    Deed deed =
        new Deed(
            OrganisationEventKind.DELEGATION_CORRECTED,
            List.of(id, request),
            () -> delegations.corrected(id, draft));
    return oversight.perform(by, deed, () -> delegations.correct(by, id, draft, request.reason()));
  }

  @PostMapping("/{id}/withdraw")
  DelegationView withdraw(
      CurrentUser by, @PathVariable UUID id, @RequestBody WithdrawDelegationRequest request) {
    Deed deed =
        new Deed(
            OrganisationEventKind.DELEGATION_WITHDRAWN,
            List.of(id, request),
            () -> delegations.granted(id) + ", rút lại");
    return oversight.perform(by, deed, () -> delegations.withdraw(by, id, request.reason()));
  }
}
