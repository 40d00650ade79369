package vn.hoso.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.administration.KeptOversight.Deed;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Letters;
import vn.hoso.unit.SuccessionPlan;
import vn.hoso.unit.SuccessionPreview;

/** Units that merge or are dissolved: what would be handed over, and the act that does it. */
@RestController
@RequestMapping("/api/administration/successions")
class SuccessionController {

  record SuccessionPairRequest(@NotNull UUID unitId, @NotNull UUID successorId) {}

  record PreviewSuccessionRequest(
      @NotEmpty @Size(max = 50) List<@Valid @NotNull SuccessionPairRequest> units,
      @Nullable LocalDate lastDay) {

    SuccessionPlan plan() {
      return SuccessionController.plan(units, lastDay);
    }
  }

  /**
   * @param documentOn date of the document
   * @param token of the preview that is confirmed
   */
  record CarryOutSuccessionRequest(
      @NotEmpty @Size(max = 50) List<@Valid @NotNull SuccessionPairRequest> units,
      @Nullable LocalDate lastDay,
      @NotBlank @Size(max = 200) @Pattern(regexp = Letters.ONE_LINE) String document,
      @Nullable LocalDate documentOn,
      @NotBlank @Size(max = 100) String token) {

    SuccessionPlan plan() {
      return SuccessionController.plan(units, lastDay);
    }
  }

  private final SuccessionAdministration successions;
  private final KeptOversight oversight;

  SuccessionController(SuccessionAdministration successions, KeptOversight oversight) {
    this.successions = successions;
    this.oversight = oversight;
  }

  @PostMapping("/preview")
  SuccessionPreview preview(CurrentUser by, @Valid @RequestBody PreviewSuccessionRequest request) {
    return successions.preview(by, request.plan());
  }

  @PostMapping
  SuccessionPreview carryOut(
      CurrentUser by, @Valid @RequestBody CarryOutSuccessionRequest request) {
    SuccessionPlan plan = request.plan();
    // The token is another one whenever a dossier has gone on: the agreement is to the plan.
    Deed deed =
        new Deed(
            OrganisationEventKind.UNIT_SUCCEEDED,
            List.of(plan),
            () ->
                successions.names(plan)
                    + (plan.lastDay() == null ? "" : ", ngày cuối " + DayText.of(plan.lastDay())));
    return oversight.perform(
        by,
        deed,
        () ->
            successions.carryOut(
                by, plan, request.document(), request.documentOn(), request.token()));
  }

  private static SuccessionPlan plan(List<SuccessionPairRequest> units, LocalDate lastDay) {
    return new SuccessionPlan(
        units.stream()
            .map(pair -> new SuccessionPlan.Pair(pair.unitId(), pair.successorId()))
            .toList(),
        lastDay);
  }
}
