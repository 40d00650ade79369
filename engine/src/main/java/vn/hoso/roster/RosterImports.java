package vn.hoso.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.Dossiers;
import vn.hoso.item.ItemCheck;
import vn.hoso.item.ItemsWanted;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.roster.RosterView.RosterAction;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemLimit;
import vn.hoso.rule.ItemSheet;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.Text;
import vn.hoso.step.Steps;

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
  private final RosterPlaces places;
  private final SheetRows sheets;
  private final RosterCommons commons;
  private final ItemsWanted wanted;

  RosterImports(
      RosterAccess access,
      RosterHistory history,
      Dossiers dossiers,
      Steps steps,
      RosterPlaces places,
      SheetRows sheets,
      RosterCommons commons,
      ItemsWanted wanted) {
    this.access = access;
    this.history = history;
    this.dossiers = dossiers;
    this.steps = steps;
    this.places = places;
    this.sheets = sheets;
    this.commons = commons;
    this.wanted = wanted;
  }

  /** What a sheet for the list of a step holds. */
  public record Sheet(
      boolean persons,
      Text label,
      @Nullable ItemColumn title,
      List<ItemColumn> columns,
      List<ItemSheet> shapes) {

    /** What cannot stand in its columns, whatever else is wrong with the row. */
    public List<FieldError> errors(Map<String, String> values) {
      var errors = new ArrayList<>(ItemCheck.errors(columns, values));
      errors.addAll(ItemCheck.ofSeries(columns, values));
      return errors;
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
        step.rules().label(),
        title == null
            ? null
            : new ItemColumn(
                ItemLimit.TITLE,
                title,
                ItemColumn.Kind.TEXT,
                List.of(),
                List.of(),
                true,
                false,
                null,
                null,
                null),
        step.rules().columnsAt(step.id()),
        step.rules().sheets());
  }

  /** By what no two rows of a sheet may be the same, beside the person. */
  @Transactional(readOnly = true)
  public List<String> counted(UUID taskId) {
    return counted(step(taskId));
  }

  static List<String> counted(RosterStep step) {
    return step.rules().limits().stream()
        .flatMap(limit -> limit.per().stream())
        .filter(each -> !each.equals(ItemLimit.PERSON) && !each.equals(ItemLimit.OPENER))
        .filter(each -> step.rules().column(each).filter(ItemColumn::once).isEmpty())
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
    var early = commons.refusals(step, rows.size());
    if (!early.isEmpty()) {
      return early;
    }
    var verdicts = new ArrayList<>(sheets.checked(step, rows));
    sheets.refuseMaker(step, rows, verdicts);
    sheets.keep(step, rows, verdicts, given -> places.full(step, given));
    sheets.there(step, rows, verdicts, at -> false);
    return verdicts;
  }

  /** Of whom of the register the answer to each row tells something. */
  @Transactional(readOnly = true)
  public List<List<UUID>> told(UUID taskId, List<SheetItem> rows) {
    return sheets.told(step(taskId), rows);
  }

  /**
   * Writes the rows; what has become wrong since is refused and not written.
   *
   * @param overwrites whether the n-th row is put on the list though it stands there already
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<ImportVerdict> write(
      UUID officialId, UUID taskId, List<SheetItem> rows, IntPredicate overwrites) {
    dossiers.lock(steps.get(taskId).dossierId());
    var step = step(taskId);
    if (!access.still(officialId, taskId, RosterAction.ENTER)) {
      return rows.stream().map(row -> over(row)).toList();
    }
    var early = commons.refusals(step, rows.size());
    if (!early.isEmpty()) {
      return early;
    }
    var verdicts = new ArrayList<>(sheets.checked(step, rows));
    sheets.refuseMaker(step, rows, verdicts);
    if (step.rules().persons()) {
      sheets.register(officialId, step, rows, verdicts);
    }
    var dossierId = step.step().dossierId();
    sheets.there(step, rows, verdicts, overwrites);
    sheets.keep(
        step,
        rows,
        verdicts,
        given ->
            places.add(step, given).stream()
                .collect(
                    java.util.stream.Collectors.toMap(
                        each -> each.place(), each -> each.limit(), (one, other) -> one)));
    IntStream.range(0, rows.size())
        .filter(at -> SheetRows.good(verdicts.get(at)) && rows.get(at).wanted() != null)
        .forEach(at -> wanted.say(dossierId, rows.get(at).title(), rows.get(at).wanted()));
    long added = verdicts.stream().filter(SheetRows::good).count();
    if (added > 0) {
      history.tell(officialId, step, DossierEventKind.ItemsEntered, Map.of("added", added));
    }
    return verdicts;
  }

  private static ImportVerdict over(SheetItem row) {
    return ImportVerdict.refused(
        SheetRows.who(row.person() != null),
        "over",
        "Bước lập danh sách đã xong, đã có cán bộ khác nhận, hoặc đồng chí không còn giữ vị trí đó.",
        "The step that makes the list is over, somebody else has it, or it is no longer yours.");
  }
}
