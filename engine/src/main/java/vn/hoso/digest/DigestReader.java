package vn.hoso.digest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.digest.Digest.Line;
import vn.hoso.digest.Digest.Part;
import vn.hoso.inbox.Inbox;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.inbox.InboxView;
import vn.hoso.inbox.WorkItemView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.secrecy.SecrecyPolicy;

/** Reads an official's own list, as he would, and takes codes from it. */
@Component
class DigestReader {

  /** Who has more reads them in his list. */
  static final int NAMED = 50;

  private final Inbox inbox;
  private final SecrecyPolicy secrecy;
  private final Clock clock;

  DigestReader(Inbox inbox, SecrecyPolicy secrecy, Clock clock) {
    this.inbox = inbox;
    this.secrecy = secrecy;
    this.clock = clock;
  }

  Digest of(CurrentUser official, Instant since) {
    var counts = inbox.counts(official);
    return new Digest(
        clock.instant(),
        since,
        due(official, InboxQuery.Due.OVERDUE, counts.overdue()),
        due(official, InboxQuery.Due.TODAY, counts.today()),
        due(official, InboxQuery.Due.WEEK, counts.week()),
        fresh(official, since));
  }

  private Part due(CurrentUser official, InboxQuery.Due due, long number) {
    if (number == 0) {
      return Part.NONE;
    }
    var query = new InboxQuery(InboxView.TODO, due, null, InboxQuery.Sort.DUE, null, NAMED);
    var items = inbox.list(official, query).items();
    return part(Math.max(number, items.size()), false, items);
  }

  private Part fresh(CurrentUser official, Instant since) {
    var page = inbox.list(official, InboxQuery.cameSince(since, InboxQuery.LONGEST));
    var items = page.items();
    return part(items.size(), page.next() != null, items.subList(0, Math.min(NAMED, items.size())));
  }

  private Part part(long number, boolean more, List<WorkItemView> items) {
    var lines =
        items.stream()
            .filter(item -> !secrecy.secretive(item.procedureSlug()))
            .map(item -> new Line(item.dossierCode(), item.stepName(), item.dueOn()))
            .toList();
    return new Part(number, more, lines, items.size() - lines.size());
  }
}
