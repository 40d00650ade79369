package vn.hoso.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.document.FileAnswers;
import vn.hoso.document.PaperFileNames;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.paper.RescheduleData;

@RestController
@RequestMapping("/api/dossiers/{id}/reschedulings")
class ReschedulingController {

  /**
   * @param limit name of the promise; null for the one he may move
   * @param again why once more; null the first time
   */
  record ReschedulingRequest(
      @Nullable @Size(max = 100) String limit,
      @NotNull LocalDate newDueOn,
      @NotNull RescheduleData.Reader reader,
      @NotBlank @Size(max = 2000) String cause,
      @Nullable @Size(max = 2000) String again,
      @NotNull Integer version) {

    Reschedulings.Rescheduling asked() {
      return new Reschedulings.Rescheduling(limit, newDueOn, reader, cause, again);
    }
  }

  private final Reschedulings reschedulings;
  private final PaperFileNames names;

  ReschedulingController(Reschedulings reschedulings, PaperFileNames names) {
    this.reschedulings = reschedulings;
    this.names = names;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reschedule(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid ReschedulingRequest request) {
    reschedulings.reschedule(by, id, request.asked(), request.version());
  }

  @PostMapping("/draft")
  ResponseEntity<Resource> draft(
      CurrentUser by, @PathVariable UUID id, @RequestBody @Valid ReschedulingRequest request) {
    byte[] pdf = reschedulings.draft(by, id, request.asked());
    return FileAnswers.pdf(names.of(id, "Dự thảo phiếu hẹn lại ngày trả kết quả", "pdf"), pdf);
  }
}
