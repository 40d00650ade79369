package vn.hoso.entrance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a holder sets his password by the link he was given. */
@RestController
class PasswordController {

  private final PasswordLinks links;

  PasswordController(PasswordLinks links) {
    this.links = links;
  }

  /**
   * @param code what the second person handed over; null where the link needs none
   */
  record SetPasswordRequest(
      @NotBlank @Size(max = 100) String token,
      @Nullable @Size(max = 40) String code,
      @NotBlank @Size(max = 1000) String password) {}

  @PostMapping("/api/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void set(@Valid @RequestBody SetPasswordRequest request) {
    links.redeem(request.token(), request.code(), request.password());
  }
}
