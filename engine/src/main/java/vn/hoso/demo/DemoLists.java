package vn.hoso.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.foldercheck.StoryBook;
import vn.hoso.item.ItemFilter;
import vn.hoso.opening.OpenDossierRequest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.person.Gender;
import vn.hoso.person.IdentityKind;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.roster.RosterImports;
import vn.hoso.roster.RosterView;
import vn.hoso.roster.RosterView.RosterAction;
import vn.hoso.roster.Rosters;
import vn.hoso.roster.SheetItem;
import vn.hoso.rule.ItemLimit;

/** Makes the lists of demo dossiers, of invented people, and lets their items come out. */
@Component
@Profile("demo")
class DemoLists {

  private static final List<String> FAMILIES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Lý", "Hồ");
  private static final List<String> MIDDLES =
      List.of("Văn", "Đức", "Hữu", "Quang", "Đình", "Công", "Xuân", "Ngọc", "Minh");
  private static final List<String> GIVEN =
      List.of("An", "Bình", "Chiến", "Dũng", "Hải", "Khánh", "Lâm", "Phúc", "Quý", "Thắng", "Vinh");
  private static final int BORN = 1944;
  private static final int BORN_WITHIN = 30;
  private static final long SERIES = 1000;
  private static final String REASON = "Chưa thống nhất ngày vào Đảng giữa các giấy tờ.";

  private static final int MOST_FILLED = 100;

  private final Rosters rosters;
  private final RosterImports imports;
  private final TransactionTemplate transaction;

  DemoLists(Rosters rosters, RosterImports imports, TransactionTemplate transaction) {
    this.rosters = rosters;
    this.imports = imports;
    this.transaction = transaction;
  }

  OpenDossierRequest opening(DemoPlayer.Telling told) {
    String slug = told.book().slug();
    var request =
        told.story().list() == null
            ? new OpenDossierRequest(slug, told.openerUnitId(), told.personId())
            : OpenDossierRequest.list(slug, told.openerUnitId(), told.story().list());
    return request.asked(told.asked());
  }

  /** Where the step makes the list and nobody is on it. */
  void enter(DemoPlayer.Telling told, CurrentUser holder, StepRecordView step) {
    RosterView list = rosters.view(holder, step.dossierId());
    if (!list.actions().contains(RosterAction.ENTER) || list.total() > 0) {
      return;
    }
    common(told, holder, step, list);
    List<SheetItem> rows =
        IntStream.range(0, told.story().items()).mapToObj(at -> row(told, list, at)).toList();
    transaction.executeWithoutResult(
        status -> imports.write(holder.officialId(), step.id(), rows, at -> false));
  }

  private void common(
      DemoPlayer.Telling told, CurrentUser holder, StepRecordView step, RosterView list) {
    var values = kept(told.book().item(0), list, RosterView.RosterColumn::once);
    if (!values.isEmpty()) {
      rosters.common(holder, step.id(), values);
    }
  }

  /** Where columns are filled in later than the list is made. */
  void fill(DemoPlayer.Telling told, CurrentUser holder, StepRecordView step) {
    RosterView list = rosters.view(holder, step.dossierId());
    if (list.actions().contains(RosterAction.ENTER)
        || !list.actions().contains(RosterAction.FILL)
        || later(told, list, 0).isEmpty()) {
      return;
    }
    rosters
        .page(holder, step.dossierId(), new ItemFilter(null, null), 0, MOST_FILLED)
        .items()
        .stream()
        .filter(item -> item.reason() == null)
        .forEach(
            item ->
                rosters.fill(
                    holder,
                    step.id(),
                    item.id(),
                    later(told, list, item.ordinal() - 1 + told.number())));
  }

  private static Map<String, String> later(DemoPlayer.Telling told, RosterView list, int at) {
    return kept(
        told.book().item(at),
        list,
        column -> column.editable() && column.seriesBy() == null && !column.once());
  }

  /** Of what the stories say, what stands in those columns. */
  private static Map<String, String> kept(
      Map<String, String> told, RosterView list, Predicate<RosterView.RosterColumn> columns) {
    var values = new HashMap<>(told);
    values
        .keySet()
        .retainAll(
            list.columns().stream().filter(columns).map(RosterView.RosterColumn::name).toList());
    values.values().removeIf(String::isEmpty);
    return values;
  }

  /** Who is told of otherwise is somebody else than the man of that number on another list. */
  private static long apart(DemoPlayer.Telling told, String born) {
    return born == null ? 0 : 1_000_000L * (1 + Math.floorMod(told.book().slug().hashCode(), 900));
  }

  private static SheetItem row(DemoPlayer.Telling told, RosterView list, int at) {
    int who = at + told.number() * 331;
    var values = told.book().item(at);
    boolean woman = Gender.FEMALE.name().equals(values.remove(StoryBook.GENDER));
    String born = values.remove(StoryBook.BIRTH_YEAR);
    var person =
        new RegisterPersonRequest(
            name(who, woman),
            woman ? Gender.FEMALE : Gender.MALE,
            born == null ? BORN + who % BORN_WITHIN : Integer.parseInt(born),
            1 + who % 12,
            1 + who % 28,
            "%012d".formatted(99_044_000_000L + apart(told, born) + who),
            IdentityKind.CCCD,
            "Tỉnh Đông Giang",
            told.openerUnitId(),
            null);
    var title = values.remove(ItemLimit.TITLE);
    if (title == null && list.title() != null) {
      title = told.story().list();
    }
    return new SheetItem(person, null, null, title, later(told, list, at));
  }

  /**
   * Neighbours share no part of their names; only after more than a thousand does one come again.
   */
  private static String name(int who, boolean woman) {
    int family = who % FAMILIES.size();
    int middle = who / FAMILIES.size() % MIDDLES.size();
    int given = who / (FAMILIES.size() * MIDDLES.size()) + 4 * family + middle;
    return String.join(
        " ",
        FAMILIES.get(family),
        woman ? "Thị" : MIDDLES.get((middle + family) % MIDDLES.size()),
        GIVEN.get(given % GIVEN.size()));
  }

  /** Every item comes out as the outcome of the step says, and has its number. */
  void settle(DemoPlayer.Telling told, CurrentUser holder, StepRecordView step, String outcome) {
    RosterView list = rosters.view(holder, step.dossierId());
    if (list.actions().contains(RosterAction.SETTLE)) {
      rosters
          .leadingTo(step.id(), outcome)
          .ifPresent(each -> rosters.settle(holder, step.id(), null, each, REASON));
    }
    if (list.actions().contains(RosterAction.NUMBER)) {
      list.columns().stream()
          .filter(column -> column.editable() && column.seriesBy() != null)
          .forEach(
              column ->
                  rosters.number(
                      holder, step.id(), column.name(), firsts(list, column.seriesBy(), told)));
    }
  }

  private static Map<String, Long> firsts(RosterView list, String column, DemoPlayer.Telling told) {
    return list.columns().stream()
        .filter(each -> each.name().equals(column))
        .flatMap(each -> each.choices().stream())
        .collect(
            Collectors.toMap(
                RosterView.RosterChoice::value, choice -> 1 + SERIES * (told.number() + 1)));
  }
}
