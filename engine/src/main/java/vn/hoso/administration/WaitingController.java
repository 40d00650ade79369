package vn.hoso.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.entrance.PasswordLinkCode;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.NeverKept;

@RestController
@RequestMapping("/api/administration/waiting")
class WaitingController {

  /**
   * @param seen of what waits, as it was read
   */
  record SeenRequest(@NotBlank @Size(max = 100) String seen) {}

  private final WaitingActs waiting;

  WaitingController(WaitingActs waiting) {
    this.waiting = waiting;
  }

  @GetMapping
  WaitingView waiting(CurrentUser by) {
    return waiting.waiting(by);
  }

  @PostMapping("/appointments/{id}/confirm")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirm(CurrentUser by, @PathVariable UUID id, @Valid @RequestBody SeenRequest request) {
    waiting.confirm(by, id, request.seen());
  }

  @PostMapping("/appointments/{id}/refuse")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void refuse(CurrentUser by, @PathVariable UUID id) {
    waiting.refuse(by, id);
  }

  @PostMapping("/changes/{id}/confirm")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirmChange(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody SeenRequest request) {
    waiting.confirmChange(by, id, request.seen());
  }

  @PostMapping("/changes/{id}/refuse")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void refuseChange(CurrentUser by, @PathVariable UUID id) {
    waiting.refuseChange(by, id);
  }

  @NeverKept
  @PostMapping("/password-links/{id}/confirm")
  PasswordLinkCode confirmLink(
      CurrentUser by, @PathVariable UUID id, @Valid @RequestBody SeenRequest request) {
    return waiting.confirmLink(by, id, request.seen());
  }
}
