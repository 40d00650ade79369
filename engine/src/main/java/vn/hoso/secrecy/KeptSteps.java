package vn.hoso.secrecy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.OnBehalf;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.procedure.Procedures;

/**
 * The open steps an official may not know of, among those of dossiers his units have led. A list of
 * work asks before it sorts, filters and counts: done after it, place and number would tell.
 */
@Service
public class KeptSteps {

  /** A row for each step that may be kept, for {@link #read}; binds {@link #parameters}. */
  public static final String OPEN =
      "(select o.id open_id, o.dossier_id, o.revision_id, o.step_id, o.unit_id, o.seats, o.watched"
          + " from hoso.open_at(cast(:keptSlugs as text[]), cast(:keptNames as text[]),"
          + " cast(:keptUnits as uuid[]), cast(:keptPlaces as uuid[])) o"
          + " where o.dossier_id not in "
          + OwnDossiers.ABOUT
          + ")";

  private static final String THESE =
      """
      select w.id open_id, w.dossier_id, w.step_id, w.unit_id, false watched,
        (select a.revision_id from hoso.governing_assignment a
         where a.dossier_id = w.dossier_id order by a.seq desc limit 1) revision_id,
        array (select s.part || ' ' || s.unit_id from hoso.dossier_unit s
               where s.dossier_id = w.dossier_id and s.unit_id = any (cast(:places as uuid[]))
               order by s.part, s.unit_id) seats
      from hoso.work_item w where w.id = any (cast(:ids as uuid[]))
      """;

  private final Procedures procedures;
  private final OnBehalf behalf;
  private final JdbcClient jdbc;

  KeptSteps(Procedures procedures, OnBehalf behalf, JdbcClient jdbc) {
    this.procedures = procedures;
    this.behalf = behalf;
    this.jdbc = jdbc;
  }

  /**
   * What is kept from one official.
   *
   * @param steps ids of the open steps
   * @param dossiers whose, in an order that tells nothing
   * @param watched how many of the steps lie with another unit and are waited for by one of his
   */
  public record Kept(Set<UUID> steps, List<UUID> dossiers, long watched) {

    public static final Kept NOTHING = new Kept(Set.of(), List.of(), 0);

    /**
     * The dossiers that follow.
     *
     * @param last null for the first
     */
    public List<UUID> after(@Nullable UUID last, int most) {
      return dossiers.stream()
          .filter(each -> last == null || each.compareTo(last) > 0)
          .limit(most)
          .toList();
    }
  }

  /**
   * A step that may be kept.
   *
   * @param seats parts of the dossier that units play in which the asker has a position: the name
   *     of the part, a blank, the id of the unit
   */
  public record OpenStep(
      UUID id,
      UUID dossierId,
      UUID revisionId,
      String stepId,
      UUID unitId,
      List<String> seats,
      boolean watched) {}

  /** All that the answer depends on: asked once for however many steps. */
  private record Question(
      UUID revisionId, String stepId, @Nullable UUID unitId, List<String> seats) {}

  /**
   * The steps kept from him, in one statement, or two where he might act for a body below his; none
   * where no procedure asked for has such steps.
   *
   * @param units those he waits with for others
   * @param slug null for all procedures
   */
  @Transactional(readOnly = true)
  public Kept from(CurrentUser by, Collection<UUID> units, @Nullable String slug) {
    var names = procedures.secretSteps();
    if (units.isEmpty() || (slug == null ? names.isEmpty() : !names.containsKey(slug))) {
      return Kept.NOTHING;
    }
    var open =
        jdbc.sql("select * from " + OPEN + " o")
            .params(parameters(by, units, slug))
            .query((row, number) -> read(row))
            .list();
    return kept(by, open);
  }

  /** Whether a revision keeps that step from some who see its dossiers. */
  public boolean secret(String slug, String stepId) {
    return procedures.secretSteps().getOrDefault(slug, Set.of()).contains(stepId);
  }

  /** Of these open steps those he may not know of; asks nothing where there are none. */
  @Transactional(readOnly = true)
  public Set<UUID> among(CurrentUser by, Collection<UUID> steps) {
    if (steps.isEmpty()) {
      return Set.of();
    }
    var open =
        jdbc.sql(THESE)
            .param("places", new SqlArrayValue("uuid", places(by).toArray()))
            .param("ids", new SqlArrayValue("uuid", steps.toArray()))
            .query((row, number) -> read(row))
            .list();
    return kept(by, open).steps();
  }

  /** What {@link #OPEN} binds. */
  public Map<String, Object> parameters(
      CurrentUser by, Collection<UUID> units, @Nullable String slug) {
    Map<String, Set<String>> names =
        units.isEmpty() ? new HashMap<>() : new HashMap<>(procedures.secretSteps());
    if (slug != null) {
      names.keySet().retainAll(Set.of(slug));
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("person", by.personId());
    parameters.put("keptSlugs", new SqlArrayValue("text", names.keySet().toArray()));
    parameters.put(
        "keptNames",
        new SqlArrayValue(
            "text", names.values().stream().flatMap(Set::stream).distinct().toArray()));
    parameters.put("keptUnits", new SqlArrayValue("uuid", units.toArray()));
    parameters.put("keptPlaces", new SqlArrayValue("uuid", places(by).toArray()));
    return parameters;
  }

  /**
   * A row of {@link #OPEN}.
   *
   * @return null where it is the empty side of an outer join
   */
  public static @Nullable OpenStep read(ResultSet row) throws SQLException {
    var id = row.getObject("open_id", UUID.class);
    return id == null
        ? null
        : new OpenStep(
            id,
            row.getObject("dossier_id", UUID.class),
            row.getObject("revision_id", UUID.class),
            row.getString("step_id"),
            row.getObject("unit_id", UUID.class),
            List.of((String[]) row.getArray("seats").getArray()),
            row.getBoolean("watched"));
  }

  /** Those of them he may not know of. */
  public Kept kept(CurrentUser by, Collection<OpenStep> open) {
    var places = places(by);
    Map<Question, Boolean> answers = new HashMap<>();
    var unknown = new ArrayList<OpenStep>();
    for (var step : open) {
      // A unit he has no position in is any other to him.
      var unit = places.contains(step.unitId()) ? step.unitId() : null;
      var question = new Question(step.revisionId(), step.stepId(), unit, step.seats());
      if (!answers.computeIfAbsent(question, one -> knows(by, one))) {
        unknown.add(step);
      }
    }
    var acting = behalf.among(by, unknown.stream().map(OpenStep::id).toList());
    unknown.removeIf(step -> acting.contains(step.id()));
    var dossiers = new TreeSet<UUID>();
    unknown.forEach(step -> dossiers.add(step.dossierId()));
    return new Kept(
        unknown.stream().map(OpenStep::id).collect(Collectors.toSet()),
        List.copyOf(dossiers),
        unknown.stream().filter(OpenStep::watched).count());
  }

  private boolean knows(CurrentUser by, Question question) {
    Map<String, Map<UUID, String>> units = new HashMap<>();
    for (var seat : question.seats()) {
      int blank = seat.lastIndexOf(' ');
      units
          .computeIfAbsent(seat.substring(0, blank), first -> new HashMap<>())
          .put(UUID.fromString(seat.substring(blank + 1)), "");
    }
    return new CaseReader(procedures, question.revisionId(), by, units)
        .knows(question.stepId(), question.unitId());
  }

  private static Set<UUID> places(CurrentUser by) {
    return by.positions().stream().map(HeldPosition::unitId).collect(Collectors.toSet());
  }
}
