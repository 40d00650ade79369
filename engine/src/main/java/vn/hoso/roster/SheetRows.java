package vn.hoso.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.item.ItemCheck;
import vn.hoso.item.ItemProblem;
import vn.hoso.item.Items;
import vn.hoso.item.NewItem;
import vn.hoso.organisation.Officials;
import vn.hoso.person.PersonImports;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.rule.ItemLimit;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.Text;
import vn.hoso.unit.UnitFinder;
import vn.hoso.unit.UnitImports;
import vn.hoso.unit.UnitView;

/** What becomes of the rows of a sheet, one by one. */
@Component
class SheetRows {

  /** Says that something of another procedure stands in the way; that much is a look. */
  static final String APART = "apart";

  private final Items items;
  private final PersonImports persons;
  private final UnitImports units;
  private final DossierChanges dossiers;
  private final Officials officials;

  SheetRows(
      Items items,
      PersonImports persons,
      UnitImports units,
      DossierChanges dossiers,
      Officials officials) {
    this.officials = officials;
    this.items = items;
    this.persons = persons;
    this.units = units;
    this.dossiers = dossiers;
  }

  List<ImportVerdict> checked(RosterStep step, List<SheetItem> rows) {
    var known =
        step.rules().persons()
            ? persons.compare(requests(step, rows))
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
              var errors = new ArrayList<>(ItemCheck.errors(columns, row.values()));
              errors.addAll(ItemCheck.ofSeries(columns, row.values()));
              if (!errors.isEmpty()) {
                return ImportVerdict.refused(errors);
              }
              return known.get(at).kind() == ImportVerdict.Kind.REFUSED
                  ? known.get(at)
                  : ImportVerdict.of(ImportVerdict.Kind.NEW);
            })
        .toList();
  }

  List<List<UUID>> told(RosterStep step, List<SheetItem> rows) {
    return step.rules().persons()
        ? persons.told(requests(step, rows))
        : rows.stream().<List<UUID>>map(row -> List.of()).toList();
  }

  /** Who has the step in hand would lose the list with his own row. */
  void refuseMaker(RosterStep step, List<SheetItem> rows, List<ImportVerdict> verdicts) {
    UUID holder = step.step().holderId();
    if (holder == null || !step.rules().persons()) {
      return;
    }
    UUID maker = officials.asUser(holder, dossiers.today()).personId();
    if (maker == null) {
      return;
    }
    var selves = persons.selves(maker);
    var known = persons.known(requests(step, rows));
    for (int at = 0; at < known.size(); at++) {
      if (known.get(at) != null && selves.contains(known.get(at))) {
        verdicts.set(
            at,
            ImportVerdict.refused(
                List.of(new FieldError(who(true), "self", RosterChecks.self().message()))));
      }
    }
  }

  interface Places {
    Map<Integer, ItemLimit> none(List<NewItem> items);
  }

  /** Asks the limits about those that are good so far; refuses those there is no place for. */
  void keep(RosterStep step, List<SheetItem> rows, List<ImportVerdict> verdicts, Places places) {
    var good = places(verdicts);
    var given = given(step, rows, good);
    places
        .none(given)
        .forEach(
            (at, limit) ->
                verdicts.set(
                    good.get(at),
                    limit.apart() == null
                        ? ImportVerdict.refused(
                            limit.per().get(0),
                            "limit",
                            limit.label().vi(),
                            limit.label().in(Locale.ENGLISH))
                        : notBeside(limit)));
  }

  /** What stands in the way may be a dossier that he does not see. */
  private static ImportVerdict notBeside(ItemLimit limit) {
    Text said = ItemProblem.notBeside().text();
    return ImportVerdict.refused(limit.per().get(0), APART, said.vi(), said.in(Locale.ENGLISH));
  }

  /**
   * Marks those that stand on the list already: whoever handed the sheet in says whether they come
   * a second time.
   */
  void there(
      RosterStep step,
      List<SheetItem> rows,
      List<ImportVerdict> verdicts,
      IntPredicate overwrites) {
    var good = places(verdicts);
    var given = given(step, rows, good);
    items
        .there(step.step().dossierId(), step.procedure(), RosterImports.counted(step), given)
        .forEach(
            (at, ordinal) -> {
              if (!overwrites.test(good.get(at))) {
                verdicts.set(good.get(at), there(step, ordinal, given.get(at).name()));
              }
            });
  }

  private static ImportVerdict there(RosterStep step, int ordinal, String name) {
    var change =
        new ImportVerdict.Change(who(step.rules().persons()), ordinal + ". " + name, name, true);
    return ImportVerdict.of(List.of(change), false);
  }

  private static List<Integer> places(List<ImportVerdict> verdicts) {
    return IntStream.range(0, verdicts.size())
        .filter(at -> good(verdicts.get(at)))
        .boxed()
        .toList();
  }

  private List<NewItem> given(RosterStep step, List<SheetItem> rows, List<Integer> places) {
    var ids =
        step.rules().persons()
            ? persons.known(requests(step, places.stream().map(rows::get).toList()))
            : places.stream().<UUID>map(at -> null).toList();
    return IntStream.range(0, places.size())
        .mapToObj(at -> item(rows.get(places.get(at)), ids.get(at)))
        .toList();
  }

  private static NewItem item(SheetItem row, UUID personId) {
    return new NewItem(
        personId,
        row.person() == null ? row.name() : row.person().fullName(),
        row.title(),
        row.values());
  }

  /** Those the register does not know yet. */
  void register(
      UUID officialId, RosterStep step, List<SheetItem> rows, List<ImportVerdict> verdicts) {
    var requests =
        requests(
            step,
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

  /** Whoever is on the list of a body without a unit of his own belongs there. */
  private List<RegisterPersonRequest> requests(RosterStep step, List<SheetItem> rows) {
    var finder = units.finder();
    var said = rows.stream().map(row -> request(row, finder)).toList();
    return persons.placed(said, dossiers.get(step.step().dossierId()).openerUnitId());
  }

  private static RegisterPersonRequest request(SheetItem row, UnitFinder finder) {
    return row.unit() == null
        ? row.person()
        : row.person().in(finder.find(row.unit()).map(UnitView::id).orElse(null));
  }

  static boolean good(ImportVerdict verdict) {
    return verdict.kind() == ImportVerdict.Kind.NEW;
  }

  private static ImportVerdict unknownUnit() {
    return ImportVerdict.refused(
        "unit",
        "unknown",
        "Không có đơn vị này, hoặc có nhiều đơn vị cùng tên: ghi mã.",
        "There is no such unit, or several of this name: give the code.");
  }

  static String who(boolean persons) {
    return persons ? "fullName" : "name";
  }
}
