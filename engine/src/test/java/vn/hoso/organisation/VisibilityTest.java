package vn.hoso.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.standin.StandInDraft;
import vn.hoso.standin.StandIns;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/**
 * Who sees what, as a table. The official holds one position in the unit "mine", which lies under
 * "above", beside "sister", over "below". Each column is a place where something lies.
 */
@IntegrationTest
class VisibilityTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired Visibility visibility;
  @Autowired Officials officials;
  @Autowired Positions positions;
  @Autowired TestOrganisation organisation;
  @Autowired StandIns standIns;
  @Autowired OfficialChanges changes;
  @Autowired Clock clock;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = false,
      textBlock =
          """
          # role             | addressed | elsewhere | my unit | below | above | sister | ended
          SECRETARY          | sees      | -         | sees    | sees  | -     | -      | -
          STANDING_COMMITTEE | sees      | -         | sees    | sees  | -     | -      | -
          UNIT_HEAD          | sees      | -         | sees    | sees  | -     | -      | -
          COMMITTEE_MEMBER   | sees      | -         | sees    | -     | -     | -      | -
          INTAKE_CLERK       | sees      | -         | sees    | -     | -     | -      | -
          APPRAISER          | sees      | -         | sees    | -     | -     | -      | -
          PROCEDURE_ADMIN    | -         | -         | -       | -     | -     | -      | -
          SYSTEM_ADMIN       | -         | -         | -       | -     | -     | -      | -
          """)
  void who_sees_what(
      Role role,
      String addressed,
      String elsewhere,
      String myUnit,
      String below,
      String above,
      String sister,
      String ended) {
    Tree tree = new Tree();
    CurrentUser user = organisation.holder(tree.mine, role);
    VisibleScope scope = visibility.scopeOf(officials.asUser(user.officialId(), DAY));

    assertSees(scope, addressedTo(tree.mine, role), addressed, "addressed to my position");
    assertSees(scope, addressedTo(tree.sister, role), elsewhere, "same role elsewhere");
    assertSees(scope, heldBy(tree.mine), myUnit, "held by my unit");
    assertSees(scope, heldBy(tree.below), below, "held below my unit");
    assertSees(scope, heldBy(tree.above), above, "held above my unit");
    assertSees(scope, heldBy(tree.sister), sister, "held by a sister unit");

    CurrentUser former = organisation.holder(tree.mine, role, TestOrganisation.START, DAY);
    VisibleScope after = visibility.scopeOf(officials.asUser(former.officialId(), DAY.plusDays(1)));
    assertSees(after, addressedTo(tree.mine, role), ended, "addressed, after the last day");
    assertSees(after, heldBy(tree.mine), ended, "held by the unit, after the last day");
    assertSees(after, heldBy(tree.below), ended, "held below, after the last day");
  }

  /** As {@link #who_sees_what}, by who stands in for a holder; before, during and after. */
  @ParameterizedTest(name = "in place of {0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = false,
      textBlock =
          """
          # role             | addressed | my unit | below | above | sister | before | after
          SECRETARY          | sees      | sees    | sees  | -     | -      | -      | -
          STANDING_COMMITTEE | sees      | sees    | sees  | -     | -      | -      | -
          UNIT_HEAD          | sees      | sees    | sees  | -     | -      | -      | -
          COMMITTEE_MEMBER   | sees      | sees    | -     | -     | -      | -      | -
          INTAKE_CLERK       | sees      | sees    | -     | -     | -      | -      | -
          APPRAISER          | sees      | sees    | -     | -     | -      | -      | -
          """)
  void a_stand_in_sees_what_the_absent_one_sees_while_it_lasts(
      Role role,
      String addressed,
      String myUnit,
      String below,
      String above,
      String sister,
      String before,
      String after) {
    Tree tree = new Tree();
    CurrentUser admin = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    CurrentUser absent = organisation.holder(tree.mine, role);
    // A position that shows no dossier.
    UUID deputy = organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN).officialId();
    LocalDate from = LocalDate.now(clock).plusDays(2);
    standIns.set(
        admin,
        new StandInDraft(
            absent.officialId(),
            deputy,
            List.of(changes.view(absent.officialId()).holdings().get(0).id()),
            from,
            from.plusDays(3),
            "5-TB/ĐU"));

    VisibleScope scope = visibility.scopeOf(officials.asUser(deputy, from));
    assertSees(scope, addressedTo(tree.mine, role), addressed, "addressed to the position");
    assertSees(scope, heldBy(tree.mine), myUnit, "held by the unit");
    assertSees(scope, heldBy(tree.below), below, "held below the unit");
    assertSees(scope, heldBy(tree.above), above, "held above the unit");
    assertSees(scope, heldBy(tree.sister), sister, "held by a sister unit");
    VisibleScope early = visibility.scopeOf(officials.asUser(deputy, from.minusDays(1)));
    assertSees(early, heldBy(tree.mine), before, "the day before");
    VisibleScope late = visibility.scopeOf(officials.asUser(deputy, from.plusDays(4)));
    assertSees(late, heldBy(tree.mine), after, "the day after");
    officials.relieve(absent.officialId(), positions.of(tree.mine.id(), role).id(), from);
    VisibleScope gone = visibility.scopeOf(officials.asUser(deputy, from.plusDays(1)));
    assertSees(gone, heldBy(tree.mine), "-", "once the absent one has left the position");
  }

  @Test
  void what_passed_through_a_unit_stays_visible_to_it() {
    Tree tree = new Tree();
    CurrentUser clerk = organisation.holder(tree.mine, Role.INTAKE_CLERK);
    Placement movedOn =
        new Placement(
            positions.of(tree.sister.id(), Role.APPRAISER).id(),
            Set.of(tree.mine.id(), tree.sister.id()),
            Set.of(tree.mine.path(), tree.sister.path()));
    assertThat(visibility.sees(visibility.scopeOf(clerk), movedOn)).isTrue();
  }

  @Test
  void an_official_with_two_positions_sees_what_either_shows() {
    Tree tree = new Tree();
    UUID id = organisation.holder(tree.mine, Role.SYSTEM_ADMIN).officialId();
    organisation.appoint(id, tree.sister, Role.SECRETARY, TestOrganisation.START, null);
    VisibleScope scope = visibility.scopeOf(officials.asUser(id, DAY));
    assertThat(visibility.sees(scope, heldBy(tree.sister))).isTrue();
    assertThat(visibility.sees(scope, heldBy(tree.mine))).isFalse();
  }

  @Test
  void who_holds_nothing_sees_nothing_not_even_what_is_addressed_to_nobody() {
    UUID id = officials.create("Lê Thị Không Chức");
    VisibleScope scope = visibility.scopeOf(officials.asUser(id, DAY));
    assertThat(scope.positionIds()).isEmpty();
    assertThat(scope.unitIds()).isEmpty();
    assertThat(scope.pathPrefixes()).isEmpty();
    UnitView province = organisation.province();
    assertThat(
            visibility.sees(
                scope, new Placement(null, Set.of(province.id()), Set.of(province.path()))))
        .isFalse();
  }

  private Placement addressedTo(UnitView unit, Role role) {
    return new Placement(positions.of(unit.id(), role).id(), Set.of(), Set.of());
  }

  private static Placement heldBy(UnitView unit) {
    return new Placement(null, Set.of(unit.id()), Set.of(unit.path()));
  }

  private void assertSees(VisibleScope scope, Placement placement, String cell, String where) {
    assertThat(visibility.sees(scope, placement)).as(where).isEqualTo(cell.equals("sees"));
  }

  private final class Tree {
    final UnitView above = unit(organisation.province(), UnitKind.COMMITTEE, "Đảng ủy Trên");
    final UnitView mine = unit(above, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy Mình");
    final UnitView sister = unit(above, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy Bạn");
    final UnitView below = unit(mine, UnitKind.CELL, "Chi bộ Dưới");

    private UnitView unit(UnitView parent, UnitKind kind, String name) {
      return organisation.unit(parent, kind, name);
    }
  }
}
