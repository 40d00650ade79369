package vn.hoso.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Officials;
import vn.hoso.task.TaskAction;

/** To whom several items may be handed out together. */
@Service
class Assignees {

  /** As many as are chosen at a time. */
  static final int MOST = 500;

  /**
   * To whom items may be handed out.
   *
   * @param items how many of those asked for lie at a position he holds and can work in
   */
  record AssigneeView(UUID id, String fullName, int items) {}

  private final JdbcClient jdbc;
  private final InboxRows rows;
  private final OwnDossiers own;
  private final Officials officials;
  private final Clock clock;

  Assignees(JdbcClient jdbc, InboxRows rows, OwnDossiers own, Officials officials, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.own = own;
    this.officials = officials;
    this.clock = clock;
  }

  /**
   * Who can take most of them first. Items the asker does not hand out count for nobody, as those
   * that do not exist; whether a dossier is about the official himself is told when it is assigned.
   */
  @Transactional(readOnly = true)
  List<AssigneeView> of(CurrentUser by, Collection<UUID> workItemIds) {
    LocalDate today = LocalDate.now(clock);
    Map<OfficialName, Integer> able = new HashMap<>();
    handedOut(by, Set.copyOf(workItemIds), today).stream()
        .collect(Collectors.groupingBy(InboxRow::positionId, Collectors.summingInt(row -> 1)))
        .forEach(
            (position, count) ->
                officials
                    .ableHolders(position, today)
                    .forEach(holder -> able.merge(holder, count, Integer::sum)));
    return able.entrySet().stream()
        .map(
            each -> new AssigneeView(each.getKey().id(), each.getKey().fullName(), each.getValue()))
        .sorted(
            Comparator.comparing(AssigneeView::items)
                .reversed()
                .thenComparing(AssigneeView::fullName)
                .thenComparing(AssigneeView::id))
        .toList();
  }

  private List<InboxRow> handedOut(CurrentUser by, Set<UUID> ids, LocalDate today) {
    List<InboxRow> found =
        jdbc.sql("select " + InboxRow.COLUMNS + " from work_item x where x.id = any(:ids)")
            .param("ids", InboxScope.array(ids))
            .param("day", today)
            .param("self", by.officialId())
            .query(InboxRow::read)
            .list();
    Set<UUID> about = own.about(by, found.stream().map(InboxRow::dossierId).distinct().toList());
    Set<UUID> his =
        rows.views(by, found).stream()
            .filter(item -> item.actions().contains(TaskAction.ASSIGN))
            .map(WorkItemView::id)
            .collect(Collectors.toSet());
    return found.stream()
        .filter(row -> his.contains(row.id()) && !about.contains(row.dossierId()))
        .toList();
  }
}
