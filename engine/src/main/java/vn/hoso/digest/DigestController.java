package vn.hoso.digest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;

/** One's own daily e-mail: no address here names anybody else. */
@RestController
@RequestMapping("/api/session/digest")
class DigestController {

  private final DigestSettings settings;

  DigestController(DigestSettings settings) {
    this.settings = settings;
  }

  record GiveAddressRequest(@NotBlank @Size(max = 1000) String address) {}

  record ConfirmAddressRequest(@NotBlank @Size(max = 40) String code) {}

  record SwitchDigestRequest(@NotNull Boolean wanted) {}

  @GetMapping
  DigestView digest(CurrentUser by) {
    return settings.of(by);
  }

  @PutMapping
  DigestView switchDigest(CurrentUser by, @Valid @RequestBody SwitchDigestRequest request) {
    settings.want(by, request.wanted());
    return settings.of(by);
  }

  @PutMapping("/address")
  DigestView giveAddress(CurrentUser by, @Valid @RequestBody GiveAddressRequest request) {
    settings.give(by, request.address());
    return settings.of(by);
  }

  @PostMapping("/address/confirm")
  DigestView confirmAddress(CurrentUser by, @Valid @RequestBody ConfirmAddressRequest request) {
    settings.confirm(by, request.code());
    return settings.of(by);
  }

  @DeleteMapping("/address")
  DigestView forgetAddress(CurrentUser by) {
    settings.forget(by);
    return settings.of(by);
  }
}
