package vn.hoso.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;

@RestController
class PassOnController {

  /** As many as are chosen at a time. */
  static final int MOST = 500;

  record PassOnsRequest(@NotEmpty @Size(max = MOST) List<@NotNull UUID> workItemIds) {}

  private final PassOns passOns;

  PassOnController(PassOns passOns) {
    this.passOns = passOns;
  }

  /** Changes nothing; a POST because of the length of what is asked. */
  @PostMapping("/api/work-items/pass-ons")
  List<PassOns.PassOn> passOns(CurrentUser by, @Valid @RequestBody PassOnsRequest request) {
    return passOns.of(by, request.workItemIds());
  }
}
