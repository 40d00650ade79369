package vn.hoso.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.administration.KeptOversight.Deed;
import vn.hoso.audit.Histories;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;

/** What the law asks to be erased from a history; it does not come back, so two agree to it. */
@RestController
@RequestMapping("/api/administration")
class HistoryErasureController {

  private final Histories histories;
  private final KeptOversight oversight;

  HistoryErasureController(Histories histories, KeptOversight oversight) {
    this.histories = histories;
    this.oversight = oversight;
  }

  /**
   * @param code of the dossier
   * @param seq number of the entry within its history
   * @param reason why, with the document that orders it
   */
  record Erasure(
      @NotBlank @Size(max = 100) String code,
      @Min(1) long seq,
      @NotBlank @Size(max = 1000) String reason) {}

  @PostMapping("/history-erasures")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void erase(CurrentUser by, @Valid @RequestBody Erasure erasure) {
    String code = erasure.code().strip();
    histories.requireErasable(by, code, erasure.seq());
    Deed deed =
        new Deed(
            OrganisationEventKind.HISTORY_ERASED,
            List.of(code, erasure.seq(), erasure.reason()),
            () -> histories.said(code, erasure.seq()));
    oversight.agreed(
        by, deed, () -> histories.erase(by, code, erasure.seq(), erasure.reason().strip()));
  }
}
