package vn.hoso;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.ItemFilter;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.Gender;
import vn.hoso.person.IdentityKind;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.procedure.Procedures;
import vn.hoso.roster.RosterImports;
import vn.hoso.roster.RosterView;
import vn.hoso.roster.RosterView.RosterAction;
import vn.hoso.roster.Rosters;
import vn.hoso.roster.SheetItem;
import vn.hoso.shared.ImportVerdict;

/** Makes the lists of dossiers for tests, whatever the procedure keeps of an item. */
@Component
public class ListLine {

  private final Rosters rosters;
  private final RosterImports imports;
  private final Procedures procedures;
  private final Dossiers dossiers;
  private final Acting acting;
  private final TransactionTemplate transaction;
  private final AtomicInteger number = new AtomicInteger();

  ListLine(
      Rosters rosters,
      RosterImports imports,
      Procedures procedures,
      Dossiers dossiers,
      Acting acting,
      TransactionTemplate transaction) {
    this.procedures = procedures;
    this.dossiers = dossiers;
    this.acting = acting;
    this.rosters = rosters;
    this.imports = imports;
    this.transaction = transaction;
  }

  /** Does with the list what the step asks for before it is completed like that. */
  public void before(CurrentUser by, StepRecordView step, String outcome) {
    RosterView list = rosters.view(by, step.dossierId());
    if (list.actions().contains(RosterAction.ENTER) && list.total() == 0) {
      enter(by, step, 2);
    }
    if (list.actions().contains(RosterAction.FILL)
        && !list.actions().contains(RosterAction.ENTER)) {
      fill(by, step, list);
    }
    if (list.actions().contains(RosterAction.SETTLE)) {
      rosters
          .leadingTo(step.id(), outcome)
          .ifPresent(
              each ->
                  acting
                      .deeds()
                      .settle(by, step.id(), all(by, step, list), each, "Như ý kiến thẩm định."));
    }
    if (list.actions().contains(RosterAction.NUMBER)) {
      number(by, step, list);
    }
  }

  /** Something in every column that is filled in later than the list is made. */
  private void fill(CurrentUser by, StepRecordView step, RosterView list) {
    Map<String, String> values = new HashMap<>();
    list.columns().stream()
        .filter(column -> column.editable() && column.seriesBy() == null)
        .forEach(column -> values.put(column.name(), value(column, number.get())));
    if (!values.isEmpty()) {
      all(by, step, list).forEach(each -> acting.deeds().fill(by, step.id(), each, values));
    }
  }

  /** As {@link #before}, for a list of any length: whatever has no outcome of the step yet. */
  public void whole(CurrentUser by, StepRecordView step, String outcome) {
    RosterView list = rosters.view(by, step.dossierId());
    if (list.actions().contains(RosterAction.SETTLE)) {
      rosters
          .leadingTo(step.id(), outcome)
          .ifPresent(each -> acting.deeds().settle(by, step.id(), null, each, null));
    }
    if (list.actions().contains(RosterAction.NUMBER)) {
      number(by, step, list);
    }
  }

  /** But those that came to an end before. */
  private List<UUID> all(CurrentUser by, StepRecordView step, RosterView list) {
    Set<String> ended =
        procedures
            .revision(dossiers.revisionOf(step.dossierId()))
            .procedure()
            .items()
            .ended(step.stepId());
    Set<String> given =
        list.outcomes().stream()
            .filter(RosterView.RosterOutcome::given)
            .map(RosterView.RosterOutcome::name)
            .collect(Collectors.toSet());
    return rosters.page(by, step.dossierId(), new ItemFilter(null, null), 0, 200).items().stream()
        .filter(
            item ->
                item.outcome() == null
                    || given.contains(item.outcome())
                    || !ended.contains(item.outcome()))
        .map(RosterView.RosterItem::id)
        .toList();
  }

  private void number(CurrentUser by, StepRecordView step, RosterView list) {
    list.columns().stream()
        .filter(column -> column.editable() && column.seriesBy() != null)
        .forEach(
            column -> {
              Map<String, Long> firsts =
                  list.columns().stream()
                      .filter(each -> each.name().equals(column.seriesBy()))
                      .flatMap(each -> each.choices().stream())
                      .collect(
                          Collectors.toMap(
                              RosterView.RosterChoice::value,
                              each -> (long) number.addAndGet(20_000)));
              acting.deeds().number(by, step.id(), column.name(), firsts);
            });
  }

  /** Puts so many new people on the list. */
  public List<ImportVerdict> enter(CurrentUser by, StepRecordView step, int people) {
    RosterView list = rosters.view(by, step.dossierId());
    common(by, step, list);
    List<SheetItem> rows = IntStream.range(0, people).mapToObj(each -> row(list)).toList();
    return write(by, step.id(), rows);
  }

  /** Says of the whole list what is said once. */
  private void common(CurrentUser by, StepRecordView step, RosterView list) {
    Map<String, String> values = new HashMap<>();
    list.columns().stream()
        .filter(column -> column.once() && column.editable())
        .filter(column -> !list.common().containsKey(column.name()))
        .forEach(column -> values.put(column.name(), value(column, 1)));
    if (!values.isEmpty()) {
      acting.deeds().common(by, step.id(), values);
    }
  }

  public List<ImportVerdict> write(CurrentUser by, UUID taskId, List<SheetItem> rows) {
    return transaction.execute(status -> imports.write(by.officialId(), taskId, rows, at -> false));
  }

  /** A new person with something in every column that may be filled in now. */
  public SheetItem row(RosterView list) {
    int who = number.incrementAndGet();
    RegisterPersonRequest person =
        new RegisterPersonRequest(
            "Ngô Đình " + letters(who),
            Gender.MALE,
            1950 + who % 30,
            1 + who % 12,
            1 + who % 28,
            "%012d".formatted(55_000_000_000L + who),
            IdentityKind.CCCD,
            null,
            null,
            null);
    Map<String, String> values = new HashMap<>();
    list.columns().stream()
        .filter(column -> column.editable() && !column.once())
        .filter(column -> column.required() || fits(column, value(column, who)))
        .forEach(column -> values.put(column.name(), value(column, who)));
    String title = list.title() == null ? null : "Chức danh " + letters(who);
    return list.persons()
        ? new SheetItem(person, null, null, title, values)
        : new SheetItem(null, null, "Mục " + letters(who), title, values);
  }

  private static boolean fits(RosterView.RosterColumn column, String value) {
    return column.pattern() == null || value.matches(column.pattern());
  }

  private static String value(RosterView.RosterColumn column, int who) {
    return switch (column.kind()) {
      case "DATE" -> "1990-10-10";
      case "CHOICE" -> column.choices().get(0).value();
      case "YES_NO" -> "false";
      default -> "%010d".formatted(who);
    };
  }

  private static String letters(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 10) {
      name.append("abcdeghikl".charAt(rest % 10));
    }
    return "N" + name;
  }
}
