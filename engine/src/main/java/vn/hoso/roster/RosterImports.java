package vn.hoso.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.Dossiers;
import vn.hoso.item.ItemCheck;
import vn.hoso.item.Items;
import vn.hoso.item.NewItem;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.PersonImports;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.roster.RosterView.RosterAction;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemLimit;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.step.Steps;
import vn.hoso.unit.UnitFinder;
import vn.hoso.unit.UnitImports;
import vn.hoso.unit.UnitView;

/**
 * Rows of sheets that go onto lists. Persons the register does not know are entered in it; of those
 * it knows nothing is changed.
 */
@Service
@Transactional
public class RosterImports {

  private final RosterAccess access;
  private final RosterHistory history;
  private final Dossiers dossiers;
  private final Steps steps;
  private final Items items;
  private final PersonImports persons;
  private final UnitImports units;

  RosterImports(
      RosterAccess access,
      RosterHistory history,
      Dossiers dossiers,
      Steps steps,
      Items items,
      PersonImports persons,
      UnitImports units) {
    this.access = access;
    this.history = history;
    this.dossiers = dossiers;
    this.steps = steps;
    this.items = items;
    this.persons = persons;
    this.units = units;
  }

  /** What a sheet for the list of a step holds. */
  public record Sheet(boolean persons, ItemColumn title, List<ItemColumn> columns) {

    /** What cannot stand in its columns, whatever else is wrong with the row. */
    public List<FieldError> errors(Map<String, String> values) {
      return ItemCheck.errors(columns, values);
    }
  }

  /**
   * @throws vn.hoso.item.ItemProblem ITEM-004 (403) for who does not make the list at that step
   */
  @Transactional(readOnly = true)
  public void require(CurrentUser by, UUID taskId) {
    access.require(by, taskId, RosterAction.ENTER);
  }

  @Transactional(readOnly = true)
  public Sheet sheet(UUID taskId) {
    var step = step(taskId);
    var title = step.rules().title();
    return new Sheet(
        step.rules().persons(),
        title == null
            ? null
            : new ItemColumn(
                ItemLimit.TITLE,
                title,
                ItemColumn.Kind.TEXT,
                List.of(),
                List.of(),
                true,
                null,
                null,
                null),
        step.rules().columnsAt(step.id()));
  }

  /** By what no two rows of a sheet may be the same, beside the person. */
  @Transactional(readOnly = true)
  public List<String> counted(UUID taskId) {
    return step(taskId).rules().limits().stream()
        .flatMap(limit -> limit.per().stream())
        .filter(each -> !each.equals(ItemLimit.PERSON))
        .distinct()
        .toList();
  }

  private RosterStep step(UUID taskId) {
    return access.step(taskId);
  }

  /** What writing these rows would do; those that cannot go onto the list are refused. */
  @Transactional(readOnly = true)
  public List<ImportVerdict> compare(UUID taskId, List<SheetItem> rows) {
    var step = step(taskId);
    var verdicts = new ArrayList<>(checked(step, rows));
    keep(step, rows, verdicts, places -> items.full(step.procedure(), places));
    return verdicts;
  }

  /** Writes the rows; what has become wrong since is refused and not written. */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<ImportVerdict> write(UUID officialId, UUID taskId, List<SheetItem> rows) {
    dossiers.lock(steps.get(taskId).dossierId());
    var step = step(taskId);
    if (!step.step().open() || !officialId.equals(step.step().holderId())) {
      return rows.stream().map(row -> over()).toList();
    }
    var verdicts = new ArrayList<>(checked(step, rows));
    if (step.rules().persons()) {
      register(officialId, rows, verdicts);
    }
    var dossierId = step.step().dossierId();
    keep(
        step,
        rows,
        verdicts,
        given ->
            items.add(dossierId, step.procedure(), given).stream()
                .collect(
                    java.util.stream.Collectors.toMap(
                        each -> each.place(), each -> each.limit(), (one, other) -> one)));
    long added = verdicts.stream().filter(RosterImports::good).count();
    if (added > 0) {
      history.tell(officialId, step, DossierEventKind.ItemsEntered, Map.of("added", added));
    }
    return verdicts;
  }

  private List<ImportVerdict> checked(RosterStep step, List<SheetItem> rows) {
    var known =
        step.rules().persons()
            ? persons.compare(requests(rows))
            : rows.stream().map(row -> ImportVerdict.of(ImportVerdict.Kind.NEW)).toList();
    var columns = step.rules().columnsAt(step.id());
    var finder = units.finder();
    return IntStream.range(0, rows.size())
        .mapToObj(
            at -> {
              var row = rows.get(at);
              if (row.unit() != null && finder.find(row.unit()).isEmpty()) {
                return unknownUnit();
              }
              var errors = ItemCheck.errors(columns, row.values());
              if (!errors.isEmpty()) {
                return ImportVerdict.refused(errors);
              }
              return good(known.get(at)) ? ImportVerdict.of(ImportVerdict.Kind.NEW) : known.get(at);
            })
        .toList();
  }

  private interface Places {
    Map<Integer, ItemLimit> none(List<NewItem> items);
  }

  /** Asks the limits about those that are good so far; refuses those there is no place for. */
  private void keep(
      RosterStep step, List<SheetItem> rows, List<ImportVerdict> verdicts, Places places) {
    var good =
        IntStream.range(0, rows.size()).filter(at -> good(verdicts.get(at))).boxed().toList();
    var ids =
        step.rules().persons()
            ? persons.known(requests(good.stream().map(rows::get).toList()))
            : good.stream().<UUID>map(at -> null).toList();
    var given =
        IntStream.range(0, good.size())
            .mapToObj(at -> item(rows.get(good.get(at)), ids.get(at)))
            .toList();
    places
        .none(given)
        .forEach(
            (at, limit) ->
                verdicts.set(
                    good.get(at),
                    ImportVerdict.refused(
                        limit.per().get(0), "limit", limit.label().vi(), english(limit))));
  }

  private static String english(ItemLimit limit) {
    return limit.label().en() == null ? limit.label().vi() : limit.label().en();
  }

  private static NewItem item(SheetItem row, UUID personId) {
    return new NewItem(
        personId,
        row.person() == null ? row.name() : row.person().fullName(),
        row.title(),
        row.values());
  }

  /** Those the register does not know yet. */
  private void register(UUID officialId, List<SheetItem> rows, List<ImportVerdict> verdicts) {
    var requests =
        requests(
            IntStream.range(0, rows.size())
                .filter(at -> good(verdicts.get(at)))
                .mapToObj(rows::get)
                .toList());
    var known = persons.known(requests);
    var fresh =
        IntStream.range(0, requests.size())
            .filter(at -> known.get(at) == null)
            .mapToObj(requests::get)
            .toList();
    persons.write(officialId, fresh, at -> false);
  }

  private List<RegisterPersonRequest> requests(List<SheetItem> rows) {
    var finder = units.finder();
    return rows.stream().map(row -> request(row, finder)).toList();
  }

  private static RegisterPersonRequest request(SheetItem row, UnitFinder finder) {
    return row.unit() == null
        ? row.person()
        : row.person().in(finder.find(row.unit()).map(UnitView::id).orElse(null));
  }

  private static boolean good(ImportVerdict verdict) {
    return verdict.kind() != ImportVerdict.Kind.REFUSED;
  }

  private static ImportVerdict unknownUnit() {
    return ImportVerdict.refused(
        "unit",
        "unknown",
        "Không có đơn vị này, hoặc có nhiều đơn vị cùng tên: ghi mã.",
        "There is no such unit, or several of this name: give the code.");
  }

  private static ImportVerdict over() {
    return ImportVerdict.refused(
        "fullName",
        "over",
        "Bước lập danh sách đã xong hoặc đã có người khác nhận.",
        "The step that makes the list is over, or somebody else has it.");
  }
}
