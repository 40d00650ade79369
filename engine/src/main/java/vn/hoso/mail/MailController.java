package vn.hoso.mail;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;

@RestController
@RequestMapping("/api/administration/mail")
class MailController {

  private static final int MOST = 100;

  private final OutboxRows rows;
  private final Outbox outbox;

  MailController(OutboxRows rows, Outbox outbox) {
    this.rows = rows;
    this.outbox = outbox;
  }

  /**
   * How e-mail stands.
   *
   * @param waiting letters that have not left yet
   * @param troubled the latest {@value #MOST} of the last 30 days that failed
   */
  record MailCheck(MailWay way, long waiting, List<TroubledMailView> troubled) {}

  @GetMapping
  MailCheck mailCheck(CurrentUser by) {
    Administrators.require(by);
    return new MailCheck(outbox.way(), rows.waiting(), rows.troubled(MOST));
  }
}
