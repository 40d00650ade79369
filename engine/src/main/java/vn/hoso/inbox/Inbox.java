package vn.hoso.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.inbox.InboxSearch.Hit;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.Visibility;
import vn.hoso.secrecy.KeptSteps;
import vn.hoso.secrecy.KeptSteps.Kept;
import vn.hoso.shared.Found;
import vn.hoso.shared.Page;
import vn.hoso.step.StepOpened;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;

/**
 * The officials' inbox. Lists read the read model alone, never the tables of the engine, with a
 * fixed small number of statements whatever the size of the page.
 */
@Service
public class Inbox {

  /**
   * The counters of an inbox, exact. The first three part what the official could work on (mine and
   * shared) by due day; an item with no due day, or one after Sunday, is in none of them.
   *
   * @param overdue quá hạn
   * @param today hôm nay: due today, not yet overdue
   * @param week tuần này: due after today, until Sunday
   * @param waiting chờ nơi khác; what is kept from him counts once for each dossier
   * @param shared việc chung của phòng
   * @param mine việc của tôi
   * @param unit open in the units he leads
   */
  public record InboxCounts(
      long overdue, long today, long week, long waiting, long shared, long mine, long unit) {

    InboxCounts waitingFor(long items) {
      return new InboxCounts(overdue, today, week, items, shared, mine, unit);
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

  private final InboxLists lists;
  private final InboxSearch search;
  private final InboxCounters counters;
  private final InboxRows rows;
  private final KeptSteps kept;
  private final InboxProjection projection;
  private final Visibility visibility;
  private final Steps steps;
  private final Tasks tasks;
  private final OrganisationHistory history;

  Inbox(
      InboxLists lists,
      InboxSearch search,
      InboxCounters counters,
      InboxRows rows,
      KeptSteps kept,
      InboxProjection projection,
      Visibility visibility,
      Steps steps,
      Tasks tasks,
      OrganisationHistory history) {
    this.lists = lists;
    this.search = search;
    this.counters = counters;
    this.rows = rows;
    this.kept = kept;
    this.projection = projection;
    this.visibility = visibility;
    this.steps = steps;
    this.tasks = tasks;
    this.history = history;
  }

  /**
   * One page of a view.
   *
   * @throws InboxProblem INBOX-001 (400) for a cursor of another list or a page longer than 200
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Page<WorkItemView> list(CurrentUser by, InboxQuery query) {
    if (query.limit() < 1 || query.limit() > InboxQuery.LONGEST) {
      throw InboxProblem.badFilter("limit");
    }
    InboxScope scope = scope(by);
    Kept hidden = kept(by, scope, query.view(), query.procedure());
    InboxCursor after = InboxCursor.of(query.cursor());
    boolean last = query.view() == InboxView.WAITING && after != null && after.ofKept();
    List<InboxRow> known = last ? List.of() : lists.page(scope, query, hidden.steps());
    if (known.isEmpty()
        && after != null
        && !last
        && query.sort() == InboxQuery.Sort.NAME
        && !lists.goesOn(scope, after)) {
      throw InboxProblem.badFilter("cursor");
    }
    // A day would tell whether what is kept is late: it stands under none, and behind all others.
    List<UUID> dossiers =
        query.due() == null
            ? hidden.after(last ? after.id() : null, query.limit() + 1 - known.size())
            : List.of();
    int shown = Math.min(known.size(), query.limit());
    List<UUID> behind = dossiers.subList(0, Math.min(dossiers.size(), query.limit() - shown));
    List<WorkItemView> items = new ArrayList<>(rows.views(by, known.subList(0, shown)));
    lists.kept(scope, behind, hidden.steps()).forEach(row -> items.add(rows.kept(row)));
    return new Page<>(
        items,
        known.size() + dossiers.size() <= query.limit()
            ? null
            : next(query, known.subList(0, shown), behind).text());
  }

  private static InboxCursor next(InboxQuery query, List<InboxRow> known, List<UUID> behind) {
    return behind.isEmpty()
        ? InboxCursor.after(known.get(known.size() - 1), query.sort())
        : InboxCursor.afterKept(behind.get(behind.size() - 1));
  }

  /** Whatever else he finds in his lists he works on himself, or hands out. */
  private Kept kept(CurrentUser by, InboxScope scope, InboxView view, @Nullable String procedure) {
    return view == InboxView.WAITING ? kept.from(by, scope.units(), procedure) : Kept.NOTHING;
  }

  /**
   * Rows of the view whose code, person, units or step hold all the words, the first due first, at
   * most 100; accents and case do not matter.
   *
   * @throws InboxProblem INBOX-001 (400) for no words or too many
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Found<WorkItemView> search(CurrentUser by, InboxView view, String text) {
    InboxScope scope = scope(by);
    Found<Hit> found = search.find(scope, view, text, kept(by, scope, view, null).steps());
    List<WorkItemView> read = rows.views(by, found.items().stream().map(Hit::row).toList());
    return new Found<>(
        IntStream.range(0, read.size())
            .filter(at -> told(read.get(at), found.items().get(at)))
            .mapToObj(read::get)
            .toList(),
        found.more());
  }

  /** By which word it was found would tell what is kept from him. */
  private static boolean told(WorkItemView item, Hit hit) {
    return !item.kept()
        && (hit.named() || item.sendingUnitName().equals(hit.row().sendingUnitName()));
  }

  @Transactional(readOnly = true)
  public InboxCounts counts(CurrentUser by) {
    return counters.count(by, scope(by));
  }

  /**
   * As {@link #rebuild()}, asked for by an administrator; the history of the organisation tells it.
   *
   * @return how many rows there are now
   * @throws vn.hoso.organisation.OrganisationProblem ORGANISATION-004 (403) for anybody else
   */
  @Transactional
  public long rebuild(CurrentUser by) {
    Administrators.require(by);
    rebuild();
    history.add(by.officialId(), OrganisationEventKind.INBOX_REBUILT, null, null, Map.of());
    return projection.size();
  }

  /** Drops the read model and makes it again from the engine and the dossiers. */
  @Transactional
  public void rebuild() {
    projection.dropAll();
    Set<UUID> open = tasks.inEngine().keySet();
    for (StepOpened step : steps.allOpen()) {
      if (open.contains(step.step().id())) {
        projection.opened(step);
      } else {
        LOG.warn(
            "INBOX-010 step {} is open in the dossier and not in the engine", step.step().id());
      }
    }
  }

  private InboxScope scope(CurrentUser by) {
    return InboxScope.of(by, visibility.scopeOf(by));
  }
}
