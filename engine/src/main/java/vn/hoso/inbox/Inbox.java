package vn.hoso.inbox;

import org.springframework.stereotype.Service;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Page;

/**
 * The officials' inbox. Lists read the read model alone, never the tables of the engine, with a fixed small number of
 * statements whatever the size of the page.
 */
@Service
public class Inbox {

  /** One page of a view. */
  public Page<WorkItemView> list(CurrentUser by, InboxQuery query) {
    throw new UnsupportedOperationException();
  }

  /** Rows of the view whose code, person, unit or step holds all the words; accents and case do not matter. */
  public Page<WorkItemView> search(CurrentUser by, InboxView view, String text) {
    throw new UnsupportedOperationException();
  }

  public InboxCounts counts(CurrentUser by) {
    throw new UnsupportedOperationException();
  }

  /** Drops the read model and makes it again from the engine and the dossiers; for administration and tests. */
  public void rebuild() {
    throw new UnsupportedOperationException();
  }
}
