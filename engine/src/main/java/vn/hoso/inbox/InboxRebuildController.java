package vn.hoso.inbox;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.CurrentUser;

/** Makes the inbox anew where an administrator has reason to believe that it tells a lie. */
@RestController
@RequestMapping("/api/administration/inbox-rebuild")
class InboxRebuildController {

  private final Inbox inbox;

  InboxRebuildController(Inbox inbox) {
    this.inbox = inbox;
  }

  /**
   * @param items open work there is now
   */
  record Rebuilt(long items) {}

  @PostMapping
  Rebuilt rebuild(CurrentUser by) {
    return new Rebuilt(inbox.rebuild(by));
  }
}
