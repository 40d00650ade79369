package vn.hoso.takeover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.opening.DossierOpened;
import vn.hoso.opening.OpeningPace;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Found;

/** Dossiers that have run on paper. */
@RestController
@RequestMapping("/api/dossiers/halfway")
class HalfwayController {

  /**
   * @param procedure whose openers are looked among; null for cells
   */
  record CellSearchRequest(
      @NotBlank @Size(max = 200) String text, @Nullable @Size(max = 100) String procedure) {}

  private final Takeovers takeovers;
  private final ServedCells cells;
  private final OpeningPace pace;

  HalfwayController(Takeovers takeovers, ServedCells cells, OpeningPace pace) {
    this.takeovers = takeovers;
    this.cells = cells;
    this.pace = pace;
  }

  @PostMapping("/cells/search")
  Found<ServedCells.ServedCell> cells(
      CurrentUser by, @RequestBody @Valid CellSearchRequest request) {
    return cells.find(by, request.text(), takeovers.openers(request.procedure()));
  }

  /**
   * @param asked answers to what is asked at the opening; null to be told what that is
   */
  record HalfwayPlanRequest(
      @NotBlank @Size(max = 100) String procedure,
      @NotNull UUID openerUnitId,
      @NotNull LocalDate openedOn,
      @Nullable Map<String, @Valid AnswerRequest> asked) {}

  @PostMapping("/plan")
  HalfwayPlan plan(CurrentUser by, @RequestBody @Valid HalfwayPlanRequest request) {
    return takeovers.plan(
        by, request.procedure(), request.openerUnitId(), request.openedOn(), request.asked());
  }

  @PostMapping
  ResponseEntity<DossierOpened> enter(CurrentUser by, @RequestBody @Valid HalfwayRequest request) {
    pace.about(by, request.personId());
    var opened = takeovers.enter(by, request);
    return ResponseEntity.created(URI.create("/api/dossiers/" + opened.id())).body(opened);
  }
}
