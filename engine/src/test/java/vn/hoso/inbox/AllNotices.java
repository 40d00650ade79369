package vn.hoso.inbox;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;

/** All that somebody is told: other tests leave more in the same room than one list shows. */
@Component
public class AllNotices {

  private final NoticeStore store;
  private final Clock clock;

  AllNotices(NoticeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public List<NoticeView> of(CurrentUser by) {
    return store.list(by, false, Integer.MAX_VALUE, clock.instant());
  }
}
