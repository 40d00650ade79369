package vn.hoso.inbox;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;

/** Opens work items as their page is asked for, in the thread of whoever counts. */
@Component
public class OpenedWorkItems {

  private final InboxController controller;

  OpenedWorkItems(InboxController controller) {
    this.controller = controller;
  }

  public void open(CurrentUser by, UUID id) {
    controller.get(by, id);
  }
}
