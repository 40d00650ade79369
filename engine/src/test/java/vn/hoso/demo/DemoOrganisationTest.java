package vn.hoso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.IntegrationTest;
import vn.hoso.KeptTables;
import vn.hoso.delegation.Delegations;
import vn.hoso.entrance.Accounts;
import vn.hoso.entrance.DemoAccounts.DemoAccount;
import vn.hoso.folderintake.StoryBooks;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.person.PersonSearch;
import vn.hoso.person.Persons;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Seeds the emptied database once, inside a transaction that is rolled back. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoOrganisationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

  @Autowired Units units;
  @Autowired Positions positions;
  @Autowired Officials officials;
  @Autowired Accounts accounts;
  @Autowired Delegations delegations;
  @Autowired StoryBooks books;
  @Autowired Persons persons;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;
  private TransactionStatus rollback;
  private DemoPlaces places;

  @BeforeAll
  void seed() {
    rollback = transactions.getTransaction(TransactionDefinition.withDefaults());
    KeptTables.emptyWithOrganisation(jdbc);
    places = new DemoPlaces(units, officials, accounts, persons);
    start();
  }

  @AfterAll
  void forget() {
    transactions.rollback(rollback);
  }

  private void start() {
    DefaultApplicationArguments none = new DefaultApplicationArguments();
    new DemoOrganisation(units, positions, officials, accounts, delegations, books, transaction)
        .run(none);
    new DemoPersons(persons, places, transaction).run(none);
  }

  @Test
  void every_part_of_a_procedure_has_somebody_to_act() {
    for (UnitView unit : units.all(DAY)) {
      switch (unit.kind()) {
        case CELL, SECTION_COMMITTEE -> assertHeld(unit, Role.SECRETARY);
        case GRASSROOTS_COMMITTEE, COMMITTEE, PROVINCE -> {
          assertHeld(unit, Role.STANDING_COMMITTEE);
          assertHeld(unit, Role.OFFICE_CLERK);
        }
        default -> {}
      }
    }
    for (String key : List.of("tinh", "ccd", "tuyengiao", "bao", "binhminh", "trungtam")) {
      UnitView committee = places.unit(key);
      assertHeld(units.withDuty(committee.id(), UnitDuty.INTAKE, DAY), Role.INTAKE_CLERK);
      assertHeld(units.withDuty(committee.id(), UnitDuty.APPRAISAL, DAY), Role.APPRAISER);
      assertHeld(units.withDuty(committee.id(), UnitDuty.APPRAISAL, DAY), Role.UNIT_HEAD);
    }
    assertHeld(places.unit("btc"), Role.UNIT_HEAD);
    assertHeld(places.unit("tcd"), Role.UNIT_HEAD);
    assertHeld(places.unit("btc"), Role.PROCEDURE_ADMIN);
    assertHeld(places.unit("tinh"), Role.SYSTEM_ADMIN);
  }

  @Test
  void the_rooms_of_the_organisation_board_serve_the_province() {
    UnitView province = places.unit("tinh");
    assertThat(units.withDuty(province.id(), UnitDuty.INTAKE, DAY)).isEqualTo(places.unit("vpb"));
    assertThat(units.withDuty(province.id(), UnitDuty.APPRAISAL, DAY))
        .isEqualTo(places.unit("tcd"));
  }

  @Test
  void two_committees_were_delegated_until_the_rules_changed() {
    for (String key : List.of("binhminh", "trungtam")) {
      UnitView committee = places.unit(key);
      LocalDate lastDay = LocalDate.of(2026, 7, 25);
      assertThat(delegations.isDelegated(committee.id(), "admission", lastDay)).isTrue();
      assertThat(delegations.isDelegated(committee.id(), "admission", lastDay.plusDays(1)))
          .isFalse();
    }
    assertThat(delegations.isDelegated(places.unit("sonha").id(), "admission", DAY.minusYears(1)))
        .isFalse();
  }

  @Test
  void others_decide_in_place_of_their_superior_today() {
    for (String key : List.of("tuyengiao", "bao")) {
      assertThat(delegations.isDelegated(places.unit(key).id(), "appointment", DAY)).isTrue();
    }
  }

  @Test
  void every_account_signs_in_as_the_official_it_names() {
    List<DemoAccount> listed = new DemoAccountList().accounts();
    Set<Role> roles = new HashSet<>();
    for (DemoAccount account : listed) {
      CurrentUser user = places.user(account.username(), DAY);
      assertThat(user.fullName()).isEqualTo(account.fullName());
      assertThat(user.positions()).isNotEmpty();
      user.positions().forEach(held -> roles.add(held.role()));
      assertThat(account.position()).doesNotContain("null").isNotBlank();
    }
    assertThat(listed).hasSizeBetween(25, 60);
    assertThat(roles).containsExactlyInAnyOrder(Role.values());
  }

  @Test
  void codes_are_unique_and_begin_with_those_above() {
    Map<String, UnitView> byKey = places.units();
    assertThat(byKey).hasSizeBetween(38, 45);
    List<String> codes =
        byKey.values().stream().map(UnitView::code).filter(code -> code != null).toList();
    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.startsWith("99"));
    assertThat(byKey.get("trungtam.bac.mot").code())
        .startsWith(byKey.get("trungtam.bac").code().substring(0, 11));
  }

  @Test
  void a_renamed_cell_is_still_found_by_its_key() {
    UnitView cell = places.unit("anphu.thuong");
    assertThat(units.nameOn(cell.id(), LocalDate.of(2025, 12, 31))).isEqualTo("Chi bộ thôn Thượng");
    assertThat(units.nameOn(cell.id(), DAY)).isEqualTo("Chi bộ thôn An Thượng");
  }

  @Test
  void nobodys_number_could_be_real_and_some_lack_what_the_register_may_lack() {
    List<String[]> rows = DemoRows.of("persons.txt");
    assertThat(rows).hasSize(84);
    assertThat(rows).allMatch(row -> row[6].isEmpty() || row[6].startsWith("000"));
    assertThat(rows.stream().filter(row -> row[3].isEmpty())).hasSizeGreaterThan(3);
    assertThat(rows.stream().filter(row -> row[5].equals("NONE"))).hasSizeGreaterThan(3);
    assertThat(rows.stream().filter(row -> row[5].equals("CMND"))).hasSizeGreaterThan(3);
    assertThat(Arrays.asList("MALE", "FEMALE"))
        .allMatch(gender -> rows.stream().filter(row -> row[1].equals(gender)).count() > 30);
    assertThat(
            persons
                .search(places.registrar(), new PersonSearch("Nguyễn Thị Hoa", null, 1998, 3, 12))
                .items())
        .as("the pair that looks alike")
        .hasSize(2);
    assertThat(places.person("Nguyễn Thị Hoa")).isNotEqualTo(places.person("Nguyễn Thị Hòa"));
  }

  @Test
  void a_second_start_makes_nothing_twice() {
    List<Long> before = counts();
    start();
    assertThat(counts()).isEqualTo(before);
  }

  private List<Long> counts() {
    return List.of(count("unit"), count("official"), count("position_holding"), count("person"));
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from hoso." + table).query(Long.class).single();
  }

  private void assertHeld(UnitView unit, Role role) {
    assertThat(officials.holders(positions.of(unit.id(), role).id(), DAY))
        .as(role + " of " + unit.name())
        .isNotEmpty();
  }
}
