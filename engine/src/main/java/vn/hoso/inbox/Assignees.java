package vn.hoso.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Officials;
import vn.hoso.standin.Absences;
import vn.hoso.standin.Absences.Away;
import vn.hoso.task.TaskAction;

/** To whom several items may be handed out together. */
@Service
class Assignees {

  /** As many as are chosen at a time. */
  static final int MOST = 500;

  /**
   * To whom items may be handed out, and what would come of it.
   *
   * @param items how many of those asked for lie at a position he holds and can work in
   * @param overdue those of them that are overdue already, whoever has them
   * @param dueWhileAway those that come due on a day he is away
   * @param keptByHim those that come due on a day whoever has them in hand is away, and he is not
   * @param usuallyInTime those that come due no sooner than the step usually takes from today;
   *     steps of which too few runs are known count neither here nor there
   * @param usuallyLate those that come due sooner, and are not overdue yet
   */
  record AssigneeView(
      UUID id,
      String fullName,
      int items,
      int overdue,
      int dueWhileAway,
      int keptByHim,
      int usuallyInTime,
      int usuallyLate) {}

  private final JdbcClient jdbc;
  private final InboxRows rows;
  private final OwnDossiers own;
  private final Officials officials;
  private final Absences absences;
  private final Clock clock;

  Assignees(
      JdbcClient jdbc,
      InboxRows rows,
      OwnDossiers own,
      Officials officials,
      Absences absences,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.own = own;
    this.officials = officials;
    this.absences = absences;
    this.clock = clock;
  }

  /**
   * Who can take most of them first, with what would come of it. Items the asker does not hand out
   * count for nobody, as those that do not exist; whether a dossier is about the official himself
   * is told when it is assigned.
   */
  @Transactional(readOnly = true)
  List<AssigneeView> of(CurrentUser by, Collection<UUID> workItemIds) {
    LocalDate today = LocalDate.now(clock);
    Map<OfficialName, List<InboxRow>> able = new HashMap<>();
    var handedOut = handedOut(by, Set.copyOf(workItemIds), today);
    handedOut.stream()
        .collect(Collectors.groupingBy(InboxRow::positionId))
        .forEach(
            (position, there) ->
                officials
                    .ableHolders(position, today)
                    .forEach(
                        holder ->
                            able.computeIfAbsent(holder, none -> new ArrayList<>()).addAll(there)));
    var concerned =
        Stream.concat(
                able.keySet().stream().map(OfficialName::id),
                handedOut.stream().map(InboxRow::holderId).filter(Objects::nonNull))
            .collect(Collectors.toSet());
    Map<UUID, List<Away>> away =
        absences.of(concerned, today).stream().collect(Collectors.groupingBy(Away::officialId));
    return able.entrySet().stream()
        .map(each -> view(each.getKey(), each.getValue(), away, today))
        .sorted(
            Comparator.comparing(AssigneeView::items)
                .reversed()
                .thenComparing(AssigneeView::fullName)
                .thenComparing(AssigneeView::id))
        .toList();
  }

  private AssigneeView view(
      OfficialName taker, List<InboxRow> items, Map<UUID, List<Away>> away, LocalDate today) {
    var now = clock.instant();
    List<InboxRow> ahead =
        items.stream()
            .filter(row -> row.dueAt() != null && row.dueAt().isAfter(now) && !row.onHold())
            .toList();
    return new AssigneeView(
        taker.id(),
        taker.fullName(),
        items.size(),
        count(items, row -> row.dueAt() != null && !row.dueAt().isAfter(now) && !row.onHold()),
        count(ahead, row -> isAway(away, taker.id(), row.dueOn())),
        count(
            ahead,
            row ->
                isAway(away, row.holderId(), row.dueOn())
                    && !isAway(away, taker.id(), row.dueOn())),
        count(ahead, row -> usual(row, today).filter(end -> !end.isAfter(row.dueOn())).isPresent()),
        count(ahead, row -> usual(row, today).filter(end -> end.isAfter(row.dueOn())).isPresent()));
  }

  private static int count(List<InboxRow> items, Predicate<InboxRow> which) {
    return (int) items.stream().filter(which).count();
  }

  private static boolean isAway(
      Map<UUID, List<Away>> away, @Nullable UUID official, LocalDate day) {
    return away.getOrDefault(official, List.of()).stream().anyMatch(each -> each.on(day));
  }

  /** When the step would usually be done, begun today. */
  private static Optional<LocalDate> usual(InboxRow row, LocalDate today) {
    return Optional.ofNullable(row.usualDays()).map(today::plusDays);
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
