package vn.hoso.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierOrder;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Page;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Lists ask the database, single reads ask Java: both must give the same answer to everybody. */
@IntegrationTest
class SightTest {

  private static final long SEED = 20261122;

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Dossiers dossiers;
  @Autowired DossierLists lists;
  @Autowired Units units;
  @Autowired Officials officials;
  @Autowired Clock clock;

  @Test
  void lists_show_exactly_what_the_predicate_lets_each_official_see() {
    var random = new Random(SEED);
    var cells = new ArrayList<UnitView>();
    for (var place : Place.values()) {
      cells.add(line.newCell(place));
    }
    var ids = dossiersAtEveryStage(random, cells);
    var officialsSeen = new HashSet<Integer>();
    for (var official : officialsAnywhere(random, cells)) {
      var predicate = new HashSet<UUID>();
      ids.stream().filter(id -> dossiers.visible(official, id)).forEach(predicate::add);
      ways(official)
          .forEach(
              (way, pages) ->
                  assertThat(among(ids, pages))
                      .as(way + " " + official.positions())
                      .isEqualTo(predicate));
      officialsSeen.add(predicate.size());
    }
    // Some see nothing, some everything, some a part: otherwise the comparison proves little.
    assertThat(officialsSeen).contains(0, ids.size()).hasSizeGreaterThan(3);
  }

  @Test
  void pages_of_one_row_walk_through_the_same_dossiers_as_one_large_page() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    for (int i = 0; i < 3; i++) {
      line.open(cell);
    }
    var whole = lists.list(secretary, null, false, null, 50).items();
    var walked = new ArrayList<DossierRow>();
    String cursor = null;
    do {
      var page = lists.list(secretary, null, false, cursor, 1);
      assertThat(page.items()).hasSize(1);
      walked.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    assertThat(walked).isEqualTo(whole).hasSize(3);
  }

  @Test
  void a_page_takes_three_statements_at_most_however_it_is_looked_for() {
    var cell = line.newCell(Place.UNDER_SECTION);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    line.open(cell);
    ways(secretary)
        .forEach(
            (way, pages) ->
                assertThat(StatementProbe.statementsOf(() -> pages.apply(null)))
                    .as(way)
                    .hasSizeLessThanOrEqualTo(3));
  }

  private List<UUID> dossiersAtEveryStage(Random random, List<UnitView> cells) {
    var stages = List.of("prepareDossier", "resolveCell", "receiveDossier", "decideDossier");
    var ids = new ArrayList<UUID>();
    for (int cell : new int[] {0, 0, 0, 1, 1, 2, 2, 3}) {
      var id = line.open(cells.get(cell));
      line.advanceTo(id, stages.get(random.nextInt(stages.size())));
      ids.add(id);
    }
    return ids;
  }

  /** Every role at every unit on the way, and some with two positions at random. */
  private List<CurrentUser> officialsAnywhere(Random random, List<UnitView> cells) {
    var places = new HashSet<UnitView>();
    cells.forEach(cell -> places.addAll(units.ancestors(cell.id())));
    var list = List.copyOf(places);
    var users = new ArrayList<CurrentUser>();
    for (var unit : list) {
      var role = Role.values()[random.nextInt(Role.values().length)];
      users.add(organisation.holder(unit, role));
      users.add(organisation.holder(unit, Role.SYSTEM_ADMIN));
    }
    for (int i = 0; i < 5; i++) {
      var user = organisation.holder(any(random, list), any(random, List.of(Role.values())));
      organisation.appoint(
          user.officialId(),
          any(random, list),
          any(random, List.of(Role.values())),
          TestOrganisation.START,
          null);
      users.add(officials.asUser(user.officialId(), LocalDate.now(clock)));
    }
    users.add(organisation.holder(organisation.province(), Role.STANDING_COMMITTEE));
    return users;
  }

  /** Each list there is: of few, and of many, it is found by another statement. */
  private Map<String, UnaryOperator<Page<DossierRow>>> ways(CurrentUser official) {
    return Map.of(
        "latest", before -> lists.list(official, null, false, next(before), 200),
        "by name, of few", before -> byName(official, before, 5_000),
        "by name, of many", before -> byName(official, before, 0),
        "by words, of few", before -> byWord(official, before, 5_000),
        "by words, of many", before -> byWord(official, before, 0));
  }

  private Page<DossierRow> byName(CurrentUser official, Page<DossierRow> before, int few) {
    return withFew(
        few, () -> lists.list(official, null, false, DossierOrder.PERSON, next(before), 200));
  }

  /** Every code has a stroke. */
  private Page<DossierRow> byWord(CurrentUser official, Page<DossierRow> before, int few) {
    return withFew(few, () -> lists.search(official, "-", next(before), 200));
  }

  private <T> T withFew(int few, Supplier<T> asked) {
    Object target = AopTestUtils.getTargetObject(lists);
    Object usual = ReflectionTestUtils.getField(target, "few");
    ReflectionTestUtils.setField(target, "few", few);
    try {
      return asked.get();
    } finally {
      ReflectionTestUtils.setField(target, "few", usual);
    }
  }

  private static String next(Page<DossierRow> before) {
    return before == null ? null : before.next();
  }

  private static Set<UUID> among(List<UUID> ids, UnaryOperator<Page<DossierRow>> pages) {
    var found = new HashSet<UUID>();
    Page<DossierRow> page = null;
    do {
      page = pages.apply(page);
      page.items().forEach(row -> found.add(row.id()));
    } while (page.next() != null);
    found.retainAll(ids);
    return found;
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
