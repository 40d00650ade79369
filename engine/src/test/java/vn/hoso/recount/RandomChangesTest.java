package vn.hoso.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.LimitUnit;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.recount.ExpectedDates.Due;
import vn.hoso.recount.ExpectedDates.Governed;
import vn.hoso.recount.ExpectedDates.Limit;
import vn.hoso.recount.OwnRules.Entered;
import vn.hoso.recount.RandomDossiers.Fate;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Random changes of limits and days off over dossiers of all kinds: what is shown is what happens
 * is what a walk over the days gives, on all of them, and a reversal brings back the very same.
 */
@IntegrationTest
class RandomChangesTest {

  private static final Instant CHANGES = Instant.parse("2026-09-07T02:00:00Z");
  private static final long SEED = Long.getLong("hoso.seed", 20261130);
  private static final int ROUNDS = Integer.getInteger("hoso.rounds", 12);
  private static final List<String> SLUGS = List.of("admission", "relay");

  /** Where no dossier of the test stands. */
  private static final String ELSEWHERE =
      "step:(draft|initial|sign|number|issue|return|hold|complete).*|limit:(ceremony|memberFile)";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired Units units;
  @Autowired Calendars calendars;
  @Autowired Procedures procedures;
  @Autowired WholeDossiers states;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired Histories histories;
  @Autowired TaskService engine;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  /** A dossier of the test, and what governed it, the first first. */
  private record Case(UUID id, Fate fate, String code, UnitView cell, List<Governed> governed) {

    String slug() {
      return fate == Fate.RELAY ? "relay" : "admission";
    }

    Governed now() {
      return governed.get(governed.size() - 1);
    }
  }

  private final Random random = new Random(SEED);
  private final List<Case> cases = new ArrayList<>();
  private final List<UnitView> places = new ArrayList<>();
  private final Map<String, Procedure> models = new HashMap<>();
  private OwnRules rules;
  private RandomDossiers dossiers;
  private KeptDates kept;
  private ChangeDesk desk;
  private String why = "";
  private int named;
  private int taken;

  @BeforeEach
  void dossiers_of_all_kinds_in_cells_with_days_off_of_their_own() {
    clock.moveTo(CHANGES);
    for (var slug : SLUGS) {
      models.put(slug, procedures.current(slug, LocalDate.now(clock)).procedure());
    }
    var shipped = calendars.current();
    rules = new OwnRules(shipped.daysBetween(shipped.firstDay(), shipped.lastDay()));
    models.forEach((slug, model) -> rules.limits(slug, OwnRules.of(model)));
    places.add(line.newCell(Place.UNDER_PROVINCE));
    places.add(line.newCell(Place.UNDER_COMMITTEE));
    places.add(line.newCell(Place.UNDER_COMMITTEE));
    places.add(line.newCell(Place.UNDER_SECTION));
    dossiers = new RandomDossiers(line, organisation, states, steps, tasks, clock, port, random);
    kept = new KeptDates(jdbc, engine);
    for (var fate : RandomDossiers.twoOfEach()) {
      var cell = places.get(random.nextInt(places.size()));
      add(dossiers.make(fate, cell), fate, cell);
    }
    clock.moveTo(CHANGES);
    var first = line.holder(organisation.province().id(), Role.PROCEDURE_ADMIN);
    var second = officials.create("Nguyễn Thị Ban Hành");
    organisation.appoint(
        second, organisation.province(), Role.PROCEDURE_ADMIN, TestOrganisation.START, null);
    desk =
        new ChangeDesk(
            organisation.signedIn(port, first),
            organisation.signedIn(port, officials.asUser(second, LocalDate.now(clock))),
            organisation.signedIn(
                port, line.holder(organisation.province().id(), Role.SYSTEM_ADMIN)),
            LocalDate.now(clock));
  }

  private void add(UUID id, Fate fate, UnitView cell) {
    var code = jdbc.sql("select code from dossier where id = ?").param(id).query(String.class);
    var slug = fate == Fate.RELAY ? "relay" : "admission";
    var first = new Governed(Instant.EPOCH, rules.limits(slug), rules.days(cell.path()));
    cases.add(new Case(id, fate, code.single(), cell, new ArrayList<>(List.of(first))));
  }

  /** So that no test after this one counts by what it left. */
  @AfterEach
  void limits_and_days_off_are_as_before() {
    if (desk == null) {
      return;
    }
    for (var slug : SLUGS) {
      var draft = desk.draft(slug, OwnRules.of(models.get(slug)));
      if (draft != null) {
        var choice = RecountChoice.KEEP;
        desk.publish(draft, desk.previewLimits(draft, choice), choice);
      }
    }
    for (var day : rules.standing("")) {
      var back = new Entered("", day, CalendarEntry.Kind.WITHDRAWN);
      var draft = desk.draftDay(back, null);
      desk.enter(draft, desk.previewDay(draft, RecountChoice.KEEP), RecountChoice.KEEP);
    }
    clock.reset();
  }

  @Test
  void what_is_shown_happens_and_is_what_a_walk_over_the_days_gives_and_is_taken_back() {
    why = "seed " + SEED + ", before";
    cases.forEach(each -> holds(each, dates(each).steps(each.now())));
    for (int i = 0; i < ROUNDS; i++) {
      clock.moveTo(clock.instant().plusSeconds(60));
      if (random.nextInt(5) < 2) {
        day(i);
      } else {
        limits(i);
      }
      clock.moveTo(clock.instant().plusSeconds(60));
      somebodyActs();
    }
    cases.forEach(each -> assertThat(histories.verify(each.id()).faults()).as(why).isEmpty());
    assertThat(named).as("dossiers shown").isGreaterThan(ROUNDS * 2);
    assertThat(taken).as("dossiers counted anew").isGreaterThan(ROUNDS * 2);
  }

  private void limits(int i) {
    var slug = SLUGS.get(random.nextInt(4) / 3);
    var before = rules.limits(slug);
    var edits = edits(before);
    var draft = desk.draft(slug, edits);
    for (; draft == null; draft = desk.draft(slug, edits)) {
      edits = edits(before);
    }
    var after = new HashMap<>(before);
    after.putAll(edits);
    var choice = RecountChoice.values()[random.nextInt(3)];
    why = "seed %d, round %d: %s, %s %s".formatted(SEED, i, choice, slug, edits);
    var same = alike(slug, before);
    change(slug, draft, after, choice);
    if (choice == RecountChoice.RECALCULATE) {
      var touched = somebodyActs();
      clock.moveTo(clock.instant().plusSeconds(60));
      why += ", reversed";
      change(slug, desk.reversal(draft), before, choice);
      same.remove(touched);
      same.forEach((id, text) -> assertThat(kept.all(id)).as(why).isEqualTo(text));
    }
  }

  /** All dates of those that the limits of before govern. */
  private Map<UUID, String> alike(String slug, Map<String, Limit> before) {
    var same = new HashMap<UUID, String>();
    cases.stream()
        .filter(each -> each.slug().equals(slug) && each.now().limits().equals(before))
        .forEach(each -> same.put(each.id(), kept.all(each.id())));
    return same;
  }

  private void change(String slug, String draft, Map<String, Limit> after, RecountChoice choice) {
    var of = cases.stream().filter(each -> each.slug().equals(slug)).toList();
    Function<Case, Governed> next = each -> new Governed(clock.instant(), after, each.now().days());
    rules.limits(slug, after);
    var shown = desk.previewLimits(draft, choice);
    assertShown(of, next, shown, choice, false);
    happens(of, next, choice, false, () -> desk.publish(draft, shown, choice));
  }

  private Map<String, Limit> edits(Map<String, Limit> before) {
    var places = new ArrayList<>(before.keySet());
    places.removeIf(place -> place.matches(ELSEWHERE));
    places.sort(null);
    var edits = new LinkedHashMap<String, Limit>();
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      var place = places.get(random.nextInt(places.size()));
      edits.put(place, random(place, before.get(place)));
    }
    return edits;
  }

  private Limit random(String place, Limit before) {
    int warn = random.nextBoolean() ? before.warnAt() : 1 + random.nextInt(99);
    if (place.startsWith("limit:")) {
      return random.nextInt(3) == 0
          ? OwnRules.limit(110 + random.nextInt(60), LimitUnit.CALENDAR_DAYS, warn)
          : OwnRules.limit(75 + random.nextInt(50), LimitUnit.WORKING_DAYS, warn);
    }
    return switch (random.nextInt(5)) {
      case 0 -> OwnRules.limit(1 + random.nextInt(25), LimitUnit.CALENDAR_DAYS, warn);
      case 1 -> OwnRules.limit(1, LimitUnit.CALENDAR_MONTHS, warn);
      default -> OwnRules.limit(1 + random.nextInt(20), LimitUnit.WORKING_DAYS, warn);
    };
  }

  private void day(int i) {
    boolean all = random.nextInt(4) == 0;
    var place = places.get(random.nextInt(places.size())).parentId();
    UnitView unit = all ? null : units.get(place, LocalDate.now(clock));
    var scope = all ? "" : unit.path();
    var day = entered(scope);
    var choice =
        all
            ? RecountChoice.KEEP
            : RecountChoice.values()[random.nextInt(RecountChoice.values().length)];
    why = "seed %d, round %d: %s, %s".formatted(SEED, i, choice, day);
    enter(day, all ? null : unit.id(), choice);
    if (choice == RecountChoice.RECALCULATE && day.kind() != CalendarEntry.Kind.WITHDRAWN) {
      why += ", taken back";
      clock.moveTo(clock.instant().plusSeconds(60));
      enter(new Entered(scope, day.day(), CalendarEntry.Kind.WITHDRAWN), unit.id(), choice);
    }
  }

  private void enter(Entered day, UUID unitId, RecountChoice choice) {
    var of = cases.stream().filter(each -> each.cell().path().startsWith(day.scope())).toList();
    rules.enter(day);
    Function<Case, Governed> next =
        each -> new Governed(clock.instant(), each.now().limits(), rules.days(each.cell().path()));
    var draft = desk.draftDay(day, unitId);
    var shown = desk.previewDay(draft, choice);
    // Under KEEP, too, one sees what is given up.
    var listed = choice == RecountChoice.KEEP ? RecountChoice.RECALCULATE : choice;
    assertShown(of, next, shown, listed, true);
    happens(of, next, choice, true, () -> desk.enter(draft, shown, choice));
  }

  /** A workday that is off from now on, a weekend that is worked, or one of them taken back. */
  private Entered entered(String scope) {
    var standing = rules.standing(scope);
    if (!standing.isEmpty() && random.nextInt(3) == 0) {
      return new Entered(scope, standing.get(0), CalendarEntry.Kind.WITHDRAWN);
    }
    var day = LocalDate.now(clock).plusDays(1 + random.nextInt(45));
    while (rules.known(day)) {
      day = day.plusDays(1);
    }
    boolean weekend = day.getDayOfWeek().getValue() > 5;
    return new Entered(
        scope, day, weekend ? CalendarEntry.Kind.MAKE_UP : CalendarEntry.Kind.DAY_OFF);
  }

  private void assertShown(
      List<Case> of,
      Function<Case, Governed> next,
      JsonNode preview,
      RecountChoice choice,
      boolean calendar) {
    var shown = ChangeDesk.shown(preview);
    var expected = new HashMap<String, Set<String>>();
    for (var each : of) {
      var moves = dates(each).moves(next.apply(each), calendar);
      if (!moves.isEmpty() && takes(choice, moves)) {
        expected.put(each.code(), ChangeDesk.expected(moves));
      }
    }
    var mine = new HashSet<String>();
    cases.forEach(each -> mine.add(each.code()));
    shown.keySet().retainAll(mine);
    named += shown.size();
    assertThat(shown).as(why).isEqualTo(expected);
  }

  private static boolean takes(RecountChoice choice, List<ExpectedDates.Moved> moves) {
    return switch (choice) {
      case KEEP -> false;
      case RECALCULATE -> true;
      case FAVOUR -> moves.stream().noneMatch(ExpectedDates.Moved::harms);
    };
  }

  private void happens(
      List<Case> of,
      Function<Case, Governed> next,
      RecountChoice choice,
      boolean calendar,
      java.util.function.Supplier<JsonNode> act) {
    var due = new HashMap<UUID, Map<UUID, Due>>();
    cases.forEach(each -> due.put(each.id(), dates(each).steps(each.now())));
    var taken = new HashMap<Case, Governed>();
    for (var each : of) {
      var rules = next.apply(each);
      if (takes(choice, dates(each).moves(rules, calendar))) {
        due.put(each.id(), dates(each).steps(rules));
        taken.put(each, rules);
      }
    }
    var progress = act.get();
    assertThat(progress.path("finished").asBoolean()).as(why).isTrue();
    cases.forEach(each -> assertThat(progress.toString()).as(why).doesNotContain(each.code()));
    taken.forEach((each, rules) -> each.governed().add(rules));
    this.taken += taken.size();
    cases.forEach(each -> holds(each, due.get(each.id())));
  }

  private void holds(Case each, Map<UUID, Due> due) {
    var dates = dates(each);
    kept.holdAgainst(
        each.id(),
        due,
        dates.wholes(each.now()),
        dates.running(),
        "%s: %s %s".formatted(why, each.fate(), each.code()));
  }

  /** One dossier at its cell goes on, or is fetched back with the days it had. */
  private UUID somebodyActs() {
    var at = cases.stream().filter(each -> each.fate() == Fate.RECALLED).toList();
    var acted = at.get(random.nextInt(at.size()));
    if (line.current(acted.id()).stepId().equals("submitDossier")) {
      line.complete(acted.id(), "submitted");
    } else {
      dossiers.takeBack(acted.id());
    }
    return acted.id();
  }

  private ExpectedDates dates(Case each) {
    return new ExpectedDates(jdbc, each.id(), models.get(each.slug()), each.governed());
  }
}
