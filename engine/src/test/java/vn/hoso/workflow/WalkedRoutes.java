package vn.hoso.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Text;
import org.springframework.stereotype.Component;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.TestOrganisation;
import vn.hoso.delegation.Delegations;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.opening.RouteAnswers;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.ProcedureProblem;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.NamedFact;
import vn.hoso.rule.Question;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * The ways through every procedure there is, found by opening it in thought at every place of the
 * test organisation, on both sides of every day its tables speak of. Of places and days that answer
 * alike one is taken.
 */
@Component
class WalkedRoutes {

  /** Mondays; where a table names a day, one before and one after it. */
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 9, 7);

  private static final int DAYS_BEFORE = 83;
  private static final int DAYS_AFTER = 43;
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final Pattern DATE = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");

  private final Procedures procedures;
  private final RouteAnswers answers;
  private final AdmissionLine line;
  private final TestOrganisation organisation;
  private final Delegations delegations;
  private final Units units;
  private final Map<String, List<WalkedRoute>> found = new HashMap<>();
  private final Map<WalkedRoute, Ways> ways = new HashMap<>();
  private final Map<String, UnitView> delegated = new HashMap<>();
  private final Map<UUID, UnitView> besides = new HashMap<>();

  WalkedRoutes(
      Procedures procedures,
      RouteAnswers answers,
      AdmissionLine line,
      TestOrganisation organisation,
      Delegations delegations,
      Units units) {
    this.procedures = procedures;
    this.answers = answers;
    this.line = line;
    this.organisation = organisation;
    this.delegations = delegations;
    this.units = units;
  }

  /**
   * Every procedure a folder was found of; {@code -Dhoso.walk=<slug>,<slug>} while some are
   * written.
   */
  List<String> slugs() {
    String one = System.getProperty("hoso.walk", "");
    return Folders.found().stream()
        .map(ProcedureFolder::slug)
        .filter(slug -> one.isEmpty() || List.of(one.split(",")).contains(slug))
        .toList();
  }

  List<WalkedRoute> all() {
    return slugs().stream().flatMap(slug -> of(slug).stream()).toList();
  }

  /** The one that passes most steps first. */
  synchronized List<WalkedRoute> of(String slug) {
    List<WalkedRoute> known = found.get(slug);
    if (known == null) {
      known = find(slug);
      found.put(slug, known);
    }
    return known;
  }

  synchronized Ways ways(WalkedRoute route) {
    return ways.computeIfAbsent(route, each -> Ways.of(procedures, each.revision(), each.known()));
  }

  private List<WalkedRoute> find(String slug) {
    Map<String, WalkedRoute> unlike = new LinkedHashMap<>();
    Map<WalkedRoute, Integer> steps = new HashMap<>();
    for (LocalDate day : days(slug)) {
      Set<Way> seen = new HashSet<>();
      Set<Object> tables = new HashSet<>();
      for (WalkedRoute route : on(slug, day)) {
        Ways ways = ways(route);
        // One by one: what is asked leads to bodies of its own, and no answer stands for another.
        Object kept = route.asked().isEmpty() ? tableOf(route) : route.known();
        boolean answered = tables.add(tableOf(route)) | tables.addAll(chosen(route));
        if (seen.addAll(ways.all()) | answered) {
          unlike.put(day + " " + kept, route);
          steps.put(route, ways.steps().size());
        }
      }
    }
    return unlike.values().stream()
        .sorted(java.util.Comparator.comparing(route -> -steps.get(route)))
        .toList();
  }

  /** What was chosen: each once, not each with every other. */
  private Set<Object> chosen(WalkedRoute route) {
    Set<Object> chosen = new HashSet<>();
    choices(route)
        .forEach(name -> chosen.add(Map.entry(name, String.valueOf(route.known().get(name)))));
    return chosen;
  }

  private List<String> choices(WalkedRoute route) {
    return procedures.revision(route.revision()).procedure().opening().asks().stream()
        .filter(question -> !question.unit())
        .map(Question::name)
        .toList();
  }

  /** What the table answered; the rest was chosen, or follows from the bodies. */
  private Map<String, Object> tableOf(WalkedRoute route) {
    Map<String, Object> table = new HashMap<>(route.known());
    choices(route).forEach(table::remove);
    procedures.revision(route.revision()).procedure().conditions().stream()
        .map(NamedFact::name)
        .forEach(table::remove);
    return table;
  }

  private List<WalkedRoute> on(String slug, LocalDate day) {
    ProcedureRevision revision = procedures.current(slug, day);
    List<WalkedRoute> routes = new ArrayList<>();
    for (UnitView cell : cells(slug)) {
      for (UnitView unit : around(cell)) {
        revision
            .procedure()
            .opening()
            .role(unit.kind())
            .ifPresent(role -> routes.addAll(from(revision, unit, cell, role, day)));
      }
    }
    return routes;
  }

  /** With every answer there is to what is asked, each with each. */
  private List<WalkedRoute> from(
      ProcedureRevision revision, UnitView unit, UnitView cell, Role role, LocalDate day) {
    List<WalkedRoute> routes = new ArrayList<>();
    for (Map<String, AnswerRequest> asked : asked(revision)) {
      known(revision, unit, asked, day)
          .map(
              known ->
                  new WalkedRoute(
                      revision.slug(),
                      revision.id(),
                      unit.id(),
                      cell.id(),
                      role,
                      asked,
                      at(day),
                      known))
          .ifPresent(routes::add);
    }
    return routes;
  }

  private List<Map<String, AnswerRequest>> asked(ProcedureRevision revision) {
    List<Map<String, AnswerRequest>> all = List.of(Map.of());
    for (Question question : revision.procedure().opening().asks()) {
      List<AnswerRequest> answers = answers(revision.slug(), question);
      all =
          all.stream()
              .flatMap(
                  before ->
                      answers.stream()
                          .map(
                              answer -> {
                                Map<String, AnswerRequest> with = new HashMap<>(before);
                                with.put(question.name(), answer);
                                return with;
                              }))
              .toList();
    }
    return all;
  }

  private List<AnswerRequest> answers(String slug, Question question) {
    Stream<String> inside =
        question.unit()
            ? cells(slug).stream()
                .flatMap(cell -> Stream.concat(around(cell).stream(), Stream.of(beside(cell))))
                .filter(unit -> question.units().contains(unit.kind()))
                .map(unit -> unit.id().toString())
                .distinct()
            : question.choices().stream().map(Question.Choice::name);
    Stream<AnswerRequest> outside =
        question.outside() ? Stream.of(new AnswerRequest(null, "Đảng bộ tỉnh khác")) : Stream.of();
    return Stream.concat(inside.map(each -> new AnswerRequest(each, null)), outside).toList();
  }

  /** A model that seats nobody but its opener knows nothing of its way. */
  private Optional<Map<String, Object>> known(
      ProcedureRevision revision,
      UnitView opener,
      Map<String, AnswerRequest> asked,
      LocalDate day) {
    String model =
        new String(procedures.file(revision.id(), ModelGraph.MODEL), StandardCharsets.UTF_8);
    return model.contains("${determineAuthority}")
        ? answers.known(revision.slug(), opener.id(), asked, day)
        : Optional.of(Map.of());
  }

  /** Those with the most bodies above them first, one under a committee with a delegation last. */
  private List<UnitView> cells(String slug) {
    return Stream.concat(
            Stream.of(
                    Place.UNDER_SECTION,
                    Place.UNDER_COMMITTEE,
                    Place.UNDER_PROVINCE,
                    Place.DIRECTLY_UNDER_PROVINCE)
                .map(line::cell),
            Stream.of(delegated.computeIfAbsent(slug, this::delegated)))
        .toList();
  }

  private UnitView delegated(String slug) {
    UnitView cell = line.newCell(Place.UNDER_COMMITTEE);
    delegations.delegate(cell.parentId(), slug, TestOrganisation.START, null, "15-QĐ/TU");
    return cell;
  }

  /** Another of the same kind below the same body. */
  private UnitView beside(UnitView cell) {
    return besides.computeIfAbsent(
        cell.id(),
        id ->
            organisation.unit(units.get(cell.parentId(), ANY_DAY), cell.kind(), "Chi bộ bên cạnh"));
  }

  /** The cell, what stands above it, and the rooms of the province. */
  private Set<UnitView> around(UnitView cell) {
    UnitView province = organisation.province();
    Set<UnitView> around = new LinkedHashSet<>(units.ancestors(cell.id()));
    units.all(ANY_DAY).stream()
        .filter(unit -> province.id().equals(unit.parentId()) && unit.code() == null)
        .forEach(around::add);
    return around;
  }

  private Set<LocalDate> days(String slug) {
    Set<LocalDate> days = new TreeSet<>();
    UUID revision = procedures.current(slug, ANY_DAY).id();
    ModelGraph.of(
            procedures.file(revision, ModelGraph.MODEL), file -> procedures.file(revision, file))
        .decisions()
        .forEach(
            table ->
                Dmn.readModelFromStream(
                        new ByteArrayInputStream(procedures.file(revision, table + ".dmn")))
                    .getModelElementsByType(Text.class)
                    .stream()
                    .flatMap(text -> DATE.matcher(text.getTextContent()).results())
                    .map(date -> LocalDate.parse(date.group(1)))
                    .forEach(
                        date -> {
                          days.add(monday(date.minusDays(DAYS_BEFORE)));
                          days.add(monday(date.plusDays(DAYS_AFTER)));
                        }));
    days.removeIf(day -> !hasBegun(slug, day));
    return days.isEmpty() ? Set.of(ANY_DAY) : days;
  }

  /** Whether any revision was in force: other tests publish later ones. */
  private boolean hasBegun(String slug, LocalDate day) {
    try {
      return procedures.current(slug, day) != null;
    } catch (ProcedureProblem none) {
      return false;
    }
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  private static Instant at(LocalDate day) {
    return day.atTime(MORNING).atZone(HosoClock.ZONE).toInstant();
  }
}
